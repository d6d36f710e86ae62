"""The commands."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path, PurePath
from typing import Final

import click

from restencil import __version__
from restencil.cli.clients import client_options, clients_of, configuration_file
from restencil.cli.ending import Exit, output_errors
from restencil.cli.figures import Runs, figures
from restencil.cli.formats import ErrorFormat, error_format, tell
from restencil.cli.generation import generate_clients, tell_of_edits
from restencil.cli.prepare import Prepared, prepare
from restencil.cli.progress import is_plain
from restencil.cli.report import print_diagnostics, summary
from restencil.diagnostics.catalogue import output as catalogue
from restencil.origin import Location

_OTHERS: Final = ("diff", "eject", "explain", "init", "watch")
"""The commands that have a module of their own."""


class _Commands(click.Group):
    """Imports a command when it is asked for; a build that has nothing to do needs few."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return sorted((*super().list_commands(ctx), *_OTHERS))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; none where there is none of that name."""
        if cmd_name not in _OTHERS:
            return super().get_command(ctx, cmd_name)
        module = import_module(f"restencil.cli.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="restencil")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn OpenAPI documents into typed Python SDKs, and keep the two in sync."""
    if is_plain():
        context.color = False
    if isinstance(sys.stdout, TextIOWrapper):
        # What a pipe, or Windows, has no character for is escaped, as it is on stderr.
        sys.stdout.reconfigure(errors="backslashreplace")
    # What a run makes lives until its end: looking for garbage is in vain.
    gc.disable()
    context.call_on_close(gc.freeze)


@main.command("generate")
@client_options
@click.option(
    "--stats",
    type=click.Path(path_type=Path),
    help="Write the figures as JSON, also of a run that fails. Of several clients they "
    'are summed, and "clients" lists those of each, with its "package".',
)
@click.option(
    "--frozen",
    is_flag=True,
    help="Exit with 1 if the document or the configuration is not that of the lock.",
)
@click.option(
    "--depfile",
    type=click.Path(path_type=Path),
    help="Write what make and ninja have to watch; its name is the target's and `.d`.",
)
@click.option("--discard-edits", is_flag=True, help="Lose all that was done by hand.")
@click.option(
    "--restore",
    metavar="PATH",
    multiple=True,
    help="Lose what was done by hand to a file or a folder; the path is that in the output.",
)
def generate_command(
    spec: Path | None,
    out: Path | None,
    package: str | None,
    config: Path | None,
    strict: bool,
    quiet: bool,
    stats: Path | None,
    frozen: bool,
    depfile: Path | None,
    discard_edits: bool,
    restore: tuple[str, ...],
) -> None:
    """Generate a package from SPEC, or every client that is configured.

    Without SPEC, the configuration is the table [tool.restencil] of the nearest
    pyproject.toml, or the nearest restencil.toml.
    """
    writes_depfile = None if depfile is None else _depfile_writer(depfile)
    clients = clients_of(spec, out, package, config)
    runs: Runs = []
    stated = tuple(PurePath(each).as_posix() for each in restore)
    restored = ("*",) if discard_edits else stated
    with _written_figures(stats, runs):
        if frozen:
            from restencil.cli.frozen import refuse_changed

            refuse_changed(clients)
        prepared = generate_clients(clients, runs, restored, strict=strict, quiet=quiet)
        if not quiet:
            for each in prepared:
                tell(summary(each.config.package, each.run.stats))
        if any(each.comparison.conflicts for each in prepared):
            sys.exit(Exit.DRIFT)
    if writes_depfile is not None:
        writes_depfile(prepared, configuration_file(config) if spec is None else None)


def _depfile_writer(path: Path) -> Callable[[Sequence[Prepared], Path | None], None]:
    from restencil.cli.depfile import target_of, write_depfile

    return partial(write_depfile, target_of(path))


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
    clients = clients_of(spec, out, package, config)
    prepared = [prepare(client, [], strict=strict, quiet=True) for client in clients]
    stale = [each for each in prepared if not each.comparison.is_clean]
    for each in stale:
        _tell_of_drift(each)
    if stale:
        packages = ", ".join(each.config.package for each in stale)
        tell(f"out of sync: {packages}; run `restencil generate`")
        sys.exit(Exit.DRIFT)
    if not quiet:
        tell("in sync")


def _tell_of_drift(prepared: Prepared) -> None:
    """Show how a folder differs; where people do not look, report each of its files."""
    from restencil.sync.difference import difference

    sys.stdout.writelines(difference(prepared.config.out, prepared.comparison))
    tell_of_edits(prepared.comparison)
    if error_format() is not ErrorFormat.TEXT:
        comparison, out = prepared.comparison, prepared.config.out
        paths = (*comparison.write, *comparison.remove)
        files = ((out / path).as_posix() for path in paths)
        places = [Location(file, 1, 1) for file in files]
        print_diagnostics([catalogue.out_of_sync(place) for place in places], None)


@contextmanager
def _written_figures(path: Path | None, runs: Runs) -> Iterator[None]:
    """Write the figures of runs when they have ended, however they end."""
    try:
        yield
    finally:
        if path is not None:
            with output_errors(path):
                path.write_text(figures(runs), encoding="utf-8")
