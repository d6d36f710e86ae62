"""`restencil generate --depfile`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from restencil.building.depfile import depfile
from restencil.cli.ending import output_errors
from restencil.cli.prepare import Prepared
from restencil.paths import relative

_SUFFIX: Final = ".d"


def target_of(path: Path) -> Path:
    """Return the target that a depfile is of, after which it is named."""
    if path.suffix != _SUFFIX:
        raise click.UsageError(f"--depfile {str(path)!r} does not end in '.d'.")
    return path.with_suffix("")


def write_depfile(
    target: Path, prepared: Sequence[Prepared], config: Path | None
) -> None:
    """Write the depfile of a target that has been generated."""
    stated = () if config is None else (config.as_posix(),)
    inputs = dict.fromkeys((*stated, *_inputs(prepared)))
    path = target.with_name(f"{target.name}{_SUFFIX}")
    with output_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        text = depfile(target.as_posix(), inputs)
        path.write_text(text, encoding="utf-8", newline="\n")


def _inputs(prepared: Sequence[Prepared]) -> Iterator[str]:
    """Yield the files that were read, relative to the working directory."""
    for each in prepared:
        for name, found in each.comparison.lock.inputs.items():
            if found is not None:
                yield relative(each.config.out / name)
