"""The client to be awaited: it sends what the generated methods describe."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx2

from .answers import Answer
from .arrivals import reading
from .calls import Asked, Places
from .client import BaseClient
from .operations import DualOperation, Operation
from .options import RequestOptions
from .runners import AsyncRunner
from .sending import Reading
from .transports import AsyncPool
from .undocumented import AsyncRequests

__all__ = ["AsyncBaseClient"]

if TYPE_CHECKING:
    from .pagination.async_pages import AsyncPages, AsyncPaginator
    from .responses import APIResponse, AsyncStreamedResponse

A = TypeVar("A")
PageT = TypeVar("PageT", bound="AsyncPages[Any]")
T = TypeVar("T")


class AsyncBaseClient(BaseClient, AsyncRequests):
    """A client to be awaited.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(
        self, *, http_client: httpx2.AsyncClient | None, **others: Any
    ) -> None:
        super().__init__(**others)
        self._pool = AsyncPool(http_client)

    @property
    def _client(self) -> Self:
        return self

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client of the running event loop, made when it is first needed."""
        return self._pool.http_client()

    async def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        answer = await self._answer(operation, options, places, Reading.AT_ONCE)
        return answer.value()

    async def _again(
        self, operation: Operation[T], places: Asked, options: RequestOptions
    ) -> Answer[T]:
        return await self._answer(operation, options, places, Reading.LATER)

    async def open(
        self,
        operation: DualOperation[Any, A],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> A:
        """Send a request and return a result that may read the body itself."""
        answer = await self._answer(operation, options, places, Reading.LATER)
        if answer.is_read_later:
            later: Any = answer.value()
            await later.begin()
            opened: A = later
            return opened
        with reading(answer.exchanged):
            await answer.response.aread()
        value: A = answer.value()
        return value

    def page(
        self,
        operation: DualOperation[Any, PageT],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> AsyncPaginator[PageT]:
        """Return a list that comes page by page."""
        from .pagination.async_pages import AsyncPaginator

        return AsyncPaginator(partial(self.call, operation, options, **places))

    async def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        from .responses import APIResponse

        return APIResponse(
            await self._answer(operation, options, places, Reading.AT_ONCE)
        )

    async def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> AsyncStreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        from .responses import AsyncStreamedResponse

        return AsyncStreamedResponse(
            await self._answer(operation, options, places, Reading.LATER)
        )

    async def _answer(
        self,
        operation: Operation[T],
        options: RequestOptions,
        places: Asked,
        reading: Reading,
    ) -> Answer[T]:
        if places.pop("streams", False):
            operation = operation.streamed
        steps = self._exchange(operation, options, places)
        progress = options.get("upload_progress")
        clock = self._settings.retries.clock
        runner = AsyncRunner(self._pool, clock, reading, progress)
        exchanged = await runner.run(steps)
        call = None
        if operation.is_dual:
            from .outcomes import async_outcome

            call = self._call(operation, options, places, self._again, async_outcome)
        answer = Answer(operation, call, exchanged, self._watch(options))
        if answer.is_expected:
            return answer
        raise answer.status_error()

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was given or this is a view."""
        if not self._is_view:
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
