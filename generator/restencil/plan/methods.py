"""Methods of resources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from restencil.code.docstrings import Docstring, Entry, Section
from restencil.code.escaping import literal
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Item, Parameter, subscript
from restencil.ir import Argument, ArgumentPlace, Operation, Presence, ResultKind, Type
from restencil.plan.annotations import Annotation, Annotator
from restencil.plan.asking import Asking, AskingArgument
from restencil.plan.constants import constant
from restencil.plan.context import Context, argument_names
from restencil.plan.prose import clean, documented, sentence, without_sentence
from restencil.plan.returned import ReturnedPlanner, Side
from restencil.plan.symbols import DEPRECATED, LibrarySymbol, RuntimeSymbol, Symbol
from restencil.plan.views import MethodView, OverloadView

OMIT = RuntimeSymbol("sentinels", "omit")
OMIT_TYPE = RuntimeSymbol("sentinels", "Omit")
OPTIONS = RuntimeSymbol("options", "RequestOptions")
OVERLOAD = LibrarySymbol("typing", "overload")
UNPACK = LibrarySymbol("typing", "Unpack")

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""The class of the error for each status that has one of its own."""


class MethodPlanner:
    """Plans methods, and gathers what they refer to."""

    def __init__(
        self, context: Context, annotator: Annotator, returned: ReturnedPlanner
    ) -> None:
        self._context = context
        self._annotator = annotator
        self._results = returned

    def plan(
        self,
        operation: Operation,
        constant: Identifier,
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> MethodView:
        """Return the method of an operation.

        Args:
            operation: The operation.
            constant: The name of its description.
            runtime: Receives what the method needs when it runs.
            typing_only: Receives what only its annotations need.
        """
        name = self._context.names.methods[operation.id].method
        returns = self._results.returned(operation, Side.SYNC)
        async_returns = self._results.returned(operation, Side.ASYNC)
        typing_only |= returns.symbols | async_returns.symbols | {OPTIONS, UNPACK}
        parts = (constant, "options", *self._values(operation, runtime))
        arguments = self._context.api.arguments[operation.id]
        types = self._context.compiled.arguments[operation.id]
        summary = self._summary(operation)
        way = self._way(operation)
        decorators = tuple(self._decorators(operation, runtime))
        return MethodView(
            name=name,
            overloads=tuple(
                self._overloads(operation, decorators, runtime, typing_only)
            ),
            parameters=tuple(
                self._parameters(operation, arguments, types, runtime, typing_only)
            ),
            returns=returns.item,
            async_returns=async_returns.item,
            docstring=self._docstring(operation, summary),
            async_docstring=Docstring(summary, self._async_words(operation)),
            call=Group(f"self._client.{way}(", parts, ")"),
            async_call=Group(f"{_AWAIT[way]}self._client.{way}(", parts, ")"),
            async_keyword=_ASYNC_DEF[way],
            decorators=decorators,
            async_decorators=decorators,
        )

    def _decorators(
        self, operation: Operation, runtime: set[Symbol]
    ) -> Iterator[Group]:
        if operation.documentation.is_deprecated:
            runtime.add(DEPRECATED)
            path = self._context.names.methods[operation.id]
            place = ".".join((*path.resource, path.method))
            yield Group("@deprecated(", (literal(f"{place} is deprecated"),), ")")

    def _way(self, operation: Operation) -> str:
        """Return the method of the client that calls an operation."""
        if operation.id in self._context.api.paginations:
            return "page"
        return "open" if self._results.is_dual(operation) else "call"

    def _async_words(self, operation: Operation) -> str:
        path = self._context.names.methods[operation.id]
        place = ".".join((*path.resource, path.method))
        if operation.id in self._context.api.paginations:
            return f"For `async for`, or to be awaited for a page; else like `{place}`."
        return f"To be awaited; else like `{place}`."

    def _asking(self, operation: Operation) -> AskingArgument | None:
        streaming = self._context.api.streamings.get(operation.id)
        if streaming is None:
            return None
        return AskingArgument(self._context.api, streaming)

    def _overloads(
        self,
        operation: Operation,
        decorators: tuple[Item, ...],
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> Iterator[OverloadView]:
        """Yield the combinations of parameters, each for what a call may ask for."""
        asking = self._asking(operation)
        overloads = self._context.api.overloads.get(operation.id, ())
        variants = [overload.arguments for overload in overloads]
        types = list(self._context.compiled.overloads.get(operation.id, ()))
        if asking is not None and not variants:
            variants = [self._context.api.arguments[operation.id]]
            types = [self._context.compiled.arguments[operation.id]]
        if variants:
            runtime.add(OVERLOAD)
        for arguments, compiled in zip(variants, types, strict=True):
            for asked in asking.askings(arguments) if asking else (Asking.EITHER,):
                parameters = self._parameters(
                    operation, arguments, compiled, runtime, typing_only, asked
                )
                returns, async_returns = (
                    self._asked(operation, asked, side) for side in Side
                )
                yield OverloadView(
                    parameters=tuple(parameters),
                    returns=returns.item,
                    async_returns=async_returns.item,
                    decorators=decorators,
                )

    def _asked(self, operation: Operation, asked: Asking, side: Side) -> Annotation:
        match asked:
            case Asking.VALUE:
                return self._results.plain(operation, side)
            case Asking.STREAM:
                return self._results.streamed(operation, side)
            case Asking.EITHER:
                return self._results.returned(operation, side)
        assert_never(asked)

    def _parameters(
        self,
        operation: Operation,
        arguments: Sequence[Argument],
        types: Sequence[Type],
        runtime: set[Symbol],
        typing_only: set[Symbol],
        asked: Asking | None = None,
    ) -> Iterator[Parameter]:
        """Yield the parameters of a method, or of its overload for what a call asks for."""
        names = argument_names(self._context, operation.id)
        asking = self._asking(operation) if asked is not None else None
        yield Parameter("self")
        keywords_begun = False
        for argument, compiled in zip(arguments, types, strict=True):
            if argument.place is not ArgumentPlace.PATH and not keywords_begun:
                keywords_begun = True
                yield Parameter("*")
            annotation = self._annotator.passed(argument, compiled)
            presence, default = argument.presence, ""
            if asking is not None and asked is not None and asking.is_of(argument):
                presence = asking.presence(argument, asked)
                if asked is not Asking.EITHER:
                    annotation = asking.annotation(argument, asked)
            if presence is Presence.OPTIONAL:
                annotation = Annotation(
                    (*annotation.alternatives, "Omit"), annotation.symbols | {OMIT_TYPE}
                )
                default = "omit"
                runtime.add(OMIT)
            fixed = constant(self._context.api, operation.id, argument, compiled)
            if fixed is not None:
                default = literal(fixed)
            typing_only |= annotation.symbols
            name = names[argument.place, argument.wire_name]
            yield Parameter(name, annotation.item, default)
        yield Parameter("**options", subscript("Unpack", OPTIONS.name))

    def _values(self, operation: Operation, runtime: set[Symbol]) -> Iterator[Item]:
        """Yield the arguments by their names on the wire, grouped by place."""
        places: dict[ArgumentPlace, list[str]] = {}
        arguments = self._context.api.arguments[operation.id]
        # Of a body that may be passed in either way, the whole one has a keyword to itself.
        has_fields = any(each.place is ArgumentPlace.FIELD for each in arguments)
        for name, argument in zip(
            self._context.names.arguments[operation.id], arguments, strict=True
        ):
            if argument.place is ArgumentPlace.BODY:
                yield f"content={name}" if has_fields else f"body={name}"
            elif argument.place is ArgumentPlace.CONTENT_TYPE:
                yield f"content_type={name}"
            else:
                pair = f"{literal(argument.wire_name)}: {name}"
                places.setdefault(argument.place, []).append(pair)
        for place, keyword in _KEYWORDS.items():
            if place in places:
                yield Group(f"{keyword}={{", tuple(places[place]), "}")
        asking = self._asking(operation)
        if asking is not None:
            slot = asking.streaming.argument
            names = argument_names(self._context, operation.id)
            condition = asking.condition(names[slot.place, slot.wire_name])
            if "omit" in condition:
                runtime.add(OMIT)
            yield f"streams={condition}"

    def _summary(self, operation: Operation) -> str:
        summary = clean(operation.summary)
        if not summary:
            summary = clean(operation.documentation.description).partition("\n\n")[0]
        return sentence(summary) or f"`{operation.method} {operation.path}`"

    def _docstring(self, operation: Operation, summary: str) -> Docstring:
        request = f"`{operation.method} {operation.path}`"
        description = documented(operation.documentation)
        described = without_sentence(description, summary)
        parts = [
            described,
            request if request != summary else "",
            operation.external_docs,
        ]
        text = "\n\n".join(part for part in parts if part)
        sections = (
            Section("Args", tuple(self._args(operation))),
            Section("Returns", tuple(self._returned(operation))),
            Section("Raises", tuple(self._raised(operation))),
        )
        return Docstring(summary, text, tuple(s for s in sections if s.entries))

    def _args(self, operation: Operation) -> Iterator[Entry]:
        for name, argument in zip(
            self._context.names.arguments[operation.id],
            self._context.api.arguments[operation.id],
            strict=True,
        ):
            whole = argument.place is ArgumentPlace.BODY
            unsaid = "The body of the request." if whole else "Undocumented."
            yield Entry(name, documented(argument.documentation) or unsaid)
        yield Entry(
            "options", "Options of this call alone: `timeout`, `extra_headers`, …"
        )

    def _returned(self, operation: Operation) -> Iterator[Entry]:
        results = self._context.api.results[operation.id]
        descriptions = {
            response.status: response.description for response in operation.responses
        }
        for result in results:
            if result.kind is ResultKind.REDIRECT:
                yield Entry("", "The URL that the response refers to.")
                return
            text = clean(descriptions.get(result.status, ""))
            if text and result.kind is not ResultKind.NOTHING:
                yield Entry("", text)
                return

    def _raised(self, operation: Operation) -> Iterator[Entry]:
        described: dict[str, str] = {}
        for failure in self._context.api.failures[operation.id]:
            name = _error_class(failure.status)
            described.setdefault(name, clean(failure.description) or failure.status)
        yield from (Entry(name, text) for name, text in described.items())


_AWAIT = {"call": "await ", "open": "await ", "page": ""}
_ASYNC_DEF = {
    "call": Code("async def"),
    "open": Code("async def"),
    "page": Code("def"),
}
"""How the client to be awaited calls; a list is not awaited itself."""


def _error_class(status: str) -> str:
    if status.startswith("5"):
        return "InternalServerError"
    return _ERRORS.get(status, "APIStatusError")


_KEYWORDS = {
    ArgumentPlace.PATH: "path",
    ArgumentPlace.QUERY: "query",
    ArgumentPlace.HEADER: "headers",
    ArgumentPlace.COOKIE: "cookies",
    ArgumentPlace.FIELD: "body",
}


def constant_names(names: list[Identifier]) -> list[Identifier]:
    """Return the names of the descriptions of operations: `_CREATE` for `create`."""
    return [Identifier(f"_{name.rstrip('_').upper()}") for name in names]
