"""Links (OpenAPI 3.1.1, section 4.8.20)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from restencil import pointer as json_pointer
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.ir import (
    Argument,
    ArgumentPlace,
    Embedded,
    Fixed,
    FromBody,
    FromHeader,
    FromRequest,
    FromResponse,
    Link,
    LinkedValue,
    LinkId,
    MediaKind,
    NamedSchema,
    Operation,
    OperationId,
    Response,
    SchemaId,
    Slot,
    StatedLink,
    TypeExpression,
)
from restencil.lower.context import Context
from restencil.lower.expressions import Expressions, Unusable, holds
from restencil.lower.results import successes
from restencil.lower.schemas.expressions import ANYTHING
from restencil.node import Node
from restencil.openapi.structure import METHODS


def stated_links(context: Context, response: Node) -> Iterator[StatedLink]:
    """Yield the links of a response as they are stated."""
    for name, reference in response.members("links"):
        node = context.resolve(reference)
        yield StatedLink(
            name=name,
            description=node.text("description").strip(),
            operation_id=node.text("operationId"),
            operation_ref=node.text("operationRef"),
            parameters={key: each.value for key, each in node.members("parameters")},
            body=node.value.get("requestBody"),
            has_server="server" in node.value,
            origin=context.origin(node),
        )


def links_of(
    operations: Sequence[Operation],
    arguments: Mapping[OperationId, tuple[Argument, ...]],
    several: frozenset[OperationId],
    schemas: Mapping[SchemaId, NamedSchema],
    diagnostics: Collector,
) -> Iterator[Link]:
    """Yield the links of successful responses that can be followed.

    Args:
        operations: The operations.
        arguments: Their arguments.
        several: The operations that can be called in several ways.
        schemas: The named schemas.
        diagnostics: Receives which links cannot be followed, and why.
    """
    resolver = _Resolver(operations, arguments, several, schemas)
    for operation in operations:
        for response in successes(operation):
            for stated in response.links:
                try:
                    yield resolver.link(operation, response, stated)
                except Unusable as error:
                    report = catalogue.unusable_link(
                        stated.origin, stated.name, str(error)
                    )
                    diagnostics.emit(report)


@dataclass(frozen=True, slots=True)
class _Resolver:
    operations: Sequence[Operation]
    arguments: Mapping[OperationId, tuple[Argument, ...]]
    several: frozenset[OperationId]
    schemas: Mapping[SchemaId, NamedSchema]

    def link(
        self, operation: Operation, response: Response, stated: StatedLink
    ) -> Link:
        """Return a link that can be followed.

        Raises:
            Unusable: it cannot.
        """
        if stated.has_server:
            raise Unusable("it leads to another server")
        target = self._target(stated)
        if target in self.several:
            raise Unusable(f"{target} can be called in several ways")
        contents = (c for c in response.contents if c.kind is MediaKind.JSON)
        body = next(contents, None)
        reader = Expressions(operation, self.arguments[operation.id])
        returned = None if body is None else body.type
        arguments = self.arguments[target]
        values = {
            _slot(key, arguments): reader.value(value)
            for key, value in stated.parameters.items()
        }
        if stated.body is not None:
            values |= self._body(stated.body, reader, arguments, returned)
        for value in values.values():
            self._check(value, returned)
        return Link(
            id=LinkId(f"{operation.id} {response.status} {stated.name}"),
            name=stated.name,
            description=stated.description,
            source=operation.id,
            target=target,
            type=ANYTHING if body is None else body.type,
            values=values,
            origin=stated.origin,
        )

    def _target(self, stated: StatedLink) -> OperationId:
        found = (
            each.id
            for each in self.operations
            if (stated.operation_id and each.operation_id == stated.operation_id)
            or each.id == _referred(stated.operation_ref)
        )
        target = next(found, None)
        if target is None:
            wanted = stated.operation_id or stated.operation_ref
            raise Unusable(f"there is no operation {wanted!r} in this document")
        return target

    def _body(
        self,
        stated: Any,
        reader: Expressions,
        arguments: Sequence[Argument],
        returned: TypeExpression | None,
    ) -> Mapping[Slot, LinkedValue]:
        """Return what the body is taken from, whole or member by member."""
        whole = [each for each in arguments if each.place is ArgumentPlace.BODY]
        fields = [each for each in arguments if each.place is ArgumentPlace.FIELD]
        if whole and not fields:
            return {Slot(whole[0].place, whole[0].wire_name): reader.value(stated)}
        if isinstance(stated, dict):
            members = cast(Mapping[str, Any], stated)
            return {_slot(name, fields): Fixed(each) for name, each in members.items()}
        match reader.value(stated):
            case FromBody(pointer):
                return dict(self._members(pointer, fields, returned))
            case FromRequest():
                # Callers know the members as they know any other value of the request.
                return {}
            case _:
                raise Unusable("the members of the body are passed one by one")

    def _members(
        self, pointer: str, fields: Sequence[Argument], returned: TypeExpression | None
    ) -> Iterator[tuple[Slot, LinkedValue]]:
        """Yield those members of a body that the response can have."""
        self._check(FromBody(pointer), returned)
        for each in fields:
            value = FromBody(
                f"{pointer}/{json_pointer.escape(each.wire_name)}", each.presence
            )
            if returned is not None and self._is_in(value, returned):
                yield Slot(each.place, each.wire_name), value

    def _is_in(self, value: FromBody, returned: TypeExpression) -> bool:
        return holds(self.schemas, returned, json_pointer.tokens(value.pointer))

    def _check(self, value: LinkedValue | str, returned: TypeExpression | None) -> None:
        """Check that there is what a value is taken from."""
        match value:
            case FromBody(pointer):
                if returned is None or not self._is_in(value, returned):
                    raise Unusable(f"the body of the response has no {pointer!r}")
            case Embedded(parts):
                for part in parts:
                    self._check(part, returned)
            case FromRequest() | FromResponse() | FromHeader() | Fixed() | str():
                return


def _referred(reference: str) -> str:
    """Return the operation that an `operationRef` within the document names."""
    if not reference.startswith("#/paths/"):
        return ""
    _, *path = json_pointer.tokens(reference)
    is_operation = len(path) == 2 and path[1] in METHODS
    return f"{path[1].upper()} {path[0]}" if is_operation else ""


def _slot(key: str, arguments: Sequence[Argument]) -> Slot:
    """Return the argument that a parameter of a link is for: `id`, or `path.id`."""
    place, dot, name = key.partition(".")
    slots = [Slot(each.place, each.wire_name) for each in arguments]
    exact = (s for s in slots if dot and (s.place.value, s.wire_name) == (place, name))
    usual = (slot for slot in slots if slot.wire_name == key)
    found = next(exact, None) or next(usual, None)
    if found is None:
        raise Unusable(f"the operation that it leads to has no parameter {key!r}")
    return found
