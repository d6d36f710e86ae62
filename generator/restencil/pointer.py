"""JSON Pointers (RFC 6901), the addresses of everything in a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import unquote


def escape(token: str) -> str:
    """Return a reference token as it stands inside a pointer (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Return the member name that an escaped reference token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a member, or a member's member, of what `pointer` names."""
    for token in tokens:
        pointer = f"{pointer}/{escape(str(token))}"
    return pointer


def tokens(pointer: str) -> tuple[str, ...]:
    """Return the unescaped reference tokens of a pointer; none for the whole document."""
    return tuple(unescape(token) for token in pointer.split("/")[1:])


def from_fragment(fragment: str) -> str:
    """Return the pointer in a URI fragment (RFC 6901, section 6)."""
    return unquote(fragment)


def follow(value: object, path: Iterable[str]) -> object:
    """Return the member of `value` that the reference tokens lead to.

    Raises:
        LookupError: there is no such member.
    """
    for token in path:
        value = step(value, token)
    return value


def step(value: object, token: str) -> object:
    """Return one member of an object or array.

    Raises:
        LookupError: there is no such member.
    """
    if isinstance(value, Mapping):
        return value[token]
    if isinstance(value, Sequence) and not isinstance(value, str) and token.isdecimal():
        return value[int(token)]
    raise LookupError(token)
