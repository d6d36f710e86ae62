"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import Token, argument, environment
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

    from ._runtime.authentication.credentials import AsyncSecret, Secret
    from ._runtime.options import ClientOptions
    from .resources.images import AsyncImages, Images

__all__ = [
    "AsyncClient",
    "AsyncQuestionable",
    "AsyncQuestionableWithRawResponse",
    "AsyncQuestionableWithStreamingResponse",
    "Client",
    "Questionable",
    "QuestionableWithRawResponse",
    "QuestionableWithStreamingResponse",
]


class Questionable(SyncBaseClient):
    """The client for Questionable.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://{region}.images.example/{version}`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        key: Secret | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://{region}.images.example/{version}",
            credentials={"key": Token(argument("key", key, "EXAMPLE_KEY"))},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def images(self) -> Images:
        """Operations on `images`."""
        from .resources.images import Images

        return Images(self._client)

    @property
    def with_raw_response(self) -> QuestionableWithRawResponse:
        """The same, whose methods return whole responses."""
        return QuestionableWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> QuestionableWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return QuestionableWithStreamingResponse(self._client)


class AsyncQuestionable(AsyncBaseClient):
    """The client for Questionable.

    Every method is to be awaited.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://{region}.images.example/{version}`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        key: AsyncSecret | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://{region}.images.example/{version}",
            credentials={"key": Token(argument("key", key, "EXAMPLE_KEY"))},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def images(self) -> AsyncImages:
        """Operations on `images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self._client)

    @property
    def with_raw_response(self) -> AsyncQuestionableWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncQuestionableWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncQuestionableWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncQuestionableWithStreamingResponse(self._client)


class QuestionableWithRawResponse(RawClientView):
    """`Questionable`, whose methods return whole responses."""

    images: Final = raw_resource(Questionable.images)


class QuestionableWithStreamingResponse(StreamedClientView):
    """`Questionable`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(Questionable.images)


class AsyncQuestionableWithRawResponse(AsyncRawClientView):
    """`AsyncQuestionable`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncQuestionable.images)


class AsyncQuestionableWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncQuestionable`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncQuestionable.images)


Client = Questionable
"""The same class under the name that it has in every package."""

AsyncClient = AsyncQuestionable
"""The same class under the name that it has in every package."""
