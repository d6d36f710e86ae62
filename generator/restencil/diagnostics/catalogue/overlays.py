"""12x: overlays."""

from __future__ import annotations

from collections.abc import Collection

from restencil.diagnostics.diagnostic import Diagnostic, Place
from restencil.diagnostics.similar import similar
from restencil.origin import Origin


def wrong_overlay(place: Place, what: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="E120",
        message=f"{what} should be {wanted}",
        place=place,
        hint="an overlay has `overlay: 1.1.0`, `info` with `title` and `version`, and `actions`",
    )


def overlay_version(place: Place, version: str) -> Diagnostic:
    return Diagnostic(
        code="E121",
        message=f"the Overlay Specification {version!r} is not known",
        place=place,
        hint="1.0.x and 1.1.x are",
    )


def overlay_field(place: Place, name: str, known: Collection[str]) -> Diagnostic:
    meant = similar(name, known)
    names = ", ".join(f"`{each}`" for each in sorted(known))
    return Diagnostic(
        code="E122",
        message=f"{name!r} means nothing here",
        place=place,
        hint=f"did you mean {meant!r}?" if meant else f"there are {names}, and `x-…`",
    )


def not_a_path(place: Place, path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E123",
        message=f"{path!r} is no JSONPath: {reason}",
        place=place,
        hint="RFC 9535 says what one is; "
        "paths of URLs stand in brackets, as `$.paths['/images'].get`",
    )


def extends_nothing(place: Place, target: str, root: str) -> Diagnostic:
    return Diagnostic(
        code="E124",
        message=f"the overlay extends {target!r}, which is no file of the document",
        place=place,
        hint=f"the document is {root!r}; a path is relative to the overlay",
    )


def matches_nothing(place: Place, path: str, file: str) -> Diagnostic:
    return Diagnostic(
        code="W125",
        message=f"{path!r} selects nothing in {file!r}; the action does nothing",
        place=place,
        hint="correct or remove the action; `extends` names another file of the document",
    )


def cannot_merge(place: Place, target: Origin) -> Diagnostic:
    return Diagnostic(
        code="E126",
        message="this cannot be merged with what is there: "
        f"{target.pointer or '#'} in {target.file!r} is of another kind",
        place=place,
        hint="objects are merged with objects, arrays with arrays, other values replaced; "
        "remove what is there by an action before this one",
    )


def selects_kinds(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E127",
        message="the target selects values of several kinds",
        place=place,
        hint="select either objects, or arrays, or other values",
    )


def copies_several(place: Place, path: str, count: int) -> Diagnostic:
    return Diagnostic(
        code="E128",
        message=f"{path!r} selects {count or 'no'} values; exactly one can be copied",
        place=place,
        hint="select one",
    )


def removes_everything(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E129",
        message="the whole document cannot be removed",
        place=place,
        hint="select a part of it",
    )
