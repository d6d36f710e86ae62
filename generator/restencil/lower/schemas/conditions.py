"""Conditions: what a schema demands only of some values.

Types cannot say that a member is needed where another one is given. What can be said
goes into the documentation, and the properties that only conditions mention into the
types, none of them required.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from restencil.node import Node

_BRANCHES: Final = ("then", "else")
_DEPENDENCIES: Final = ("dependentSchemas", "dependencies")
_CONDITIONS: Final = frozenset((*_BRANCHES, *_DEPENDENCIES))
_OF_ITEMS: Final = ("contains", "minContains", "maxContains")
CONDITIONS: Final = _CONDITIONS.union(
    ("if", "not", "dependentRequired", "propertyNames", *_OF_ITEMS)
)
"""The keywords that become sentences."""


def conditional_schemas(node: Node) -> Iterator[Node]:
    """Yield the schemas that hold for some values of a schema only."""
    if _CONDITIONS.isdisjoint(node.value):
        return
    for keyword in _BRANCHES:
        branch = node.member(keyword)
        if branch is not None:
            yield branch
    for keyword in _DEPENDENCIES:
        yield from (member for _, member in node.members(keyword))


def conditions(node: Node) -> Iterator[str]:
    """Yield sentences about the conditions of a schema."""
    if CONDITIONS.isdisjoint(node.value):
        return
    for keyword in ("dependentRequired", "dependencies"):
        for name, needed in node.members(keyword):
            names = [item.value for item in needed.items()]
            if names and all(isinstance(each, str) for each in names):
                yield f"Where `{name}` is given, {_listed(names)} needed."
    if isinstance(node.value, dict) and "if" in node.value:
        yield "Some values have to meet further conditions (`if`, `then`, `else`)."
    if isinstance(node.value, dict) and "contains" in node.value:
        yield from _contained(node.value)
    if isinstance(node.value, dict) and "propertyNames" in node.value:
        yield "The names of members have to meet further conditions (`propertyNames`)."
    for name, _ in node.members("dependentSchemas"):
        yield f"Where `{name}` is given, further conditions have to be met."
    if isinstance(node.value, dict) and isinstance(node.value.get("not"), dict):
        yield from _excluded(node.value["not"].get("required"))


def _contained(value: Mapping[str, Any]) -> Iterator[str]:
    least, most = value.get("minContains", 1), value.get("maxContains")
    if least:
        few = "an item has" if least == 1 else f"{least} items have"
        yield f"At least {few} to meet further conditions (`contains`)."
    if most is not None:
        yield f"At most {most} items may meet further conditions (`contains`)."


def _excluded(required: object) -> Iterator[str]:
    names = required if isinstance(required, list) else []
    if not names:
        yield "Not every value of this type is allowed (`not`)."
    elif len(names) == 1:
        yield f"`{names[0]}` must not be given."
    else:
        shown = " and ".join(f"`{name}`" for name in names)
        yield f"{shown} must not be given together."


def _listed(names: list[str]) -> str:
    """Return names as the subject of a sentence, with its verb."""
    shown = [f"`{name}`" for name in names]
    if len(shown) == 1:
        return f"{shown[0]} is"
    return f"{', '.join(shown[:-1])} and {shown[-1]} are"
