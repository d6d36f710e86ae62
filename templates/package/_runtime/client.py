"""The clients: they send what the generated methods describe."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import httpx2

from .authentication import Credential
from .bodies import async_payload, sync_payload
from .errors import APIConnectionError, APITimeoutError
from .operations import Operation, Redirect
from .options import RequestOptions
from .requests import Arguments, RequestParts, build
from .responses import read_response
from .sentinels import omit

__all__ = ["AsyncBaseClient", "BaseClient", "SyncBaseClient", "environment"]

T = TypeVar("T")

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)
_MAX_REDIRECTS: Final = 20
_NONE: Final[Mapping[str, Any]] = {}


def environment(name: str) -> str | None:
    """Return an environment variable; None where it is unset or empty."""
    return os.environ.get(name) or None


class BaseClient:
    """What both clients have: where the API is and how to authenticate there.

    Args:
        base_url: Where the API is; None for the server that the document names.
        default_base_url: That server; empty where the document names none.
        timeout: How long to wait for a response, in seconds.
        credentials: What was given for each security scheme.
        user_agent: The `User-Agent` header.
    """

    def __init__(
        self,
        *,
        base_url: str | None,
        default_base_url: str,
        timeout: float | httpx2.Timeout | None,
        credentials: Mapping[str, Credential],
        user_agent: str,
    ) -> None:
        if not base_url and "://" not in default_base_url:
            raise ValueError("the document names no server: give the client a base_url")
        self.base_url = base_url or default_base_url
        self.timeout = timeout
        self._follows_servers = not base_url
        self._credentials = credentials
        self._user_agent = user_agent

    def _build(
        self, operation: Operation[Any], arguments: Arguments, options: RequestOptions
    ) -> RequestParts:
        server = operation.server if self._follows_servers else None
        parts = build(
            operation,
            arguments,
            options,
            base_url=server or self.base_url,
            credentials=self._credentials,
        )
        parts.headers.setdefault("User-Agent", self._user_agent)
        return parts

    def _arguments(
        self, parts: RequestParts, options: RequestOptions
    ) -> dict[str, Any]:
        return {
            "method": parts.method,
            "url": parts.url,
            "headers": parts.headers,
            "timeout": options.get("timeout", self.timeout),
        }


class SyncBaseClient(BaseClient):
    """A client that waits.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(self, *, http_client: httpx2.Client | None, **others: Any) -> None:
        super().__init__(**others)
        self._owns_http_client = http_client is None
        self._http_client = http_client

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client, which is made when it is first needed."""
        if self._http_client is None:
            self._http_client = httpx2.Client()
        return self._http_client

    def call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        headers: Mapping[str, Any] = _NONE,
        cookies: Mapping[str, Any] = _NONE,
        body: Any = omit,
    ) -> T:
        """Send a request and return what the response holds.

        Raises:
            APIStatusError: the server refused or failed.
            APIConnectionError: no response arrived.
            APIResponseError: the response is not what the document promises.
        """
        arguments = Arguments(path, query, headers, cookies, body)
        parts = self._build(operation, arguments, options)
        response = self._send(operation, parts, options)
        result: T = read_response(operation, response)
        return result

    def _send(
        self, operation: Operation[Any], parts: RequestParts, options: RequestOptions
    ) -> httpx2.Response:
        request = self.http_client.build_request(
            **self._arguments(parts, options),
            content=sync_payload(parts.content, options.get("upload_progress")),
        )
        follows = not any(isinstance(r, Redirect) for r in operation.results.values())
        try:
            response = self.http_client.send(request)
            for _ in range(_MAX_REDIRECTS):
                following = response.next_request
                if following is None or not follows:
                    break
                response = self.http_client.send(_redirected(request, following, parts))
        except httpx2.TransportError as error:
            raise _connection_error(error) from error
        return response

    def close(self) -> None:
        """Close the connections, unless the HTTP client was given."""
        if self._owns_http_client and self._http_client is not None:
            self._http_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBaseClient(BaseClient):
    """A client to be awaited.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(
        self, *, http_client: httpx2.AsyncClient | None, **others: Any
    ) -> None:
        super().__init__(**others)
        self._owns_http_client = http_client is None
        self._http_client = http_client

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client, which is made when it is first needed."""
        if self._http_client is None:
            self._http_client = httpx2.AsyncClient()
        return self._http_client

    async def call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        path: Mapping[str, Any] = _NONE,
        query: Mapping[str, Any] = _NONE,
        headers: Mapping[str, Any] = _NONE,
        cookies: Mapping[str, Any] = _NONE,
        body: Any = omit,
    ) -> T:
        """Send a request and return what the response holds (see `SyncBaseClient.call`)."""
        arguments = Arguments(path, query, headers, cookies, body)
        parts = self._build(operation, arguments, options)
        response = await self._send(operation, parts, options)
        result: T = read_response(operation, response)
        return result

    async def _send(
        self, operation: Operation[Any], parts: RequestParts, options: RequestOptions
    ) -> httpx2.Response:
        request = self.http_client.build_request(
            **self._arguments(parts, options),
            content=async_payload(parts.content, options.get("upload_progress")),
        )
        follows = not any(isinstance(r, Redirect) for r in operation.results.values())
        try:
            response = await self.http_client.send(request)
            for _ in range(_MAX_REDIRECTS):
                following = response.next_request
                if following is None or not follows:
                    break
                response = await self.http_client.send(
                    _redirected(request, following, parts)
                )
        except httpx2.TransportError as error:
            raise _connection_error(error) from error
        return response

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was given."""
        if self._owns_http_client and self._http_client is not None:
            await self._http_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _redirected(
    first: httpx2.Request, following: httpx2.Request, parts: RequestParts
) -> httpx2.Request:
    """Return the request that a redirect asks for, without secrets for other hosts."""
    if _origin(first.url) != _origin(following.url):
        for name in parts.secret_headers:
            following.headers.pop(name, None)
    return following


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _connection_error(error: httpx2.TransportError) -> APIConnectionError:
    words = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"the request timed out: {words}")
    return APIConnectionError(f"the request failed: {words}")
