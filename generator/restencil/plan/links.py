"""Methods that follow links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, assert_never

from restencil.code.docstrings import Docstring, Entry, Section
from restencil.code.identifiers import Code, Identifier, Scope
from restencil.code.layout import Group, Import, Item, Parameter, flat, subscript
from restencil.ir import (
    FromBody,
    FromHeader,
    FromRequest,
    FromResponse,
    Link,
    LinkedValue,
    Operation,
    Slot,
)
from restencil.naming import MethodPath
from restencil.plan.annotations import Annotation, Annotator
from restencil.plan.context import Context, argument_names
from restencil.plan.headers import operation_constant
from restencil.plan.imports import resource_module
from restencil.plan.linked import Taking, known_parameters, parts_of
from restencil.plan.methods import OMIT, MethodPlanner
from restencil.plan.prose import clean, sentence, without_sentence
from restencil.plan.symbols import (
    DEPRECATED,
    ExtensionSymbol,
    FormerSymbol,
    LibrarySymbol,
    PackageModule,
    ResourceSymbol,
    RuntimeSymbol,
    SchemaSymbol,
    Symbol,
)
from restencil.plan.views import MethodView

_RESPONSE: Final = RuntimeSymbol("responses", "APIResponse")
_WORD: Final = re.compile(r"\w+")
_NO_KEYWORDS: Final = ("self", "*")


class LinkPlanner:
    """Plans methods that follow links: they call the method of the target.

    Args:
        context: What all of planning shares.
        annotator: Writes types as annotations.
        methods: Plans the methods of operations.
    """

    def __init__(
        self, context: Context, annotator: Annotator, methods: MethodPlanner
    ) -> None:
        self._context = context
        self._annotator = annotator
        self._methods = methods
        self._operations = {each.id: each for each in context.api.operations}

    def links(self, operation: Operation) -> list[Link]:
        """Return the links of an operation that have a method."""
        named = self._context.names.links
        return [
            link
            for link in self._context.api.links
            if link.source == operation.id and link.id in named
        ]

    def target(self, link: Link) -> Operation:
        """Return the operation that a link leads to."""
        return self._operations[link.target]

    def plan(
        self, link: Link, root: str, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> MethodView:
        """Return the method that follows a link.

        Args:
            link: The link.
            root: The dots that lead to the package's root.
            runtime: Receives what the method needs when it runs.
            typing_only: Receives what only its annotations need.
        """
        path = self._context.names.methods[link.target]
        needed: set[Symbol] = set()
        constant = operation_constant(path.method)
        target = self._methods.plan(self.target(link), constant, needed, needed)
        values = self._values(link)
        rest = [each for each in target.parameters if each.name not in values]
        known = known_parameters(
            self._context, self._annotator, link, Scope(e.name for e in rest), needed
        )
        rest = list(_joined(rest, list(known.values())))
        _note(needed, target, rest, runtime, typing_only)
        first = self._first(link, rest, typing_only)
        named = {slot: Identifier(each.name) for slot, each in known.items()}
        taking = Taking(*_first_words(first), named, runtime)
        passed = tuple(self._passed(target, values, taking))
        return replace(
            target,
            name=self._context.names.links[link.id],
            parameters=tuple(_signature(rest, first)),
            docstring=self._docstring(link, first, named),
            async_docstring=self._docstring(link, first, named),
            call=self._call(link, "", passed, Code("def")),
            async_call=self._call(link, "Async", passed, target.async_keyword),
            statements=self._imports(link, root, ""),
            async_statements=self._imports(link, root, "Async"),
        )

    def _values(self, link: Link) -> Mapping[str, LinkedValue]:
        """Return what is passed for arguments of the target, by their names."""
        names = argument_names(self._context, link.target)
        return {
            names[slot.place, slot.wire_name]: value
            for slot, value in link.values.items()
            if not isinstance(value, FromRequest)
        }

    def _first(
        self, link: Link, rest: list[Parameter], typing_only: set[Symbol]
    ) -> Parameter | None:
        """Return the parameter for what the source returned; none if that says nothing."""
        kinds = set(map(type, parts_of(link)))
        scope = Scope(each.name for each in rest)
        body = self._annotator.received(self._context.compiled.of(link.type))
        if kinds & {FromHeader, FromResponse}:
            whole = Annotation((subscript(_RESPONSE.name, body.item),), body.symbols)
            typing_only |= whole.symbols | {_RESPONSE}
            return Parameter(scope.claim("response", "linked_response"), whole.item)
        if FromBody in kinds:
            typing_only |= body.symbols
            return Parameter(scope.claim("result", "linked_result"), body.item)
        return None

    def _passed(
        self, target: MethodView, values: Mapping[str, LinkedValue], taking: Taking
    ) -> Iterator[Item]:
        for parameter in target.parameters:
            name = parameter.name
            if name in _NO_KEYWORDS:
                continue
            if name.startswith("**"):
                yield name
            elif name in values:
                yield taking.argument(name, values[name])
            else:
                yield f"{name}={name}"

    def _call(
        self, link: Link, prefix: str, passed: tuple[Item, ...], keyword: Code
    ) -> Group:
        path = self._context.names.methods[link.target]
        awaited = "await " if keyword == "async def" else ""
        owner = f"{prefix}{self._context.names.resources[path.resource]}"
        return Group(f"{awaited}{owner}(self._client).{path.method}(", passed, ")")

    def _imports(self, link: Link, root: str, prefix: str) -> tuple[Import, ...]:
        """Return the import of the target's class, unless it is the same class."""
        target = self._context.names.methods[link.target].resource
        if target == self._context.names.methods[link.source].resource:
            return ()
        name = Identifier(f"{prefix}{self._context.names.resources[target]}")
        return (Import(resource_module(root, target), (name,)),)

    def _docstring(
        self, link: Link, first: Parameter | None, known: Mapping[Slot, Identifier]
    ) -> Docstring:
        methods = self._context.names.methods
        source, target = _place(methods[link.source]), _place(methods[link.target])
        usual = f"Follow the link `{clean(link.name)}` from `{source}` to `{target}`."
        described = clean(link.description)
        summary = sentence(described.partition("\n\n")[0]) or usual
        rest = without_sentence(described, summary)
        more = usual if summary != usual else ""
        text = "\n\n".join(filter(None, (rest, more)))
        return Docstring(
            summary, text, (Section("Args", tuple(self._entries(link, first, known))),)
        )

    def _entries(
        self, link: Link, first: Parameter | None, known: Mapping[Slot, Identifier]
    ) -> Iterator[Entry]:
        methods = self._context.names.methods
        source, target = _place(methods[link.source]), _place(methods[link.target])
        if first is not None and first.name.endswith("response"):
            yield Entry(first.name, f"The response to `{source}`, as a whole.")
        elif first is not None:
            yield Entry(first.name, f"What `{source}` returned.")
        names = argument_names(self._context, link.target)
        for slot, value in link.values.items():
            if isinstance(value, FromRequest):
                words = f"What the request of `{source}` had: `{value.expression}`."
                yield Entry(names[slot.place, slot.wire_name], clean(words))
        for slot, name in known.items():
            words = f"What the request of `{source}` had as `{slot.wire_name}`."
            yield Entry(name, clean(words))
        yield Entry(
            "options", f"Options of this call; all others are as of `{target}`."
        )


