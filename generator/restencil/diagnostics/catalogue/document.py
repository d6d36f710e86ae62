"""30x and 31x: the document as OpenAPI, its version and its structure."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place
from restencil.diagnostics.similar import similar

_READ = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are"


def not_an_object(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E301",
        message="an OpenAPI document is an object, and this is something else",
        place=place,
        hint="the document starts with `openapi: 3.1.0`, `info:` and `paths:`",
    )


def not_openapi(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E302",
        message="this is no OpenAPI document: it has no field `openapi`",
        place=place,
        hint="the document starts with `openapi: 3.1.0`",
    )


def unknown_version(place: Place, field: str, version: str) -> Diagnostic:
    name = "OpenAPI" if field == "openapi" else "Swagger"
    return Diagnostic(
        code="E303",
        message=f"{name} {version:.40} is not read; {_READ}",
        place=place,
        hint=f"convert the document, or correct the field `{field}`",
    )


def version_not_text(place: Place, field: str, version: object) -> Diagnostic:
    example = f'"{version}"' if field == "swagger" else f'"{version}.0"'
    is_number = isinstance(version, int | float) and not isinstance(version, bool)
    return Diagnostic(
        code="E304",
        message=f"`{field}` should be a string"
        + (", and a version without quotes is a number" if is_number else ""),
        place=place,
        hint=f"write `{field}: {example}`" if is_number else 'as in `openapi: "3.1.0"`',
    )


def other_dialect(place: Place, dialect: str) -> Diagnostic:
    return Diagnostic(
        code="W305",
        message=f"schemas are read in OpenAPI's own dialect, not in {dialect!r}",
        place=place,
        hint="remove `jsonSchemaDialect`, and what only that dialect has",
    )


def short_version(place: Place, version: str) -> Diagnostic:
    return Diagnostic(
        code="W306",
        message=f"`openapi` should be a version with three numbers; read as {version}",
        place=place,
        hint=f'write `openapi: "{version}.0"`',
    )


def missing_field(place: Place, subject: str, fields: tuple[str, ...]) -> Diagnostic:
    return Diagnostic(
        code="E311",
        message=f"{subject} has {_none_of(fields)}",
        place=place,
        hint=f"add {_any_of(fields)}",
    )


def missing_field_assumed(
    place: Place, subject: str, fields: tuple[str, ...], assumed: str
) -> Diagnostic:
    return Diagnostic(
        code="W312",
        message=f"{subject} has {_none_of(fields)}; {assumed}",
        place=place,
        hint=f"add {_any_of(fields)}",
    )


def unknown_field(
    place: Place, subject: str, field: str, known: tuple[str, ...]
) -> Diagnostic:
    meant = similar(field, known)
    return Diagnostic(
        code="W313",
        message=f"`{field:.60}` is no field of {subject}; it is ignored",
        place=place,
        hint=(
            f"did you mean `{meant}`?"
            if meant
            else "remove it, or start its name with `x-`"
        ),
    )


def misplaced_field(place: Place, subject: str, field: str) -> Diagnostic:
    return Diagnostic(
        code="W314",
        message=f"`{field}` has no meaning for {subject}; it is ignored",
        place=place,
        hint="remove it",
    )


def later_field(place: Place, what: str, version: str) -> Diagnostic:
    return Diagnostic(
        code="W315",
        message=f"{what} is not in OpenAPI {version} but in a later version; read as there",
        place=place,
        hint="raise the version in `openapi`, once all tools in use can read it",
    )


def earlier_form(place: Place, what: str) -> Diagnostic:
    return Diagnostic(
        code="W316",
        message=f"{what} is of an earlier JSON Schema; read as it was there",
        place=place,
        hint="write it as the version in `openapi` has it",
    )


def wrong_value(place: Place, subject: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="E317",
        message=f"{subject} should be {wanted}",
        place=place,
        hint=f"make it {wanted}",
    )


def wrong_value_assumed(
    place: Place, subject: str, wanted: str, assumed: str
) -> Diagnostic:
    return Diagnostic(
        code="W318",
        message=f"{subject} should be {wanted}; {assumed}",
        place=place,
        hint="correct or remove it",
    )


def exclusive_fields(place: Place, subject: str, fields: tuple[str, ...]) -> Diagnostic:
    return Diagnostic(
        code="W319",
        message=f"{subject} has {_all_of(fields)}, which exclude each other; "
        f"`{fields[0]}` is taken",
        place=place,
        hint="keep one of them",
    )


def repeated_value(place: Place, subject: str, value: str) -> Diagnostic:
    return Diagnostic(
        code="W320",
        message=f"{value} stands twice in {subject}; once is enough",
        place=place,
        hint="remove one of the two",
    )


def rule_broken(place: Place, subject: str, rule: str) -> Diagnostic:
    return Diagnostic(
        code="W321",
        message=f"{subject} is not as the OpenAPI Specification wants it ({rule}); "
        "read as well as possible",
        place=place,
        hint="compare it with the specification",
    )


def misspelt_field(place: Place, subject: str, field: str, meant: str) -> Diagnostic:
    return Diagnostic(
        code="E322",
        message=f"`{field}` is no field of {subject}, and what it holds would be lost",
        place=place,
        hint=f"did you mean `{meant}`?",
    )


def _any_of(fields: tuple[str, ...]) -> str:
    return " or ".join(f"`{field}`" for field in fields)


def _all_of(fields: tuple[str, ...]) -> str:
    return " and ".join(f"`{field}`" for field in fields)


def _none_of(fields: tuple[str, ...]) -> str:
    if len(fields) == 1:
        return f"no `{fields[0]}`"
    return "neither " + " nor ".join(f"`{field}`" for field in fields)
