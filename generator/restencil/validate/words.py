"""Says in plain words what is wrong with the structure of a document.

A fault is an error where generation reads what is wrong. Everywhere else generation can
go on, and the diagnostic is a warning that says what it assumes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, assert_never

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import document as catalogue
from restencil.diagnostics.catalogue import operations
from restencil.diagnostics.similar import similar
from restencil.openapi.structure import Kind, One, PatternedMap
from restencil.openapi.version import Version
from restencil.validate.faults import (
    Exclusive,
    Fault,
    Malformed,
    Missing,
    Other,
    Path,
    Repeated,
    Unexpected,
    WrongType,
    WrongValue,
)
from restencil.validate.phrases import one_of, one_of_types
from restencil.validate.places import Reach, Use, place_of
from restencil.validate.reading import ASSUMED, LATER, READ

_IGNORED: Final = "it is ignored"
_EMPTY: Final = "left empty"
_SCHEMES: Final = (("components", "securitySchemes"), ("securityDefinitions",))


class Words:
    """Finds the words for faults.

    Args:
        document: The document.
        version: Its version.
        reach: Which parts of it generation needs.
    """

    def __init__(self, document: Document, version: Version, reach: Reach) -> None:
        self._document = document
        self._version = version
        self._reach = reach

    def of(self, fault: Fault) -> Iterator[Diagnostic]:
        """Yield what is said of a fault; nothing where a rule says it better."""
        if _is_covered(fault):
            return
        scheme = _unusable_scheme(fault)
        if scheme is not None:
            place = self._document.origin(json_pointer.join("", *fault.path))
            reason = f"{self._subject(fault.path)} {_verdict(fault)}"
            yield operations.unusable_security_scheme(place, scheme, reason)
        else:
            yield self._words(fault)

    def _words(self, fault: Fault) -> Diagnostic:
        subject = self._subject(fault.path)
        place = self._document.origin(json_pointer.join("", *fault.path))
        match fault:
            case Missing(path, ("schema", *_)) if _kind(path) is Kind.PARAMETER:
                name = self._value(path).get("name", "")
                return operations.untyped_parameter(place, str(name))
            case Missing(path, fields):
                if self._is_error(path, fields[0]):
                    return catalogue.missing_field(place, subject, fields)
                assumed = _assumed(path, fields[0]) or _EMPTY
                return catalogue.missing_field_assumed(place, subject, fields, assumed)
            case Unexpected():
                return self._unexpected(fault, subject)
            case Exclusive(_, fields):
                return catalogue.exclusive_fields(place, subject, fields)
            case Repeated():
                return catalogue.repeated_value(place, subject, "a value")
            case Other(_, rule):
                return catalogue.rule_broken(place, subject, rule)
            case WrongType() | WrongValue() | Malformed():
                return self._wrong(fault, subject)
        assert_never(fault)

    def _unexpected(self, fault: Unexpected, subject: str) -> Diagnostic:
        place = self._document.origin(json_pointer.join("", *fault.path, fault.field))
        kind = _kind(fault.path)
        if fault.field in fault.known or not fault.known:
            return catalogue.misplaced_field(place, subject, fault.field)
        is_later = kind is not None and fault.field in LATER.get(kind, ())
        if is_later and self._version is not Version.V2_0:
            return catalogue.later_field(place, f"`{fault.field}`", self._version)
        lost = self._lost(fault, kind)
        if lost is not None:
            return catalogue.misspelt_field(place, subject, fault.field, lost)
        return catalogue.unknown_field(place, subject, fault.field, fault.known)

    def _lost(self, fault: Unexpected, kind: Kind | None) -> str | None:
        """Return the field that is meant, if generation needs it and would lose it."""
        holder = self._value(fault.path)
        if kind is None or not isinstance(holder[fault.field], dict | list):
            return None
        absent = sorted(READ.get(kind, frozenset()) - holder.keys())
        meant = similar(fault.field, absent) or similar(fault.field.lower(), absent)
        needs = meant is not None and self._is_error(fault.path, meant)
        return meant if needs else None

    def _wrong(
        self, fault: WrongType | WrongValue | Malformed, subject: str
    ) -> Diagnostic:
        *holder, field = fault.path
        place = self._document.origin(json_pointer.join("", *fault.path))
        of_other_version = self._of_other_version(fault)
        if of_other_version is not None:
            return of_other_version
        if fault.path == ("openapi",):
            return catalogue.short_version(place, self._version)
        wanted = _wanted(fault)
        if self._is_error(tuple(holder), field):
            return catalogue.wrong_value(place, subject, wanted)
        assumed = _assumed(tuple(holder), field) or _IGNORED
        return catalogue.wrong_value_assumed(place, subject, wanted, assumed)

    def _of_other_version(
        self, fault: WrongType | WrongValue | Malformed
    ) -> Diagnostic | None:
        """Return what is said of a schema that is right in another version."""
        if _kind(fault.path[:-1]) is not Kind.SCHEMA:
            return None
        place = self._document.origin(json_pointer.join("", *fault.path))
        version = self._version
        match fault.path[-1], self._value(fault.path):
            case "type", list():
                return catalogue.later_field(place, "an array of types", version)
            case "type", "null":
                return catalogue.later_field(place, "the type `null`", version)
            case ("exclusiveMinimum" | "exclusiveMaximum") as name, bool():
                return catalogue.earlier_form(place, f"true or false as `{name}`")
            case ("exclusiveMinimum" | "exclusiveMaximum") as name, int() | float():
                return catalogue.later_field(place, f"a number as `{name}`", version)
            case "items", list():
                return catalogue.earlier_form(place, "an array as `items`")
            case "$recursiveAnchor", bool():
                return catalogue.earlier_form(place, "`$recursiveAnchor`")
            case _:
                return None

    def _is_error(self, holder: Path, field: str) -> bool:
        """Tell whether generation needs a field to be right."""
        shape, use = place_of(holder)
        if use is Use.UNREAD or not self._reach.needs(
            json_pointer.join("", *holder, field)
        ):
            return False
        if isinstance(shape, One):
            return field in READ.get(shape.kind, ())
        return shape.kind in READ

    def _value(self, path: Path) -> Any:
        return json_pointer.follow(self._document.root, path)

    def _subject(self, path: Path) -> str:
        """Return a noun phrase for the value at a path."""
        if not path:
            return "the document"
        *holder, last = path
        shape, _ = place_of(holder)
        if _kind(path) is Kind.OPERATION:
            return "this operation"
        if isinstance(shape, One) and shape.kind is Kind.DATA and last.isdecimal():
            return f"a value in `{path[-2]}`"
        if isinstance(shape, One):
            return f"`{last}`"
        if shape.kind is Kind.PLAIN:
            return f"this {path[-2].removesuffix('s')}"
        return f"this {shape.kind}"


def _kind(path: Path) -> Kind | None:
    shape, _ = place_of(path)
    return shape.kind if isinstance(shape, One) else None


def _assumed(holder: Path, field: str) -> str:
    """Return what is assumed of a field; empty where that is nothing in particular."""
    kind = _kind(holder)
    return "" if kind is None else ASSUMED.get((kind, field), "")


def _is_covered(fault: Fault) -> bool:
    """Tell whether `restencil.validate.rules` says what there is to say."""
    shape, _ = place_of(fault.path)
    match fault:
        case Missing(path, fields):
            is_response = isinstance(shape, PatternedMap)
            return (
                is_response or "responses" in fields or (not path and "paths" in fields)
            )
        case Unexpected(_, field):
            return field == "$ref" or isinstance(shape, PatternedMap)
        case Malformed((*_, "responses" | "enum" | "required"), "not empty"):
            return True
        case Malformed(path):
            return len(path) == 3 and path[0] == "components"
        case Repeated((*_, "required" | "parameters") | ("tags",)):
            return True
        case _:
            return False


def _unusable_scheme(fault: Fault) -> str | None:
    """Return the name of the security scheme that a fault makes unusable, if any."""
    for section in _SCHEMES:
        length = len(section)
        if fault.path[:length] != section or len(fault.path) == length:
            continue
        name, *below = fault.path[length:]
        fields = {*below, *fault.fields} if isinstance(fault, Missing) else {*below}
        is_wrong = isinstance(fault, Missing | WrongType | WrongValue | Malformed)
        if is_wrong and (not fields or fields & READ[Kind.SECURITY_SCHEME]):
            return name
    return None


def _verdict(fault: Fault) -> str:
    """Return what is said of a security scheme that cannot be used."""
    match fault:
        case Missing(_, fields):
            return f"has no `{fields[0]}`"
        case WrongType() | WrongValue() | Malformed():
            return f"should be {_wanted(fault)}"
        case Unexpected() | Exclusive() | Repeated() | Other():
            raise AssertionError(fault)
    assert_never(fault)


def _wanted(fault: WrongType | WrongValue | Malformed) -> str:
    match fault:
        case WrongType(_, types):
            return one_of_types(types)
        case WrongValue(_, allowed):
            return one_of([value.strip('"') for value in allowed])
        case Malformed(_, wanted):
            return wanted
    assert_never(fault)
