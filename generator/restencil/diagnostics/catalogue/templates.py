"""71x: the user's own templates."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def template_failed(place: Place, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E711",
        message=f"the template cannot be printed: {reason}",
        place=place,
        hint="mend it, or remove it to have the shipped one",
    )


def no_python(place: Place, path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E712",
        message=f"what the template prints into {path!r} is no Python: {reason}",
        place=place,
        hint="mend it, or remove it to have the shipped one",
    )


def template_outdated(place: Place, name: str) -> Diagnostic:
    return Diagnostic(
        code="W713",
        message="the shipped template has changed since this copy was made; it is used as it is",
        place=place,
        hint=f"`restencil eject {name}` merges the changes into it",
    )


def template_conflict(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E714",
        message="changes in this template contradict those of the shipped one",
        place=place,
        hint="choose between what is marked in it, and remove the marks",
    )


def template_unknown(name: str, similar: str | None) -> Diagnostic:
    return Diagnostic(
        code="E715",
        message=f"restencil ships no template {name!r}",
        place=None,
        hint=(
            f"did you mean {similar!r}?" if similar else "docs/templates.md lists them"
        ),
    )


def template_without_origin(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E716",
        message="this template is there, and no copy whose origin is known",
        place=place,
        hint="move it away to have a copy of the shipped one",
    )
