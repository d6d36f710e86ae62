"""Turns the fields of a form into the parts of a multipart body."""

from __future__ import annotations

import json
import mimetypes
import os
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Any, Final, TypeAlias, TypeGuard
from urllib.parse import unquote

from ..bodies import write_body
from ..encoding import encode, is_array, is_object
from ..operations import Body
from ..sentinels import Omit
from ..styles import query_pairs
from .multipart import Part
from .sources import BytesSource, FileContent, is_content, is_path, source_of

__all__ = ["FileTypes", "file_name", "guess_media_type", "parts_of"]

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to be sent: its content, or a tuple of its name, its content and perhaps its
media type and headers of its own."""

_BINARY: Final = "application/octet-stream"


def parts_of(body: Body, values: Any) -> Iterator[Part]:
    """Yield the parts that the fields of a form, or the items of an array, are sent as.

    An array in a field is one part for each item, and an object is JSON, unless the field
    has a style or is a body of its own. Fields that are None or not given are left out.

    Raises:
        OSError: a file does not exist.
        TypeError: a value cannot be sent.
    """
    if is_array(values):
        for index, item in enumerate(values):
            yield _part(body, _called(body, index), item)
        return
    members: Mapping[str, Any] = values if is_object(values) else encode(values)
    for name, value in members.items():
        if not isinstance(value, Omit) and value is not None:
            yield from _parts(body, name, value)


def _called(body: Body, index: int) -> str:
    """Return how a body calls the item of an array."""
    name = str(index)
    described = (body.parts, body.headers, body.bodies)
    return name if any(name in each for each in described) else ""


def _parts(body: Body, name: str, value: Any) -> Iterator[Part]:
    if is_content(value) or _is_named(value):
        yield _file(body, name, value)
    elif name in body.bodies and _is_one(body.bodies[name], value):
        yield _part(body, name, value)
    elif name in body.styles:
        for key, text in query_pairs(name, value, body.styles[name]):
            yield Part(unquote(key), BytesSource(unquote(text).encode()))
    elif is_array(value):
        for item in value:
            yield from _parts(body, name, item)
    else:
        yield _part(body, name, value)


def _is_one(inner: Body, value: Any) -> bool:
    """Tell whether a value is one part, and no array with a part for each item."""
    return inner.is_list or not is_array(value)


def _part(body: Body, name: str, value: Any) -> Part:
    if is_content(value) or _is_named(value):
        return _file(body, name, value)
    if name in body.bodies:
        return _body(name, body.bodies[name], value, body.headers.get(name, {}))
    return _plain(body, name, value)


def _body(name: str, inner: Body, value: Any, headers: Mapping[str, str]) -> Part:
    content = write_body(inner, value)
    payload = content.payload
    source = BytesSource(payload) if isinstance(payload, bytes) else payload
    return Part(name, source or BytesSource(b""), None, content.media_type, headers)


def _plain(body: Body, name: str, value: Any) -> Part:
    plain = encode(value)
    default = "application/json" if is_object(plain) or is_array(plain) else None
    media_type = body.parts.get(name, default)
    text = _text(plain, media_type or "")
    source = BytesSource(text.encode())
    return Part(name, source, None, media_type, body.headers.get(name, {}))


def _text(plain: Any, media_type: str) -> str:
    if isinstance(plain, str) and "json" not in media_type:
        return plain
    return json.dumps(plain, ensure_ascii=False)


def _is_named(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Tell whether a value is a file with its name, and perhaps more about it."""
    if not _is_tuple(value) or len(value) not in (2, 3, 4):
        return False
    return (value[0] is None or isinstance(value[0], str)) and is_content(value[1])


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _file(body: Body, name: str, value: Any) -> Part:
    given: tuple[Any, ...] = value if _is_named(value) else (None, value)
    filename, content = given[:2]
    stated = given[2] if len(given) > 2 else None
    headers = given[3] if len(given) > 3 else None
    filename = filename or file_name(content)
    return Part(
        name,
        source_of(content),
        filename,
        stated or guess_media_type(filename, body.parts.get(name)),
        {**body.headers.get(name, {}), **(headers or {})},
    )


def file_name(content: Any) -> str:
    """Return the name of a file; servers take a part without one for text."""
    stated = os.fspath(content) if is_path(content) else getattr(content, "name", None)
    return (PurePath(stated).name if isinstance(stated, str) else "") or "upload"


def guess_media_type(filename: str, allowed: str | None) -> str:
    """Return the media type that the name of a file stands for.

    Args:
        filename: The name.
        allowed: Media types and ranges with commas between them, one of which it has to
            be; None for any.
    """
    guessed = mimetypes.guess_type(filename)[0]
    if allowed is None:
        return guessed or _BINARY
    ranges = [each.strip() for each in allowed.split(",")]
    if guessed is not None and any(fnmatchcase(guessed, each) for each in ranges):
        return guessed
    return next((each for each in ranges if "*" not in each), guessed or _BINARY)
