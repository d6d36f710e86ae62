"""Turns the errors of a validator into what an author did wrong.

A validator reports keywords of the schema it holds a document against, and for a `oneOf`
all its branches. Here that becomes what an author did: left a field out, misspelt one,
gave it the wrong type.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import Any, Final, TypeAlias, assert_never

from jsonschema_rs import ValidationError, ValidationErrorKind

from restencil import pointer as json_pointer
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

_Kind = ValidationErrorKind
_INDEX: Final = re.compile(r"\+?[0-9]+")

Lookup: TypeAlias = Callable[[str], Any]
"""Returns what stands at an absolute location in the schemas."""


def faults_of(
    document: object, errors: Iterable[ValidationError], lookup: Lookup
) -> tuple[Fault, ...]:
    """Return the faults behind errors, each once.

    Args:
        document: What was validated.
        errors: The errors of that.
        lookup: Finds the keyword that an error comes from.
    """
    reader = _Reader(document, lookup)
    found = dict.fromkeys(fault for error in errors for fault in reader.read(error))
    below: dict[Path, list[Fault]] = {}
    for fault in found:
        for length in range(len(fault.path) + 1):
            below.setdefault(fault.path[:length], []).append(fault)
    return tuple(fault for fault in found if not _follows(fault, below[fault.path]))


def _follows(fault: Fault, below: Sequence[Fault]) -> bool:
    """Tell whether a fault only follows from another one.

    A field whose value is wrong counts as unevaluated, for example, and a value of the
    wrong type is none of those allowed either.
    """
    match fault:
        case Unexpected(_, field, known):
            return field in known and any(not isinstance(o, Unexpected) for o in below)
        case Other():
            return any(not isinstance(other, Other) for other in below)
        case WrongValue(path):
            return any(isinstance(o, WrongType) and o.path == path for o in below)
        case Missing(path, fields):
            beside = [
                o.fields for o in below if isinstance(o, Missing) and o.path == path
            ]
            # What depends on where a parameter is, is all required where `in` is missing.
            depends = ("in",) in beside and fields in (("required",), ("content",))
            return depends or any({*others} > {*fields} for others in beside)
        case WrongType() | Malformed() | Exclusive() | Repeated():
            return False
    assert_never(fault)


class _Reader:
    """Reads errors.

    Args:
        document: What was validated.
        lookup: Finds the keyword that an error comes from.
    """

    def __init__(self, document: object, lookup: Lookup) -> None:
        self._document = document
        self._lookup = lookup

    def read(self, error: ValidationError) -> Sequence[Fault]:
        """Return the faults behind an error."""
        path = self._path(error)
        match error.kind:
            case _Kind.OneOfNotValid(context) | _Kind.AnyOf(context):
                branches = [
                    [fault for inner in branch for fault in self.read(inner)]
                    for branch in context
                ]
                return _likeliest(path, branches)
            case _Kind.OneOfMultipleValid():
                fields = _required_by(
                    self._lookup(error.absolute_keyword_location or "")
                )
                return [
                    Exclusive(path, fields) if len(fields) > 1 else Other(path, "oneOf")
                ]
            case _Kind.Not(schema):
                return [_excluded(path, _required_by([schema]))]
            case _Kind.AdditionalProperties(fields) | _Kind.UnevaluatedProperties(
                fields
            ):
                known = tuple(dict.fromkeys(self._known_fields(error)))
                return [Unexpected(path, field, known) for field in fields]
            case _Kind.PropertyNames(inner):
                return self._of_name(path, inner)
            case kind:
                return [_simple(path, kind)]

    def _path(self, error: ValidationError) -> Path:
        """Return the path of an error.

        jsonschema-rs takes names such as `+1` for indices and leaves out empty ones.
        """
        path: list[str] = []
        value = self._document
        for token in map(str, error.instance_path):
            for name in _names(value, token):
                path.append(name)
                value = json_pointer.step(value, name)
        return tuple(path)

    def _of_name(self, path: Path, error: ValidationError) -> Sequence[Fault]:
        """Return the fault of a member's name, which is placed at the member."""
        at = (*path, str(error.instance))
        form = _form(error.kind)
        return [Malformed(at, f"named {form}") if form else Other(at, "propertyNames")]

    def _known_fields(self, error: ValidationError) -> Iterator[str]:
        """Yield the fields that the violated schema names anywhere."""
        location = error.absolute_keyword_location or ""
        waiting = [self._lookup(location.rpartition("/")[0])]
        while waiting:
            schema = waiting.pop()
            if isinstance(schema, dict):
                yield from schema.get("properties", ())
                aside = (
                    "properties",
                    "definitions",
                    "$defs" if "$id" in schema else "",
                )
                waiting.extend(v for k, v in schema.items() if k not in aside)
            elif isinstance(schema, list):
                waiting.extend(schema)


