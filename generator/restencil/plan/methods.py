"""Methods of resources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from restencil.code.docstrings import Docstring, Entry, Section
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, Parameter, subscript
from restencil.ir import Argument, ArgumentPlace, Operation, Presence, ResultKind, Type
from restencil.plan.annotations import Annotation, Annotator
from restencil.plan.context import Context, argument_names
from restencil.plan.operations import OperationPlanner
from restencil.plan.prose import clean, documented, sentence, without_sentence
from restencil.plan.symbols import LibrarySymbol, RuntimeSymbol, Symbol
from restencil.plan.views import MethodView

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
        self, context: Context, annotator: Annotator, operations: OperationPlanner
    ) -> None:
        self._context = context
        self._annotator = annotator
        self._operations = operations

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
        returns = self._operations.returns(operation)
        typing_only |= returns.symbols | {OPTIONS, UNPACK}
        parts = (constant, "options", *self._values(operation))
        resource = self._context.names.methods[operation.id].resource
        place = ".".join((*resource, name))
        arguments = zip(
            self._context.api.arguments[operation.id],
            self._context.compiled.arguments[operation.id],
            strict=True,
        )
        summary = self._summary(operation)
        return MethodView(
            name=name,
            overloads=tuple(self._overloads(operation, runtime, typing_only)),
            parameters=tuple(
                self._parameters(operation, arguments, runtime, typing_only)
            ),
            returns=returns.item,
            docstring=self._docstring(operation, summary),
            async_docstring=Docstring(summary, f"To be awaited; else like `{place}`."),
            call=Group("self._client.call(", parts, ")"),
            async_call=Group("await self._client.call(", parts, ")"),
        )

    def _overloads(
        self, operation: Operation, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> Iterator[tuple[Parameter, ...]]:
        overloads = self._context.api.overloads.get(operation.id, ())
        if overloads:
            runtime.add(OVERLOAD)
        for index, overload in enumerate(overloads):
            types = self._context.compiled.overloads[operation.id][index]
            arguments = zip(overload.arguments, types, strict=True)
            yield tuple(self._parameters(operation, arguments, runtime, typing_only))

    def _parameters(
        self,
        operation: Operation,
        arguments: Iterable[tuple[Argument, Type]],
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> Iterator[Parameter]:
        names = argument_names(self._context, operation.id)
        yield Parameter("self")
        keywords_begun = False
        for argument, compiled in arguments:
            if argument.place is not ArgumentPlace.PATH and not keywords_begun:
                keywords_begun = True
                yield Parameter("*")
            annotation = self._annotator.sent(compiled, argument.media)
            default = ""
            if argument.presence is Presence.OPTIONAL:
                annotation = Annotation(
                    (*annotation.alternatives, "Omit"), annotation.symbols | {OMIT_TYPE}
                )
                default = "omit"
                runtime.add(OMIT)
            typing_only |= annotation.symbols
            name = names[argument.place, argument.wire_name]
            yield Parameter(name, annotation.item, default)
        yield Parameter("**options", subscript("Unpack", OPTIONS.name))

    def _values(self, operation: Operation) -> Iterator[Item]:
        """Yield the arguments by their names on the wire, grouped by place."""
        places: dict[ArgumentPlace, list[str]] = {}
        for name, argument in zip(
            self._context.names.arguments[operation.id],
            self._context.api.arguments[operation.id],
            strict=True,
        ):
            if argument.place is ArgumentPlace.BODY:
                yield f"body={name}"
            else:
                pair = f"{literal(argument.wire_name)}: {name}"
                places.setdefault(argument.place, []).append(pair)
        for place, keyword in _KEYWORDS.items():
            if place in places:
                yield Group(f"{keyword}={{", tuple(places[place]), "}")

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
