"""The stages between a document and the files of a package.

A run that keeps in mind what the last one made puts others in their place, which give the
same in less time (`restencil.incremental`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from restencil.bundle import Document
from restencil.config import ClientConfig
from restencil.constraints import Constraints
from restencil.diagnostics import Collector
from restencil.formatting import format_files
from restencil.ir import Api, StatedPagination
from restencil.lower import lower
from restencil.models import Compiled, compile_models
from restencil.naming import Names
from restencil.plan import Plan, Settings, make_plan
from restencil.render import RenderedFile, render
from restencil.source import ReadBytes, SourceTree, read
from restencil.validate import validate
from restencil.verify import verify


class Stages:
    """Each stage is a function from one frozen type to the next."""

    def read(
        self,
        config: ClientConfig,
        diagnostics: Collector,
        read_bytes: ReadBytes | None,
    ) -> SourceTree | None:
        """Return the files of a document (`restencil.source`)."""
        return read(
            config.spec.as_posix(),
            diagnostics,
            overlays=config.overlays,
            read_bytes=read_bytes,
        )

    def validate(
        self,
        tree: SourceTree,
        document: Document,
        diagnostics: Collector,
        *,
        skip: Collection[str],
    ) -> None:
        """Report what is wrong with a document (`restencil.validate`)."""
        validate(tree, document, diagnostics, skip=skip)

    def lower(
        self,
        document: Document,
        diagnostics: Collector,
        *,
        skip: Collection[str],
        pagination: Mapping[str, StatedPagination | None],
        constraints: Constraints,
    ) -> Api:
        """Return what a document says (`restencil.lower`)."""
        return lower(
            document,
            diagnostics,
            skip=skip,
            pagination=pagination,
            constraints=constraints,
        )

    def compile_models(self, api: Api, names: Names) -> Compiled:
        """Return the types of everything that has one (`restencil.models`)."""
        return compile_models(api, names)

    def make_plan(
        self, api: Api, names: Names, compiled: Compiled, settings: Settings
    ) -> Plan:
        """Return which files are printed from what (`restencil.plan`)."""
        return make_plan(api, names, compiled, settings)

    def render(
        self, plan: Plan, diagnostics: Collector, own: Path | None
    ) -> tuple[RenderedFile, ...]:
        """Return the files (`restencil.render`)."""
        return render(plan, diagnostics, own)

    def format_files(self, files: Sequence[RenderedFile]) -> tuple[RenderedFile, ...]:
        """Return the files in Black's style (`restencil.formatting`)."""
        return format_files(files)

    def verify(self, files: Sequence[RenderedFile], diagnostics: Collector) -> None:
        """Report files that are no Python (`restencil.verify`)."""
        verify(files, diagnostics)
