"""Generates packages for tests, without the command line."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from restencil.cli.progress import Silent
from restencil.cli.report import diagnostic_lines
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig, load_config
from restencil.diagnostics import Collector, Diagnostic
from restencil.naming import NameTable
from restencil.pipeline import generate
from restencil.run import Run

COPIED = ("_runtime/", "errors.py", "py.typed", "resources/__init__.py")
"""What is the same in every package, and not part of goldens."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a generation gave.

    Attributes:
        files: The texts by path; none where the document has errors.
        diagnostics: What was found.
        lines: The same as it is printed.
        run: The run, for its figures.
    """

    files: Mapping[str, str] | None
    diagnostics: tuple[Diagnostic, ...]
    lines: tuple[str, ...]
    run: Run

    @property
    def codes(self) -> list[str]:
        """The codes of the diagnostics."""
        return [diagnostic.code for diagnostic in self.diagnostics]


def generate_from(spec: Path, package: str = "example", **settings: object) -> Result:
    """Generate a package from a document."""
    config = ClientConfig(
        spec=spec,
        out=spec.parent / "out",
        package=Identifier(package),
        **settings,  # type: ignore[arg-type]
    )
    return generate_configured(config)


def generate_configured(
    config: ClientConfig, recorded: NameTable | None = None
) -> Result:
    """Generate a package as configured, after a generation that gave some names."""
    run = Run(Silent())
    generated = generate(config, run, recorded)
    files = None if generated is None else {f.path: f.text for f in generated.files}
    found = run.diagnostics.found
    lines = tuple(line for each in found for line in diagnostic_lines(each, run.tree))
    return Result(files, found, lines, run)


def read_config(path: Path) -> ClientConfig:
    """Return the one client of a configuration file."""
    diagnostics = Collector()
    (config,) = load_config(path, diagnostics)
    assert not diagnostics.found, diagnostics.found
    return config


def write_tree(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="")


def is_copied(path: str) -> bool:
    """Tell whether a file is the same in every package."""
    return path.split("/", 1)[-1].startswith(COPIED)


@contextlib.contextmanager
def working_directory(folder: Path) -> Iterator[None]:
    """Change the working directory for a while."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def config_of(case: Path) -> ClientConfig:
    """Return what a case configures, or says by the name of its document."""
    if (case / "restencil.toml").exists():
        return read_config(case / "restencil.toml")
    package = Identifier("example")
    return ClientConfig(spec=case / "spec.yaml", out=case / "out", package=package)
