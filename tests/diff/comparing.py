"""Compares documents for tests, without the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.diff.change import Located, Side, by_impact, worst
from restencil.diff.compare import compare_surfaces
from restencil.diff.extract import surfaces_of
from restencil.diff.package import Package
from restencil.diff.release import bump_of, bumped
from restencil.diff.report import Comparison
from restencil.pipeline import generate
from restencil.run import Run

BASE = Path("base.yaml")
"""The document that cases change; tests run in the folder that has it."""


@dataclass(frozen=True, slots=True)
class Made:
    """A package, and the files that it is made of."""

    package: Package
    files: dict[str, str]


@cache
def make(overlay: str | None, after: str | None = None, *, again: bool = False) -> Made:
    """Return what the base gives.

    Args:
        overlay: An overlay to apply.
        after: The overlay of the generation before, whose names are kept; that one was
            made after the base, if it had an overlay.
        again: Whether there was a generation before.
    """
    config = ClientConfig(spec=BASE, out=Path("out"), package=Identifier("example"))
    if overlay is not None:
        config = replace(config, overlays=(overlay,))
    recorded = None
    if again:
        recorded = make(after, again=after is not None).package.names()
    run = Run(Silent())
    generated = generate(config, run, recorded)
    assert generated is not None, run.diagnostics.found
    files = {file.path: file.text for file in generated.files}
    return Made(
        Package.of(files, lambda: generated.names, lambda: generated.named), files
    )


def compared(old: Package, new: Package) -> Comparison:
    """Return what changed from one package to another."""
    surfaces = surfaces_of(old.files, new.files)
    changes, version = compare_surfaces(*surfaces), surfaces[0].version
    sides = {Side.OLD: old, Side.NEW: new}
    bump = bump_of(worst(changes), version)
    return Comparison(
        old=version,
        new=bumped(version, bump),
        bump=bump,
        changes=by_impact(
            Located(each, sides[each.side].locate(each.place)) for each in changes
        ),
    )
