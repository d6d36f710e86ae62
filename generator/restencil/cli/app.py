"""The commands and their exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

import click

from restencil import __version__
from restencil.cli.figures import Runs, figures
from restencil.cli.progress import close, is_plain, progress_for
from restencil.cli.report import print_diagnostics, summary
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig, find_config, load_config
from restencil.diagnostics import Collector, Severity
from restencil.diagnostics.catalogue import output as catalogue
from restencil.pipeline import Generated, generate
from restencil.run import Run
from restencil.sync import Comparison, compare, difference, lock_of, write


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    DRIFT = 1
    USAGE = 2
    DOCUMENT = 3


@dataclass(frozen=True, slots=True)
class Prepared:
    """A client that is generated, and what has to be done to its folder."""

    config: ClientConfig
    run: Run
    generated: Generated
    comparison: Comparison


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="restencil")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn OpenAPI documents into typed Python SDKs, and keep the two in sync."""
    if is_plain():
        context.color = False
    # What a run makes lives until its end: looking for garbage is in vain.
    gc.disable()
    context.call_on_close(gc.freeze)


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


@main.command("generate")
@client_options
@click.option(
    "--stats",
    type=click.Path(path_type=Path),
    help="Write the figures as JSON, also of a run that fails. Of several clients they "
    'are summed, and "clients" lists those of each, with its "package".',
)
@click.option("--discard-edits", is_flag=True, help="Overwrite files edited by hand.")
def generate_command(
    spec: Path | None,
    out: Path | None,
    package: str | None,
    config: Path | None,
    strict: bool,
    quiet: bool,
    stats: Path | None,
    discard_edits: bool,
) -> None:
    """Generate a package from SPEC, or every client that is configured.

    Without SPEC, the configuration is the table [tool.restencil] of the nearest
    pyproject.toml, or the nearest restencil.toml.
    """
    clients = _clients(spec, out, package, config)
    runs: Runs = []
    with _written_figures(stats, runs):
        prepared = [
            _prepare(client, runs, strict=strict, quiet=quiet) for client in clients
        ]
        for each in prepared:
            _refuse_edited(each, discard=discard_edits)
        for each in prepared:
            _write(each)
            if not quiet:
                click.echo(summary(each.config.package, each.run.stats), err=True)


@main.command("check")
@client_options
def check_command(
    spec: Path | None,
    out: Path | None,
    package: str | None,
    config: Path | None,
    strict: bool,
    quiet: bool,
) -> None:
    """Tell whether the output is what the document gives; exit with 1 if it is not.

    Nothing is written. A unified diff shows what `generate` would change.
    """
    clients = _clients(spec, out, package, config)
    prepared = [_prepare(client, [], strict=strict, quiet=True) for client in clients]
    for each in prepared:
        sys.stdout.writelines(difference(each.config.out, each.comparison))
    stale = [each.config.package for each in prepared if not each.comparison.is_clean]
    if stale:
        click.echo(
            f"out of sync: {', '.join(stale)}; run `restencil generate`", err=True
        )
        sys.exit(Exit.DRIFT)
    if not quiet:
        click.echo("in sync", err=True)


def _clients(
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


def _prepare(
    config: ClientConfig, runs: Runs, *, strict: bool, quiet: bool
) -> Prepared:
    """Generate a client and compare it with its folder; end the run at errors."""
    stop_on = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    progress = progress_for(quiet=quiet)
    run = Run(progress, frozenset(stop_on))
    runs.append((config.package, run))
    try:
        generated = generate(config, run)
    finally:
        close(progress)
    if generated is None:
        _fail(run, Exit.DOCUMENT)
    lock = lock_of(config, generated.tree, generated.files)
    with _output_errors(config.out):
        comparison = compare(config.out, generated.files, lock, run.diagnostics)
    if run.has_failed:
        _fail(run, Exit.USAGE)
    print_diagnostics(run.diagnostics.found, run.tree)
    return Prepared(config, run, generated, comparison)


def _fail(run: Run, code: Exit) -> NoReturn:
    print_diagnostics(run.diagnostics.found, run.tree)
    click.echo("nothing was written", err=True)
    sys.exit(code)


def _refuse_edited(prepared: Prepared, *, discard: bool) -> None:
    if discard or not prepared.comparison.edited:
        return
    found = [catalogue.edited_file(path) for path in prepared.comparison.edited]
    print_diagnostics(found, None)
    click.echo("nothing was written", err=True)
    sys.exit(Exit.USAGE)


def _write(prepared: Prepared) -> None:
    comparison = prepared.comparison
    with _output_errors(prepared.config.out):
        write(prepared.config.out, comparison)
    stats = prepared.run.stats
    stats.written = len(comparison.write)
    stats.unchanged = len(comparison.unchanged)
    stats.removed = len(comparison.remove)


@contextmanager
def _written_figures(path: Path | None, runs: Runs) -> Iterator[None]:
    """Write the figures of runs when they have ended, however they end."""
    try:
        yield
    finally:
        if path is not None:
            with _output_errors(path):
                path.write_text(figures(runs), encoding="utf-8")


@contextmanager
def _output_errors(path: Path) -> Iterator[None]:
    """End the run with a diagnostic where the disk refuses something."""
    try:
        yield
    except OSError as error:
        name = str(error.filename or path)
        found = catalogue.not_writable(name, error.strerror or str(error))
        print_diagnostics([found], None)
        sys.exit(Exit.USAGE)
