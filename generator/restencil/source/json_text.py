"""JSON files (RFC 8259)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import count
from json.decoder import scanstring  # type: ignore[attr-defined]

from restencil.diagnostics import Collector, Diagnostic
from restencil.diagnostics.catalogue import source as catalogue
from restencil.origin import Location
from restencil.source.lines import Lines

_WHITESPACE = re.compile(r"[ \t\n\r]+")
_TOKEN = re.compile(r'(?P<string>"(?:[^"\\]|\\.)*")\s*(?P<colon>:\s*)?|[{}\[\]]')
_NUMBER = re.compile(
    r'"(?:[^"\\]|\\.)*"|(?P<unlimited>-?Infinity|NaN)|(?P<long>-?\d{4300,})'
)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:(?P<pair>u[dD][89abAB]..\\u[dD][c-fC-F]..)|(?P<lone>u[dD][89a-fA-F]..)|.)",
    re.DOTALL,
)
_decode_at = json.JSONDecoder().raw_decode


def parse(name: str, text: str, diagnostics: Collector) -> object:
    """Return the values of a JSON text; None, and a diagnostic, where it has none."""
    if _SURROGATE.search(text):
        text = _without_lone_surrogates(name, text, diagnostics)
    clashes = False

    def to_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal clashes
        members = dict(pairs)
        clashes = clashes or len(members) != len(pairs)
        return members

    try:
        data: object = json.loads(
            text, object_pairs_hook=to_object, parse_constant=_refuse
        )
    except json.JSONDecodeError as error:
        at, reason = _reason(error)
        place = Location(name, *Lines(text).position(at))
        diagnostics.emit(catalogue.syntax_error(place, "JSON", reason))
        return None
    except ValueError:
        diagnostics.emit(_unlimited(name, text))
        return None
    except RecursionError:
        diagnostics.emit(catalogue.nested_too_deeply(Location(name, 1, 1)))
        return None
    if clashes:
        _report_clashes(name, text, diagnostics)
    return data


def _reason(error: json.JSONDecodeError) -> tuple[int, str]:
    """Return where an error is, and what it is, in the words of Python 3.13."""
    before = error.doc[: error.pos].rstrip(" \t\n\r")
    for closing, expected, kind in (
        ("}", "property", "object"),
        ("]", "value", "array"),
    ):
        is_closed = error.doc.startswith(closing, error.pos)
        if is_closed and before.endswith(",") and expected in error.msg:
            reason = f"Illegal trailing comma before end of {kind}"
            return len(before) - 1, reason
    return error.pos, error.msg


def _refuse(constant: str) -> object:
    """Refuse what Python reads and JSON does not have: NaN and infinities."""
    raise ValueError(constant)


def _unlimited(name: str, text: str) -> Diagnostic:
    """Return what is said of the first number that is infinite, none, or endless."""
    at, reason = 0, "a number has too many digits"
    for token in _NUMBER.finditer(text):
        if token["unlimited"] or token["long"]:
            at = token.start()
            reason = f"it has no {token[0]}" if token["unlimited"] else reason
            break
    place = Location(name, *Lines(text).position(at))
    return catalogue.syntax_error(place, "JSON", reason)


def _without_lone_surrogates(name: str, text: str, diagnostics: Collector) -> str:
    """Return the text with each half of a surrogate pair replaced by U+FFFD.

    They are no characters: neither UTF-8 nor any Python literal can hold them.
    """
    lines = Lines(text)

    def replaced(escape: re.Match[str]) -> str:
        if escape["lone"] is None:
            return escape[0]
        place = Location(name, *lines.position(escape.start()))
        diagnostics.emit(catalogue.lone_surrogate(place, escape[0]))
        return "\\ufffd"

    return _ESCAPE.sub(replaced, text)


def _report_clashes(name: str, text: str, diagnostics: Collector) -> None:
    lines = Lines(text)
    for key, first_at, key_at, value_at in _repeated_keys(text):
        same = _decode_at(text, first_at)[0] == _decode_at(text, value_at)[0]
        place = Location(name, *lines.position(key_at))
        report = catalogue.repeated_key if same else catalogue.duplicate_key
        diagnostics.emit(report(place, key))


def _repeated_keys(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield each repeated key: itself, its first value's index, its own, its value's."""
    open_objects: list[dict[str, int]] = []
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            open_objects.append({})
        elif token[0] in "}]":
            open_objects.pop()
        elif token["colon"] is not None:
            key, members = json.loads(token["string"]), open_objects[-1]
            if key in members:
                yield key, members[key], token.start(), token.end()
            members[key] = token.end()


class JsonMarks:
    """Finds positions in a JSON text by skipping over what is not asked for."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._text = text
        self._lines = lines
        self._containers: dict[int, _Members] = {}

    def position(self, path: Sequence[str]) -> tuple[int, int]:
        """Return line and column of a member (see `Marks`)."""
        value = mark = _skip(self._text, 0)
        for token in path:
            if value not in self._containers:
                self._containers[value] = _Members(self._text, value)
            member = self._containers[value].at(token)
            if member is None:
                break
            mark, value = member
        return self._lines.position(mark)


class _Members:
    """Where the members of the container at an index have their keys and their values.

    It is read as far as it was asked for: what comes before can be long, and what comes
    after longer.
    """

    def __init__(self, text: str, index: int) -> None:
        kinds = {"{": _object_members, "[": _array_members}
        members = kinds.get(text[index : index + 1])
        self._rest = iter(()) if members is None else members(text, index)
        self._found: dict[str, tuple[int, int]] = {}

    def at(self, token: str) -> tuple[int, int] | None:
        """Return where a member has its key and its value; none where there is no such."""
        while token not in self._found:
            member = next(self._rest, None)
            if member is None:
                return None
            self._found[member[0]] = member[1:]
        return self._found[token]


def _object_members(text: str, index: int) -> Iterator[tuple[str, int, int]]:
    key_at = _skip(text, index + 1)
    while text[key_at : key_at + 1] == '"':
        key, end = scanstring(text, key_at + 1)
        value_at = _skip(text, _skip(text, end) + 1)
        yield key, key_at, value_at
        _, end = _decode_at(text, value_at)
        key_at = _skip(text, _skip(text, end) + 1)


def _array_members(text: str, index: int) -> Iterator[tuple[str, int, int]]:
    value_at = _skip(text, index + 1)
    for number in count():
        if text[value_at] == "]":
            return
        yield str(number), value_at, value_at
        _, end = _decode_at(text, value_at)
        comma_at = _skip(text, end)
        if text[comma_at] != ",":
            return
        value_at = _skip(text, comma_at + 1)


def _skip(text: str, index: int) -> int:
    """Return where what comes after whitespace begins."""
    found = _WHITESPACE.match(text, index)
    return index if found is None else found.end()
