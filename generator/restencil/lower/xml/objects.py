"""What schemas say of XML, before it is known what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from restencil import pointer as json_pointer
from restencil.bundle import reference_of
from restencil.ir import XmlNodeType, XmlObject
from restencil.lower.schemas.kinds import alternatives, is_structural, types_of
from restencil.lower.schemas.places import anchored
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.context import Context


_TELLING: Final = frozenset(("xml", "items", "prefixItems"))
_FURTHER: Final = frozenset(("allOf", "oneOf", "anyOf")) | {
    "$ref",
    "$dynamicRef",
    "$recursiveRef",
}
"""Keywords with which a schema leads to others."""


def xml_object(
    context: Context, node: Node, within: frozenset[str] = frozenset()
) -> XmlObject:
    """Return what a schema says of XML, and what it refers to.

    What stands beside a reference counts more than what it leads to.

    Args:
        context: The document.
        node: The schema.
        within: The arrays that it is an item of.
    """
    chain = list(_chain(context, node))
    stated: dict[str, Any] = {}
    for each in reversed(chain):
        stated |= _stated(each)
    schema = chain[-1]
    items, first = schema.member("items"), list(schema.items("prefixItems"))
    if items is not None and isinstance(items.value, list):
        # As it was written before JSON Schema 2020-12.
        items, first = None, list(schema.items("items"))
    is_array = bool(items or first) or "array" in types_of(schema.value)
    if schema.pointer in within:
        items, first = None, []
    within |= {schema.pointer}
    return XmlObject(
        node_type=_node_type(stated, is_array=is_array),
        name=_text(stated, "name"),
        namespace=_text(stated, "namespace"),
        prefix=_text(stated, "prefix"),
        inferred=next(filter(None, map(_inferred, chain)), ""),
        items=None if items is None else xml_object(context, items, within),
        first=tuple(xml_object(context, each, within) for each in first),
        origin=context.origin(node),
    )


def document_key(context: Context, node: Node) -> str:
    """Return the key of a body: its schema, or the one that it refers to as it is."""
    while isinstance(node.value, dict) and "xml" not in node.value:
        target = context.follow(node)
        if target is None:
            break
        node = target
    return f"#{node.pointer}"


def stated_xml(context: Context, node: Node) -> XmlObject | None:
    """Return what is said of the XML of a property; none where nothing is."""
    chain = list(_chain(context, node))
    if not any(each.value.keys() & _TELLING for each in chain):
        return None
    found = xml_object(context, node)
    return found if found.is_stated else None


def _chain(context: Context, node: Node) -> Iterator[Node]:
    """Yield a schema, what it refers to, what that refers to, and so on.

    An `allOf` that only adds words to a schema is like a reference to it, and so is an
    alternative between a schema and null.
    """
    seen: set[str] = set()
    following: Node | None = node
    while following is not None and following.pointer not in seen:
        seen.add(following.pointer)
        if isinstance(following.value, dict):
            yield following
            following = _next(context, following)
        else:
            yield Node({}, following.pointer)
            return


def _next(context: Context, node: Node) -> Node | None:
    if _FURTHER.isdisjoint(node.value):
        return None
    node = anchored(node)
    if reference_of(node) is not None:
        return context.follow(node)
    parts = [part for part in node.items("allOf") if is_structural(part.value)]
    parts += alternatives(node)
    own = {k: v for k, v in node.value.items() if k not in ("allOf", "oneOf", "anyOf")}
    return parts[0] if len(parts) == 1 and not is_structural(own) else None


def _stated(node: Node) -> Mapping[str, Any]:
    stated = node.value.get("xml")
    return stated if isinstance(stated, dict) else {}


def _text(stated: Mapping[str, Any], key: str) -> str:
    found = stated.get(key)
    return found if isinstance(found, str) else ""


def _node_type(stated: Mapping[str, Any], *, is_array: bool) -> XmlNodeType | None:
    named = stated.get("nodeType")
    if named in list(XmlNodeType):
        return XmlNodeType(named)
    if stated.get("attribute") is True:
        return XmlNodeType.ATTRIBUTE
    if stated.get("wrapped") is True and is_array:
        return XmlNodeType.ELEMENT
    return None


def _inferred(node: Node) -> str:
    tokens = json_pointer.tokens(node.pointer)
    if tokens[:2] == ("components", "schemas") and len(tokens) == 3:
        return tokens[2]
    return node.text("title")
