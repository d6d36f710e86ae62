"""Finds out what is to be done for a client: quickly, or by running all stages."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from restencil.cli.ending import Exit, fail, output_errors
from restencil.cli.figures import Runs
from restencil.cli.formats import tell
from restencil.cli.progress import Silent, close, progress_for
from restencil.cli.report import print_diagnostics
from restencil.config import ClientConfig
from restencil.diagnostics import Collector, Severity
from restencil.diagnostics.catalogue import output as catalogue
from restencil.run import Run, Skipped, Stats
from restencil.sync import (
    LOCK_NAME,
    Comparison,
    Figures,
    Lock,
    Policy,
    compare,
    disagreements,
    exclusive,
    lock_of,
    policy_of,
    read_lock,
    recover,
    settled_comparison,
)

if TYPE_CHECKING:
    from restencil.source import ReadBytes


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
) -> Prepared:
    """Return what is to be done for a client; end the command at errors.

    Where hashes tell that there is nothing to do, no stage runs. The warnings of the
    last generation are not repeated then, but counted.
    """
    start = time.perf_counter()
    settled = _settled(config, restore, strict=strict)
    if settled is None:
        policy = policy_of(config, restore)
        return _generate(config, policy, runs, read_bytes, strict=strict, quiet=quiet)
    run = Run(Silent())
    run.stats = _stats(settled.lock, time.perf_counter() - start)
    runs.append((config.package, run))
    return Prepared(config, run, settled)


def refuse_changed(clients: Sequence[ClientConfig]) -> None:
    """End the command where a lock is not of what its client is generated from."""
    found = Collector()
    for client in clients:
        path = (client.out / LOCK_NAME).as_posix()
        with output_errors(client.out):
            lock = read_lock(client.out, LOCK_NAME, found)
            reasons = () if found.found else disagreements(client, lock)
            for reason in reasons:
                found.emit(catalogue.frozen(path, reason))
    if found.found:
        print_diagnostics(found.found, None)
        tell("nothing was written")
        sys.exit(Exit.DRIFT)


def locked(
    clients: Sequence[ClientConfig],
    locks: ExitStack,
    restore: Sequence[str],
    *,
    strict: bool,
) -> None:
    """Keep other runs from folders that have to be changed; finish what runs left there.

    All runs lock folders in one order, so that no two wait for each other.

    Args:
        clients: The clients.
        locks: Receives the locks.
        restore: Patterns of files whose hand edits are to be lost.
        strict: Whether warnings are errors.
    """
    for client in sorted(clients, key=lambda each: each.out.resolve()):
        if _settled(client, restore, strict=strict) is None:
            message = f"another run changes '{client.out}'; waiting for it to end"
            with output_errors(client.out):
                locks.enter_context(exclusive(client.out, partial(tell, message)))
                recover(client.out)


def _settled(
    config: ClientConfig, restore: Sequence[str], *, strict: bool
) -> Comparison | None:
    """Return the comparison of a folder in which nothing is to be done, nor to be told."""
    settled = None if restore else settled_comparison(config)
    is_silent = settled is not None and not (strict and settled.lock.figures.warnings)
    return settled if is_silent else None


def _generate(
    config: ClientConfig,
    policy: Policy,
    runs: Runs,
    read_bytes: ReadBytes | None,
    *,
    strict: bool,
    quiet: bool,
) -> Prepared:
    """Generate a client and compare it with its folder."""
    from restencil.pipeline import generate
    from restencil.sync.names import recorded_names

    stop_on = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    progress = progress_for(quiet=quiet)
    run = Run(progress, frozenset(stop_on))
    runs.append((config.package, run))
    before = read_lock(config.out, LOCK_NAME, run.diagnostics)
    recorded = recorded_names(before, config.out, run.diagnostics)
    if run.has_failed:
        fail(run, Exit.USAGE)
    try:
        generated = generate(config, run, recorded, read_bytes=read_bytes)
    finally:
        close(progress)
    if generated is None:
        fail(run, Exit.DOCUMENT)
    run.stats.warnings = len(run.diagnostics.found)
    edition = config.edition or before.edition
    lock = lock_of(config, generated, _figures(run.stats), edition)
    with output_errors(config.out):
        comparison = compare(config.out, generated.files, lock, policy, run.diagnostics)
    if run.has_failed:
        fail(run, Exit.USAGE)
    print_diagnostics(run.diagnostics.found, run.tree)
    return Prepared(config, run, comparison)


def _figures(stats: Stats) -> Figures:
    return Figures(
        operations=stats.operations,
        generated=stats.generated,
        skipped=dict(stats.skipped),
        models=stats.models,
        enums=stats.enums,
        warnings=stats.warnings,
    )


def _stats(lock: Lock, seconds: float) -> Stats:
    """Return the figures of a run that had nothing to do."""
    figures = lock.figures
    return Stats(
        stages={"lock": seconds},
        operations=figures.operations,
        generated=figures.generated,
        skipped=[Skipped(*each) for each in figures.skipped.items()],
        models=figures.models,
        enums=figures.enums,
        warnings=figures.warnings,
    )
