"""Generates clients: prepares all of them, then writes."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.cli.ending import Exit, output_errors
from restencil.cli.figures import Runs
from restencil.cli.formats import tell
from restencil.cli.prepare import Prepared, prepare, settled
from restencil.cli.report import print_diagnostics
from restencil.config import ClientConfig
from restencil.diagnostics.catalogue import output as catalogue
from restencil.editions import dates
from restencil.sync.comparison import Comparison
from restencil.sync.policy import is_matched

if TYPE_CHECKING:
    from restencil.source import ReadBytes
    from restencil.stages import Stages


def generate_clients(
    clients: Sequence[ClientConfig],
    runs: Runs,
    restore: Sequence[str] = (),
    *,
    strict: bool,
    quiet: bool,
    read_bytes: ReadBytes | None = None,
    stages: Mapping[Path, Stages] | None = None,
) -> Sequence[Prepared]:
    """Generate clients and write them, or end the command and write none.

    Args:
        clients: The clients.
        runs: Receives their runs, also those that fail.
        restore: Patterns of files whose hand edits are to be lost.
        strict: Whether warnings are errors.
        quiet: Whether nothing is shown while stages run.
        read_bytes: Reads the files of documents; by default those on the disk.
        stages: The stages of clients by their output folders, where they are special.
    """
    found = [settled(client, restore, strict=strict) for client in clients]
    quick = [each for each in found if each is not None]
    if len(quick) == len(clients):
        runs.extend((each.config.package, each.run) for each in quick)
        return quick
    from restencil.cli.stages import lock_folders

    with ExitStack() as locks:
        changed = [c for c, each in zip(clients, found, strict=True) if each is None]
        lock_folders(changed, locks)
        # Those that were waited for may have done it.
        prepared = [
            prepare(
                client,
                runs,
                strict=strict,
                quiet=quiet,
                restore=restore,
                read_bytes=read_bytes,
                stages=None if stages is None else stages[client.out],
            )
            for client in clients
        ]
        _refuse_unknown(prepared, restore)
        _refuse_unresolved(prepared)
        for each in prepared:
            _write(each)
            if not quiet:
                _tell_of_edition(each)
        return prepared


def _refuse_unknown(prepared: Sequence[Prepared], restore: Sequence[str]) -> None:
    """End the command where something is to be restored that is not generated."""
    comparisons = [each.comparison for each in prepared]
    paths = [p for each in comparisons for p in (*each.lock.files, *each.remove)]
    unknown = [
        pattern
        for pattern in restore
        if not any(is_matched(path, (pattern,)) for path in paths)
    ]
    if unknown:
        from restencil.diagnostics.similar import similar

        found = [catalogue.nothing_to_restore(p, similar(p, paths)) for p in unknown]
        print_diagnostics(found, None)
        tell("nothing was written")
        sys.exit(Exit.USAGE)


def _refuse_unresolved(prepared: Sequence[Prepared]) -> None:
    """End the command where marks of an earlier conflict are left in files."""
    paths = [path for each in prepared for path in each.comparison.unresolved]
    if paths:
        print_diagnostics([catalogue.conflict(path) for path in paths], None)
        tell("nothing was written")
        sys.exit(Exit.DRIFT)


def _tell_of_edition(prepared: Prepared) -> None:
    """Tell of a newer edition, unless the configuration says which one is to be."""
    latest, found = dates()[-1], prepared.comparison.lock.edition
    if prepared.config.edition is None and found != latest:
        tell(
            f"{prepared.config.package}: keeps the names of edition {found}; for those of "
            f'the latest, have edition = "{latest}" in the configuration'
        )


def _write(prepared: Prepared) -> None:
    from restencil.sync.write import write

    comparison = prepared.comparison
    with output_errors(prepared.config.out):
        write(prepared.config.out, comparison)
    tell_of_edits(comparison)
    stats = prepared.run.stats
    stats.written = len(comparison.write)
    stats.unchanged = len(comparison.unchanged)
    stats.removed = len(comparison.remove)
    stats.edited = len(comparison.lock.edits) + len(comparison.conflicts)


def tell_of_edits(comparison: Comparison) -> None:
    """Report files that were deleted by hand, and those with conflicts."""
    edits = comparison.lock.edits
    deleted = [path for path in comparison.noticed if edits[path] is None]
    found = [catalogue.deleted_file(path) for path in deleted]
    marked = (*comparison.conflicts, *comparison.unresolved)
    print_diagnostics([*found, *map(catalogue.conflict, marked)], None)
