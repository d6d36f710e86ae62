"""What documents give: the sides of a comparison that have to be generated."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from restencil.bundle import bundle
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.naming import NameTable
from restencil.openapi.structure import METHODS
from restencil.pipeline import Generated, Named, analyse, generate
from restencil.run import Run, Stopped
from restencil.source import ReadBytes, read


def generated(
    config: ClientConfig, run: Run, recorded: NameTable, read_bytes: ReadBytes | None
) -> Generated | None:
    """Return what a document gives; none where it has errors.

    Args:
        config: What is configured, of which operations that the document does not have
            (yet) are left out.
        run: Collects what is wrong with it.
        recorded: The names that are kept.
        read_bytes: Reads the files of the document; by default those on the disk.
    """
    config = _as_far_as_known(config, read_bytes)
    return generate(config, run, recorded, read_bytes=read_bytes)


def analysed(
    config: ClientConfig, recorded: NameTable, read_bytes: ReadBytes | None
) -> Named | None:
    """Return what a document says; none where it has errors. As `generated` else."""
    config = _as_far_as_known(config, read_bytes)
    with suppress(Stopped):
        return analyse(config, Run(_Silent()), recorded, read_bytes=read_bytes)
    return None


class _Silent:
    """Hears where a run is, and says nothing."""

    def begin(self, stage: str) -> None: ...

    def end(self, stage: str, seconds: float) -> None: ...


def _as_far_as_known(
    config: ClientConfig, read_bytes: ReadBytes | None
) -> ClientConfig:
    """Return a configuration without operations that a document does not have (yet)."""
    if not (config.operations or config.skip or config.pagination):
        return config
    nowhere = Collector()
    tree = read(config.spec.as_posix(), nowhere, read_bytes=read_bytes)
    if tree is None:
        return config
    root = bundle(tree, nowhere).root
    paths = root.get("paths")
    items = paths.items() if isinstance(paths, Mapping) else ()
    known = {
        f"{method.upper()} {path}"
        for path, item in items
        if isinstance(item, Mapping)
        for method in item
        if method in METHODS
    }
    return replace(
        config,
        operations={k: v for k, v in config.operations.items() if k in known},
        skip=tuple(name for name in config.skip if name in known),
        pagination={k: v for k, v in config.pagination.items() if k in known},
    )
