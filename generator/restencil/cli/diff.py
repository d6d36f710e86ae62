"""`restencil diff`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from restencil.cli.clients import chosen_client, configuration_file
from restencil.cli.ending import Exit, output_errors
from restencil.cli.formats import error_format_option
from restencil.cli.progress import Silent
from restencil.cli.report import print_diagnostics
from restencil.config import ClientConfig, load_config
from restencil.diagnostics import Collector, Severity
from restencil.diagnostics.catalogue import comparison as catalogue
from restencil.newlines import with_ends_of, with_newlines
from restencil.run import Run

if TYPE_CHECKING:
    from restencil.diff.package import Package, PackageReader
    from restencil.diff.report import Comparison

_FORMATS = ("text", "json", "markdown", "github")
_CHANGELOG = "CHANGELOG.md"


@click.command("diff")
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option("--config", type=click.Path(path_type=Path), help="The configuration.")
@click.option("--package", help="Which client it is about, where there are several.")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="How to print the changes.",
)
@click.option(
    "--write",
    is_flag=True,
    help="Put the changelog's entry and the version into the package.",
)
@error_format_option
@click.pass_context
def diff_command(
    context: click.Context,
    old: str | None,
    new: str | None,
    config: Path | None,
    package: str | None,
    form: str,
    write: bool,
) -> None:
    """Tell what changes for the users of a package from OLD to NEW.

    Each is a document, a folder with a generated package, or `git:` with a commit, branch
    or tag: the package as it was committed there. By default OLD is the package of the
    client that is configured, and NEW what its document gives now. Exits with 1 where a
    change is breaking.
    """
    from restencil.diff.report import Format, printed

    file = configuration_file(config)
    client = chosen_client(file, package)
    if client is None and (old is None or new is None or write):
        raise click.UsageError("Without a configuration, OLD and NEW are needed.")
    comparison = _compared(client, old, new)
    click.echo(printed(comparison, Format(form)))
    if write and client is not None and file is not None and comparison.changes:
        _write(context, file, client, comparison)
    if any(each.change.impact == "breaking" for each in comparison.changes):
        sys.exit(Exit.DRIFT)


def _compared(
    client: ClientConfig | None, old: str | None, new: str | None
) -> Comparison:
    """Return what changed; end the command where either side cannot be read."""
    from restencil.diff.change import Located, Side, by_impact, worst
    from restencil.diff.code import BrokenCodeError
    from restencil.diff.compare import compare_surfaces
    from restencil.diff.extract import surfaces_of
    from restencil.diff.package import PackageReader
    from restencil.diff.release import bump_of, bumped
    from restencil.diff.report import Comparison

    reader = PackageReader(client)
    before = _read(reader, old or str(client.out if client else ""))
    after = _read(reader, new or str(client.spec if client else ""), before)
    sides = {Side.OLD: before, Side.NEW: after}
    try:
        surfaces = surfaces_of(before.files, after.files)
        changes, version = compare_surfaces(*surfaces), surfaces[0].version
    except BrokenCodeError as error:
        print_diagnostics([catalogue.broken_package(error.path, error.reason)], None)
        sys.exit(Exit.USAGE)
    bump = bump_of(worst(changes), version)
    located = [Located(each, sides[each.side].locate(each.place)) for each in changes]
    return Comparison(
        old=version,
        new=bumped(version, bump),
        bump=bump,
        changes=by_impact(located),
    )


def _read(reader: PackageReader, name: str, after: Package | None = None) -> Package:
    run = Run(Silent())
    with output_errors(Path(name)):
        package = reader.read(name, run, after)
    if package is None:
        errors = [d for d in run.diagnostics.found if d.severity is Severity.ERROR]
        print_diagnostics(errors, run.tree)
        is_usage = all(d.code.startswith("E9") for d in errors)
        sys.exit(Exit.USAGE if is_usage else Exit.DOCUMENT)
    return package


def _write(
    context: click.Context, file: Path, client: ClientConfig, comparison: Comparison
) -> None:
    """Write the version and the changelog's entry, and generate the package anew."""
    from restencil.diff.release import changelog, entry, next_version

    version = next_version(comparison.old, comparison.new, client.version)
    if version != client.version:
        _write_version(file, client, version)
    path = client.out / _CHANGELOG
    with output_errors(path):
        there = path.read_bytes() if path.exists() else b""
        text = with_newlines(there).decode()
        text = changelog(text, version, entry(version, comparison.changes))
        path.write_bytes(with_ends_of(there, text))
    assert context.parent is not None
    generate = context.parent.command
    assert isinstance(generate, click.Group)
    context.invoke(generate.commands["generate"], config=file)


def _write_version(file: Path, client: ClientConfig, version: str) -> None:
    from restencil.diff.release import with_version

    with output_errors(file):
        before = file.read_bytes()
        text = with_version(with_newlines(before).decode(), client.package, version)
        file.write_bytes(with_ends_of(before, text))
        read = {c.package: c.version for c in load_config(file, Collector())}
        if read.get(client.package) == version:
            return
        file.write_bytes(before)
    print_diagnostics([catalogue.version_not_kept(file.as_posix(), version)], None)
    sys.exit(Exit.USAGE)
