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
    from .resources.chat import AsyncChat, Chat
    from .resources.events import AsyncEvents, Events
    from .resources.files import AsyncFiles, Files
    from .resources.logs import AsyncLogs, Logs
    from .resources.speech import AsyncSpeech, Speech

__all__ = [
    "AsyncClient",
    "AsyncStreams",
    "AsyncStreamsWithRawResponse",
    "AsyncStreamsWithStreamingResponse",
    "Client",
    "Streams",
    "StreamsWithRawResponse",
    "StreamsWithStreamingResponse",
]


class Streams(SyncBaseClient):
    """The client for Streams.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "token": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def chat(self) -> Chat:
        """Operations on `chat`."""
        from .resources.chat import Chat

        return Chat(self._client)

    @cached_property
    def speech(self) -> Speech:
        """Operations on `speech`."""
        from .resources.speech import Speech

        return Speech(self._client)

    @cached_property
    def events(self) -> Events:
        """Operations on `events`."""
        from .resources.events import Events

        return Events(self._client)

    @cached_property
    def logs(self) -> Logs:
        """Operations on `logs`."""
        from .resources.logs import Logs

        return Logs(self._client)

    @cached_property
    def files(self) -> Files:
        """Operations on `files`."""
        from .resources.files import Files

        return Files(self._client)

    @property
    def with_raw_response(self) -> StreamsWithRawResponse:
        """The same, whose methods return whole responses."""
        return StreamsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> StreamsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return StreamsWithStreamingResponse(self._client)


class AsyncStreams(AsyncBaseClient):
    """The client for Streams.

    Every method is to be awaited.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "token": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations on `chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Operations on `speech`."""
        from .resources.speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations on `events`."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._client)

    @cached_property
    def logs(self) -> AsyncLogs:
        """Operations on `logs`."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations on `files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._client)

    @property
    def with_raw_response(self) -> AsyncStreamsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncStreamsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncStreamsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncStreamsWithStreamingResponse(self._client)


class StreamsWithRawResponse(RawClientView):
    """`Streams`, whose methods return whole responses."""

    chat: Final = raw_resource(Streams.chat)
    speech: Final = raw_resource(Streams.speech)
    events: Final = raw_resource(Streams.events)
    logs: Final = raw_resource(Streams.logs)
    files: Final = raw_resource(Streams.files)


class StreamsWithStreamingResponse(StreamedClientView):
    """`Streams`, whose methods open responses, to be read piece by piece."""

    chat: Final = streamed_resource(Streams.chat)
    speech: Final = streamed_resource(Streams.speech)
    events: Final = streamed_resource(Streams.events)
    logs: Final = streamed_resource(Streams.logs)
    files: Final = streamed_resource(Streams.files)


class AsyncStreamsWithRawResponse(AsyncRawClientView):
    """`AsyncStreams`, whose methods return whole responses."""

    chat: Final = raw_resource(AsyncStreams.chat)
    speech: Final = raw_resource(AsyncStreams.speech)
    events: Final = raw_resource(AsyncStreams.events)
    logs: Final = raw_resource(AsyncStreams.logs)
    files: Final = raw_resource(AsyncStreams.files)


class AsyncStreamsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncStreams`, whose methods open responses, to be read piece by piece."""

    chat: Final = streamed_resource(AsyncStreams.chat)
    speech: Final = streamed_resource(AsyncStreams.speech)
    events: Final = streamed_resource(AsyncStreams.events)
    logs: Final = streamed_resource(AsyncStreams.logs)
    files: Final = streamed_resource(AsyncStreams.files)


Client = Streams
"""The same class under the name that it has in every package."""

AsyncClient = AsyncStreams
"""The same class under the name that it has in every package."""
