"""Methods under the names that they had until they were renamed.

Such a method is called like the one that it was, and calls it; type checkers know the one
by the other, so that no signature has to be repeated. Only overloads are: they cannot be
taken over from a method.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Code, Identifier, Scope
from restencil.code.layout import Group, Import, Parameter
from restencil.ir import Operation
from restencil.naming import MethodPath, ResourcePath
from restencil.naming.places import dotted, parsed
from restencil.naming.reserved import RESOURCE_MODULES
from restencil.naming.table import Kind
from restencil.plan.context import Context
from restencil.plan.former import renaming
from restencil.plan.former_arguments import FORMER_ARGUMENTS, with_former_arguments
from restencil.plan.headers import operation_constant
from restencil.plan.imports import as_imported, resource_module
from restencil.plan.methods import MethodPlanner
from restencil.plan.symbols import ANY, DEPRECATED, FormerSymbol, RuntimeSymbol, Symbol
from restencil.plan.views import MethodView

_CALLED_LIKE: Final = RuntimeSymbol("deprecation", "called_like")
_PLAIN: Final = Code("def")
_WHATEVER: Final = (Parameter("*args", "Any"), Parameter("**kwargs", "Any"))
_PARAMETERS: Final = (Parameter("self"), *_WHATEVER)
_OF_CLIENTS: Final = (Parameter("self", "Any"), *_WHATEVER)
"""The same where the method is one of the client itself, and is not called on a client."""


@dataclass(frozen=True, slots=True)
class FormerMethod:
    """Where an operation was found before."""

    path: MethodPath
    operation: Operation


def former_methods(context: Context) -> Iterator[FormerMethod]:
    """Yield where operations were found until they were renamed."""
    operations = {str(each.id): each for each in context.api.operations}
    for alias in context.names.former(Kind.METHOD):
        path = parsed(alias.name)
        if path is not None:
            yield FormerMethod(path, operations[alias.key])


class FormerPlanner:
    """Plans methods under the names that they had.

    Args:
        context: What all of planning shares.
        methods: Plans the methods of operations.
    """

    def __init__(self, context: Context, methods: MethodPlanner) -> None:
        self._context = context
        self._methods = methods

    def plan(
        self,
        former: FormerMethod,
        root: str,
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> MethodView:
        """Return the method under its former name.

        Args:
            former: The method.
            root: The dots that lead to the package's root.
            runtime: Receives what the method needs when it runs.
            typing_only: Receives what only its annotations need.
        """
        runtime.add(DEPRECATED)
        typing_only.add(ANY)
        path = self._context.names.methods[former.operation.id]
        target = self._target(former.path.resource, path.resource, root)
        overloaded = self._overloaded(former, runtime, typing_only)
        keyword = _PLAIN if overloaded is None else overloaded.async_keyword
        if overloaded is None:
            runtime.add(_CALLED_LIKE)
            typing_only.update(target.symbols)
        words = Docstring(f"The former name of `{dotted(path)}`.")
        signature = _Signature(former.path, path, is_stated=overloaded is not None)
        decorators = tuple(signature.decorators(target.name))
        ways = () if overloaded is None else overloaded.overloads
        return MethodView(
            name=former.path.method,
            overloads=tuple(replace(way, decorators=decorators) for way in ways),
            parameters=_PARAMETERS if path.resource else _OF_CLIENTS,
            returns="Any",
            async_returns="Any",
            docstring=words,
            async_docstring=words,
            call=_call(target.name, path, _PLAIN),
            async_call=_call(f"Async{target.name}", path, keyword),
            async_keyword=keyword,
            decorators=decorators,
            async_decorators=tuple(signature.decorators(f"Async{target.name}")),
            statements=target.statements(""),
            async_statements=target.statements("Async"),
        )

    def _overloaded(
        self, former: FormerMethod, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> MethodView | None:
        """Return the method if it has overloads, and note what they need; else none."""
        needed: set[Symbol] = set()
        checked: set[Symbol] = set()
        constant = operation_constant(former.path.method)
        operation = former.operation
        found = with_former_arguments(
            self._methods.plan(operation, constant, needed, checked),
            self._context.names,
            operation.id,
            needed,
        )
        if not found.overloads:
            return None
        runtime |= needed - {FORMER_ARGUMENTS}
        typing_only |= checked
        return found

    def _target(self, here: ResourcePath, there: ResourcePath, root: str) -> _Target:
        """Return the class that has a method now, as the module of a resource knows it."""
        names = self._context.names.resources
        class_name = names[there]
        if here == there:
            return _Target("", class_name, class_name)
        module = resource_module(root, there)
        inside = [name for path, name in names.items() if path[:-1] == here]
        taken = [names[here], *inside, *RESOURCE_MODULES]
        scope = Scope(name for each in taken for name in (each, f"Async{each}"))
        words = "".join(part.title().replace("_", "") for part in there)
        return _Target(module, class_name, scope.claim(class_name, words, f"{words}_"))


@dataclass(frozen=True, slots=True)
class _Target:
    """The class that has a method now.

    Attributes:
        module: Its module, as it is seen from another; empty for the same module.
        class_name: Its name there, the one of the client that waits.
        name: What it is imported as.
    """

    module: str
    class_name: Identifier
    name: Identifier

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What is imported for type checkers."""
        if not self.module:
            return ()
        return (FormerSymbol(self.module, self.class_name, self.name),)

    def statements(self, prefix: str) -> tuple[Import, ...]:
        """Return what is imported when a method is called."""
        if not self.module:
            return ()
        name = as_imported(f"{prefix}{self.class_name}", f"{prefix}{self.name}")
        return (Import(self.module, (name,)),)


@dataclass(frozen=True, slots=True)
class _Signature:
    """How type checkers know how a method is called.

    Attributes:
        former: Where it was found before.
        path: Where it is found.
        is_stated: Whether its overloads are written down.
    """

    former: MethodPath
    path: MethodPath
    is_stated: bool

    def decorators(self, class_name: str) -> Iterator[Group]:
        """Yield what stands above a method, given the class that has it now."""
        yield renaming(dotted(self.former), dotted(self.path))
        if not self.is_stated:
            method = f"lambda: {class_name}.{self.path.method}"
            yield Group(f"@{_CALLED_LIKE.name}(", (method,), ")")


def _call(class_name: str, path: MethodPath, keyword: Code) -> Group:
    awaited = "" if keyword == _PLAIN else "await "
    if path.resource:
        opening = f"{awaited}{class_name}(self._client).{path.method}("
        return Group(opening, ("*args", "**kwargs"), ")")
    opening = f"{awaited}{class_name}.{path.method}("
    return Group(opening, ("self", "*args", "**kwargs"), ")")
