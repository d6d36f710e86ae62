"""What links take from a response (OpenAPI 3.1.1, section 4.8.20.4)."""

from __future__ import annotations

from typing import Any

from .encoding import encode, is_list, is_object
from .responses import APIResponse

__all__ = ["linked_constant", "linked_header", "linked_member"]


def linked_member(result: object, pointer: str) -> Any:
    """Return a member of what an operation returned.

    Args:
        result: What it returned.
        pointer: The place of the member, as a JSON Pointer (RFC 6901).

    Raises:
        ValueError: there is none.
    """
    found: Any = encode(result)
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if is_object(found):
            found = found.get(key)
        elif is_list(found) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        else:
            found = None
    if found is None:
        raise ValueError(f"the link cannot be followed: there is no {pointer or '/'!r}")
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


def linked_constant(value: object) -> Any:
    """Return a constant as the document has it, whatever type is expected."""
    return value
