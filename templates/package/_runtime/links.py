"""What links take from a response (OpenAPI 3.1.1, section 4.8.20.4)."""

from __future__ import annotations

import json
from typing import Any

from .encoding import encode, is_list, is_object
from .responses import APIResponse
from .sentinels import omit

__all__ = [
    "linked_field",
    "linked_header",
    "linked_member",
    "linked_text",
    "linked_value",
]


def linked_member(result: object, pointer: str) -> Any:
    """Return a member of what an operation returned.

    Args:
        result: What it returned.
        pointer: The place of the member, as a JSON Pointer (RFC 6901).

    Raises:
        ValueError: there is none.
    """
    found = _member(result, pointer)
    if found is None:
        raise ValueError(f"the link cannot be followed: there is no {pointer or '/'!r}")
    return found


def linked_field(result: object, pointer: str) -> Any:
    """Return a member of what an operation returned; `omit` where there is none."""
    found = _member(result, pointer)
    return omit if found is None else found


def _member(result: object, pointer: str) -> Any:
    found: Any = encode(result)
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if is_object(found):
            found = found.get(key)
        elif is_list(found) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        else:
            return None
    return found


def linked_header(response: APIResponse[Any], name: str) -> Any:
    """Return a header of a response.

    Raises:
        ValueError: there is none.
    """
    found = response.headers.get(name)
    if found is None:
        raise ValueError(f"the link cannot be followed: there is no header {name!r}")
    return found


def linked_text(*parts: object) -> Any:
    """Return a text of several parts; what is no text inside is written as JSON has it."""
    return "".join(map(_written, parts))


def _written(part: object) -> str:
    plain = encode(part)
    if isinstance(plain, str):
        return plain
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def linked_value(value: object) -> Any:
    """Return a value as it is, whatever type is expected."""
    return value
