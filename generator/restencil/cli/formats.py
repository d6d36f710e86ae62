"""The forms in which diagnostics are printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

import click

from restencil.code.printable import printable
from restencil.code.workflow import annotation
from restencil.diagnostics import Diagnostic
from restencil.origin import Location

_KEY: Final = "restencil.error_format"


class ErrorFormat(StrEnum):
    """How diagnostics are printed."""

    TEXT = "text"
    JSON = "json"
    """An object on each line, and nothing else."""
    GITHUB = "github"
    """Annotations of a GitHub Actions workflow."""


def error_format_option(command: Callable[..., None]) -> Callable[..., None]:
    """Add the option that says how diagnostics are printed."""
    return click.option(
        "--error-format",
        type=click.Choice([each.value for each in ErrorFormat]),
        default=ErrorFormat.TEXT.value,
        show_default=True,
        expose_value=False,
        is_eager=True,
        callback=_keep,
        help="How to print diagnostics.",
    )(command)


def _keep(context: click.Context, _: click.Parameter, value: str) -> None:
    context.meta[_KEY] = ErrorFormat(value)


def error_format() -> ErrorFormat:
    """Return the form that the command at hand was asked for."""
    context = click.get_current_context(silent=True)
    found = ErrorFormat.TEXT if context is None else context.meta.get(_KEY)
    return found or ErrorFormat.TEXT


def json_line(diagnostic: Diagnostic, location: Location | None) -> str:
    """Return a diagnostic as an object of JSON, on one line."""
    values: dict[str, Any] = {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "file": location.file if location else None,
        "line": location.line if location else None,
        "column": location.column if location else None,
    }
    return json.dumps(values)


def github_line(diagnostic: Diagnostic, location: Location | None) -> str:
    """Return a diagnostic as an annotation."""
    said = f"{printable(diagnostic.message)}\nhint: {printable(diagnostic.hint)}"
    return annotation(diagnostic.severity, said, diagnostic.code, location)


def tell(message: str) -> None:
    """Print what is for people alone, where the errors go."""
    if error_format() is not ErrorFormat.JSON:
        click.echo(message, err=True)
