"""Methods whose arguments had other names until they were renamed.

The former names are in overloads of their own, which are deprecated: so the signature stays
what it is, what is needed is needed under either name, and type checkers tell who uses a
former one. When it is called, a decorator passes what comes under a former name on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, TypeAlias

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, Parameter
from restencil.ir import OperationId
from restencil.naming import Names
from restencil.naming.table import Alias, Kind
from restencil.plan.methods import OVERLOAD
from restencil.plan.symbols import DEPRECATED, RuntimeSymbol, Symbol
from restencil.plan.views import MethodView, OverloadView

Renaming: TypeAlias = Mapping[str, list[Identifier]]
"""The names that arguments had, by those that they have."""

_MOST: Final = 3
FORMER_ARGUMENTS: Final = RuntimeSymbol("deprecation", "former_arguments")


def former_arguments(names: Names, operation: OperationId) -> Renaming:
    """Return the names that the arguments of an operation had."""
    return _by_name(names.former(Kind.ARGUMENT, operation))


def with_former_arguments(
    view: MethodView, names: Names, operation: OperationId, runtime: set[Symbol]
) -> MethodView:
    """Return a method that can also be called by the names that its arguments had.

    Args:
        view: The method of an operation.
        names: The names of the API.
        operation: The operation.
        runtime: Receives what the method needs when it runs.
    """
    aliases = names.former(Kind.ARGUMENT, operation)
    if not aliases:
        return view
    own = OverloadView(
        parameters=view.parameters,
        returns=view.returns,
        async_returns=view.async_returns,
        decorators=view.decorators,
    )
    decorator = renaming_decorator(aliases, runtime)
    return replace(
        view,
        overloads=with_former_ways(view.overloads or (own,), aliases),
        decorators=(*view.decorators, decorator),
        async_decorators=(*view.async_decorators, decorator),
    )


def renaming_decorator(aliases: Sequence[Alias], runtime: set[Symbol]) -> Item:
    """Return the decorator that passes on what comes under a former name."""
    runtime |= {DEPRECATED, OVERLOAD, FORMER_ARGUMENTS}
    pairs = tuple(f"{each.name}={literal(each.of)}" for each in aliases)
    return Group(f"@{FORMER_ARGUMENTS.name}(", pairs, ")")


def with_former_ways(
    ways: Iterable[OverloadView], aliases: Sequence[Alias]
) -> tuple[OverloadView, ...]:
    """Return ways to call something, each with those in which it was called before.

    They stand beside each other: of ways that overlap, the narrow ones come first.
    """
    both = ((way, *_former(way, aliases)) for way in ways)
    return tuple(chain.from_iterable(both))


def _by_name(aliases: Iterable[Alias]) -> Renaming:
    found: dict[str, list[Identifier]] = {}
    for alias in aliases:
        found.setdefault(alias.of, []).append(Identifier(alias.name))
    return found


def _former(way: OverloadView, aliases: Sequence[Alias]) -> Iterator[OverloadView]:
    """Yield a way to call a method as it was before.

    Where no argument that was renamed is needed, one way takes all former names; else each
    way takes the names of one time.
    """
    needed = {each.name: not each.default for each in way.parameters}
    own = [alias for alias in aliases if alias.of in needed]
    times = _times(own) if any(needed[each.of] for each in own) else [_by_name(own)]
    for renaming in filter(None, times):
        yield replace(
            way,
            parameters=tuple(_renamed(way.parameters, renaming)),
            decorators=(_deprecated(way.parameters, renaming),),
        )


def _times(aliases: Sequence[Alias]) -> list[Renaming]:
    """Return the names that arguments had at each time, those of the last one first.

    What was renamed in an earlier version had its present name in the last one.
    """
    found: list[Renaming] = []
    for age in sorted({len(alias.versions) for alias in aliases}):
        known = _by_name(each for each in aliases if len(each.versions) <= age)
        for rank in range(max(map(len, known.values()))):
            names = {now: [had[min(rank, len(had) - 1)]] for now, had in known.items()}
            if names not in found:
                found.append(names)
    return found


def _renamed(
    parameters: Iterable[Parameter], renaming: Renaming
) -> Iterator[Parameter]:
    """Yield parameters under their former names.

    Where none of them is needed they stay beside the former ones, so that dictionaries
    which may have either can be passed.
    """
    parameters = tuple(parameters)
    either = all(each.default for each in parameters if each.name in renaming)
    for parameter in parameters:
        if either or parameter.name not in renaming:
            yield parameter
        for name in renaming.get(parameter.name, ()):
            yield replace(parameter, name=name)


def _deprecated(parameters: Iterable[Parameter], renaming: Renaming) -> Item:
    """Return the decorator that tells of the names of arguments, of a few where many are."""
    told = [
        f"`{name}` is called `{parameter.name}` now"
        for parameter in parameters
        for name in renaming.get(parameter.name, ())
    ]
    if len(told) > _MOST:
        told = [*told[:_MOST], "and so on"]
    message = f"the argument {', '.join(told)}; the old name will go away"
    return Group("@deprecated(", (literal(message),), ")")
