"""What an overlay says (Overlay Specification 1.1.0, section "Schema")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeAlias

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import overlays as catalogue
from restencil.origin import Origin
from restencil.source import SourceFile


class OverlayVersion(StrEnum):
    """The feature sets; what comes after the second number makes no difference."""

    V1_0 = "1.0"
    V1_1 = "1.1"


@dataclass(frozen=True, slots=True)
class Update:
    """Merges a value into what the target selects."""

    value: Any
    origin: Origin


@dataclass(frozen=True, slots=True)
class Copy:
    """Merges what a JSONPath selects into what the target selects."""

    path: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Remove:
    """Removes what the target selects."""


Change: TypeAlias = Update | Copy | Remove


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        target: A JSONPath (RFC 9535).
        change: What is to be done to what it selects.
        origin: Where the target stands.
    """

    target: str
    change: Change
    origin: Origin


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay: its version and its actions, in their order."""

    version: OverlayVersion
    actions: tuple[Action, ...]


_FIELDS: Final = frozenset(("overlay", "info", "extends", "actions"))
_INFO_FIELDS: Final = frozenset(("title", "version", "description"))
_CHANGES: Final[Mapping[OverlayVersion, frozenset[str]]] = {
    OverlayVersion.V1_0: frozenset(("update", "remove")),
    OverlayVersion.V1_1: frozenset(("update", "remove", "copy")),
}


def read_overlay(file: SourceFile, diagnostics: Collector) -> Overlay | None:
    """Return what a file says; none, and diagnostics, where it is no overlay."""
    origin = Origin(file.name, "")
    if not isinstance(file.data, Mapping):
        diagnostics.emit(catalogue.wrong_overlay(origin, "an overlay", "an object"))
        return None
    version = _version(file.data, origin, diagnostics)
    if version is None:
        return None
    reader = _Reader(version, diagnostics)
    return reader.overlay(file.data, origin)


def _version(
    data: Mapping[str, Any], origin: Origin, diagnostics: Collector
) -> OverlayVersion | None:
    stated = data.get("overlay")
    if not isinstance(stated, str):
        found = catalogue.wrong_overlay(origin, "`overlay`", "a version, as '1.1.0'")
        diagnostics.emit(found)
        return None
    known = re.fullmatch(r"(1\.[01])\.\d+", stated)
    if known is None:
        diagnostics.emit(catalogue.overlay_version(origin.at("overlay"), stated))
        return None
    return OverlayVersion(known[1])


class _Reader:
    """Reads the parts of an overlay and reports what is wrong with them."""

    def __init__(self, version: OverlayVersion, diagnostics: Collector) -> None:
        self._version = version
        self._diagnostics = diagnostics

    def overlay(self, data: Mapping[str, Any], origin: Origin) -> Overlay:
        self._fields(data, _FIELDS, origin)
        info = data.get("info")
        if isinstance(info, Mapping):
            self._fields(info, _INFO_FIELDS, origin.at("info"))
        for name in ("title", "version"):
            if not isinstance(info, Mapping) or not isinstance(info.get(name), str):
                self._wrong(origin.at("info", name), f"`info.{name}`", "a string")
        if not isinstance(data.get("extends", ""), str):
            self._wrong(origin.at("extends"), "`extends`", "a URI")
        actions = data.get("actions")
        if not isinstance(actions, list) or not actions:
            self._wrong(origin.at("actions"), "`actions`", "an array with actions")
            actions = []
        return Overlay(self._version, tuple(self._actions(actions, origin)))

    def _actions(self, actions: list[Any], origin: Origin) -> Iterator[Action]:
        for index, stated in enumerate(actions):
            at = origin.at("actions", index)
            if not isinstance(stated, Mapping):
                self._wrong(at, "an action", "an object")
            elif not isinstance(stated.get("target"), str):
                self._wrong(at, "`target`", "a JSONPath")
            elif (change := self._change(stated, at)) is not None:
                yield Action(stated["target"], change, at.at("target"))

    def _change(self, stated: Mapping[str, Any], at: Origin) -> Change | None:
        known = _CHANGES[self._version]
        self._fields(stated, known | {"target", "description"}, at)
        if not isinstance(stated.get("remove", False), bool):
            self._wrong(at.at("remove"), "`remove`", "a boolean")
            return None
        if stated.get("remove", False):
            return Remove()
        match sorted(known.intersection(stated) - {"remove"}):
            case ["update"]:
                return Update(stated["update"], at.at("update"))
            case ["copy"] if isinstance(stated["copy"], str):
                return Copy(stated["copy"], at.at("copy"))
            case ["copy"]:
                self._wrong(at.at("copy"), "`copy`", "a JSONPath")
            case _:
                names = " or ".join(f"`{name}`" for name in sorted(known))
                self._wrong(at, "an action", f"one with either {names}")
        return None

    def _fields(
        self, data: Mapping[str, Any], known: frozenset[str], at: Origin
    ) -> None:
        for name in data:
            if name not in known and not name.startswith("x-"):
                found = catalogue.overlay_field(at.at(name), name, known)
                self._diagnostics.emit(found)

    def _wrong(self, at: Origin, what: str, wanted: str) -> None:
        self._diagnostics.emit(catalogue.wrong_overlay(at, what, wanted))
