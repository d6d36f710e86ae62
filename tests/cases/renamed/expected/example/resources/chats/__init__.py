# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, overload

from ..._runtime.deprecation import deprecated
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_resource,
    raw_response,
    streamed_resource,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from ... import models
    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit
    from ..._runtime.streaming.stream import AsyncStream, Stream
    from .completions import AsyncCompletions, Completions

__all__ = [
    "AsyncChats",
    "AsyncChatsWithRawResponse",
    "AsyncChatsWithStreamingResponse",
    "Chats",
    "ChatsWithRawResponse",
    "ChatsWithStreamingResponse",
]


class Chats(SyncResource):
    """Operations on `chats`."""

    @cached_property
    def completions(self) -> Completions:
        """Operations on `chats.completions`."""
        from .completions import Completions

        return Completions(self._client)

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Answer]: ...

    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `chats.completions.create`."""
        from ...resources.chats.completions import Completions as ChatsCompletions

        return ChatsCompletions(self._client).create(*args, **kwargs)

    @property
    def with_raw_response(self) -> ChatsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ChatsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ChatsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ChatsWithStreamingResponse(self._client)


class AsyncChats(AsyncResource):
    """Operations on `chats`."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Operations on `chats.completions`."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Answer]: ...

    @overload
    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Answer]: ...

    @deprecated(
        "chats.create is called chats.completions.create now; the old name will go away",
    )
    async def create(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `chats.completions.create`."""
        from ...resources.chats.completions import (
            AsyncCompletions as AsyncChatsCompletions,
        )

        return await AsyncChatsCompletions(self._client).create(*args, **kwargs)

    @property
    def with_raw_response(self) -> AsyncChatsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncChatsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncChatsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncChatsWithStreamingResponse(self._client)


class ChatsWithRawResponse(RawView):
    """`Chats`, whose methods return whole responses."""

    completions: Final = raw_resource(Chats.completions)
    create: Final = raw_response(Chats.create)


class ChatsWithStreamingResponse(StreamedView):
    """`Chats`, whose methods open responses, to be read piece by piece."""

    completions: Final = streamed_resource(Chats.completions)
    create: Final = streamed_response(Chats.create)


class AsyncChatsWithRawResponse(RawView):
    """`AsyncChats`, whose methods return whole responses."""

    completions: Final = raw_resource(AsyncChats.completions)
    create: Final = async_raw_response(AsyncChats.create)


class AsyncChatsWithStreamingResponse(StreamedView):
    """`AsyncChats`, whose methods open responses, to be read piece by piece."""

    completions: Final = streamed_resource(AsyncChats.completions)
    create: Final = async_streamed_response(AsyncChats.create)
