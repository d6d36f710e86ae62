"""The client that waits: it sends what the generated methods describe."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx2

from .answers import Answer
from .arrivals import reading
from .calls import Asked, Places
from .client import BaseClient
from .operations import DualOperation, Operation
from .options import RequestOptions
from .runners import SyncRunner
from .sending import Reading
from .transports import SyncPool
from .undocumented import SyncRequests

__all__ = ["SyncBaseClient"]

if TYPE_CHECKING:
    from .responses import APIResponse, StreamedResponse

T = TypeVar("T")


class SyncBaseClient(BaseClient, SyncRequests):
    """A client that waits.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(self, *, http_client: httpx2.Client | None, **others: Any) -> None:
        super().__init__(**others)
        self._pool = SyncPool(http_client)

    @property
    def _client(self) -> Self:
        return self

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client, which is made when it is first needed."""
        return self._pool.http_client()

    def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        return self._answer(operation, options, places, Reading.AT_ONCE).value()

    def _again(
        self, operation: Operation[T], places: Asked, options: RequestOptions
    ) -> Answer[T]:
        return self._answer(operation, options, places, Reading.LATER)

    def open(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> T:
        """Send a request and return a result that may read the body itself."""
        answer = self._answer(operation, options, places, Reading.LATER)
        if not answer.is_read_later:
            with reading(answer.exchanged):
                answer.response.read()
        return answer.value()

    def page(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> T:
        """Send a request for a list and return a page of it."""
        return self.call(operation, options, **places)

    def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        from .responses import APIResponse

        return APIResponse(self._answer(operation, options, places, Reading.AT_ONCE))

    def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> StreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        from .responses import StreamedResponse

        return StreamedResponse(self._answer(operation, options, places, Reading.LATER))

    def _answer(
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
        runner = SyncRunner(self._pool, clock, reading, progress)
        exchanged = runner.run(steps)
        call = None
        if operation.is_dual:
            from .outcomes import outcome

            call = self._call(operation, options, places, self._again, outcome)
        answer = Answer(operation, call, exchanged, self._watch(options))
        if answer.is_expected:
            return answer
        raise answer.status_error()

    def close(self) -> None:
        """Close the connections, unless the HTTP client was given or this is a view."""
        if not self._is_view:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
