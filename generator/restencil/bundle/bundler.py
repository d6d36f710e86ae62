"""Puts a document together from its files.

What a reference leads to in another file becomes a component, named after the file,
where OpenAPI has a section for its kind; otherwise (path items, whole operations, a
`properties` object) it is put in the reference's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from restencil import pointer as json_pointer
from restencil.bundle.document import Document
from restencil.bundle.identifiers import without_identifiers
from restencil.bundle.resolver import Resolver
from restencil.bundle.targets import Part, Target, name_targets
from restencil.diagnostics import Collector, Diagnostic
from restencil.diagnostics.catalogue import document as structure
from restencil.diagnostics.catalogue import references as catalogue
from restencil.openapi.structure import (
    DATA,
    SECTIONS,
    Kind,
    ListOf,
    One,
    Shape,
    member_shape,
    section_path,
)
from restencil.origin import Origin
from restencil.source import SourceTree


def bundle(tree: SourceTree, diagnostics: Collector) -> Document:
    """Return the document in one piece; its references start with `#`.

    Those that lead nowhere stay, with the file that they mean in front; whether they
    matter is for `restencil.validate` to say.

    Args:
        tree: The files. Where none refers to another, the root is the document.
        diagnostics: Receives path items and operations that contain themselves, and what
            is in the way of components.
    """
    tree = without_identifiers(tree)
    root = tree.files[tree.root]
    data: Mapping[str, Any] = root.data if isinstance(root.data, dict) else {}
    if not any(file.references for file in tree.files.values()):
        return Document(root=data, origins={"": Origin(root.name, "")})
    origin = Origin(root.name, "")
    in_the_way = list(_in_the_way(data, origin))
    if not in_the_way:
        return _Bundler(tree, diagnostics).bundle(data)
    for found in in_the_way:
        diagnostics.emit(found)
    return Document(root=data, origins={"": origin})


class _Bundler:
    """Copies the document and replaces references to files on the way."""

    def __init__(self, tree: SourceTree, diagnostics: Collector) -> None:
        self._root = tree.root
        self._resolver = Resolver(tree)
        self._diagnostics = diagnostics
        self._targets: dict[tuple[Kind, Origin], Target] = {}
        self._waiting: list[Target] = []
        self._inlining: list[Origin] = []

    def bundle(self, data: Mapping[str, Any]) -> Document:
        origin = Origin(self._root, "")
        whole = Part(origin)
        root = self._object(One(Kind.DOCUMENT), data, "", origin, whole)
        while self._waiting:
            target = self._waiting.pop(0)
            value = self._resolver.value(target.origin)
            target.value = self._shape(
                One(target.kind), value, "", target.origin, target
            )
        return self._assemble(root, whole)

    def _assemble(self, root: dict[str, Any], whole: Part) -> Document:
        """Put the components in and tell the references their names."""
        origins = {"": whole.origin, **whole.inlined}
        taken = {section: _section(root, section) for section in SECTIONS.values()}
        for target, section, name in name_targets(self._targets.values(), taken):
            path = section_path(root, section)
            holder = root
            for token in path:
                holder = holder.setdefault(token, {})
            holder[name] = target.value
            pointer = json_pointer.join("", *path, name)
            origins[pointer] = target.origin
            origins.update(
                {pointer + at: origin for at, origin in target.inlined.items()}
            )
            target.point(pointer)
        return Document(root=root, origins=origins)

    def _shape(
        self, shape: Shape, value: object, at: str, origin: Origin, part: Part
    ) -> object:
        """Return a copy of a value of some shape, references replaced."""
        if isinstance(shape, ListOf) and isinstance(value, list):
            item = One(shape.kind)
            return [
                self._shape(item, entry, f"{at}/{index}", origin.at(index), part)
                for index, entry in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if not isinstance(value.get("$ref"), str):
            return self._object(shape, value, at, origin, part)
        if isinstance(shape, One):
            return self._reference(shape, value, at, origin, part)
        return self._inline(shape, value, at, origin, part)

    def _object(
        self,
        shape: Shape,
        value: Mapping[str, Any],
        at: str,
        origin: Origin,
        part: Part,
    ) -> dict[str, Any]:
        copy = {}
        for key, member in value.items():
            token = json_pointer.escape(key)
            inner = member_shape(shape, key)
            copy[key] = self._shape(
                inner, member, f"{at}/{token}", origin.at(key), part
            )
        if shape == One(Kind.DISCRIMINATOR):
            self._mapping(copy.get("mapping"), origin)
        return copy

    def _reference(
        self, shape: One, value: dict[str, Any], at: str, origin: Origin, part: Part
    ) -> object:
        if shape.kind in SECTIONS:
            return self._component_reference(shape.kind, value, at, origin, part)
        if shape.kind in (Kind.DATA, Kind.PLAIN, Kind.DISCRIMINATOR):
            return self._data(value, at, origin, part)
        return self._inline(shape, value, at, origin, part)

    def _component_reference(
        self, kind: Kind, value: dict[str, Any], at: str, origin: Origin, part: Part
    ) -> dict[str, Any]:
        """Return a reference to the component that the target becomes or is."""
        copy = self._object(One(kind), value, at, origin, part)
        target = self._resolver.target(value["$ref"], origin)
        if target is None:
            copy["$ref"] = self._meant(value["$ref"], origin)
        elif target.file == self._root:
            copy["$ref"] = f"#{target.pointer}"
        else:
            self._target(kind, target).references.append(copy)
        return copy

    def _target(self, kind: Kind, origin: Origin) -> Target:
        """Return what is known of a target, which waits to be built if it is new."""
        if (kind, origin) not in self._targets:
            target = self._targets[kind, origin] = Target(origin=origin, kind=kind)
            self._waiting.append(target)
        return self._targets[kind, origin]

    def _inline(
        self, shape: Shape, value: dict[str, Any], at: str, origin: Origin, part: Part
    ) -> object:
        """Return what the reference leads to, with the reference's siblings on top."""
        target = self._resolver.target(value["$ref"], origin)
        if target is None:
            return {**value, "$ref": self._meant(value["$ref"], origin)}
        if target in self._inlining:
            self._diagnostics.emit(catalogue.circular(origin.at("$ref"), value["$ref"]))
            return {}
        self._inlining.append(target)
        part.inlined[at] = target
        copy = self._shape(shape, self._resolver.value(target), at, target, part)
        self._inlining.pop()
        siblings = {key: member for key, member in value.items() if key != "$ref"}
        if not siblings or not isinstance(copy, dict):
            return copy
        return copy | self._object(shape, siblings, at, origin, part)

    def _data(
        self, value: dict[str, Any], at: str, origin: Origin, part: Part
    ) -> object:
        """Inline what is surely a reference where only data is expected; else keep it."""
        target = self._resolver.target(value["$ref"], origin)
        is_reference = len(value) == 1 and not value["$ref"].startswith("#")
        if target is None or not is_reference or target in self._inlining:
            return self._object(DATA, value, at, origin, part)
        return self._inline(DATA, value, at, origin, part)

    def _mapping(self, mapping: object, origin: Origin) -> None:
        """Point a discriminator's mapping to components where it names files."""
        if not isinstance(mapping, dict):
            return
        for key, name in mapping.items():
            if isinstance(name, str) and ("#" in name or "." in name or "/" in name):
                target = self._resolver.target(name, origin)
                if target is not None and target.file != self._root:
                    self._target(Kind.SCHEMA, target).mappings.append((mapping, key))

    @staticmethod
    def _meant(reference: str, origin: Origin) -> str:
        """Return a reference with the file that it means, which is not this one."""
        return f"{origin.file}{reference}" if reference.startswith("#") else reference


def _section(document: Mapping[str, Any], section: str) -> Any:
    """Return a section of the components; an empty one where there is none."""
    found: Any = document
    for token in section_path(document, section):
        found = found.get(token, {})
    return found


def _in_the_way(data: Mapping[str, Any], origin: Origin) -> Iterator[Diagnostic]:
    """Yield what is said of values that are no objects where components have to be."""
    components = data.get("components", {})
    if not isinstance(components, dict):
        place = origin.at("components")
        yield structure.wrong_value(place, "`components`", "an object")
        return
    for section in SECTIONS.values():
        if not isinstance(_section(data, section), dict):
            *_, name = path = section_path(data, section)
            yield structure.wrong_value(origin.at(*path), f"`{name}`", "an object")
