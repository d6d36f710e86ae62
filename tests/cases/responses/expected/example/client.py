"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.headless import AsyncHeadless, Headless
    from .resources.responses import AsyncResponsesResource, ResponsesResource

__all__ = [
    "AsyncClient",
    "AsyncResponses",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "Client",
    "Responses",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]


class Responses(SyncBaseClient):
    """The client for Responses.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def headless(self) -> Headless:
        """Operations on `headless`."""
        from .resources.headless import Headless

        return Headless(self._client)

    @cached_property
    def responses(self) -> ResponsesResource:
        """Operations on `responses`."""
        from .resources.responses import ResponsesResource

        return ResponsesResource(self._client)

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ResponsesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ResponsesWithStreamingResponse(self._client)


class AsyncResponses(AsyncBaseClient):
    """The client for Responses.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def headless(self) -> AsyncHeadless:
        """Operations on `headless`."""
        from .resources.headless import AsyncHeadless

        return AsyncHeadless(self._client)

    @cached_property
    def responses(self) -> AsyncResponsesResource:
        """Operations on `responses`."""
        from .resources.responses import AsyncResponsesResource

        return AsyncResponsesResource(self._client)

    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncResponsesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncResponsesWithStreamingResponse(self._client)


class ResponsesWithRawResponse(RawClientView):
    """`Responses`, whose methods return whole responses."""

    headless: Final = raw_resource(Responses.headless)
    responses: Final = raw_resource(Responses.responses)


class ResponsesWithStreamingResponse(StreamedClientView):
    """`Responses`, whose methods open responses, to be read piece by piece."""

    headless: Final = streamed_resource(Responses.headless)
    responses: Final = streamed_resource(Responses.responses)


class AsyncResponsesWithRawResponse(AsyncRawClientView):
    """`AsyncResponses`, whose methods return whole responses."""

    headless: Final = raw_resource(AsyncResponses.headless)
    responses: Final = raw_resource(AsyncResponses.responses)


class AsyncResponsesWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncResponses`, whose methods open responses, to be read piece by piece."""

    headless: Final = streamed_resource(AsyncResponses.headless)
    responses: Final = streamed_resource(AsyncResponses.responses)


Client = Responses
"""The same class under the name that it has in every package."""

AsyncClient = AsyncResponses
"""The same class under the name that it has in every package."""
