"""What the values at places of a document are, and whether generation reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from enum import Enum, auto
from typing import Final

from restencil import pointer as json_pointer
from restencil.openapi.operations import WEBHOOK
from restencil.openapi.structure import Kind, ListOf, One, Shape, member_shape


class Use(Enum):
    """Whether generation reads a value."""

    READ = auto()
    UNREAD = auto()


_UNREAD: Final[Mapping[Kind, Set[str]]] = {
    Kind.DOCUMENT: frozenset(("webhooks", "tags", "info")),
    Kind.COMPONENTS: frozenset(("headers", "links", "examples", "callbacks")),
    Kind.OPERATION: frozenset(("callbacks",)),
    Kind.PARAMETER: frozenset(("examples",)),
    Kind.RESPONSE: frozenset(("headers", "links")),
    Kind.ENCODING: frozenset(("headers",)),
    Kind.MEDIA_TYPE: frozenset(("examples",)),
    Kind.SCHEMA: frozenset(
        ("not", "contains", "propertyNames", "unevaluatedItems", "contentSchema")
        + ("$defs", "definitions")
    ),
}
"""The fields below which nothing is read, unless something else refers to it."""

DOCUMENT: Final[Shape] = One(Kind.DOCUMENT)


def use_below(kind: Kind, use: Use, field: str) -> Use:
    """Return whether what a field of an object holds is read."""
    return Use.UNREAD if field in _UNREAD.get(kind, ()) else use


def place_of(path: Iterable[str]) -> tuple[Shape, Use]:
    """Return the shape at the end of a path from the root, and whether it is read."""
    shape, use = DOCUMENT, Use.READ
    for key in path:
        if isinstance(shape, ListOf):
            shape = One(shape.kind)
            continue
        if isinstance(shape, One):
            use = use_below(shape.kind, use, key)
        shape = member_shape(shape, key)
    return shape, use


def unit_of(pointer: str) -> str:
    """Return the pointer of the component or operation that a place belongs to."""
    return "/".join(pointer.split("/", 4)[:4])


class Reach:
    """Which components generation gets to from the operations that it generates.

    Args:
        edges: From where to where references lead, as pointers.
        skipped: The pointers of operations that are left out.
    """

    def __init__(self, edges: Iterable[tuple[str, str]], skipped: Set[str]) -> None:
        self._skipped = skipped
        self._leads: dict[str, set[str]] = {}
        for source, target in edges:
            self._leads.setdefault(unit_of(source), set()).add(unit_of(target))
        self._reached: set[str] = set()
        waiting = [unit for unit in self._leads if self._is_generated(unit)]
        while waiting:
            unit = waiting.pop()
            if unit not in self._reached:
                self._reached.add(unit)
                waiting.extend(self._leads.get(unit, ()))

    def needs(self, pointer: str) -> bool:
        """Tell whether generation needs the component or operation at or above a place."""
        unit = unit_of(pointer)
        return unit in self._reached or self._is_generated(unit)

    def _is_generated(self, unit: str) -> bool:
        if unit.startswith("/components/securitySchemes"):
            return True
        return not unit.startswith("/components/") and unit not in self._skipped


def operation_pointer(name: str) -> str:
    """Return the pointer of an operation, `GET /path`, or of a webhook, `webhook name`."""
    method, _, path = name.partition(" ")
    if name.startswith(WEBHOOK):
        return json_pointer.join("/webhooks", path)
    return json_pointer.join("/paths", path, method.lower())
