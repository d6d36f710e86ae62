"""What a schema says in words, and the limits it states."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from restencil.ir import Access, Documentation
from restencil.lower.schemas.conditions import conditions
from restencil.node import Node

LIMITS: Final = (
    "default",
    "format",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
)
"""The keywords that become words, or limits of arguments."""
_NARROWER: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems"), min),
    "minProperties": max,
    "maxProperties": min,
}
"""Which of two limits holds, where it is not the nearest one."""

_LIMIT_TYPES: Final = {
    "default": str | int | float | bool,
    "format": str,
    "pattern": str,
}
"""The types of limits that are no numbers."""


def documentation(node: Node, *fallbacks: Node) -> Documentation:
    """Return what a schema says; what it leaves out is taken from the fallbacks.

    Args:
        node: The schema, for a property or parameter as it stands there.
        fallbacks: What it refers to, the nearest first.
    """
    nodes = [n for n in (node, *fallbacks) if isinstance(n.value, dict)]
    texts = (n.text("description") for n in nodes)
    return Documentation(
        description=next(filter(None, texts), "").strip(),
        is_deprecated=any(n.value.get("deprecated") is True for n in nodes),
        limits=_limits([n.value for n in nodes]),
        example=next((e for n in nodes for e in _examples(n)), None),
        conditions=tuple(dict.fromkeys(c for n in nodes for c in conditions(n))),
        external_docs=next(filter(None, map(external_docs, nodes)), ""),
    )


def external_docs(node: Node) -> str:
    """Return the URL of more about something; an empty string where there is none."""
    stated = node.member("externalDocs")
    return "" if stated is None else stated.text("url").strip()


def _examples(node: Node) -> Iterator[object]:
    """Yield the examples of a schema or parameter: one, a list, or a map of objects."""
    if "example" in node.value:
        yield node.value["example"]
    yield from (item.value for item in node.items("examples"))
    for _, example in node.members("examples"):
        for keyword in ("dataValue", "value"):
            if isinstance(example.value, dict) and keyword in example.value:
                yield example.value[keyword]


def access(*nodes: Node) -> Access:
    """Return the direction in which a property travels, by all that describes it."""
    values = [n.value for n in nodes if isinstance(n.value, dict)]
    if any(value.get("readOnly") is True for value in values):
        return Access.READ_ONLY
    if any(value.get("writeOnly") is True for value in values):
        return Access.WRITE_ONLY
    return Access.READ_WRITE


def _limits(values: list[Mapping[str, Any]]) -> tuple[tuple[str, Any], ...]:
    stated: dict[str, Any] = {}
    for keyword in LIMITS:
        for value in values:
            if keyword not in value:
                continue
            if isinstance(value[keyword], _LIMIT_TYPES.get(keyword, int | float)):
                limit = stated.setdefault(keyword, value[keyword])
                if keyword in _NARROWER and not isinstance(limit, bool):
                    stated[keyword] = _NARROWER[keyword](limit, value[keyword])
    return tuple(stated.items())
