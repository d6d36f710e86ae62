"""Plants strings in the string positions of a JSON document, whatever it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import quote

from restencil import pointer as json_pointer

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """A string in a document: a value, or the key of a member.

    Attributes:
        path: The keys and indices that lead to the value, or to the member.
        is_key: Whether the key of the member is meant.
        sibling: Which member or item of its parent it is.
        height: How many levels there are below it.
    """

    path: Path
    is_key: bool
    sibling: int
    height: int

    def __str__(self) -> str:
        return "/".join(map(str, self.path)) + (" (key)" if self.is_key else "")


def positions_of(document: Any) -> list[Position]:
    """Return every string position of a document."""
    return list(_positions(document, (), 0))


def _positions(node: Any, path: Path, sibling: int) -> Iterator[Position]:
    if isinstance(node, str):
        yield Position(path, False, sibling, 0)
    for index, (key, child) in enumerate(_children(node)):
        inner = (*path, key)
        if isinstance(key, str):
            yield Position(inner, True, index, _height(child))
        yield from _positions(child, inner, index)


def _children(node: Any) -> Sequence[tuple[str | int, Any]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []


def _height(node: Any) -> int:
    heights = [1 + _height(child) for _, child in _children(node)]
    return max(heights, default=0)


def planted(document: Any, strings: Mapping[Position, str]) -> Any:
    """Return a copy of a document with other strings at some positions."""
    keys = {p.path: string for p, string in strings.items() if p.is_key}
    values = {p.path: string for p, string in strings.items() if not p.is_key}
    return _planted(document, (), keys, values)


def _planted(
    node: Any, path: Path, keys: Mapping[Path, str], values: Mapping[Path, str]
) -> Any:
    if isinstance(node, dict):
        return {
            keys.get((*path, key), key): _planted(child, (*path, key), keys, values)
            for key, child in node.items()
        }
    if isinstance(node, list):
        return [
            _planted(child, (*path, index), keys, values)
            for index, child in enumerate(node)
        ]
    return values.get(path, node)


def layers_of(positions: Sequence[Position]) -> list[list[Position]]:
    """Return positions in groups that can be changed at once.

    No position of a group is below another, so that each keeps its meaning.
    """
    groups: dict[tuple[bool, int], list[Position]] = {}
    for position in positions:
        groups.setdefault((position.is_key, position.height), []).append(position)
    return list(groups.values())


def renamed(document: Any, name: Position, string: str) -> dict[Position, str]:
    """Return what to plant so that a component or a property gets another name.

    Everything that refers to it follows.

    Args:
        document: An OpenAPI document.
        name: The key of a component or of a property.
        string: The other name.
    """
    *_, section, old = name.path
    pointer = f"#/components/{section}/"
    planted: dict[Position, str] = {name: string}
    for position in positions_of(document):
        value = _at(document, position.path)
        if section == "properties":
            if position.path[:-1] == (*name.path[:-2], "required") and value == old:
                planted[position] = string
        elif position.is_key:
            if section == "securitySchemes" and "security" in position.path[-3:-1]:
                planted[position] = string
        elif value == f"{pointer}{old}":
            planted[position] = pointer + quote(json_pointer.escape(string), safe="~")
    return planted


def _at(document: Any, path: Path) -> Any:
    for token in path:
        document = document[token]
    return document
