"""Headers of responses (OpenAPI 3.1.1, section 4.8.21)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from restencil.ir import (
    Access,
    Documentation,
    Header,
    HeaderOf,
    HeaderSet,
    HeadersOf,
    NamedSchema,
    ObjectSchema,
    Operation,
    OperationId,
    ParameterPlace,
    Presence,
    Property,
    SchemaId,
)
from restencil.lower.parameters import described, style_of, type_of
from restencil.lower.results import successes
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.expressions import any_of
from restencil.node import Node

_IGNORED: Final = "content-type"
"""The header that a response does not declare (section 4.8.17)."""

_FAILURES: Final = ("4", "5")


def headers_of(
    schemas: SchemaLowerer, operation: OperationId, status: str, response: Node
) -> Iterator[Header]:
    """Yield the headers that a response declares; those of failures are not looked at."""
    if status.startswith(_FAILURES):
        return
    for name, reference in response.members("headers"):
        if name.lower() != _IGNORED:
            node = schemas.context.resolve(reference)
            yield _header(schemas, HeaderOf(operation, name), node)


def _header(schemas: SchemaLowerer, source: HeaderOf, node: Node) -> Header:
    schema = node.member("schema")
    origin = schemas.context.origin(node)
    return Header(
        wire_name=source.wire_name,
        style=style_of(node, ParameterPlace.HEADER),
        explode=node.value.get("explode") is True,
        type=type_of(schemas, node, source),
        documentation=described(schemas, node),
        origin=origin if schema is None else origin.at("schema"),
    )


def header_sets(
    operations: Iterable[Operation],
) -> tuple[Mapping[OperationId, HeaderSet], Mapping[SchemaId, NamedSchema]]:
    """Return what the headers of successful responses are, and the objects that they make.

    Operations whose responses declare the same headers have one object together.
    """
    alike: dict[str, list[tuple[Operation, list[Header]]]] = {}
    for operation in operations:
        headers = sorted(_together(operation), key=_lower_name)
        if headers:
            key = repr([(_lower_name(h), h.style, h.explode, h.type) for h in headers])
            alike.setdefault(key, []).append((operation, headers))
    found: dict[OperationId, HeaderSet] = {}
    objects: dict[SchemaId, NamedSchema] = {}
    for users in alike.values():
        declared = (headers for _, headers in users)
        shared = tuple(map(_shared, zip(*declared, strict=True)))
        each = HeaderSet(schema=_id(shared, objects), headers=shared)
        objects[each.schema] = _object(users[0][0], each)
        found |= dict.fromkeys((operation.id for operation, _ in users), each)
    return found, objects


def _together(operation: Operation) -> Iterator[Header]:
    """Yield the headers of all successful responses, each once."""
    by_name: dict[str, list[Header]] = {}
    for response in successes(operation):
        for header in response.headers:
            by_name.setdefault(header.wire_name.lower(), []).append(header)
    for first, *others in by_name.values():
        yield replace(first, type=any_of(each.type for each in (first, *others)))


def _lower_name(header: Header) -> str:
    return header.wire_name.lower()


def _shared(headers: Sequence[Header]) -> Header:
    """Return a header that several responses declare, with the words that all agree on."""
    words = {h.documentation.description: h.documentation for h in headers}
    words.pop("", None)
    if len(words) > 1:
        return replace(headers[0], documentation=Documentation())
    return replace(
        headers[0], documentation=next(iter(words.values()), Documentation())
    )


def _id(headers: Iterable[Header], taken: Mapping[SchemaId, object]) -> SchemaId:
    names = ", ".join(map(_lower_name, headers))
    number = 1
    while (found := SchemaId(f"headers {number}: {names}")) in taken:
        number += 1
    return found


def _object(operation: Operation, headers: HeaderSet) -> ObjectSchema:
    names = tuple(header.wire_name for header in headers.headers)
    return ObjectSchema(
        id=headers.schema,
        name_source=HeadersOf(operation.id, names),
        documentation=Documentation(),
        properties=tuple(map(_property, headers.headers)),
        additional=None,
        origin=operation.origin.at("responses"),
    )


def _property(header: Header) -> Property:
    return Property(
        wire_name=header.wire_name,
        type=header.type,
        presence=Presence.OPTIONAL,
        access=Access.READ_ONLY,
        documentation=header.documentation,
        origin=header.origin,
    )
