"""The overlay stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, assert_never

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import overlays as catalogue
from restencil.origin import Origin
from restencil.overlay.document import (
    Action,
    Copy,
    Overlay,
    OverlayVersion,
    Remove,
    Update,
    read_overlay,
)
from restencil.overlay.merge import (
    Path,
    clash,
    kind,
    merge,
    outermost,
    removed,
    replaced,
)
from restencil.overlay.query import Query, QueryError
from restencil.pointer import follow
from restencil.source import SourceTree, Trace
from restencil.source.reader import extended


def apply_overlays(tree: SourceTree, diagnostics: Collector) -> SourceTree:
    """Return the files of a document with its overlays applied.

    Args:
        tree: The files. What they hold is not changed.
        diagnostics: Receives what is wrong with the overlays, and actions without effect.
    """
    files, traces = dict(tree.files), dict(tree.traces)
    for name in tree.overlays:
        overlay = read_overlay(files[name], diagnostics)
        target = extended(files[name], tree.root)
        if target not in files or target in tree.overlays:
            place = Origin(name, "").at("extends")
            diagnostics.emit(catalogue.extends_nothing(place, target, tree.root))
        elif overlay is not None and isinstance(files[target].data, dict):
            trace = traces.setdefault(target, Trace(Origin(target, "")))
            applied = _Application(overlay, files[target].data, trace, diagnostics)
            files[target] = replace(files[target], data=applied.run(target))
    return replace(tree, files=files, traces=traces)


class _Application:
    """Applies one overlay to the values of one file."""

    def __init__(
        self, overlay: Overlay, data: Any, trace: Trace, diagnostics: Collector
    ) -> None:
        self._overlay = overlay
        self._data = data
        self._trace = trace
        self._diagnostics = diagnostics

    def run(self, file: str) -> object:
        """Return the values of the file with all actions applied."""
        for action in self._overlay.actions:
            paths = self._select(action.target, action.origin)
            if paths is None:
                continue
            if not paths:
                found = catalogue.matches_nothing(action.origin, action.target, file)
                self._diagnostics.emit(found)
                continue
            self._act(action, paths, file)
        return self._data

    def _select(self, text: str, origin: Origin) -> Sequence[Path] | None:
        """Return the paths of what a JSONPath selects; none where it is no JSONPath."""
        try:
            return Query(text).paths(self._data)
        except QueryError as error:
            self._diagnostics.emit(catalogue.not_a_path(origin, text, str(error)))
            return None

    def _act(self, action: Action, paths: Sequence[Path], file: str) -> None:
        match action.change:
            case Remove():
                self._remove(action, paths)
            case Update(value, origin):
                self._update(action, paths, value, Trace(origin))
            case Copy(path, origin):
                sources = self._select(path, origin)
                if sources is not None and len(sources) != 1:
                    found = catalogue.copies_several(origin, path, len(sources))
                    self._diagnostics.emit(found)
                elif sources:
                    value = follow(self._data, map(str, sources[0]))
                    self._update(action, paths, value, self._trace.of(sources[0]))
            case _:
                assert_never(action.change)

    def _remove(self, action: Action, paths: Sequence[Path]) -> None:
        if () in paths:
            self._diagnostics.emit(catalogue.removes_everything(action.origin))
            return
        for path in outermost(paths):
            self._data = removed(self._data, path, self._trace)

    def _update(
        self, action: Action, paths: Sequence[Path], update: Any, source: Trace
    ) -> None:
        values = [follow(self._data, map(str, path)) for path in paths]
        if len(set(map(kind, values))) > 1:
            self._diagnostics.emit(catalogue.selects_kinds(action.origin))
            return
        if isinstance(values[0], list) and not self._is_concatenated(update):
            update, source = [update], Trace(source.origin, {"0": source})
        for path, value in zip(paths, values, strict=True):
            clashing = clash(value, update)
            if clashing is None:
                # An earlier path may have led to what holds this value.
                current = follow(self._data, map(str, path))
                new = merge(current, update, path, self._trace, source)
                self._data = replaced(self._data, path, new)
            else:
                place = source.resolve(clashing)
                there = self._trace.resolve((*path, *clashing))
                self._diagnostics.emit(catalogue.cannot_merge(place, there))

    def _is_concatenated(self, update: object) -> bool:
        """Tell whether the items of an array are added, instead of itself as an item."""
        is_entry = self._overlay.version is OverlayVersion.V1_0
        return isinstance(update, list) and not is_entry
