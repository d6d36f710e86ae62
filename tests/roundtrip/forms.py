"""Judges forms, and bodies of several parts, by what was to be sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesParser
from fnmatch import fnmatch
from typing import Any, Final
from urllib.parse import unquote

from tests.roundtrip.contracts import Content
from tests.roundtrip.equality import differences
from tests.roundtrip.wire import NotSent, as_sent, query_pairs, read_query
from tests.server import Received

_STYLE: Final = frozenset(("style", "explode", "allowReserved"))
"""What says that a field is written like a parameter (OpenAPI 3.1.1, section 4.8.15.1)."""


def form_faults(
    encoding: Mapping[str, Any], given: Mapping[str, Any], body: bytes
) -> Iterator[str]:
    """Yield in what an urlencoded form is not what it should be.

    Args:
        encoding: What the document says of each field.
        given: The values of the fields.
        body: The form.
    """
    pairs = query_pairs(body.decode("ascii"))
    for name, value in given.items():
        stated = encoding.get(name, {})
        has_style = not _STYLE.isdisjoint(stated)
        usual = "json" if isinstance(value, dict) and not has_style else "form"
        style = stated.get("style", usual)
        explode = stated.get("explode", style == "form")
        try:
            arrived = read_query(pairs, name, style, explode, value)
        except NotSent:
            if value is not None and as_sent(value, is_deep=True) != {}:
                yield f"field {name!r} did not come"
            continue
        is_deep = style == "deepObject"
        expected = value if style == "json" else as_sent(value, is_deep=is_deep)
        yield from (f"field {name!r}{each}" for each in differences(expected, arrived))


def multipart_faults(content: Content, given: Any, request: Received) -> Iterator[str]:
    """Yield in what a body of several parts is not what it should be.

    Args:
        content: What the document says of it.
        given: The parts by their names, or in their order.
        request: What has the body.
    """
    yield from _faults(content.stated, given, _message(request))


def parts_of(request: Received) -> Iterator[tuple[str, bytes]]:
    """Yield the names and contents of the parts of a multipart body."""
    for part in _parts(_message(request)):
        yield _name(part), _payload(part)


def _message(request: Received) -> Message:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    return BytesParser().parsebytes(head + request.body)


def _parts(message: Message) -> Iterator[Message]:
    for part in message.get_payload():
        assert isinstance(part, Message)
        yield part


def _name(part: Message) -> str:
    name = re.search(r'; name="([^"]*)"', str(part["Content-Disposition"]))
    assert name is not None
    return unquote(name[1])


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload


def _faults(stated: Mapping[str, Any], given: Any, message: Message) -> Iterator[str]:
    """Yield in what parts differ from what was given.

    Args:
        stated: The fields of the media type, or of the encoding, of all of them.
        given: The parts by their names, or in their order.
        message: What consists of the parts.
    """
    parts = list(_parts(message))
    if isinstance(given, list):
        first = stated.get("prefixEncoding", [])
        others = [stated.get("itemEncoding", {})] * (len(given) - len(first))
        yield from _all_faults("all parts", [*first, *others], given, parts)
        return
    for name, value in given.items():
        encoding = stated.get("encoding", {}).get(name, {})
        if encoding.get("style"):
            continue  # What these look like has tests of its own.
        is_one = _is_positional(encoding) or not isinstance(value, list)
        values = [] if value is None else [value] if is_one else value
        arrived = [part for part in parts if _name(part) == name]
        yield from _all_faults(name, [encoding] * len(values), values, arrived)


def _is_positional(encoding: Mapping[str, Any]) -> bool:
    """Tell whether an array is one part, which has a part for each item."""
    return not encoding.keys().isdisjoint(("itemEncoding", "prefixEncoding"))


def _all_faults(
    name: str, encodings: list[Any], values: list[Any], parts: list[Message]
) -> Iterator[str]:
    if len(parts) != len(values):
        yield f"field {name!r} came {len(parts)} times"
    for encoding, value, part in zip(encodings, values, parts, strict=False):
        for fault in _part_faults(encoding, value, part):
            yield f"field {name!r}: {fault}"


def _part_faults(
    encoding: Mapping[str, Any], value: Any, part: Message
) -> Iterator[str]:
    stated = [
        each.partition(";")[0] for each in encoding.get("contentType", "*").split(",")
    ]
    media_type = part.get_content_type()
    if not any(fnmatch(media_type, each.strip()) for each in stated):
        yield f"it is {media_type}"
    elif part.is_multipart():
        yield from _faults(encoding, value, part)
    elif media_type == "application/x-www-form-urlencoded":
        yield from form_faults(encoding.get("encoding", {}), value, _payload(part))
    elif not _is_same(value, _payload(part)):
        yield f"{_payload(part)!r} is not {value!r}"


def _is_same(value: Any, payload: bytes) -> bool:
    if isinstance(value, bytes):
        return payload == value
    if isinstance(value, str):
        quoted = json.dumps(value, ensure_ascii=False)
        return payload in (value.encode(), quoted.encode())
    return not list(differences(value, json.loads(payload)))
