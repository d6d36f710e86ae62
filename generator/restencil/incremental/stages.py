"""The stages, each of which has in mind what it gave the last time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.config import ClientConfig
from restencil.constraints import Constraints
from restencil.diagnostics import Collector, Severity
from restencil.formatting import format_files
from restencil.incremental.judging import Judged
from restencil.incremental.lowering import Lowered, Options, lowered, relowered
from restencil.incremental.units import Graph, Unit, graph_of, unit_of
from restencil.ir import Api, StatedPagination
from restencil.models import Compiled, compile_models
from restencil.naming import Names
from restencil.plan import Past, Plan, PlannedFile, Settings, make_plan
from restencil.render import RenderedFile, render
from restencil.source import ReadBytes, SourceFile, SourceTree, read
from restencil.stages import Stages
from restencil.validate import Memory, validate
from restencil.verify import verify


@dataclass(frozen=True, slots=True)
class _Made:
    """What the last run made that went as far as to a plan."""

    lowered: Lowered
    compiled: Compiled
    plan: Plan


class IncrementalStages(Stages):
    """Gives what `Stages` gives, in less time where little has changed."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Have nothing in mind, as at first."""
        self._files: Mapping[str, SourceFile] = {}
        self._graph: Graph | None = None
        self._judged: Judged | None = None
        self._made: _Made | None = None
        self._lowered: Lowered | None = None
        self._printed: dict[str, tuple[PlannedFile, RenderedFile]] = {}
        self._formatted: dict[RenderedFile, RenderedFile] = {}
        self._verified: frozenset[RenderedFile] = frozenset()

    def read(
        self,
        config: ClientConfig,
        diagnostics: Collector,
        read_bytes: ReadBytes | None,
    ) -> SourceTree | None:
        """Return the files of a document."""
        found = Collector()
        tree = read(
            config.spec.as_posix(),
            found,
            overlays=config.overlays,
            read_bytes=read_bytes,
            known=self._files,
        )
        for diagnostic in found.found:
            diagnostics.emit(diagnostic)
        if tree is not None:
            places = (each.place for each in found.found)
            told = {place.file for place in places if place is not None}
            self._files = {k: v for k, v in tree.files.items() if k not in told}
        return tree

    def validate(
        self,
        tree: SourceTree,
        document: Document,
        diagnostics: Collector,
        *,
        skip: Collection[str],
    ) -> None:
        """Report what is wrong with a document."""
        if "openapi" not in document.root:
            self._graph = None
            validate(tree, document, diagnostics, skip=skip)
            return
        before = self._judged
        graph = self._graph = graph_of(
            document.root, None if before is None else before.graph
        )
        known = {} if before is None else before.known(graph, frozenset(skip))
        memory = Memory(graph.parts, known)
        validate(tree, document, diagnostics, skip=skip, memory=memory)
        self._judged = Judged(graph, frozenset(skip), memory.seen)

    def lower(
        self,
        document: Document,
        diagnostics: Collector,
        *,
        skip: Collection[str],
        pagination: Mapping[str, StatedPagination | None],
        constraints: Constraints,
    ) -> Api:
        """Return what a document says."""
        options = Options(frozenset(skip), pagination, constraints)
        made = self._made
        found = made and relowered(made.lowered, document, self._graph, options)
        self._lowered = found or lowered(document, self._graph, options)
        for diagnostic in self._lowered.found:
            diagnostics.emit(diagnostic)
        return self._lowered.api

    def compile_models(self, api: Api, names: Names) -> Compiled:
        """Return the types of everything that has one."""
        known = None if self._made is None else self._made.compiled.expressions
        return compile_models(api, names, known)

    def make_plan(
        self, api: Api, names: Names, compiled: Compiled, settings: Settings
    ) -> Plan:
        """Return which files are printed from what."""
        assert self._lowered is not None
        affected = self._lowered.affected
        past = None
        if self._made is not None and affected is not None:
            past = Past(self._made.plan, partial(_is_in, affected))
        plan = make_plan(api, names, compiled, settings, past)
        self._made = _Made(self._lowered, compiled, plan)
        return plan

    def render(
        self, plan: Plan, diagnostics: Collector, own: Path | None
    ) -> tuple[RenderedFile, ...]:
        """Return the files. Those that templates of the user's may print are printed anew."""
        if own is not None:
            return render(plan, diagnostics, own)
        known = {
            planned.path: printed
            for planned in plan.files
            if planned.path in self._printed
            for before, printed in [self._printed[planned.path]]
            if before == planned
        }
        files = render(plan, diagnostics, own, known)
        by_path = {file.path: file for file in files}
        self._printed = {p.path: (p, by_path[p.path]) for p in plan.files}
        return files

    def format_files(self, files: Sequence[RenderedFile]) -> tuple[RenderedFile, ...]:
        """Return the files in Black's style."""
        uncertain = [f for f in files if not f.is_formatted]
        new = [file for file in uncertain if file not in self._formatted]
        known = self._formatted | dict(zip(new, format_files(new), strict=True))
        self._formatted = {file: known[file] for file in uncertain}
        return tuple(self._formatted.get(file, file) for file in files)

    def verify(self, files: Sequence[RenderedFile], diagnostics: Collector) -> None:
        """Report files that are no Python."""
        verify((f for f in files if f not in self._verified), diagnostics)
        if not diagnostics.has(Severity.ERROR):
            self._verified = frozenset(files)


def _is_in(units: Set[Unit], key: object) -> bool:
    """Tell whether an id in the IR is of something in certain units."""
    match key:
        case tuple():
            return any(_is_in(units, part) for part in key)
        case str():
            method, _, path = key.partition(" ")
            at = json_pointer.join("/paths", path) if path.startswith("/") else method
            return at.startswith("/") and unit_of(at) in units
        case _:
            return False
