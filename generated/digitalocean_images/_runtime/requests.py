"""Builds requests from operations and arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .authentication import Credential, authenticate
from .bodies import Content, write_body
from .encoding import is_object
from .operations import Operation
from .options import RequestOptions
from .sentinels import Omit, omit
from .styles import (
    DEFAULT_PATH,
    DEFAULT_QUERY,
    FORM,
    header_value,
    path_segment,
    query_pairs,
)

__all__ = ["Arguments", "RequestParts", "build"]

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call by their names on the wire."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    cookies: Mapping[str, Any]
    body: Any = omit


@dataclass(frozen=True, slots=True)
class RequestParts:
    """A request, ready to be handed to the HTTP client."""

    method: str
    url: str
    headers: dict[str, str]
    content: Content
    secret_headers: frozenset[str]


def build(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    *,
    base_url: str,
    credentials: Mapping[str, Credential],
) -> RequestParts:
    """Return the request for a call.

    Raises:
        MissingCredentialsError: the client lacks credentials that are needed.
        ValueError: a path parameter is empty or would change the path.
    """
    extra_headers = dict(options.get("extra_headers", {}))
    carrier = authenticate(operation.security, credentials)
    content = write_body(operation.body, _with_extra(arguments.body, options))
    headers = {"Accept": operation.accept, **_headers(operation, arguments.headers)}
    if content.media_type is not None:
        headers["Content-Type"] = content.media_type
    if content.payload is not None and content.size is not None:
        headers["Content-Length"] = str(content.size)
    cookies = {**_cookies(arguments.cookies), **carrier.cookies}
    if cookies:
        headers["Cookie"] = "; ".join(
            f"{name}={value}" for name, value in cookies.items()
        )
    return RequestParts(
        method=operation.method,
        url=_url(operation, arguments, options, base_url, carrier.query),
        headers=_merged(headers, carrier.headers, extra_headers),
        content=content,
        secret_headers=frozenset(name.lower() for name in carrier.headers),
    )


def _url(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    base_url: str,
    secrets: list[tuple[str, str]],
) -> str:
    template, _, fixed_query = operation.path.partition("#")[0].partition("?")
    styles = operation.path_styles

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return path_segment(name, arguments.path[name], styles.get(name, DEFAULT_PATH))

    path = _PLACEHOLDER.sub(fill, template)
    pairs = [fixed_query] if fixed_query else []
    pairs += [f"{k}={v}" for k, v in _query(operation, arguments, options)]
    pairs += [f"{k}={v}" for k, v in secrets]
    return base_url.rstrip("/") + path + ("?" + "&".join(pairs) if pairs else "")


def _query(
    operation: Operation[Any], arguments: Arguments, options: RequestOptions
) -> Iterator[tuple[str, str]]:
    for name, value in arguments.query.items():
        if not isinstance(value, Omit):
            style = operation.query_styles.get(name, DEFAULT_QUERY)
            yield from query_pairs(name, value, style)
    for name, value in options.get("extra_query", {}).items():
        yield from query_pairs(name, value, DEFAULT_QUERY)


def _headers(operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in arguments.items():
        if not isinstance(value, Omit):
            text = header_value(value, operation.header_styles.get(name, DEFAULT_PATH))
            if text is not None:
                found[name] = text
    return found


def _cookies(arguments: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: text
        for name, value in arguments.items()
        if not isinstance(value, Omit)
        for _, text in query_pairs(name, value, FORM)
    }


def _with_extra(body: Any, options: RequestOptions) -> Any:
    extra = options.get("extra_body")
    if extra is None:
        return body
    if isinstance(body, Omit):
        return extra
    if not is_object(body):
        raise TypeError("extra_body needs a body that is an object")
    return {**body, **extra}


def _merged(*headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers, later ones instead of earlier ones of the same name in any case."""
    merged: dict[str, tuple[str, str]] = {}
    for group in headers:
        merged.update({name.lower(): (name, value) for name, value in group.items()})
    return dict(merged.values())
