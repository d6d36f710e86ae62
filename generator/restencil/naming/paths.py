"""Resources by the paths: a tree of the static segments of all paths."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from restencil.naming.plurals import is_plural
from restencil.naming.verbs import VERBS
from restencil.naming.words import Words, split

_VERSION = re.compile(r"v\d+(?:(?:alpha|beta)\d*)?|api|rest|public", re.IGNORECASE)

_KEY = re.compile(r"\b[0-9](?=[0-9A-Za-z]*[A-Z])(?=[0-9A-Za-z]*[a-z])[0-9A-Za-z]{7,}\b")


def segments(path: str) -> list[str]:
    """Return the segments of a path template, its query and fragment left out."""
    return [s for s in re.split(r"[?#]", path)[0].split("/") if s]


def is_parameter(segment: str) -> bool:
    """Tell whether a segment is nothing but a template expression."""
    return segment.startswith("{") and segment.find("}") == len(segment) - 1


def words_of(segment: str) -> Words:
    """Return the words of a segment, of `thumbnail.{extension}` those that are fixed.

    What looks like a key out of a database says nothing.
    """
    return split(_KEY.sub("", re.sub(r"\{[^{}]*\}", " ", segment)))


@dataclass(slots=True)
class _Segment:
    """A static segment and what follows it, parameters skipped."""

    operations: int = 0
    has_items: bool = False
    children: dict[str, _Segment] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return self.operations + sum(child.total for child in self.children.values())


class PathTree:
    """Knows which static segments stand for resources and which for actions."""

    def __init__(self, paths: Iterable[str]) -> None:
        listed = list(paths)
        self._prefix = _shared_prefix([segments(path) for path in listed])
        self._root = _Segment()
        for path in listed:
            self._add(self._segments(path))

    def _segments(self, path: str) -> list[str]:
        found = segments(path)
        return found[self._prefix :] if len(found) > self._prefix else found

    def _add(self, path: list[str]) -> None:
        at = self._root
        for segment in path:
            if is_parameter(segment):
                at.has_items = True
            else:
                at = at.children.setdefault(segment, _Segment())
        at.operations += 1

    def resource(self, path: str) -> tuple[Words, ...]:
        """Return the words of the resources that a path leads through."""
        statics = [s for s in self._segments(path) if not is_parameter(s)]
        found: list[Words] = []
        at = self._root
        for depth, segment in enumerate(statics):
            at = at.children[segment]
            words = words_of(segment)
            if words and (depth == 0 or _is_resource(segment, at)):
                found.append(words)
        return tuple(found) or (("root",),)

    def tail(self, path: str) -> list[str]:
        """Return the segments behind the shared prefix, parameters among them."""
        return self._segments(path)

    def has_items(self, path: str) -> bool:
        """Tell whether the last static segment of a path is followed by parameters."""
        at = self._root
        for segment in self._segments(path):
            at = at if is_parameter(segment) else at.children[segment]
        return at.has_items


def _is_resource(segment: str, node: _Segment) -> bool:
    """Tell a resource from an action or a part: it has items, or further resources."""
    words = words_of(segment)
    if not words or (words[0].lower() in VERBS and not node.has_items):
        return False
    is_namespace = bool(node.children) and node.total > 2
    is_collection = is_plural(words[-1].lower()) and node.total > 1
    return node.has_items or is_namespace or is_collection


def _shared_prefix(paths: list[list[str]]) -> int:
    """Return how many leading segments all paths share that only say `api` or `v1`."""
    depth = 0
    while paths and all(len(path) > depth + 1 for path in paths):
        if not all(_VERSION.fullmatch(path[depth]) for path in paths):
            break
        depth += 1
    return depth
