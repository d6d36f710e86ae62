"""Explains methods that send a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from restencil.diff.surface import Argument, Method
from restencil.explain.context import Context, indented, kept
from restencil.ir import (
    Argument as Passed,
)
from restencil.ir import (
    Operation,
    OperationId,
    ParameterPlace,
    Presence,
    Result,
    ResultKind,
)
from restencil.naming.methods import NamedAfter, named_after
from restencil.places import method_name

_RETURNED: Final[Mapping[ResultKind, str]] = {
    ResultKind.VALUE: "the JSON value of the body",
    ResultKind.TEXT: "the text of the body",
    ResultKind.BYTES: "the body as it arrives",
    ResultKind.EVENTS: "server-sent events, one by one",
    ResultKind.JSON_LINES: "the JSON lines of the body, one by one",
    ResultKind.JSON_SEQUENCE: "the JSON texts of the body, one by one",
    ResultKind.NOTHING: "nothing",
    ResultKind.REDIRECT: "the URL that it redirects to",
}


class MethodExplainer:
    """Explains the methods of operations, and their arguments."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        former = self._context.former(f"client.{subject.removeprefix('client.')}")
        if former is not None:
            return iter((former,))
        operation = self._operation(subject)
        if operation is not None:
            return self._method(operation)
        name, _, argument = subject.removeprefix("client.").rpartition(".")
        operation = self._operation(name) if name else None
        return None if operation is None else self._one(operation, argument)

    def _operation(self, subject: str) -> Operation | None:
        name = subject.removeprefix("client.")
        method, _, path = subject.partition(" ")
        wanted = OperationId(f"{method.upper()} {path}")
        for operation in self._context.named.api.operations:
            if operation.id == wanted or operation.operation_id == subject:
                return operation
            if method_name(self._context.named.names, operation.id) == name:
                return operation
        return None

    def _one(self, operation: Operation, name: str) -> Iterator[str] | None:
        """Return what there is to say of one argument; none where there is no such one."""
        method = method_name(self._context.named.names, operation.id)
        surface = self._context.surface.methods[method]
        found = next((a for a in surface.whole.arguments if a.name == name), None)
        if found is None:
            return None
        said = self._argument(found, self._stated(operation).get(name))
        return iter((f"client.{method}: `{operation.id}`", *indented((said,))))

    def _method(self, operation: Operation) -> Iterator[str]:
        name = method_name(self._context.named.names, operation.id)
        method = self._context.surface.methods[name]
        yield f"client.{name}: `{operation.id}`"
        yield f"  {self._context.at(operation.origin)}"
        yield "\nIts name"
        yield from indented(self._why(operation, name))
        yield "\nIts arguments"
        yield from indented(self._arguments(operation, method))
        yield f"\nIt returns `{method.whole.returns}`"
        yield from indented(self._results(operation))
        if method.wire.security:
            yield "\nIt needs"
            ways = ("+".join(sorted(w)) or "nothing" for w in method.wire.security)
            yield from indented(ways)

    def _why(self, operation: Operation, name: str) -> Iterator[str]:
        """Yield why an operation is found where it is."""
        if operation.id in self._context.config.operations:
            yield f'The configuration says so: "{operation.id}" = "{name}".'
            return
        fresh = method_name(self._context.fresh, operation.id)
        if fresh != name:
            yield kept(fresh)
            return
        resource, method = named_after(
            self._context.named.api.operations, self._context.named.api.tags
        )[operation.id]
        if resource is not NamedAfter.GROUP and "." not in name:
            yield "It is a method of the client itself."
        else:
            yield f"The resource is named after {_in_words(resource, operation)}."
        yield f"The method is named after {_in_words(method, operation)}."

    def _arguments(self, operation: Operation, method: Method) -> Iterator[str]:
        stated = self._stated(operation)
        for argument in method.whole.arguments:
            yield self._argument(argument, stated.get(argument.name))
        yield "options: of this call alone (`timeout`, `extra_headers`, …)"

    def _stated(self, operation: Operation) -> Mapping[str, Passed]:
        """Return what the document says of the arguments, by their names."""
        named, id_ = self._context.named, operation.id
        pairs = zip(named.names.arguments[id_], named.api.arguments[id_], strict=True)
        return {str(name): each for name, each in pairs}

    def _argument(self, argument: Argument, stated: Passed | None) -> str:
        said = f"{argument.name}: `{argument.type}`"
        if stated is None:
            return said
        needed = stated.presence is Presence.REQUIRED
        reason = (
            "needed"
            if needed
            else "may be left out, as the document does not require it"
        )
        parameter = stated.parameter
        if parameter is not None and parameter.place is ParameterPlace.PATH:
            reason = "needed, as a part of the path"
        place = f"{stated.place} `{stated.wire_name}`"
        return f"{said}\n    {reason}; sent as {place}\n    {self._context.at(stated.origin)}"

    def _results(self, operation: Operation) -> Iterator[str]:
        for result in self._context.named.api.results[operation.id]:
            yield _result(result)
        paging = self._context.named.api.paginations.get(operation.id)
        if paging is not None:
            stated = operation.id in self._context.config.pagination
            why = (
                "configured"
                if stated
                else "recognised by its parameters and its response"
            )
            items = ".".join(paging.items) or "the response itself"
            yield f"It is a page of a list ({type(paging.advance).__name__}), which is {why};"
            yield f"its items are in `{items}`."


def _in_words(after: NamedAfter, operation: Operation) -> str:
    match after:
        case NamedAfter.GROUP:
            return f"the group in the operationId `{operation.operation_id}`"
        case NamedAfter.TAG:
            return f"the tag `{operation.tags[0]}`"
        case NamedAfter.PATH:
            return f"the path, `{operation.id}`"
        case NamedAfter.OPERATION_ID:
            return f"the operationId `{operation.operation_id}`"


def _result(result: Result) -> str:
    media = f" `{result.media_type}`:" if result.media_type else ""
    return f"{result.status}:{media} {_RETURNED[result.kind]}"
