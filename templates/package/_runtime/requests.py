"""Builds requests from operations and arguments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urljoin
from uuid import uuid4

from .bodies import Content, write_body
from .dates import with_dates
from .encoding import encode, is_model, is_object
from .headers import FOR_STRANGERS, RequestHeaders, merge_headers
from .operations import Body, Operation
from .options import RequestOptions
from .retries import is_idempotent
from .sentinels import Omit, omit
from .styles import (
    DEFAULT_PATH,
    DEFAULT_QUERY,
    FORM,
    header_value,
    path_segment,
    query_pairs,
    query_parts,
)

__all__ = ["Arguments", "Defaults", "RequestParts", "Secrets", "build", "origin"]

_JSON_BODY: Final = Body("application/json")
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_ORIGIN: Final = re.compile(r"(https?)://(?:[^/?#@]*@)?([^/?#]*)", re.IGNORECASE)
_DOTS: Final = frozenset((".", ".."))
_PORTS: Final = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call by their names on the wire."""

    path: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    cookies: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = omit
    content: Any = omit
    content_type: Any = omit

    def with_dates(self, names: Collection[str]) -> Arguments:
        """Return the arguments in which those of some names are dates."""
        return replace(
            self,
            path=with_dates(self.path, names),
            query=with_dates(self.query, names),
            headers=with_dates(self.headers, names),
            cookies=with_dates(self.cookies, names),
            body=with_dates(self.body, names),
            content=with_dates(self.content, names),
        )


@dataclass(frozen=True, slots=True)
class Defaults:
    """What all requests of a client have in common.

    Attributes:
        base_url: Where the API is.
        follows_servers: Whether operations with a server of their own use that one.
        headers: The headers of every request.
        stated: The names, in lower case, of headers that the caller decides upon.
        omitted: Those of them that are not to be sent.
        query: The query parameters of every request.
        idempotency_header: The header by which the API recognises repetitions, if any.
    """

    base_url: str
    follows_servers: bool
    headers: RequestHeaders
    stated: frozenset[str]
    omitted: frozenset[str]
    query: Mapping[str, Any]
    idempotency_header: str | None = None

    @property
    def for_strangers(self) -> Defaults:
        """The same for servers that are none of the API's, without what identifies callers."""
        headers = {k: v for k, v in self.headers.items() if k in FOR_STRANGERS}
        return replace(self, headers=headers, query={})


@dataclass(frozen=True, slots=True)
class Secrets:
    """Where the credentials of a request are.

    Attributes:
        headers: The names of headers, in lower case.
        query: The names of query parameters, percent-encoded.
    """

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RequestParts:
    """A request, ready to be handed to the HTTP client.

    Attributes:
        stated: The names, in lower case, of headers that callers decide upon themselves;
            credentials do not take their place.
        idempotency_key: What the server recognises a repetition by.
    """

    method: str
    url: str
    headers: RequestHeaders
    content: Content
    stated: frozenset[str] = frozenset()
    secrets: Secrets = Secrets()
    idempotency_key: str | None = None


def build(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    defaults: Defaults,
) -> RequestParts:
    """Return the request for a call, without credentials.

    Raises:
        ValueError: a path parameter is empty or would change the path.
    """
    if operation.dates:
        arguments = arguments.with_dates(operation.dates)
    content = _content(operation, arguments, options.get("extra_body"))
    headers = dict(defaults.headers)
    headers.setdefault("accept", ("Accept", operation.accept))
    if content.media_type is not None:
        headers["content-type"] = ("Content-Type", content.media_type)
    if content.payload is not None and (size := content.size) is not None:
        headers["content-length"] = ("Content-Length", str(size))
    if arguments.headers:
        merge_headers(headers, _headers(operation, arguments.headers))
    cookies = "; ".join(_cookies(operation, arguments.cookies))
    if cookies:
        headers["cookie"] = ("Cookie", cookies)
    for name in defaults.omitted:
        headers.pop(name, None)
    extra = options.get("extra_headers", {})
    merge_headers(headers, extra)
    return RequestParts(
        method=operation.method,
        url=_url(operation, arguments, options, defaults),
        headers=headers,
        content=content,
        stated=(
            defaults.stated.union(map(str.lower, extra)) if extra else defaults.stated
        ),
        idempotency_key=_idempotency_key(operation, defaults, headers),
    )


def origin(url: str) -> str:
    """Return the scheme, the host and the port of a URL, so that they can be compared."""
    match = _ORIGIN.match(url)
    if match is None:
        return url
    scheme, host = match[1].lower(), match[2].lower()
    return f"{scheme}://{host.removesuffix(_PORTS[scheme])}"


