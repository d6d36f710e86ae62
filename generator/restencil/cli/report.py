"""Prints diagnostics and results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from restencil.cli.formats import ErrorFormat, error_format, github_line, json_line
from restencil.code.printable import printable
from restencil.diagnostics import Diagnostic, Severity
from restencil.origin import Location, Origin

if TYPE_CHECKING:
    from restencil.run import Stats
    from restencil.source import Lines, SourceTree

_COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
_MOST: Final = {Severity.ERROR: 20, Severity.WARNING: 5}
"""How many diagnostics with one code are printed."""


def print_diagnostics(
    diagnostics: Sequence[Diagnostic], tree: SourceTree | None
) -> None:
    """Print diagnostics in the form that the command was asked for.

    As text, that is `file:line:column: severity[code]: message`, and the line. Of those with
    one code, the first few are printed and the others counted, except in JSON.
    """
    form = error_format()
    if form is ErrorFormat.JSON:
        for diagnostic in diagnostics:
            click.echo(json_line(diagnostic, _locate(diagnostic, tree)), err=True)
        return
    counts = Counter(diagnostic.code for diagnostic in diagnostics)
    printed: Counter[str] = Counter()
    for diagnostic in diagnostics:
        code, most = diagnostic.code, _MOST[diagnostic.severity]
        printed[code] += 1
        if printed[code] <= most:
            for line in _lines_in(form, diagnostic, tree):
                click.echo(line, err=True)
        if printed[code] == most and counts[code] > most:
            click.echo(f"… and {counts[code] - most} more like this ({code})", err=True)


def _lines_in(
    form: ErrorFormat, diagnostic: Diagnostic, tree: SourceTree | None
) -> Iterator[str]:
    if form is ErrorFormat.GITHUB:
        yield github_line(diagnostic, _locate(diagnostic, tree))
        return
    in_color = partial(click.style, fg=_COLORS[diagnostic.severity])
    yield from diagnostic_lines(diagnostic, tree, in_color)


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
    lines = _lines(location.file, tree) if location else None
    if location is None or lines is None:
        return
    stated = lines.line(location.line)
    # A document on one line is not shown whole.
    start = max(0, location.column - 60)
    text = printable(stated[start : start + 100].rstrip())
    indent = len(printable(stated[start : location.column - 1]))
    yield f"{location.line:>6} | {text}"
    yield f"       | {' ' * indent}^"


def _lines(name: str, tree: SourceTree | None) -> Lines | None:
    """Return the lines of a file, which is read again if it never got into a tree."""
    if tree is not None:
        return tree.files[name].lines if name in tree.files else None
    from restencil.source import Lines

    try:
        return Lines(Path(name).read_text("utf-8-sig"))
    except (OSError, ValueError):
        return None


def summary(package: str, stats: Stats) -> str:
    """Return one line about what a run did."""
    seconds = sum(stats.stages.values())
    return (
        f"{package}: {_counted(stats.generated, 'operation')}, "
        f"{_counted(stats.models, 'model')}, {_counted(stats.enums, 'enum')}; "
        f"{_counted(stats.written, 'file')} written, {stats.unchanged} unchanged, "
        f"{stats.removed} removed{_edited(stats)}; {_warnings(stats)}{seconds:.2f} s"
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _warnings(stats: Stats) -> str:
    """Return how many warnings there are, where they are not printed above."""
    if "lock" not in stats.stages or not stats.warnings:
        return ""
    return f"{_counted(stats.warnings, 'warning')} as before; "


def _edited(stats: Stats) -> str:
    return f", {stats.edited} edited by hand" if stats.edited else ""
