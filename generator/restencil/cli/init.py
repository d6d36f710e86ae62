"""`restencil init`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from restencil.cli.ending import Exit, fail, output_errors
from restencil.cli.formats import error_format_option, tell
from restencil.cli.progress import Silent
from restencil.cli.report import print_diagnostics
from restencil.code.identifiers import Identifier
from restencil.code.printable import printable
from restencil.config import ClientConfig, find_config
from restencil.diagnostics import Diagnostic, Severity
from restencil.diagnostics.catalogue import config as catalogue
from restencil.run import Run, Stopped

if TYPE_CHECKING:
    from restencil.pipeline import Named

_MOST: Final = 10
"""How many resources, and how many other documents, are shown."""


@click.command("init")
@click.argument("spec", required=False, type=click.Path(path_type=Path))
@click.option("--yes", "-y", is_flag=True, help="Write without asking.")
@error_format_option
def init_command(spec: Path | None, yes: bool) -> None:
    """Write a first configuration, and show what it would generate.

    The document is SPEC, or the likeliest one in the working directory and below it. The
    configuration goes into pyproject.toml, if there is one, or else into restencil.toml. A
    configuration that is there already is never changed.
    """
    from restencil.starting.configuration import started
    from restencil.starting.documents import find_documents

    here = Path()
    existing = find_config(Path.cwd())
    if existing is not None:
        _refuse(catalogue.configured_already(existing.as_posix()))
    documents = [spec] if spec else find_documents(here)
    if not documents:
        _refuse(catalogue.no_document())
    client = _client(here, documents)
    with output_errors(here):
        file, text = started(here, client)
        # What is written is not asked about where nobody can answer.
        if not yes and sys.stdin.isatty():
            click.confirm(f"Write this to {file}?", default=True, abort=True, err=True)
        file.write_text(text, encoding="utf-8", newline="")
    tell(f"wrote {file}; `restencil generate` writes the package")


def _refuse(diagnostic: Diagnostic) -> NoReturn:
    print_diagnostics([diagnostic], None)
    tell("nothing was written")
    sys.exit(Exit.USAGE)


def _client(here: Path, documents: Sequence[Path]) -> ClientConfig:
    """Return what is to be configured, and show what it would generate."""
    from restencil.pipeline import analyse
    from restencil.starting.configuration import output_folder, package_name

    config = ClientConfig(spec=documents[0], out=here, package=Identifier("client"))
    run = Run(Silent())
    try:
        named = analyse(config, run)
    except Stopped:
        fail(run, Exit.DOCUMENT)
    package = package_name(named.names.client)
    client = replace(config, package=package, out=output_folder(here, package))
    for line in (*_shown(client, named, run), *_others(documents[1:])):
        click.echo(printable(line))
    return client


def _shown(client: ClientConfig, named: Named, run: Run) -> Iterator[str]:
    """Yield what would be generated."""
    yield f"document    {client.spec.as_posix()}: {named.api.title}"
    yield f"package     {client.package}, in {client.out.as_posix()}"
    yield f"client      {named.names.client}, Async{named.names.client}"
    counts = Counter(
        ".".join(("client", *path.resource[:1]))
        for path in named.names.methods.values()
    )
    yield f"operations  {len(named.api.operations)}"
    for resource, count in counts.most_common(_MOST):
        yield f"{count:>12}  {resource}"
    if len(counts) > _MOST:
        yield f"              and {len(counts) - _MOST} more resources"
    yield from (
        f"skipped     {each.operation}: {each.reason}" for each in run.stats.skipped
    )
    found = Counter(each.severity for each in run.diagnostics.found)
    if found[Severity.WARNING]:
        yield f"warnings    {found[Severity.WARNING]}, which `restencil generate` shows"


def _others(documents: Sequence[Path]) -> Iterator[str]:
    """Yield the documents that were found, too."""
    for path in documents[:_MOST]:
        yield f"not taken   {path.as_posix()}; `restencil init {path.as_posix()}` takes it"
