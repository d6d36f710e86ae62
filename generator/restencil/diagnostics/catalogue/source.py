"""1xx: reading files."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def file_missing(place: Place | None, path: str) -> Diagnostic:
    return Diagnostic(
        code="E101",
        message=f"there is no file {path!r}",
        place=place,
        hint="check the spelling, and the folder that the path is relative to",
    )


def file_unreadable(place: Place | None, path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E102",
        message=f"{path!r} cannot be read: {reason}",
        place=place,
        hint="a document is a UTF-8 text file in YAML or JSON",
    )


def syntax_error(place: Place, language: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E103",
        message=f"this is not {language}: {reason}",
        place=place,
        hint="mend the syntax here or just before",
    )


def file_empty(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E104",
        message="the file is empty",
        place=place,
        hint="an OpenAPI document starts with `openapi: 3.1.0`",
    )


def duplicate_key(place: Place, key: str) -> Diagnostic:
    return Diagnostic(
        code="E105",
        message=f"the key {key!r} appears twice in this object, with different values",
        place=place,
        hint="keep one of the two; most tools would silently drop the first",
    )


def repeated_key(place: Place, key: str) -> Diagnostic:
    return Diagnostic(
        code="W106",
        message=f"the key {key!r} appears twice in this object; the values are the same",
        place=place,
        hint="remove one of the two",
    )


def nested_too_deeply(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E107",
        message="the document is nested too deeply to be read safely",
        place=place,
        hint="no real document nests objects hundreds of levels deep; look for a generator's loop",
    )


def unsupported_yaml(place: Place, what: str) -> Diagnostic:
    return Diagnostic(
        code="E108",
        message=f"{what} has no counterpart in JSON, so it cannot stand in an OpenAPI document",
        place=place,
        hint="OpenAPI restricts YAML to its JSON schema ruleset and scalar keys",
    )


def repeats_too_much(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E109",
        message="aliases repeat so much that the document stands for millions of values",
        place=place,
        hint="write out what is meant, or share it by `$ref`",
    )


def lone_surrogate(place: Place, escape: str) -> Diagnostic:
    return Diagnostic(
        code="W110",
        message=f"{escape} is half of a character and stands alone; read as U+FFFD",
        place=place,
        hint="write both halves, or the character itself",
    )