def _names(value: object, token: str) -> Sequence[str]:
    """Return the names of the members that a token of jsonschema-rs stands for."""
    if not isinstance(value, dict) or token in value:
        return [token]
    for name in value if token.isdecimal() else ():
        if _INDEX.fullmatch(name) and int(name) == int(token):
            return [name]
    return ["", token]


def _simple(path: Path, kind: ValidationErrorKind) -> Fault:
    """Return the fault that one keyword alone tells."""
    match kind:
        case _Kind.Required(field):
            return Missing(path, (str(field),))
        case _Kind.Type(types):
            return WrongType(path, tuple(types))
        case _Kind.Enum(options):
            return WrongValue(path, tuple(map(json.dumps, options)))
        case _Kind.Constant(value):
            return WrongValue(path, (json.dumps(value),))
        case _Kind.UniqueItems():
            return Repeated(path)
        case _:
            form = _form(kind)
            return Malformed(path, form) if form else Other(path, kind.name)


def _form(kind: ValidationErrorKind) -> str:
    """Return what a value should be instead, as far as one keyword says."""
    match kind:
        case _Kind.Pattern(pattern):
            return f"a string like {pattern}"
        case _Kind.MinItems() | _Kind.MinProperties() | _Kind.MinLength():
            return "not empty"
        case _Kind.Minimum(limit):
            return f"at least {limit}"
        case _Kind.ExclusiveMinimum(limit):
            return f"greater than {limit}"
        case _:
            return ""


def _excluded(path: Path, fields: tuple[str, ...]) -> Fault:
    match fields:
        case ():
            return Other(path, "not")
        case (field,):
            return Unexpected(path, field, ())
        case _:
            return Exclusive(path, fields)


def _required_by(schemas: Any) -> tuple[str, ...]:
    """Return the fields that schemas require."""
    return tuple(
        field
        for schema in schemas
        if isinstance(schema, dict)
        for field in schema.get("required", ())
    )


def _likeliest(path: Path, branches: Sequence[Sequence[Fault]]) -> Sequence[Fault]:
    """Return the faults of the branch that the author most likely meant."""
    tags = _tags(path, branches)
    distances = [max(_distance(path, tags, f) for f in branch) for branch in branches]
    least = min(distances)
    near = [b for b, d in zip(branches, distances, strict=True) if d == least]
    if least >= _OF_ANOTHER_KIND:
        near = [[f for f in b if _distance(path, tags, f) == least] for b in near]
    shortest = [b for b in near if len(b) == min(map(len, near))]
    if len(shortest[0]) == 1:
        return [_joined([branch[0] for branch in shortest])]
    return shortest[0]


def _tags(path: Path, branches: Sequence[Sequence[Fault]]) -> Set[Path]:
    """Return the paths of the fields whose values tell the branches apart."""
    wrong = Counter(f.path for b in branches for f in b if isinstance(f, WrongValue))
    return {at for at in ((*path, "in"), (*path, "type")) if wrong[at] > 1}


_OF_ANOTHER_KIND: Final = 3
"""From this distance on, a branch is for objects of another kind."""


def _distance(path: Path, tags: Set[Path], fault: Fault) -> int:
    """Return how much a fault speaks against the branch it is in."""
    match fault:
        case Missing(fields=("$ref",)) | Unexpected(field="$ref"):
            return _OF_ANOTHER_KIND + 1
        case WrongType(at) if at == path:
            return _OF_ANOTHER_KIND + 1
        case WrongValue(at) if at in tags:
            return _OF_ANOTHER_KIND
        case WrongType() | WrongValue() | Malformed() | Repeated() | Other():
            return 2
        case Missing():
            return 1
        case Unexpected() | Exclusive():
            return 0
    assert_never(fault)


def _joined(faults: Sequence[Fault]) -> Fault:
    """Return faults of different branches as one if they are alike, else the first."""
    first = faults[0]
    alike = [f for f in faults if type(f) is type(first) and f.path == first.path]
    if len(alike) < len(faults):
        return first
    match first:
        case Missing(path):
            return Missing(
                path, _all(f.fields for f in alike if isinstance(f, Missing))
            )
        case WrongType(path):
            return WrongType(
                path, _all(f.types for f in alike if isinstance(f, WrongType))
            )
        case WrongValue(path):
            return WrongValue(
                path, _all(f.allowed for f in alike if isinstance(f, WrongValue))
            )
        case _:
            return first


def _all(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for part in parts for each in part))
