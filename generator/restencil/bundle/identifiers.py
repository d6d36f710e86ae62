"""References by identifier: `$id`, `$anchor` and `$dynamicAnchor`, and by `$self`.

JSON Schema lets a schema name itself, and others refer to it by that name (draft
2020-12, section 8.2). Here such references become what all others are: a file and a
JSON Pointer. `$dynamicRef` is taken to lead to the anchor in its own resource, which is
where it leads unless a schema that refers to this one overrides the anchor.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urldefrag, urljoin

from restencil import pointer as json_pointer
from restencil.origin import Origin
from restencil.source import SourceFile, SourceTree

_IDENTIFIERS: Final = re.compile(r"\$(?:id|self|anchor|dynamicAnchor)\b")
_ANCHORS: Final = ("$anchor", "$dynamicAnchor")
_REFERENCES: Final = ("$ref", "$dynamicRef")


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the schemas with identifiers are.

    Attributes:
        files: The files by name.
        resources: What has a URI of its own, by it.
        anchors: What has an anchor, by the URI of its resource, `#` and the anchor.
    """

    files: Mapping[str, SourceFile]
    resources: dict[str, Origin] = field(default_factory=dict)
    anchors: dict[str, Origin] = field(default_factory=dict)

    def find(self, uri: str) -> Origin | None:
        """Return what a URI with a fragment leads to; none where no identifier helps."""
        resource, fragment = urldefrag(uri)
        if fragment and not fragment.startswith("/"):
            return self.anchors.get(f"{resource}#{fragment}")
        origin = self.resources.get(resource)
        if origin is None:
            return None
        pointer = origin.pointer + json_pointer.from_fragment(fragment)
        return Origin(origin.file, pointer)


def without_identifiers(tree: SourceTree) -> SourceTree:
    """Return the files with references by identifier written as files and pointers."""
    if not any(_IDENTIFIERS.search(file.text) for file in tree.files.values()):
        return tree
    places = _Places(tree.files)
    for file in tree.files.values():
        _collect(file.data, Origin(file.name, ""), _base(file), places)
    files = {
        name: replace(file, data=_rewritten(file.data, file.name, _base(file), places))
        for name, file in tree.files.items()
    }
    return replace(tree, files=files)


def _base(file: SourceFile) -> str:
    """Return the URI of a document: what it calls itself, else one made of its name."""
    stated = file.data.get("$self") if isinstance(file.data, Mapping) else None
    own = f"file:///{file.name.lstrip('/')}"
    return urljoin(own, stated) if isinstance(stated, str) else own


def _own_base(value: Mapping[str, Any], base: str) -> str:
    stated = value.get("$id")
    return urldefrag(urljoin(base, stated))[0] if isinstance(stated, str) else base


def _collect(value: Any, origin: Origin, base: str, places: _Places) -> None:
    if not origin.pointer:
        places.resources.setdefault(base, origin)
    if isinstance(value, Mapping):
        inner = _own_base(value, base)
        if inner != base:
            places.resources.setdefault(inner, origin)
        for keyword in _ANCHORS:
            if isinstance(value.get(keyword), str):
                places.anchors.setdefault(f"{inner}#{value[keyword]}", origin)
        base = inner
    for key, member in _members(value):
        _collect(member, origin.at(key), base, places)


def _members(value: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _rewritten(value: Any, file: str, base: str, places: _Places) -> Any:
    """Return a copy of a value, references by identifier rewritten."""
    if isinstance(value, list):
        return [_rewritten(item, file, base, places) for item in value]
    if not isinstance(value, Mapping):
        return value
    inner = _own_base(value, base)
    copy = {k: _rewritten(v, file, inner, places) for k, v in value.items()}
    for keyword in _REFERENCES:
        stated = value.get(keyword)
        if isinstance(stated, str) and not stated.startswith("#/"):
            target = places.find(urljoin(inner, stated))
            if target is not None:
                copy.pop(keyword)
                copy["$ref"] = _reference(target, file)
        elif isinstance(stated, str) and inner != _base(places.files[file]):
            copy[keyword] = _within(places.resources[inner], stated, places)
    return copy


def _within(resource: Origin, reference: str, places: _Places) -> str:
    """Return a pointer within a schema that has an identifier, where it starts.

    Many documents let it start at the root of the file nevertheless; so be it, where it
    leads nowhere otherwise.
    """
    own = f"{resource.pointer}{reference[1:]}"
    data = places.files[resource.file].data
    try:
        json_pointer.follow(data, json_pointer.tokens(json_pointer.from_fragment(own)))
    except LookupError:
        return reference
    return f"#{own}"


def _reference(target: Origin, file: str) -> str:
    if target.file == file:
        return f"#{target.pointer}"
    relative = posixpath.relpath(target.file, posixpath.dirname(file) or ".")
    return f"{relative}#{target.pointer}"
