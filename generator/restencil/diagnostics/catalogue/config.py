"""6xx: the configuration."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def config_unreadable(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E601",
        message=f"the configuration {path!r} cannot be read: {reason}",
        place=None,
        hint="check the path",
    )


def config_syntax(place: Place, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E602",
        message=f"this is not TOML: {reason}",
        place=place,
        hint="mend the syntax",
    )


def key_missing(place: Place, table: str, key: str) -> Diagnostic:
    return Diagnostic(
        code="E603",
        message=f"[{table}] has no {key!r}",
        place=place,
        hint="a client needs `spec`, `out` and `package`",
    )


def key_unknown(place: Place, table: str, key: str) -> Diagnostic:
    return Diagnostic(
        code="E604",
        message=f"[{table}] has a key {key!r} that means nothing",
        place=place,
        hint="check the spelling; docs/configuration.md lists the keys",
    )


def value_wrong(place: Place, table: str, key: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="E605",
        message=f"{key!r} in [{table}] should be {wanted}",
        place=place,
        hint="docs/configuration.md says what each key is",
    )


def folder_shared(place: Place, folder: str, one: str, other: str) -> Diagnostic:
    return Diagnostic(
        code="E606",
        message=f"the clients {one!r} and {other!r} are both generated into {folder!r}",
        place=place,
        hint="give each client an `out` of its own",
    )


def configured_already(path: str) -> Diagnostic:
    return Diagnostic(
        code="E607",
        message=f"{path!r} has a configuration already",
        place=None,
        hint="edit it; docs/configuration.md says what each key is",
    )


def no_document() -> Diagnostic:
    return Diagnostic(
        code="E608",
        message="there is no OpenAPI document in this folder, nor in those below it",
        place=None,
        hint="say which file it is: `restencil init SPEC`",
    )
