"""Where redirects lead, and what may go there (RFC 9110, 15.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urljoin

from .bodies import Content
from .headers import FOR_STRANGERS
from .requests import RequestParts, Secrets, origin

__all__ = ["MAX_REDIRECTS", "redirected"]

MAX_REDIRECTS: Final = 20

_STATUSES: Final = frozenset((301, 302, 303, 307, 308))
_OF_BODIES: Final = frozenset(("content-type", "content-length", "content-encoding"))


def redirected(
    parts: RequestParts,
    status: int,
    location: str | None,
    trusts: Callable[[str], bool],
) -> RequestParts | None:
    """Return the request that a response asks for; None where it asks for none.

    What identifies the caller goes to the origins of the API alone, and so does a body.

    Args:
        parts: The request that was answered.
        status: The status of the response.
        location: Its `Location`.
        trusts: Tells whether credentials may go to an origin.
    """
    if status not in _STATUSES or not location:
        return None
    url = urljoin(parts.url, location)
    if not url.lower().startswith(("http://", "https://")):
        return None
    method = _method(parts.method, status)
    found = replace(parts, url=url, method=method)
    if method != parts.method:
        found = _without_body(found)
    if not found.content.is_replayable:
        return None
    if _is_trusted(parts.url, url, trusts):
        return replace(found, url=_with_secrets(url, parts))
    if found.content.payload is not None:
        return None
    headers = {k: v for k, v in found.headers.items() if k in FOR_STRANGERS}
    return replace(found, headers=headers, secrets=Secrets())


def _method(method: str, status: int) -> str:
    """Return the method to follow with; a POST that is answered 301 or 302 becomes a GET."""
    if method == "HEAD":
        return method
    if status == 303 or (status in (301, 302) and method == "POST"):
        return "GET"
    return method


def _without_body(parts: RequestParts) -> RequestParts:
    headers = {k: v for k, v in parts.headers.items() if k not in _OF_BODIES}
    return replace(parts, headers=headers, content=Content())


def _with_secrets(url: str, parts: RequestParts) -> str:
    """Return a URL with the credentials that are parameters of a request.

    Where it has parameters of these names, they are what the server wants.
    """
    names = parts.secrets.query
    if not names:
        return url
    url, stated = url.partition("#")[0], _names(_pairs(url))
    kept = [p for p in _pairs(parts.url) if not _names((p,)).isdisjoint(names - stated)]
    if not kept:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(kept)}"


def _pairs(url: str) -> Sequence[str]:
    return url.partition("#")[0].partition("?")[2].split("&")


def _names(pairs: Iterable[str]) -> frozenset[str]:
    return frozenset(pair.partition("=")[0] for pair in pairs)


def _is_trusted(before: str, after: str, trusts: Callable[[str], bool]) -> bool:
    """Tell whether a URL is as trustworthy as the one that led there.

    An origin of the API is, and so is the same host over TLS instead of without.
    """
    there = origin(after)
    if trusts(there) or there == origin(before):
        return True
    return there == origin(before).replace("http://", "https://", 1)
