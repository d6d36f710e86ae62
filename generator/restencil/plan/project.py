"""The files of the project around the package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from restencil.code.escaping import literal
from restencil.code.identifiers import Code
from restencil.code.layout import Group, lay
from restencil.ir import (
    Argument,
    ArrayType,
    ConstantType,
    EnumSchema,
    MapType,
    NamedType,
    Operation,
    OperationId,
    Presence,
    ScalarKind,
    ScalarType,
    TupleType,
    Type,
    UnionType,
)
from restencil.plan.context import Context
from restencil.plan.prose import clean
from restencil.plan.views import CredentialView, ProjectView

_PLACEHOLDERS = {
    ScalarKind.STRING: '"…"',
    ScalarKind.INTEGER: "1",
    ScalarKind.NUMBER: "1.0",
    ScalarKind.BOOLEAN: "True",
}


def plan_project(context: Context) -> ProjectView:
    """Return what the project files say."""
    settings = context.settings
    credentials = tuple(
        CredentialView(argument=name, variable=Code(settings.variables[name]))
        for names in context.names.credentials.values()
        for name in names
    )
    operation = _shown(context)
    return ProjectView(
        distribution=Code(settings.distribution),
        package=settings.package,
        version=settings.version,
        title=" ".join(clean(context.api.title).split()) or settings.distribution,
        client=context.names.client,
        credentials=credentials,
        base_url_variable=Code(settings.base_url_variable),
        log_variable=Code(settings.log_variable),
        example=_call(context, operation, "", 4),
        async_example=_call(context, operation, "await ", 8),
        list_place=Code(_place_of(context, context.api.paginations)),
        stream_place=Code(_place_of(context, _streaming(context))),
    )


def _place_of(context: Context, operations: Iterable[OperationId]) -> str:
    """Return where the first one of some operations is; empty where there is none."""
    for operation in operations:
        path = context.names.methods[operation]
        return ".".join((*path.resource, path.method))
    return ""


def _streaming(context: Context) -> Iterator[OperationId]:
    """Yield the operations that return a stream, whether asked for it or not."""
    for operation, results in context.api.results.items():
        if operation in context.api.streamings or any(r.is_stream for r in results):
            yield operation


def _shown(context: Context) -> Operation | None:
    """Return the operation that the README shows: one that needs few arguments.

    What is a value can be printed; what is to be read first is shown only if there is
    nothing else.
    """

    def needed(operation: Operation) -> tuple[bool, int]:
        arguments = context.api.arguments[operation.id]
        count = sum(argument.presence is Presence.REQUIRED for argument in arguments)
        results = context.api.results[operation.id]
        return any(result.is_streamed for result in results), count

    return min(context.api.operations, key=needed, default=None)


def _call(
    context: Context, operation: Operation | None, prefix: str, indent: int
) -> Code:
    """Return a call with the arguments that it needs; nothing for no operation."""
    if operation is None:
        return Code("")
    path = context.names.methods[operation.id]
    place = ".".join(("client", *path.resource, path.method))
    items = tuple(_values(context, operation))
    call = Group(f"{place}(", items, ")")
    return Code(lay(call, indent, prefix=f"result = {prefix}"))


def _values(context: Context, operation: Operation) -> Iterator[str]:
    for name, argument, compiled in zip(
        context.names.arguments[operation.id],
        context.api.arguments[operation.id],
        context.compiled.arguments[operation.id],
        strict=True,
    ):
        if argument.presence is Presence.REQUIRED:
            yield f"{name}={_value(context, argument, compiled)}"


def _value(context: Context, argument: Argument, compiled: Type) -> str:
    example = argument.documentation.example
    if isinstance(example, str | int | float):
        return literal(example)
    match compiled:
        case ScalarType(kind):
            return _PLACEHOLDERS.get(kind, "...")
        case ConstantType(values):
            return literal(values[0])
        case NamedType(schema):
            named = context.api.schemas[schema]
            return (
                literal(named.values[0].value)
                if isinstance(named, EnumSchema)
                else "{}"
            )
        case TupleType():
            return "..."
        case ArrayType():
            return "[]"
        case MapType():
            return "{}"
        case UnionType():
            return "..."
    assert_never(compiled)
