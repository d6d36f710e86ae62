"""Prints diagnostics and results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import click

from restencil.diagnostics import Diagnostic, Severity
from restencil.origin import Location, Origin
from restencil.run import Stats
from restencil.source import SourceTree

_COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def print_diagnostics(
    diagnostics: Iterable[Diagnostic], tree: SourceTree | None
) -> None:
    """Print diagnostics as `file:line:column: severity[code]: message`, with the line."""
    for diagnostic in diagnostics:
        in_color = partial(click.style, fg=_COLORS[diagnostic.severity])
        for line in diagnostic_lines(diagnostic, tree, in_color):
            click.echo(line, err=True)


def diagnostic_lines(
    diagnostic: Diagnostic,
    tree: SourceTree | None,
    style: Callable[[str], str] = str,
) -> Iterator[str]:
    """Yield the lines of a diagnostic, its severity and code in some style."""
    location = _locate(diagnostic, tree)
    place = f"{location}: " if location is not None else ""
    label = style(f"{diagnostic.severity}[{diagnostic.code}]")
    yield f"{place}{label}: {printable(diagnostic.message)}"
    yield from _excerpt(location, tree)
    yield f"  hint: {printable(diagnostic.hint)}"


def _locate(diagnostic: Diagnostic, tree: SourceTree | None) -> Location | None:
    place = diagnostic.place
    if isinstance(place, Origin):
        return tree.locate(place) if tree else Location(place.file, 1, 1)
    return place


def _excerpt(location: Location | None, tree: SourceTree | None) -> Iterator[str]:
    file = tree.files.get(location.file) if tree and location else None
    if location is None or file is None:
        return
    lines = file.text.splitlines()
    if location.line <= len(lines):
        text = printable(lines[location.line - 1].rstrip())
        # A document on one line is not shown whole.
        start = max(0, location.column - 60)
        yield f"{location.line:>6} | {text[start : start + 100]}"
        yield f"       | {' ' * (location.column - 1 - start)}^"


def printable(text: str) -> str:
    """Return a text without characters that a terminal would act on."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def summary(package: str, stats: Stats) -> str:
    """Return one line about what a run did."""
    seconds = sum(stats.stages.values())
    return (
        f"{package}: {stats.generated} operations, {stats.models} models, "
        f"{stats.enums} enums; {stats.written} files written, {stats.unchanged} unchanged, "
        f"{stats.removed} removed; {seconds:.2f} s"
    )
