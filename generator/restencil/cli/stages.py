"""Runs the stages for a client whose folder is not, or may not be, as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from restencil.cli.ending import Exit, fail, output_errors
from restencil.cli.figures import Runs
from restencil.cli.formats import tell
from restencil.cli.progress import close, progress_for
from restencil.cli.report import print_diagnostics
from restencil.config import ClientConfig
from restencil.diagnostics import Severity
from restencil.pipeline import generate
from restencil.run import Run, Stats
from restencil.sync.compare import compare
from restencil.sync.comparison import Comparison
from restencil.sync.exclusive import exclusive
from restencil.sync.inputs import lock_of, policy_of
from restencil.sync.lock import Figures, read_lock
from restencil.sync.names import recorded_names
from restencil.sync.stored import LOCK_NAME
from restencil.sync.transaction import recover

if TYPE_CHECKING:
    from restencil.source import ReadBytes
    from restencil.stages import Stages


def lock_folders(clients: Sequence[ClientConfig], locks: ExitStack) -> None:
    """Keep other runs from folders that have to be changed; finish what runs left there.

    All runs lock folders in one order, so that no two wait for each other.

    Args:
        clients: The clients whose folders they are.
        locks: Receives the locks.
    """
    for client in sorted(clients, key=lambda each: each.out.resolve()):
        message = f"another run changes '{client.out}'; waiting for it to end"
        with output_errors(client.out):
            locks.enter_context(exclusive(client.out, partial(tell, message)))
            recover(client.out)


def run_stages(
    config: ClientConfig,
    restore: Sequence[str],
    runs: Runs,
    read_bytes: ReadBytes | None,
    stages: Stages | None,
    *,
    strict: bool,
    quiet: bool,
) -> tuple[Run, Comparison]:
    """Generate a client and compare it with its folder; the arguments are `prepare`'s."""
    stop_on = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    progress = progress_for(quiet=quiet)
    run = Run(progress, frozenset(stop_on))
    runs.append((config.package, run))
    before = read_lock(config.out, LOCK_NAME, run.diagnostics)
    recorded = recorded_names(before, config.out, run.diagnostics)
    if run.has_failed:
        fail(run, Exit.USAGE)
    try:
        generated = generate(
            config, run, recorded, read_bytes=read_bytes, stages=stages
        )
    finally:
        close(progress)
    if generated is None:
        fail(run, Exit.DOCUMENT)
    run.stats.warnings = len(run.diagnostics.found)
    policy = policy_of(config, restore)
    lock = lock_of(config, generated, _figures(run.stats))
    with output_errors(config.out):
        comparison = compare(
            config.out, generated.files, lock, before, policy, run.diagnostics
        )
    if run.has_failed:
        fail(run, Exit.USAGE)
    print_diagnostics(run.diagnostics.found, run.tree)
    return run, comparison


def _figures(stats: Stats) -> Figures:
    return Figures(
        operations=stats.operations,
        generated=stats.generated,
        skipped=dict(stats.skipped),
        models=stats.models,
        enums=stats.enums,
        warnings=stats.warnings,
    )
