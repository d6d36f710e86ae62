"""`restencil eject`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, NoReturn

import click

from restencil.cli.clients import chosen_client, configuration_file
from restencil.cli.ending import Exit, output_errors
from restencil.cli.formats import error_format_option, tell
from restencil.cli.report import print_diagnostics
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import templates as catalogue
from restencil.origin import Location

_FOLDER: Final = "templates"


@click.command("eject")
@click.argument("template", required=False)
@click.option("--config", type=click.Path(path_type=Path), help="The configuration.")
@click.option("--package", help="Which client it is about, where there are several.")
@error_format_option
def eject_command(
    template: str | None, config: Path | None, package: str | None
) -> None:
    """Copy TEMPLATE for editing, or merge into the copy what has changed in it since.

    Without TEMPLATE, list the templates. The copy goes into the folder `templates` of the
    configuration. Exits with 1 where changes contradict each other.
    """
    from restencil.diagnostics.similar import similar
    from restencil.render.own import shipped, shipped_names

    if template is None:
        click.echo("\n".join(shipped_names()))
        return
    file = configuration_file(config)
    client = chosen_client(file, package)
    if client is None or file is None:
        raise click.UsageError("There is no configuration that templates could be of.")
    text = shipped(template)
    if text is None:
        guess = similar(template, shipped_names())
        _refuse(catalogue.template_unknown(template, guess), Exit.USAGE)
    folder = client.template_folder or file.parent / _FOLDER
    with output_errors(folder):
        _eject(folder, template, text)
    if client.template_folder is None:
        tell(f'add `templates = "{_FOLDER}"` to the configuration to have it used')


def _eject(folder: Path, name: str, text: str) -> None:
    """Make the copy, or merge into it; end the command where that leaves conflicts."""
    from restencil.render.own import body_of, copy_of, is_outdated
    from restencil.sync.ejected import origin, write_copy
    from restencil.sync.merge import has_conflicts, merge

    path = folder / name
    place = Location(path.as_posix(), 1, 1)
    if not path.exists():
        write_copy(folder, name, copy_of(text), text)
        tell(f"wrote {path.as_posix()}")
        return
    there, base = path.read_text(encoding="utf-8"), origin(folder, name)
    if has_conflicts(there):
        _refuse(catalogue.template_conflict(place), Exit.DRIFT)
    if base is None or body_of(there) == there:
        _refuse(catalogue.template_without_origin(place), Exit.USAGE)
    if not is_outdated(name, there):
        tell(f"{path.as_posix()} is up to date")
        return
    merged = merge(base, body_of(there), text)
    head = copy_of(text).removesuffix(text)
    write_copy(folder, name, f"{head}{merged.text}", text)
    if merged.conflicts:
        _refuse(catalogue.template_conflict(place), Exit.DRIFT)
    tell(f"merged what has changed into {path.as_posix()}")


def _refuse(diagnostic: Diagnostic, code: Exit) -> NoReturn:
    print_diagnostics([diagnostic], None)
    sys.exit(code)
