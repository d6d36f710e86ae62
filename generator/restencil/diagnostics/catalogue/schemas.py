"""4xx, schemas: what a type cannot say."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def composed_of_itself(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E402",
        message="this allOf contains itself, so no value can be told from another",
        place=place,
        hint="refer to itself from a property, not from allOf",
    )


def recursive_alias(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W403",
        message="this schema contains itself without an object in between; typed as Any there",
        place=place,
        hint="put the recursion into a property of an object",
    )


def contradictory_parts(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W404",
        message="the parts of this allOf are not of one type; typed as Any",
        place=place,
        hint="let all parts of an allOf be objects, or keep one part",
    )


def conflicting_property(place: Place, name: str) -> Diagnostic:
    return Diagnostic(
        code="W405",
        message=f"two parts of this allOf give the property {name!r} different types; "
        "the last is taken",
        place=place,
        hint="give the property one type",
    )


def unions_not_combined(place: Place) -> Diagnostic:
    return Diagnostic(
        code="W406",
        message="several unions are combined here; the properties of all but one are optional",
        place=place,
        hint="list the combinations that are meant in one oneOf",
    )


def pattern_not_enforced(place: Place, reason: str) -> Diagnostic:
    return Diagnostic(
        code="W407",
        message=f"the `pattern` is none that Python knows ({reason}); it is not enforced",
        place=place,
        hint="write it without what only JavaScript's regular expressions have",
    )
