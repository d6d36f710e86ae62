from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operations import Operation
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncSecure",
    "Secure",
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
    security=[["oauth"]],
    server="https://other.example.test",
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
