"""Requests to endpoints that the document does not describe."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Final, TypeVar, Unpack

from .calls import AsyncCaller, SyncCaller
from .operations import Body, Bytes, Operation, Result, Text, Value
from .options import RequestOptions
from .sentinels import Omit, omit

__all__ = ["AsyncRequests", "RequestArguments", "SyncRequests"]

T = TypeVar("T")

_JSON: Final = Body("application/json")
_RAW: Final = Body("application/octet-stream")


class RequestArguments(RequestOptions, total=False):
    """What a request to an undocumented endpoint can have."""

    query: Mapping[str, Any]
    """The query parameters."""
    body: Any
    """The body: bytes or a file as they are, anything else as JSON."""


class SyncRequests(ABC):
    """The methods of a client that waits, for endpoints without one of their own.

    Each takes a path of the API or a whole URL; credentials go to the API's servers alone.
    `cast_to` is the type of what is returned: a model, a type such as `list[Model]` or
    `dict[str, Any]`, `object` for whatever JSON says, `str` and `bytes` for the body as it
    is, `type(None)` for nothing.
    """

    @property
    @abstractmethod
    def _client(self) -> SyncCaller: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **arguments: Unpack[RequestArguments],
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        query, body, options = _taken_apart(arguments)
        operation = _operation(method, path, cast_to, body)
        return self._client.call(operation, options, query=query, body=body)

    def get(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a GET request (see `request`)."""
        return self.request("GET", path, cast_to=cast_to, **arguments)

    def post(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a POST request (see `request`)."""
        return self.request("POST", path, cast_to=cast_to, **arguments)

    def put(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a PUT request (see `request`)."""
        return self.request("PUT", path, cast_to=cast_to, **arguments)

    def patch(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a PATCH request (see `request`)."""
        return self.request("PATCH", path, cast_to=cast_to, **arguments)

    def delete(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a DELETE request (see `request`)."""
        return self.request("DELETE", path, cast_to=cast_to, **arguments)


class AsyncRequests(ABC):
    """The same for a client to be awaited (see `SyncRequests`)."""

    @property
    @abstractmethod
    def _client(self) -> AsyncCaller: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **arguments: Unpack[RequestArguments],
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        query, body, options = _taken_apart(arguments)
        operation = _operation(method, path, cast_to, body)
        return await self._client.call(operation, options, query=query, body=body)

    async def get(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a GET request (see `request`)."""
        return await self.request("GET", path, cast_to=cast_to, **arguments)

    async def post(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a POST request (see `request`)."""
        return await self.request("POST", path, cast_to=cast_to, **arguments)

    async def put(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a PUT request (see `request`)."""
        return await self.request("PUT", path, cast_to=cast_to, **arguments)

    async def patch(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a PATCH request (see `request`)."""
        return await self.request("PATCH", path, cast_to=cast_to, **arguments)

    async def delete(
        self, path: str, *, cast_to: type[T], **arguments: Unpack[RequestArguments]
    ) -> T:
        """Send a DELETE request (see `request`)."""
        return await self.request("DELETE", path, cast_to=cast_to, **arguments)


def _taken_apart(
    arguments: RequestArguments,
) -> tuple[Mapping[str, Any], Any, RequestOptions]:
    """Return the query, the body and the options of a call."""
    query = arguments.pop("query", {})
    body = arguments.pop("body", omit)
    return query, body, arguments


def _operation(method: str, path: str, kind: type[T], body: Any) -> Operation[T]:
    written = None
    if not isinstance(body, Omit):
        from .uploads.sources import is_content

        written = _RAW if is_content(body) else _JSON
    return Operation(
        method.upper(),
        path if "://" in path else f"/{path.lstrip('/')}",
        body=written,
        results={"default": _result(kind)},
        security=None,
    )


def _result(kind: type[Any]) -> Result:
    if kind is bytes:
        return Bytes("*/*")
    if kind is str:
        return Text("*/*")
    return None if kind is type(None) else Value(lambda: kind)