def server_of(operation: Operation[Any], defaults: Defaults) -> str:
    """Return where an operation is: at the client's base URL or at its own server."""
    if operation.server is None:
        return defaults.base_url
    if "://" in operation.server:
        return operation.server if defaults.follows_servers else defaults.base_url
    return urljoin(defaults.base_url, operation.server)


def _idempotency_key(
    operation: Operation[Any], defaults: Defaults, headers: RequestHeaders
) -> str | None:
    """Return what the server recognises a repetition by, added to the headers if need be."""
    name = operation.idempotency_header or defaults.idempotency_header
    if name is None or is_idempotent(operation.method):
        return None
    return headers.setdefault(name.lower(), (name, str(uuid4())))[1]


def _url(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    defaults: Defaults,
) -> str:
    template, _, fixed_query = operation.path.partition("#")[0].partition("?")
    path = _path(operation, template, arguments.path)
    pairs = [fixed_query] if fixed_query else []
    pairs += _query(operation, arguments, options, defaults)
    url = path if "://" in path else server_of(operation, defaults).rstrip("/") + path
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(pairs)}"


def _path(
    operation: Operation[Any], template: str, arguments: Mapping[str, Any]
) -> str:
    if not arguments:
        return template

    def fill(match: re.Match[str]) -> str:
        style = operation.path_styles.get(match[1], DEFAULT_PATH)
        return path_segment(match[1], arguments[match[1]], style)

    path = _PLACEHOLDER.sub(fill, template)
    if "/." in path and not _DOTS.isdisjoint(path.split("/")):
        raise ValueError(f"the path {path!r} would lead elsewhere")
    return path


def _query(
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    defaults: Defaults,
) -> Iterator[str]:
    extra = options.get("extra_query", {})
    own = {name: v for name, v in arguments.query.items() if not isinstance(v, Omit)}
    for name, value in {**defaults.query, **own}.items():
        if name not in extra and not isinstance(value, Omit):
            style = operation.query_styles.get(name, DEFAULT_QUERY)
            yield from query_parts(name, value, style)
    for name, value in extra.items():
        if not isinstance(value, Omit):
            yield from query_parts(name, value, DEFAULT_QUERY)


def _headers(operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in arguments.items():
        if not isinstance(value, Omit):
            text = header_value(value, operation.header_styles.get(name, DEFAULT_PATH))
            if text is not None:
                found[name] = text
    return found


def _cookies(operation: Operation[Any], arguments: Mapping[str, Any]) -> Iterator[str]:
    for name, value in arguments.items():
        if not isinstance(value, Omit):
            style = operation.cookie_styles.get(name, FORM)
            for key, text in query_pairs(name, value, style):
                yield f"{key if style.explode else name}={text}"


def _content(
    operation: Operation[Any], arguments: Arguments, extra: Mapping[str, Any] | None
) -> Content:
    way = _way(operation.body, arguments.content_type)
    body = arguments.body
    if not isinstance(arguments.content, Omit):
        body = arguments.content
    elif operation.is_body_optional and not _is_there(operation, arguments, extra):
        return Content()
    if extra is None:
        return write_body(way, body)
    members: Any = encode(body) if is_model(body) else body
    if isinstance(body, Omit):
        members = {}
    if not is_object(members):
        raise TypeError("extra_body needs a body that is an object")
    return write_body(way or _JSON_BODY, {**members, **extra})


def _is_there(
    operation: Operation[Any], arguments: Arguments, extra: Mapping[str, Any] | None
) -> bool:
    """Tell whether any of a body is given that can be left out.

    Raises:
        TypeError: some is given, but not the fields that are needed together.
    """
    body = arguments.body
    fields: Mapping[str, Any] = {} if isinstance(body, Omit) else body
    given = {name for name, value in fields.items() if not isinstance(value, Omit)}
    given |= (extra or {}).keys()
    is_chosen = not isinstance(arguments.content_type, Omit)
    if not given and extra is None and not is_chosen:
        return False
    together = operation.together
    if together and not any(given.issuperset(each) for each in together):
        ways = " or ".join(", ".join(map(repr, each)) for each in together)
        raise TypeError(f"{operation.name} takes no body, or one with {ways}")
    return True


def _way(body: Body | Sequence[Body] | None, content_type: Any) -> Body | None:
    """Return how a body is written: as the caller chooses, else in the preferred way."""
    if body is None or isinstance(body, Body):
        return body
    if isinstance(content_type, Omit):
        return body[0]
    for way in body:
        if way.media_type == content_type:
            return way
    raise ValueError(f"the operation takes no {content_type!r}")
