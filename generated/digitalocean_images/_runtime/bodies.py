"""Request bodies."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeAlias, TypeGuard

from .encoding import encode, is_array, is_object
from .operations import Body
from .sentinels import Omit
from .styles import DEFAULT_QUERY, query_pairs

__all__ = ["Content", "FileContent", "FileTypes", "write_body"]

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""The content of a file: bytes, an open file, or the path of one."""

FileTypes: TypeAlias = (
    FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
)
"""A file to be sent: its content, perhaps with its name and its media type."""

_Part: TypeAlias = tuple[str | None, Any, str | None]


@dataclass(slots=True)
class Content:
    """A request body, ready to be sent.

    Attributes:
        content: The body, unless it is multipart.
        files: The parts of a multipart body.
        media_type: The `Content-Type`; None where the HTTP client knows it better.
        opened: Closes the files that were opened for the body.
    """

    content: bytes | IO[bytes] | None = None
    files: list[tuple[str, _Part]] | None = None
    media_type: str | None = None
    opened: ExitStack = field(default_factory=ExitStack)


def write_body(body: Body | None, value: Any) -> Content:
    """Return a value as the body of a request.

    Args:
        body: How the operation's body is written.
        value: The body: for JSON and forms what they hold, else text, bytes or a file.

    Raises:
        TypeError: the value cannot be written in that way.
    """
    if body is None or isinstance(value, Omit):
        return Content()
    essence = body.media_type.partition(";")[0].strip().lower()
    if essence == "application/x-www-form-urlencoded":
        return Content(content=_form(body, value), media_type=essence)
    if essence.startswith("multipart/"):
        return _multipart(body, value)
    if _is_json(essence) and not isinstance(value, bytes):
        return Content(content=_json(value), media_type=body.media_type)
    return _raw(body, value)


def _is_json(essence: str) -> bool:
    return essence.endswith(("/json", "+json", "*/*"))


def _json(value: Any) -> bytes:
    text = json.dumps(
        _given(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


def _given(value: Any) -> Any:
    """Return a value as JSON has it, arguments that are not given left out."""
    if is_object(value):
        return {k: encode(v) for k, v in value.items() if not isinstance(v, Omit)}
    return encode(value)


def _form(body: Body, value: Any) -> bytes:
    pairs = (
        pair
        for name, member in _given(value).items()
        for pair in query_pairs(name, member, body.styles.get(name, DEFAULT_QUERY))
    )
    return "&".join(f"{name}={text}" for name, text in pairs).encode("ascii")


def _raw(body: Body, value: Any) -> Content:
    content = Content(media_type=None if "*" in body.media_type else body.media_type)
    if isinstance(value, str):
        content.content = value.encode()
    elif _is_path(value):
        file = Path(value).open("rb")  # noqa: SIM115 - closed after the request
        content.content = content.opened.enter_context(file)
    else:
        content.content = value
    return content


def _multipart(body: Body, value: Any) -> Content:
    content = Content(files=[])
    assert content.files is not None
    for name, member in value.items():
        if not isinstance(member, Omit) and member is not None:
            content.files.extend(
                (name, part)
                for part in _parts(body.parts.get(name), member, content.opened)
            )
    return content


def _parts(media_type: str | None, value: Any, opened: ExitStack) -> Iterator[_Part]:
    """Yield the parts that a field is sent as: an array is one part for each item."""
    if _is_file(value):
        yield _file(media_type, value, opened)
    elif is_array(value):
        for item in value:
            yield from _parts(media_type, item, opened)
    else:
        plain = encode(value)
        if isinstance(plain, str):
            yield None, plain.encode(), media_type
        else:
            is_object = isinstance(plain, dict | list)
            default = "application/json" if is_object else None
            yield None, _json(plain), media_type or default


def _is_file(value: Any) -> bool:
    content = value[1] if _is_named(value) else value
    return isinstance(content, bytes) or _is_path(content) or hasattr(content, "read")


def _is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _is_named(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Tell whether a value is a file with its name, and perhaps its media type."""
    if not _is_tuple(value):
        return False
    return len(value) in (2, 3) and isinstance(value[0], str)


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _file(media_type: str | None, value: Any, opened: ExitStack) -> _Part:
    name, content = value[:2] if _is_named(value) else (None, value)
    stated = value[2] if _is_named(value) and len(value) == 3 else media_type
    if _is_path(content):
        path = Path(content)
        name, content = name or path.name, opened.enter_context(path.open("rb"))
    name = name or Path(str(getattr(content, "name", "upload"))).name
    return name, content, stated or "application/octet-stream"
