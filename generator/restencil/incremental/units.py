"""The units that a document consists of, and which of them refer to which."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from restencil import pointer as json_pointer

Unit: TypeAlias = str
"""The JSON Pointer of a path item, a webhook or a component."""

_HOLDERS: Final = ("paths", "webhooks")
_COMPONENTS: Final = "components"
_KINDS: Final = frozenset(
    ("schemas", "responses", "parameters", "examples", "requestBodies", "headers")
    + ("links", "callbacks", "pathItems", "mediaTypes")
)
"""The sections of components that are units. What is in others, everything depends on."""

_REFERENCE: Final = re.compile(r'"(#/(?:[^"\\]|\\.)*)"')
_BASE: Final = '"discriminator"'


@dataclass(frozen=True, slots=True)
class Part:
    """A unit: what it says, and the units that it refers to.

    Attributes:
        is_base: Whether it may be what others extend, which it depends on then.
    """

    value: Any
    references: frozenset[Unit]
    is_base: bool


@dataclass(frozen=True, slots=True)
class Graph:
    """A document as units.

    Attributes:
        parts: The units, in the order of the document.
        rest: Everything else.
    """

    parts: Mapping[Unit, Part]
    rest: Mapping[str, Any]


def graph_of(root: Mapping[str, Any], before: Graph | None = None) -> Graph:
    """Return the units of a document; what has not changed is taken from another one."""
    known = {} if before is None else before.parts
    parts = {}
    for unit, value in _units(root):
        part = known.get(unit)
        parts[unit] = part if part and part.value == value else _part(value)
    return Graph(parts, _rest(root))


def unit_of(pointer: str) -> Unit:
    """Return the unit that something in a document is in."""
    tokens = pointer.split("/")
    return "/".join(tokens[: 4 if tokens[1:2] == [_COMPONENTS] else 3])


def affected(before: Graph, after: Graph) -> Set[Unit]:
    """Return the units that changed, and all that refer to these, also indirectly."""
    users: dict[Unit, set[Unit]] = {}
    for graph in (before, after):
        for user, used in _edges(graph):
            users.setdefault(used, set()).add(user)
    found = set(_changed(before, after))
    waiting = list(found)
    while waiting:
        further = users.get(waiting.pop(), set()) - found
        found |= further
        waiting.extend(further)
    return found


def _changed(before: Graph, after: Graph) -> Iterator[Unit]:
    for unit in {**before.parts, **after.parts}:
        if before.parts.get(unit) is not after.parts.get(unit):
            yield unit


def _edges(graph: Graph) -> Iterator[tuple[Unit, Unit]]:
    """Yield pairs of units of which the first depends on the second."""
    for unit, part in graph.parts.items():
        for used in part.references:
            yield unit, used
            if used in graph.parts and graph.parts[used].is_base:
                yield used, unit


def _part(value: object) -> Part:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return Part(value, frozenset(_references(text)), _BASE in text)


def _references(text: str) -> Iterator[Unit]:
    for found in set(_REFERENCE.findall(text)):
        yield unit_of(json_pointer.from_fragment(json.loads(f'"{found}"')[1:]))


def _units(root: Mapping[str, Any]) -> Iterator[tuple[Unit, Any]]:
    for holder in _HOLDERS:
        yield from _members(f"/{holder}", root.get(holder))
    components = root.get(_COMPONENTS)
    if isinstance(components, dict):
        for kind in components.keys() & _KINDS:
            yield from _members(f"/{_COMPONENTS}/{kind}", components[kind])


def _members(pointer: str, holder: object) -> Iterable[tuple[Unit, Any]]:
    for name, value in holder.items() if isinstance(holder, dict) else ():
        yield json_pointer.join(pointer, name), value


def _rest(root: Mapping[str, Any]) -> Mapping[str, Any]:
    others = {k: v for k, v in root.items() if k not in (*_HOLDERS, _COMPONENTS)}
    components = root.get(_COMPONENTS)
    if not isinstance(components, dict):
        return {**others, _COMPONENTS: components}
    return {
        **others,
        _COMPONENTS: {k: v for k, v in components.items() if k not in _KINDS},
    }
