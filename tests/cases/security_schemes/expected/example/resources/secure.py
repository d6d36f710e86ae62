from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncSecure",
    "AsyncSecureWithRawResponse",
    "AsyncSecureWithStreamingResponse",
    "Secure",
    "SecureWithRawResponse",
    "SecureWithStreamingResponse",
]

_RETRIEVE_DEFAULT: Operation[None] = Operation(
    "GET",
    "/default",
    results={"204": None},
    security=[["bearer"], ["header_key", "query_key"]],
)

_RETRIEVE_PUBLIC: Operation[None] = Operation("GET", "/public", results={"204": None})

_RETRIEVE_OPTIONAL: Operation[None] = Operation(
    "GET",
    "/optional",
    results={"204": None},
    security=[[], ["basic"]],
)

_RETRIEVE_OAUTH: Operation[None] = Operation(
    "GET",
    "/oauth",
    results={"204": None},
    security=[{"oauth": ["read", "write"]}],
    server="https://other.example.test",
)

_RETRIEVE_TOGETHER: Operation[None] = Operation(
    "GET",
    "/together",
    results={"204": None},
    security=[{"header_key": [], "code": ["read"]}, ["oauth", "query_key"]],
)

_RETRIEVE_CLASH: Operation[None] = Operation(
    "GET",
    "/clash",
    results={"204": None},
    security=[["bearer", "basic"]],
)


class Secure(SyncResource):
    """Operations on `secure`."""

    def retrieve_default(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /default`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_DEFAULT, options)

    def retrieve_public(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /public`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_PUBLIC, options)

    def retrieve_optional(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /optional`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_OPTIONAL, options)

    def retrieve_oauth(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /oauth`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_OAUTH, options)

    def retrieve_together(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /together`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_TOGETHER, options)

    def retrieve_clash(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /clash`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE_CLASH, options)

    @property
    def with_raw_response(self) -> SecureWithRawResponse:
        """The same, whose methods return whole responses."""
        return SecureWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> SecureWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return SecureWithStreamingResponse(self._client)


class AsyncSecure(AsyncResource):
    """Operations on `secure`."""

    async def retrieve_default(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /default`

        To be awaited; else like `secure.retrieve_default`.
        """
        return await self._client.call(_RETRIEVE_DEFAULT, options)

    async def retrieve_public(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /public`

        To be awaited; else like `secure.retrieve_public`.
        """
        return await self._client.call(_RETRIEVE_PUBLIC, options)

    async def retrieve_optional(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /optional`

        To be awaited; else like `secure.retrieve_optional`.
        """
        return await self._client.call(_RETRIEVE_OPTIONAL, options)

    async def retrieve_oauth(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /oauth`

        To be awaited; else like `secure.retrieve_oauth`.
        """
        return await self._client.call(_RETRIEVE_OAUTH, options)

    async def retrieve_together(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /together`

        To be awaited; else like `secure.retrieve_together`.
        """
        return await self._client.call(_RETRIEVE_TOGETHER, options)

    async def retrieve_clash(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /clash`

        To be awaited; else like `secure.retrieve_clash`.
        """
        return await self._client.call(_RETRIEVE_CLASH, options)

    @property
    def with_raw_response(self) -> AsyncSecureWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncSecureWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncSecureWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncSecureWithStreamingResponse(self._client)


class SecureWithRawResponse(RawView):
    """`Secure`, whose methods return whole responses."""

    retrieve_default: Final = raw_response(Secure.retrieve_default)
    retrieve_public: Final = raw_response(Secure.retrieve_public)
    retrieve_optional: Final = raw_response(Secure.retrieve_optional)
    retrieve_oauth: Final = raw_response(Secure.retrieve_oauth)
    retrieve_together: Final = raw_response(Secure.retrieve_together)
    retrieve_clash: Final = raw_response(Secure.retrieve_clash)


class SecureWithStreamingResponse(StreamedView):
    """`Secure`, whose methods open responses, to be read piece by piece."""

    retrieve_default: Final = streamed_response(Secure.retrieve_default)
    retrieve_public: Final = streamed_response(Secure.retrieve_public)
    retrieve_optional: Final = streamed_response(Secure.retrieve_optional)
    retrieve_oauth: Final = streamed_response(Secure.retrieve_oauth)
    retrieve_together: Final = streamed_response(Secure.retrieve_together)
    retrieve_clash: Final = streamed_response(Secure.retrieve_clash)


class AsyncSecureWithRawResponse(RawView):
    """`AsyncSecure`, whose methods return whole responses."""

    retrieve_default: Final = async_raw_response(AsyncSecure.retrieve_default)
    retrieve_public: Final = async_raw_response(AsyncSecure.retrieve_public)
    retrieve_optional: Final = async_raw_response(AsyncSecure.retrieve_optional)
    retrieve_oauth: Final = async_raw_response(AsyncSecure.retrieve_oauth)
    retrieve_together: Final = async_raw_response(AsyncSecure.retrieve_together)
    retrieve_clash: Final = async_raw_response(AsyncSecure.retrieve_clash)


class AsyncSecureWithStreamingResponse(StreamedView):
    """`AsyncSecure`, whose methods open responses, to be read piece by piece."""

    retrieve_default: Final = async_streamed_response(AsyncSecure.retrieve_default)
    retrieve_public: Final = async_streamed_response(AsyncSecure.retrieve_public)
    retrieve_optional: Final = async_streamed_response(AsyncSecure.retrieve_optional)
    retrieve_oauth: Final = async_streamed_response(AsyncSecure.retrieve_oauth)
    retrieve_together: Final = async_streamed_response(AsyncSecure.retrieve_together)
    retrieve_clash: Final = async_streamed_response(AsyncSecure.retrieve_clash)
