"""`restencil explain`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from restencil.cli.clients import chosen_client, configuration_file
from restencil.cli.ending import Exit, fail
from restencil.cli.formats import error_format_option
from restencil.cli.progress import Silent
from restencil.cli.report import print_diagnostics
from restencil.code.printable import printable
from restencil.config import ClientConfig
from restencil.diagnostics.catalogue import comparison as catalogue
from restencil.run import Run


@click.command("explain")
@click.argument("subject")
@click.option("--config", type=click.Path(path_type=Path), help="The configuration.")
@click.option("--package", help="Which client it is about, where there are several.")
@error_format_option
def explain_command(subject: str, config: Path | None, package: str | None) -> None:
    """Tell why SUBJECT is as it is.

    That is a diagnostic (E204), an operation ("GET /images" or its operationId), a method
    (client.images.create), a resource (client.images), an argument of one or of the client
    (client.api_key), a type (models.Image, enums.Region), a field or a member of one, a
    webhook, a security scheme, or what else can be imported from the package.
    """
    from restencil.explain.codes import explained_code

    is_code = re.fullmatch(r"[EWew]\d{3}", subject)
    text = explained_code(subject.upper()) if is_code else None
    similar = None
    if not is_code:
        client = chosen_client(configuration_file(config), package)
        if client is None:
            raise click.UsageError(
                "Without a configuration, diagnostics alone are known."
            )
        text, similar = _explained(client, subject)
    if text is None:
        print_diagnostics([catalogue.nothing_to_explain(subject, similar)], None)
        sys.exit(Exit.USAGE)
    click.echo("\n".join(map(printable, text.splitlines())))


def _explained(client: ClientConfig, subject: str) -> tuple[str | None, str | None]:
    """Return what there is to say, or what the subject was meant to be."""
    from restencil.diff.extract import surface_of
    from restencil.explain.context import Context
    from restencil.explain.package import explained, meant
    from restencil.pipeline import generate
    from restencil.sync.lock import read_lock
    from restencil.sync.names import recorded_names
    from restencil.sync.stored import LOCK_NAME

    run = Run(Silent())
    lock = read_lock(client.out, LOCK_NAME, run.diagnostics)
    recorded = recorded_names(lock, client.out, run.diagnostics)
    if run.has_failed:
        fail(run, Exit.USAGE)
    generated = generate(client, run, recorded)
    if generated is None:
        fail(run, Exit.DOCUMENT)
    surface = surface_of({file.path: file.text for file in generated.files})
    context = Context(client, generated.named, surface)
    text = explained(context, subject)
    return text, meant(context, subject) if text is None else None
