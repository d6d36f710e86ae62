"""Which clients a command is about."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from restencil.cli.ending import Exit
from restencil.cli.report import print_diagnostics
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig, find_config, load_config
from restencil.diagnostics import Collector, Severity


def client_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what to generate, and how to tell of it."""
    for option in (
        click.option(
            "--quiet", "-q", is_flag=True, help="Print errors and warnings alone."
        ),
        click.option("--strict", is_flag=True, help="Take warnings for errors."),
        click.option(
            "--config", type=click.Path(path_type=Path), help="The configuration."
        ),
        click.option("--package", help="The import name of the package, with SPEC."),
        click.option(
            "--out", type=click.Path(path_type=Path), help="The folder, with SPEC."
        ),
        click.argument("spec", required=False, type=click.Path(path_type=Path)),
    ):
        command = option(command)
    return command


def clients_of(
    spec: Path | None, out: Path | None, package: str | None, config: Path | None
) -> Sequence[ClientConfig]:
    """Return the clients that the command line or the configuration asks for."""
    if spec is None:
        if out is not None or package is not None:
            raise click.UsageError("--out and --package need a SPEC.")
        return _configured(config)
    if out is None or package is None:
        raise click.UsageError("With SPEC, --out and --package are needed.")
    try:
        return (ClientConfig(spec=spec, out=out, package=Identifier(package)),)
    except ValueError:
        raise click.UsageError(
            f"--package {package!r} is no Python identifier."
        ) from None


def _configured(path: Path | None) -> Sequence[ClientConfig]:
    nearest = find_config(Path.cwd())
    if path is None and nearest is not None:
        path = Path(os.path.relpath(nearest))
    if path is None:
        raise click.UsageError(
            "There is no [tool.restencil] in a pyproject.toml here or above, and no SPEC."
        )
    diagnostics = Collector()
    clients = load_config(path, diagnostics)
    print_diagnostics(diagnostics.found, None)
    if diagnostics.has(Severity.ERROR):
        sys.exit(Exit.USAGE)
    return clients
