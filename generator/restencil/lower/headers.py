"""Headers of responses (OpenAPI 3.1.1, section 4.8.21)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
    Response,
    SchemaId,
)
from restencil.lower.parameters import described, style_of, type_of
from restencil.lower.results import failing, successes
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.expressions import any_of
from restencil.node import Node

_IGNORED: Final = "content-type"
"""The header that a response does not declare (section 4.8.17)."""

_SUCCESS: Final = ""
"""Stands for all statuses of success together."""


@dataclass(frozen=True, slots=True)
class HeaderSets:
    """What the headers of responses are.

    Attributes:
        returned: Those of successful responses, all statuses together.
        raised: Those of errors, by status.
        objects: The objects that they make.
    """

    returned: Mapping[OperationId, HeaderSet]
    raised: Mapping[OperationId, Mapping[str, HeaderSet]]
    objects: Mapping[SchemaId, NamedSchema]

    def of(self, operation: OperationId) -> Iterator[HeaderSet]:
        """Yield what the headers of an operation's responses are."""
        if operation in self.returned:
            yield self.returned[operation]
        yield from self.raised.get(operation, {}).values()


def headers_of(
    schemas: SchemaLowerer, operation: OperationId, response: Node
) -> Iterator[Header]:
    """Yield the headers that a response declares."""
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


def header_sets(operations: Sequence[Operation]) -> HeaderSets:
    """Return what the headers of responses are, and the objects that they make.

    Responses that declare the same headers have one object together.
    """
    alike: dict[str, list[_Declared]] = {}
    for each in (*_returned(operations), *_raised(operations)):
        if each.headers:
            alike.setdefault(each.key, []).append(each)
    returned: dict[OperationId, HeaderSet] = {}
    raised: dict[OperationId, dict[str, HeaderSet]] = {}
    objects: dict[SchemaId, NamedSchema] = {}
    for users in alike.values():
        shared = tuple(
            map(_shared, zip(*(each.headers for each in users), strict=True))
        )
        found = HeaderSet(schema=_id(shared, objects), headers=shared)
        objects[found.schema] = _object(users[0], found)
        for each in users:
            if each.status == _SUCCESS:
                returned[each.operation.id] = found
            else:
                raised.setdefault(each.operation.id, {})[each.status] = found
    return HeaderSets(returned, raised, objects)


@dataclass(frozen=True, slots=True)
class _Declared:
    """The headers that responses to an operation declare under one status."""

    operation: Operation
    status: str
    headers: Sequence[Header]

    @property
    def key(self) -> str:
        """What is the same for headers that have one object together."""
        parts = ((_lower_name(h), h.style, h.explode, h.type) for h in self.headers)
        return repr(list(parts))


def _returned(operations: Iterable[Operation]) -> Iterator[_Declared]:
    for operation in operations:
        yield _Declared(operation, _SUCCESS, _together(successes(operation)))


def _raised(operations: Iterable[Operation]) -> Iterator[_Declared]:
    for operation in operations:
        for response in failing(operation):
            yield _Declared(operation, response.status, _together([response]))


def _together(responses: Iterable[Response]) -> list[Header]:
    """Return the headers of some responses, each once, in the order of their names."""
    by_name: dict[str, list[Header]] = {}
    for response in responses:
        for header in response.headers:
            by_name.setdefault(_lower_name(header), []).append(header)
    return [
        replace(first, type=any_of(each.type for each in (first, *others)))
        for _, (first, *others) in sorted(by_name.items())
    ]


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


def _object(declared: _Declared, headers: HeaderSet) -> ObjectSchema:
    names = tuple(header.wire_name for header in headers.headers)
    return ObjectSchema(
        id=headers.schema,
        name_source=HeadersOf(declared.operation.id, names, declared.status),
        documentation=Documentation(),
        properties=tuple(map(_property, headers.headers)),
        additional=None,
        origin=declared.operation.origin.at("responses"),
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
