"""What references lead to, and the component names it gets."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from restencil import pointer as json_pointer
from restencil.choose import choose
from restencil.openapi.structure import SECTIONS, Kind
from restencil.origin import Origin

_INVALID = re.compile(r"[^A-Za-z0-9._-]+")
_GENERIC_FOLDERS = frozenset(
    ("", ".", "..", "api", "apis", "common", "components", "definitions", "models")
    + ("openapi", "parameters", "paths", "resources", "responses", "schema", "schemas")
    + ("shared", "spec", "specification", "specs", "src", "types", "v1", "v2", "v3")
)
"""Folders that say how a document is filed, not what it is about."""


@dataclass(slots=True)
class Part:
    """A piece of the bundle: the document itself, or a component made for a target.

    Attributes:
        inlined: Origins of what was inlined, by pointers relative to the piece.
    """

    origin: Origin
    inlined: dict[str, Origin] = field(default_factory=dict)


@dataclass(slots=True)
class Target(Part):
    """What a reference leads to and becomes a component.

    Attributes:
        kind: What it is, which says in which section of the components it belongs.
        value: The component, once it is built.
        references: The reference objects that wait for the component's name.
        mappings: The discriminator mappings, with the key, that wait for it.
    """

    kind: Kind = Kind.SCHEMA
    value: object = None
    references: list[dict[str, Any]] = field(default_factory=list)
    mappings: list[tuple[dict[str, Any], str]] = field(default_factory=list)

    def point(self, pointer: str) -> None:
        """Tell all that wait where the component is."""
        for reference in self.references:
            reference["$ref"] = f"#{pointer}"
        for mapping, key in self.mappings:
            mapping[key] = f"#{pointer}"


def name_targets(
    targets: Iterable[Target], taken: Mapping[str, Iterable[str]]
) -> Iterator[tuple[Target, str, str]]:
    """Yield each target with its section and its component name.

    A file `models/image.yml` becomes `image`; where several want one name, each gets as
    many of its folders in front as it takes to tell them apart, whatever the order.

    Args:
        targets: All targets.
        taken: The component names in use, by section.
    """
    by_section: dict[str, list[Target]] = {}
    for target in targets:
        by_section.setdefault(SECTIONS[target.kind], []).append(target)
    for section, members in by_section.items():
        for target, name in _distinct(members, set(taken.get(section, ()))):
            yield target, section, name


def _distinct(targets: list[Target], taken: set[str]) -> Iterator[tuple[Target, str]]:
    by_origin = {target.origin: target for target in targets}
    wishes = {origin: _candidates(origin) for origin in by_origin}
    for origin, name in choose(wishes, taken.__contains__):
        yield by_origin[origin], _first_free(name, taken)


def _first_free(name: str, taken: set[str]) -> str:
    """Return the name, numbered where no folder could tell it from another."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free)
    return free


def _candidates(origin: Origin) -> list[str]:
    """Return the component names that describe an origin, the shortest first."""
    folder, file = posixpath.split(origin.file)
    stem = file.partition(".")[0]
    words = [word for word in folder.split("/") if word.lower() not in _GENERIC_FOLDERS]
    tokens = json_pointer.tokens(origin.pointer)
    parts = [*words, stem, tokens[-1]] if tokens else [*words, stem]
    cleaned = [_INVALID.sub("_", part).strip("_") or "_" for part in parts]
    return ["_".join(cleaned[-count:]) for count in range(1, len(cleaned) + 1)]
