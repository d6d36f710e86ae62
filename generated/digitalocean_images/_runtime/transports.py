"""The HTTP clients underneath: made when they are first needed, shared by all views.

All that are not given by callers use one TLS context, because making one takes longer than
many requests.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self, TypedDict, Unpack

import httpx2

from .concurrency import running_loop
from .options import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop

__all__ = ["AsyncPool", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "SyncPool"]

LIMITS: Final = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


@cache
def shared_tls_context() -> ssl.SSLContext:
    """Return the TLS context of all HTTP clients that are not told to use another."""
    return httpx2.create_ssl_context()


class _HTTPOptions(TypedDict, total=False):
    proxy: httpx2.Proxy | httpx2.URL | str | None
    verify: ssl.SSLContext | bool
    http1: bool
    http2: bool
    limits: httpx2.Limits
    headers: Mapping[str, str]
    trust_env: bool
    timeout: float | httpx2.Timeout | None
    event_hooks: Mapping[str, list[Callable[..., Any]]]


class _SyncHTTPOptions(_HTTPOptions, total=False):
    mounts: Mapping[str, httpx2.BaseTransport | None]
    transport: httpx2.BaseTransport


class _AsyncHTTPOptions(_HTTPOptions, total=False):
    mounts: Mapping[str, httpx2.AsyncBaseTransport | None]
    transport: httpx2.AsyncBaseTransport


def _filled(options: Mapping[str, Any]) -> dict[str, Any]:
    filled = {"limits": LIMITS, "timeout": DEFAULT_TIMEOUT, **options}
    if "transport" not in filled:
        filled.setdefault("verify", shared_tls_context())
    return filled


class DefaultHttpxClient(httpx2.Client):
    """An HTTP client with this package's defaults for what it is not told.

    For proxies, limits, TLS and such: `Client(http_client=DefaultHttpxClient(proxy=…))`.
    """

    def __init__(self, **options: Unpack[_SyncHTTPOptions]) -> None:
        super().__init__(**_filled(options))


class DefaultAsyncHttpxClient(httpx2.AsyncClient):
    """The same for an event loop."""

    def __init__(self, **options: Unpack[_AsyncHTTPOptions]) -> None:
        super().__init__(**_filled(options))


class SyncPool:
    """The connections of a client and all its views.

    Args:
        given: The HTTP client that the caller gave; closing it is up to the caller.
    """

    def __init__(self, given: httpx2.Client | None) -> None:
        self.given = given
        self._made: httpx2.Client | None = None
        self._is_closed = False
        self._lock = Lock()

    def http_client(self) -> httpx2.Client:
        """Return the HTTP client, which is made when it is first needed.

        Raises:
            RuntimeError: the connections were closed.
        """
        return self.given or self._made or self._make()

    def _make(self) -> httpx2.Client:
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the client is closed")
            if self._made is None:
                self._made = DefaultHttpxClient()
                weakref.finalize(self, self._made.close)
            return self._made

    def close(self) -> None:
        """Close the connections, unless the HTTP client was given."""
        with self._lock:
            made, self._made, self._is_closed = self._made, None, True
        if made is not None:
            made.close()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)(self.given)

    def __reduce__(self) -> tuple[Any, ...]:
        _check_not_given(self.given)
        return type(self), (None,)


class AsyncPool:
    """The connections of a client and all its views, on each event loop that it is used on.

    Connections belong to an event loop. Those of one that was closed are forgotten: there is
    nothing left that could close them in the orderly way.

    Args:
        given: The HTTP client that the caller gave; closing it is up to the caller.
    """

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        self.given = given
        self._made: dict[AbstractEventLoop | None, httpx2.AsyncClient] = {}
        self._is_closed = False
        self._lock = Lock()

    def http_client(self) -> httpx2.AsyncClient:
        """Return the HTTP client of the running loop, made when it is first needed.

        Raises:
            RuntimeError: the connections were closed.
        """
        if self.given is not None:
            return self.given
        loop = running_loop()
        return self._made.get(loop) or self._make(loop)

    def _make(self, loop: AbstractEventLoop | None) -> httpx2.AsyncClient:
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the client is closed")
            for other in [each for each in self._made if _is_closed(each)]:
                del self._made[other]
            return self._made.setdefault(loop, DefaultAsyncHttpxClient())

    async def close(self) -> None:
        """Close the connections of the running loop, unless the HTTP client was given."""
        with self._lock:
            made = self._made.pop(running_loop(), None)
            self._is_closed = True
            self._made.clear()
        if made is not None:
            await made.aclose()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)(self.given)

    def __reduce__(self) -> tuple[Any, ...]:
        _check_not_given(self.given)
        return type(self), (None,)


def _is_closed(loop: AbstractEventLoop | None) -> bool:
    return loop is not None and loop.is_closed()


def _check_not_given(given: object) -> None:
    if given is not None:
        raise TypeError("a client cannot be pickled with the http_client it was given")
