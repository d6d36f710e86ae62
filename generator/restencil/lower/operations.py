"""Operations (OpenAPI 3.1.1, section 4.8.10)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from restencil.ir import (
    STREAMS,
    Body,
    BodyOf,
    ComponentNamed,
    Content,
    Documentation,
    MediaKind,
    Operation,
    OperationId,
    Parameter,
    ParameterPlace,
    Presence,
    Response,
    ResponseOf,
)
from restencil.lower.context import Context
from restencil.lower.headers import headers_of
from restencil.lower.links import stated_links
from restencil.lower.media import contents_of
from restencil.lower.parameters import parameters_of
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.documentation import documentation, external_docs
from restencil.lower.schemas.expressions import BINARY
from restencil.lower.security import requirements_of
from restencil.lower.servers import servers_of
from restencil.node import Node
from restencil.openapi.operations import methods_of
from restencil.openapi.syntax import PLACEHOLDER, STATUS


def operations_of(
    context: Context, schemas: SchemaLowerer, skip: Collection[str]
) -> Iterator[Operation]:
    """Yield the operations in the order of the document, except for some to skip."""
    for path, item in context.root.members("paths"):
        if path.startswith("x-"):
            continue
        path_item = context.resolve(item)
        for method, reference in methods_of(path_item):
            name = OperationId(f"{method} {path}")
            if name not in skip:
                node = context.resolve(reference)
                yield _operation(schemas, name, path_item, node)


def _operation(
    schemas: SchemaLowerer, operation: OperationId, path_item: Node, node: Node
) -> Operation:
    context = schemas.context
    method, _, path = operation.partition(" ")
    security = requirements_of(node)
    if security is None:
        security = requirements_of(context.root)
    servers = servers_of(node) or servers_of(path_item)
    shared = servers_of(context.root)
    return Operation(
        id=operation,
        method=method,
        path=path,
        operation_id=node.text("operationId") or None,
        summary=(node.text("summary") or path_item.text("summary")).strip(),
        documentation=_documentation(node, path_item),
        external_docs=external_docs(node),
        tags=tuple(
            tag.value for tag in node.items("tags") if isinstance(tag.value, str)
        ),
        parameters=tuple(_parameters(schemas, operation, path_item, node)),
        body=_body(schemas, operation, node),
        responses=tuple(_responses(schemas, operation, node)),
        server=servers[0].url if servers and servers != shared else None,
        security=security or (),
        origin=context.origin(node),
    )


def _documentation(node: Node, path_item: Node) -> Documentation:
    words = node.text("description") or path_item.text("description")
    return Documentation(
        description=words.strip(), is_deprecated=node.value.get("deprecated") is True
    )


def _parameters(
    schemas: SchemaLowerer, operation: OperationId, path_item: Node, node: Node
) -> list[Parameter]:
    """Return the parameters, of those in the path only the ones that the path has."""
    wanted = PLACEHOLDER.findall(operation.partition(" ")[2])
    return [
        parameter
        for parameter in parameters_of(schemas, operation, path_item, node)
        if parameter.place is not ParameterPlace.PATH or parameter.wire_name in wanted
    ]


def _body(schemas: SchemaLowerer, operation: OperationId, node: Node) -> Body | None:
    reference = node.member("requestBody")
    if reference is None:
        return None
    body = schemas.context.resolve(reference)
    contents = _sendable(contents_of(schemas, body, BodyOf(operation)))
    if not contents:
        return None
    # `required` is false by default, but documents that leave it out mean true.
    required = body.value.get("required")
    return Body(
        presence=Presence.OPTIONAL if required is False else Presence.REQUIRED,
        is_demanded=required is True,
        contents=contents,
        documentation=documentation(body),
        origin=schemas.context.origin(body),
    )


def _sendable(contents: Iterable[Content]) -> tuple[Content, ...]:
    """Return the representations that can be sent: no ranges, unless there is nothing else."""
    found = tuple(map(_as_sent, contents))
    return tuple(each for each in found if "*" not in each.media_type) or found[:1]


def _as_sent(content: Content) -> Content:
    """Return a representation as it is sent: streams are files or iterators of bytes."""
    if content.kind not in STREAMS:
        return content
    return replace(content, kind=MediaKind.BINARY, type=BINARY)


def _responses(
    schemas: SchemaLowerer, operation: OperationId, node: Node
) -> Iterator[Response]:
    for status, reference in node.members("responses"):
        if status != "default" and not STATUS.fullmatch(status):
            continue
        response = schemas.context.resolve(reference)
        shared = schemas.context.shared_response(reference)
        source = ComponentNamed(shared) if shared else ResponseOf(operation, status)
        yield Response(
            status=status.upper() if status != "default" else status,
            description=(
                response.text("description") or response.text("summary")
            ).strip(),
            contents=contents_of(schemas, response, source),
            headers=tuple(headers_of(schemas, operation, response)),
            links=tuple(stated_links(schemas.context, response)),
            origin=schemas.context.origin(response),
        )
