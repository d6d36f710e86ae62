"""Finds out what is to be done for a client: quickly, or by running all stages."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from restencil.cli.figures import Runs
from restencil.cli.progress import Silent
from restencil.config import ClientConfig
from restencil.run import Run, Skipped, Stats
from restencil.sync.comparison import Comparison
from restencil.sync.settled import settled_comparison

if TYPE_CHECKING:
    from restencil.source import ReadBytes
    from restencil.stages import Stages


@dataclass(frozen=True, slots=True)
class Prepared:
    """A client that is generated, and what has to be done to its folder."""

    config: ClientConfig
    run: Run
    comparison: Comparison


def prepare(
    config: ClientConfig,
    runs: Runs,
    *,
    strict: bool,
    quiet: bool,
    restore: Sequence[str] = (),
    read_bytes: ReadBytes | None = None,
    stages: Stages | None = None,
) -> Prepared:
    """Return what is to be done for a client; end the command at errors.

    Args:
        config: The client.
        runs: Receives its run, also one that fails.
        strict: Whether warnings are errors.
        quiet: Whether nothing is shown while stages run.
        restore: Patterns of files whose hand edits are to be lost.
        read_bytes: Reads the files of the document; by default those on the disk.
        stages: The stages; by default those that know of no earlier run.
    """
    found = settled(config, restore, strict=strict)
    if found is None:
        from restencil.cli.stages import run_stages

        run, comparison = run_stages(
            config, restore, runs, read_bytes, stages, strict=strict, quiet=quiet
        )
        return Prepared(config, run, comparison)
    runs.append((config.package, found.run))
    return found


def settled(
    config: ClientConfig, restore: Sequence[str], *, strict: bool
) -> Prepared | None:
    """Return a client for which nothing is to be done, nor to be told; none for others.

    Where hashes tell that, no stage runs. The warnings of the last generation are not
    repeated then, but counted.
    """
    start = time.perf_counter()
    comparison = None if restore else settled_comparison(config)
    if comparison is None or (strict and comparison.lock.figures.warnings):
        return None
    run = Run(Silent())
    run.stats = _stats(comparison, time.perf_counter() - start)
    return Prepared(config, run, comparison)


def _stats(comparison: Comparison, seconds: float) -> Stats:
    """Return the figures of a run that had nothing to do."""
    figures = comparison.lock.figures
    return Stats(
        stages={"lock": seconds},
        operations=figures.operations,
        generated=figures.generated,
        skipped=[Skipped(*each) for each in figures.skipped.items()],
        models=figures.models,
        enums=figures.enums,
        warnings=figures.warnings,
        unchanged=len(comparison.unchanged),
        edited=len(comparison.lock.edits),
    )
