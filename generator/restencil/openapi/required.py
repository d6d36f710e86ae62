"""Names under `required` that no property has (JSON Schema Validation, section 6.5.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from restencil import pointer as json_pointer
from restencil.diagnostics.similar import similar
from restencil.node import Node

__all__ = ["slips"]

_MOST_SLIPS: Final = 10
"""More unknown names than this are no slips of the pen."""

_COMPOSING: Final = frozenset(("allOf", "anyOf", "oneOf", "not", "if", "$ref"))
_COMPOSED: Final = frozenset(("allOf", "anyOf", "oneOf", "then", "else"))
"""Where schemas that are a part of another stand."""


def slips(node: Node) -> Mapping[int, str]:
    """Return what is meant by required names that are hardly those of properties.

    That is the property with almost the same name, by the index of the required one.
    """
    names, properties = node.value.get("required"), node.value.get("properties")
    if not isinstance(names, list) or not isinstance(properties, dict):
        return {}
    unknown = {
        index: name
        for index, name in enumerate(names)
        if isinstance(name, str) and name not in properties
    }
    if not unknown or len(unknown) > _MOST_SLIPS or not _lists_all(node):
        return {}
    free = [name for name in properties if name not in names]
    found = {i: similar(name, free, cutoff=0.75) for i, name in unknown.items()}
    return {index: meant for index, meant in found.items() if meant is not None}


def _lists_all(node: Node) -> bool:
    """Tell whether a schema lists all of its properties itself, as far as one can see."""
    within = json_pointer.tokens(node.pointer)[-2:]
    return not _COMPOSED.intersection(within) and not _COMPOSING & node.value.keys()
