"""`restencil watch`."""

from __future__ import annotations

import gc
import itertools
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from restencil.cli.clients import client_options, clients_of, configuration_file
from restencil.cli.formats import tell
from restencil.cli.generation import generate_clients
from restencil.cli.prepare import Prepared
from restencil.cli.report import summary
from restencil.config import ClientConfig
from restencil.marks import Mark, MarkingReader, changed, marks_of
from restencil.paths import relative

if TYPE_CHECKING:
    from restencil.stages import Stages

_INTERVAL: Final = 0.1
"""How often files are looked at, in seconds."""
_IDLE: Final = 10
"""After how many looks without a change there is time to clean up."""
_CALM: Final = 0.1
"""How long files have to stay as they are before a change counts as done, in seconds."""


@dataclass(frozen=True, slots=True)
class _Command:
    """What the command was asked for.

    Attributes:
        stages: The stages of each client, which know what they gave before.
    """

    spec: Path | None
    out: Path | None
    package: str | None
    config: Path | None
    strict: bool
    quiet: bool
    stages: Mapping[Path, Stages]


@click.command("watch")
@client_options
def watch_command(
    spec: Path | None,
    out: Path | None,
    package: str | None,
    config: Path | None,
    strict: bool,
    quiet: bool,
) -> None:
    """Generate, and again after each change of what is generated from, until Ctrl-C.

    That is the document, every file it refers to, overlays, templates and the
    configuration. Where they have errors, these are shown, and the package stays as it was.
    """
    from restencil.incremental import IncrementalStages

    stages: Mapping[Path, Stages] = defaultdict(IncrementalStages)
    command = _Command(spec, out, package, config, strict, quiet, stages)
    try:
        _watch(command)
    except KeyboardInterrupt:
        tell("stopped")


def _watch(command: _Command) -> None:
    marks = _generated(command, marks_of(_stated(command)), "")
    while True:
        now = _awaited(marks)
        names = sorted(relative(path) for path in changed(marks, now))
        marks = _generated(command, now, f"{', '.join(names)}: ")


def _awaited(before: Mapping[Path, Mark]) -> Mapping[Path, Mark]:
    """Return how files are once some have changed, and no others for a while."""
    now = before
    for number in itertools.count():
        time.sleep(_INTERVAL)
        now = marks_of(before)
        if now != before:
            break
        if number == _IDLE:
            # It takes half a second after a long document: nobody shall wait for that.
            gc.collect()
    while True:
        time.sleep(_CALM)
        later = marks_of(before)
        if later == now:
            return now
        now = later


def _generated(
    command: _Command, before: Mapping[Path, Mark], cause: str
) -> Mapping[Path, Mark]:
    """Generate, tell of it, and return what to watch from now on.

    Where there are errors that is what was watched before, and what was read this time.

    Args:
        command: What the command was asked for.
        before: The files that are watched, as they were before.
        cause: What all that is told begins with.
    """
    reader = MarkingReader()
    try:
        prepared = generate_clients(
            _clients(command),
            [],
            strict=command.strict,
            quiet=True,
            read_bytes=reader.read_bytes,
            stages=command.stages,
        )
    except (SystemExit, click.UsageError) as end:
        if isinstance(end, click.UsageError):
            tell(f"error: {end.format_message()}")
        tell(f"{cause}not generated; waiting for changes")
        return {**reader.marks, **before}
    files = _stated(command) | {path for each in prepared for path in _inputs(each)}
    # What changes from here on has changed: whoever reads the line below may do so at once.
    marks = marks_of(files) | {
        path: mark for path, mark in {**reader.marks, **before}.items() if path in files
    }
    for each in prepared:
        tell(f"{cause}{summary(each.config.package, each.run.stats)}")
    return marks


def _clients(command: _Command) -> Sequence[ClientConfig]:
    return clients_of(command.spec, command.out, command.package, command.config)


def _stated(command: _Command) -> Set[Path]:
    """Return the files that the command itself names."""
    file = command.spec or configuration_file(command.config)
    if file is None:
        raise click.UsageError("There is neither a configuration nor a SPEC.")
    return frozenset((file,))


def _inputs(prepared: Prepared) -> Iterator[Path]:
    """Yield the files that a client was generated from, also those that are not there."""
    for name in prepared.comparison.lock.inputs:
        yield Path(relative(prepared.config.out / name))
