# pyright: reportDeprecated=false
"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, overload

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import Token, argument, environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.deprecation import called_like, deprecated, former_arguments
from ._runtime.operations import Operation
from ._runtime.servers import server_url
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import (
    async_raw_response,
    async_streamed_response,
    raw_resource,
    raw_response,
    streamed_resource,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Any, Unpack

    import httpx2

    from ._runtime.authentication.credentials import AsyncSecret, Secret
    from ._runtime.options import ClientOptions, RequestOptions
    from .resources.answers import Answers, AsyncAnswers
    from .resources.chats import AsyncChats, Chats
    from .resources.health import AsyncHealth, Health
    from .resources.images import AsyncImages, Images
    from .resources.images.deletions import AsyncDeletions, Deletions
    from .resources.pictures import AsyncPictures, Pictures

__all__ = [
    "AsyncClient",
    "AsyncExample",
    "AsyncExampleWithRawResponse",
    "AsyncExampleWithStreamingResponse",
    "Client",
    "Example",
    "ExampleWithRawResponse",
    "ExampleWithStreamingResponse",
]

_PING: Operation[None] = Operation(
    "GET",
    "/ping",
    results={"204": None},
    security=[[], ["bearer_auth"]],
)


class Example(SyncBaseClient):
    """The client for Example.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        region: By default `eu`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.com`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    @overload
    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        region: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None: ...

    @overload
    @deprecated(
        "the argument `api_key` is called `access_token` now, `area` is called `region` now; the old name will go away",
    )
    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        api_key: Secret | None = None,
        region: str = "eu",
        area: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None: ...

    @former_arguments(api_key="access_token", area="region")
    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        region: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.com",
                {"region": region},
            ),
            credentials={
                "bearer_auth": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
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

    @cached_property
    def answers(self) -> Answers:
        """Operations on `answers`."""
        from .resources.answers import Answers

        return Answers(self._client)

    @cached_property
    def chats(self) -> Chats:
        """Operations on `chats`."""
        from .resources.chats import Chats

        return Chats(self._client)

    @cached_property
    def health(self) -> Health:
        """What it had is found elsewhere now."""
        from .resources.health import Health

        return Health(self._client)

    @cached_property
    def pictures(self) -> Pictures:
        """What it had is found elsewhere now."""
        from .resources.pictures import Pictures

        return Pictures(self._client)

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Ping.

        `GET /ping`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_PING, options)

    @deprecated(
        "delete_image is called images.deletions.start now; the old name will go away",
    )
    @called_like(lambda: Deletions.start)
    def delete_image(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.deletions.start`."""
        from .resources.images.deletions import Deletions

        return Deletions(self._client).start(*args, **kwargs)

    @property
    def with_raw_response(self) -> ExampleWithRawResponse:
        """The same, whose methods return whole responses."""
        return ExampleWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ExampleWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ExampleWithStreamingResponse(self._client)


class AsyncExample(AsyncBaseClient):
    """The client for Example.

    Every method is to be awaited.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        region: By default `eu`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.com`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    @overload
    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        region: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None: ...

    @overload
    @deprecated(
        "the argument `api_key` is called `access_token` now, `area` is called `region` now; the old name will go away",
    )
    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        api_key: AsyncSecret | None = None,
        region: str = "eu",
        area: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None: ...

    @former_arguments(api_key="access_token", area="region")
    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        region: str = "eu",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.com",
                {"region": region},
            ),
            credentials={
                "bearer_auth": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
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

    @cached_property
    def answers(self) -> AsyncAnswers:
        """Operations on `answers`."""
        from .resources.answers import AsyncAnswers

        return AsyncAnswers(self._client)

    @cached_property
    def chats(self) -> AsyncChats:
        """Operations on `chats`."""
        from .resources.chats import AsyncChats

        return AsyncChats(self._client)

    @cached_property
    def health(self) -> AsyncHealth:
        """What it had is found elsewhere now."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self._client)

    @cached_property
    def pictures(self) -> AsyncPictures:
        """What it had is found elsewhere now."""
        from .resources.pictures import AsyncPictures

        return AsyncPictures(self._client)

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Ping.

        To be awaited; else like `ping`.
        """
        return await self._client.call(_PING, options)

    @deprecated(
        "delete_image is called images.deletions.start now; the old name will go away",
    )
    @called_like(lambda: AsyncDeletions.start)
    def delete_image(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.deletions.start`."""
        from .resources.images.deletions import AsyncDeletions

        return AsyncDeletions(self._client).start(*args, **kwargs)

    @property
    def with_raw_response(self) -> AsyncExampleWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncExampleWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncExampleWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncExampleWithStreamingResponse(self._client)


class ExampleWithRawResponse(RawClientView):
    """`Example`, whose methods return whole responses."""

    images: Final = raw_resource(Example.images)
    answers: Final = raw_resource(Example.answers)
    chats: Final = raw_resource(Example.chats)
    health: Final = raw_resource(Example.health)
    pictures: Final = raw_resource(Example.pictures)
    ping: Final = raw_response(Example.ping)
    delete_image: Final = raw_response(Example.delete_image)


class ExampleWithStreamingResponse(StreamedClientView):
    """`Example`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(Example.images)
    answers: Final = streamed_resource(Example.answers)
    chats: Final = streamed_resource(Example.chats)
    health: Final = streamed_resource(Example.health)
    pictures: Final = streamed_resource(Example.pictures)
    ping: Final = streamed_response(Example.ping)
    delete_image: Final = streamed_response(Example.delete_image)


class AsyncExampleWithRawResponse(AsyncRawClientView):
    """`AsyncExample`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncExample.images)
    answers: Final = raw_resource(AsyncExample.answers)
    chats: Final = raw_resource(AsyncExample.chats)
    health: Final = raw_resource(AsyncExample.health)
    pictures: Final = raw_resource(AsyncExample.pictures)
    ping: Final = async_raw_response(AsyncExample.ping)
    delete_image: Final = async_raw_response(AsyncExample.delete_image)


class AsyncExampleWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncExample`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncExample.images)
    answers: Final = streamed_resource(AsyncExample.answers)
    chats: Final = streamed_resource(AsyncExample.chats)
    health: Final = streamed_resource(AsyncExample.health)
    pictures: Final = streamed_resource(AsyncExample.pictures)
    ping: Final = async_streamed_response(AsyncExample.ping)
    delete_image: Final = async_streamed_response(AsyncExample.delete_image)


Client = Example
"""The same class under the name that it has in every package."""

AsyncClient = AsyncExample
"""The same class under the name that it has in every package."""
