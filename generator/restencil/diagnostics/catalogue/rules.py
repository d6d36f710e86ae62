"""33x and 34x: the document as OpenAPI, beyond its structure."""

from __future__ import annotations

from collections.abc import Iterable

from restencil.diagnostics.diagnostic import Diagnostic, Place
from restencil.diagnostics.similar import similar


def unknown_security_scheme(
    place: Place, name: str, known: Iterable[str]
) -> Diagnostic:
    meant = similar(name, known)
    return Diagnostic(
        code="W331",
        message=f"there is no security scheme {name!r}; callers have to add it themselves",
        place=place,
        hint=(
            f"did you mean {meant!r}?"
            if meant
            else "declare it in `components.securitySchemes`"
        ),
    )


def no_responses(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W332",
        message="this operation declares no response; calling it returns nothing",
        place=place,
        hint="describe what it returns under `responses`",
    )


def not_a_status(place: Place, status: str) -> Diagnostic:
    return Diagnostic(
        code="W333",
        message=f"{status!r} is no status code; this response is left out",
        place=place,
        hint="write a code such as 200, a range such as 4XX, or `default`",
    )


def not_a_media_type(place: Place, media_type: str) -> Diagnostic:
    return Diagnostic(
        code="W334",
        message=f"{media_type!r} is no media type; it is sent and expected as it is",
        place=place,
        hint="write a type and a subtype, as in `application/json`",
    )


def repeated_parameter(place: Place, name: str, location: str) -> Diagnostic:
    return Diagnostic(
        code="W335",
        message=f"the {location} parameter {name!r} is declared twice; the first is taken",
        place=place,
        hint="remove one of the two",
    )


def same_path(place: Place, path: str, other: str) -> Diagnostic:
    return Diagnostic(
        code="W336",
        message=f"{path!r} and {other!r} differ in the names of parameters only, "
        "so a server cannot tell them apart; both are generated",
        place=place,
        hint="put the operations under one path",
    )


def path_without_slash(place: Place, path: str) -> Diagnostic:
    return Diagnostic(
        code="E337",
        message=f"the path {path!r} does not begin with a slash",
        place=place,
        hint=f"write '/{path}'",
    )


def broken_template(place: Place, path: str) -> Diagnostic:
    return Diagnostic(
        code="E338",
        message=f"the braces in the path {path!r} do not match",
        place=place,
        hint="a parameter is written as a name in braces: `/images/{image_id}`",
    )


def irregular_name(place: Place, name: str) -> Diagnostic:
    return Diagnostic(
        code="W339",
        message=f"the component {name!r} has a name that OpenAPI does not allow; "
        "taken as it is",
        place=place,
        hint="use letters, digits, `.`, `_` and `-` only",
    )


def wrong_default(place: Place, default: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="W340",
        message=f"the default should be {wanted}, and is {default}; it is never sent",
        place=place,
        hint="correct or remove it",
    )


def wrong_enum_value(place: Place, value: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="W341",
        message=f"a value of this enum should be {wanted}, and is {value}; taken as it is",
        place=place,
        hint="correct the value or the `type`",
    )


def empty_enum(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W342",
        message="an enum without values allows nothing; it is ignored",
        place=place,
        hint="list the values, or remove `enum`",
    )


def unknown_required(place: Place, name: str, known: str) -> Diagnostic:
    return Diagnostic(
        code="W343",
        message=f"`required` names {name!r}, which is none of the properties; it is ignored",
        place=place,
        hint=f"did you mean `{known}`?",
    )


def mapping_nowhere(place: Place, value: str, target: str) -> Diagnostic:
    return Diagnostic(
        code="W344",
        message=f"the discriminator maps {value!r} to {target!r}, which leads nowhere; "
        "it is ignored",
        place=place,
        hint="name a schema of the components, or refer to one",
    )


def missing_tag(place: Place, member: str, name: str) -> Diagnostic:
    return Diagnostic(
        code="W345",
        message=f"{member!r} has no property {name!r}, by which the discriminator "
        "would tell it from others",
        place=place,
        hint=f"add the property {name!r} to {member!r}",
    )


def undeclared_variable(place: Place, name: str) -> Diagnostic:
    return Diagnostic(
        code="W346",
        message=f"the URL contains {{{name}}}, and `variables` says nothing about it; "
        "it stays in the URL",
        place=place,
        hint=f"add `{name}` with a `default` to `variables`",
    )


def wrong_tags(place: Place, reason: str) -> Diagnostic:
    return Diagnostic(
        code="W347",
        message=f"{reason[0].lower()}{reason[1:]}; only the documentation depends on it",
        place=place,
        hint="give every tag a name of its own, and an existing `parent`",
    )


def no_operations(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W348",
        message="the document has no operations, so the client can call nothing",
        place=place,
        hint="describe them under `paths`",
    )


def clashing_schemes(place: Place, names: tuple[str, str], where: str) -> Diagnostic:
    one, other = names
    return Diagnostic(
        code="W349",
        message=f"{one!r} and {other!r} are needed together, but both are sent in the "
        f"{where}, which holds one; callers cannot meet this requirement",
        place=place,
        hint="make them alternatives: an item of `security` for each of them",
    )
