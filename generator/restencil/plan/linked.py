"""What methods that follow links pass, and how that is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import starmap
from typing import Any, assert_never

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier, Scope
from restencil.code.layout import Group, Item, Parameter, flat
from restencil.ir import (
    Embedded,
    Fixed,
    FromBody,
    FromHeader,
    FromRequest,
    FromResponse,
    Link,
    LinkedPart,
    LinkedValue,
    Presence,
    Slot,
)
from restencil.plan.annotations import Annotator
from restencil.plan.context import Context, argument_names
from restencil.plan.symbols import RuntimeSymbol, Symbol


def parts_of(link: Link) -> Iterator[LinkedPart]:
    """Yield what the arguments of a link are taken from, texts taken apart."""
    for value in link.values.values():
        match value:
            case Embedded(parts):
                yield from (part for part in parts if not isinstance(part, str))
            case Fixed():
                continue
            case _:
                yield value


def known_arguments(link: Link) -> list[Slot]:
    """Return the arguments of the request that texts have inside, each once."""
    slots = (
        part.argument
        for value in link.values.values()
        if isinstance(value, Embedded)
        for part in value.parts
        if isinstance(part, FromRequest)
    )
    return list(dict.fromkeys(filter(None, slots)))


def known_parameters(
    context: Context,
    annotator: Annotator,
    link: Link,
    scope: Scope,
    needed: set[Symbol],
) -> Mapping[Slot, Parameter]:
    """Return a parameter for each argument of the request that texts have inside.

    Args:
        context: What all of planning shares.
        annotator: Writes types as annotations.
        link: The link.
        scope: The names of the other parameters.
        needed: Receives what the annotations need.
    """
    arguments = context.api.arguments[link.source]
    types = context.compiled.arguments[link.source]
    names = argument_names(context, link.source)
    found: dict[Slot, Parameter] = {}
    for argument, compiled in zip(arguments, types, strict=True):
        slot = Slot(argument.place, argument.wire_name)
        if slot in known_arguments(link):
            annotation = annotator.passed(argument, compiled)
            needed |= annotation.symbols
            name = names[argument.place, argument.wire_name]
            free = scope.claim(name, f"source_{name}")
            found[slot] = Parameter(free, annotation.item)
    return found


@dataclass(frozen=True, slots=True)
class Taking:
    """Writes what is passed.

    Attributes:
        response: The parameter for the response as a whole; empty for none.
        result: What the source returned; empty where the link needs none of it.
        known: The parameters for what the request had.
        runtime: Receives what the method needs when it runs.
    """

    response: str
    result: str
    known: Mapping[Slot, Identifier]
    runtime: set[Symbol]

    def argument(self, name: str, value: LinkedValue) -> Item:
        """Return an argument of the target, by its name."""
        match value:
            case Fixed(constant):
                return self._helper(f"{name}=linked_value", _literal(constant))
            case Embedded(parts):
                texts = [
                    literal(each) if isinstance(each, str) else self._part("", each)
                    for each in parts
                ]
                return self._helper(f"{name}=linked_text", *texts)
            case _:
                return self._part(f"{name}=", value)

    def _part(self, before: str, part: LinkedPart) -> Item:
        match part:
            case FromBody(pointer, presence):
                is_needed = presence is Presence.REQUIRED
                helper = "linked_member" if is_needed else "linked_field"
                return self._helper(before + helper, self.result, literal(pointer))
            case FromHeader(wire_name):
                header = literal(wire_name)
                return self._helper(f"{before}linked_header", self.response, header)
            case FromResponse(fact):
                known = f"{self.response}.{fact.value}"
                return self._helper(f"{before}linked_value", known)
            case FromRequest(_, slot):
                # Texts have nothing of requests inside that is no argument.
                return "" if slot is None else self.known[slot]
        assert_never(part)

    def _helper(self, called: str, *arguments: Item) -> Group:
        self.runtime.add(RuntimeSymbol("links", called.rpartition("=")[2]))
        return Group(f"{called}(", arguments, ")")


def _literal(value: Any) -> Item:
    """Return a JSON value as Python writes it."""
    if isinstance(value, list):
        return Group("[", tuple(map(_literal, value)), "]")
    if isinstance(value, dict):
        return Group("{", tuple(starmap(_pair, value.items())), "}")
    return literal(value)


def _pair(key: str, value: Any) -> Item:
    member = _literal(value)
    if isinstance(member, Group):
        return replace(member, opening=f"{literal(key)}: {member.opening}")
    return f"{literal(key)}: {flat(member)}"