def _joined(rest: list[Parameter], known: list[Parameter]) -> Iterator[Parameter]:
    """Yield the parameters of a target with others before its options."""
    *before, options = rest
    yield from before
    if known and all(each.name != "*" for each in before):
        yield Parameter("*")
    yield from known
    yield options


def _first_words(first: Parameter | None) -> tuple[str, str]:
    """Return the response as a whole and what was returned, as a method has them."""
    if first is None:
        return "", ""
    if first.name.endswith("response"):
        return first.name, f"{first.name}.parse()"
    return "", first.name


def _note(
    needed: set[Symbol],
    target: MethodView,
    rest: list[Parameter],
    runtime: set[Symbol],
    typing_only: set[Symbol],
) -> None:
    """Note what is needed of what the method of a target does, without its own values."""
    annotations = [each.annotation for each in rest if each.annotation]
    texts = map(flat, (*annotations, target.returns, target.async_returns))
    words = set(_WORD.findall(" ".join(texts)))
    typing_only |= {each for each in needed if _word(each) in words}
    if any(each.default == OMIT.name for each in rest):
        runtime.add(OMIT)
    if target.decorators:
        runtime.add(DEPRECATED)


def _word(symbol: Symbol) -> str:
    """Return the word by which annotations refer to something."""
    match symbol:
        case LibrarySymbol(_, name, alias):
            return name or alias
        case PackageModule():
            return symbol.value
        case RuntimeSymbol(name=name) | ResourceSymbol(name=name):
            return name
        case FormerSymbol(alias=name):
            return name
        case SchemaSymbol() | ExtensionSymbol():
            return ""
    assert_never(symbol)


def _place(path: MethodPath) -> str:
    return ".".join((*path.resource, path.method))


def _signature(rest: list[Parameter], first: Parameter | None) -> Iterator[Parameter]:
    """Yield the parameters of a method; nothing stands for itself behind a lone star."""
    yield rest[0]
    if first is not None:
        yield first
    for index, each in enumerate(rest[1:], 1):
        if each.name != "*" or not rest[index + 1].name.startswith("**"):
            yield each
