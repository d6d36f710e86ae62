"""Which clients a command is about."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from restencil.cli.ending import Exit
from restencil.cli.formats import error_format_option
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
    return error_format_option(command)


def clients_of(
    spec: Path | None, out: Path | None, package: str | None, config: Path | None
) -> Sequence[ClientConfig]:
    """Return the clients that the command line or the configuration asks for."""
    if spec is None:
        if out is not None or package is not None:
            raise click.UsageError("--out and --package need a SPEC.")
        file = configuration_file(config)
        if file is None:
            raise click.UsageError(
                "There is no [tool.restencil] in a pyproject.toml here or above, "
                "and no SPEC."
            )
        return configured(file)
    if out is None or package is None:
        raise click.UsageError("With SPEC, --out and --package are needed.")
    try:
        return (ClientConfig(spec=spec, out=out, package=Identifier(package)),)
    except ValueError:
        raise click.UsageError(
            f"--package {package!r} is no Python identifier."
        ) from None


def configuration_file(stated: Path | None) -> Path | None:
    """Return the configuration file that is stated, or the nearest; none without one."""
    if stated is not None:
        return stated
    nearest = find_config(Path.cwd())
    return None if nearest is None else Path(os.path.relpath(nearest))


def configured(file: Path) -> Sequence[ClientConfig]:
    """Return the clients of a configuration file; end the command where it has errors."""
    diagnostics = Collector()
    clients = load_config(file, diagnostics)
    print_diagnostics(diagnostics.found, None)
    if diagnostics.has(Severity.ERROR):
        sys.exit(Exit.USAGE)
    return clients


def chosen_client(file: Path | None, package: str | None) -> ClientConfig | None:
    """Return the one client that a command is about; none without a configuration."""
    if file is None:
        return None
    clients = configured(file)
    named = [c for c in clients if package is None or c.package == package]
    if len(named) != 1:
        names = ", ".join(c.package for c in clients)
        raise click.UsageError(f"--package has to name one of: {names}.")
    return named[0]
