from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._runtime.operations import (
    Bytes,
    DualOperation,
    Headers,
    Operation,
    Redirect,
    Text,
    Value,
)
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

    from .._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncResponsesResource",
    "AsyncResponsesResourceWithRawResponse",
    "AsyncResponsesResourceWithStreamingResponse",
    "ResponsesResource",
    "ResponsesResourceWithRawResponse",
    "ResponsesResourceWithStreamingResponse",
]

_RATE_LIMIT_HEADERS: Final = Headers(lambda: models.RateLimitHeaders)

_MOOD_HEADERS: Final = Headers(lambda: models.MoodHeaders)

_RESPONSE_RETRIEVE_HEADED_HEADERS: Final = Headers(
    lambda: models.ResponseRetrieveHeadedHeaders,
)

_RETRIEVE_SEVERAL: Operation[
    models.Job | models.ResponseRetrieveSeveralResponse | None
] = Operation(
    "GET",
    "/several",
    results={
        "200": Value(lambda: models.Job),
        "202": Value(lambda: models.ResponseRetrieveSeveralResponse),
        "204": None,
    },
    errors={"4XX": Value(lambda: models.Problem)},
)

_RETRIEVE_MAP: Operation[models.ResponseRetrieveMapResponse] = Operation(
    "GET",
    "/map",
    results={"2XX": Value(lambda: models.ResponseRetrieveMapResponse)},
)

_RETRIEVE_NUMBER: Operation[int] = Operation(
    "GET",
    "/number",
    results={"200": Value(lambda: int, "application/vnd.acme.v2+json")},
)

_RETRIEVE_TEXT: Operation[str] = Operation(
    "GET",
    "/text",
    results={"200": Text("text/csv")},
)

_RETRIEVE_FILE: DualOperation[BinaryResponse, AsyncBinaryResponse] = DualOperation(
    "GET",
    "/file",
    results={"200": Bytes("application/octet-stream")},
)

_RETRIEVE_AWAY: Operation[str] = Operation("GET", "/away", results={"302": Redirect()})

_RETRIEVE_DEFAULT: Operation[models.Job] = Operation(
    "GET",
    "/default",
    results={"default": Value(lambda: models.Job)},
)

_RETRIEVE_ANYTHING: Operation[Any] = Operation(
    "GET",
    "/anything",
    results={"200": Value(lambda: Any)},
)

_RETRIEVE_LIMITED: Operation[int | None] = Operation(
    "GET",
    "/limited",
    results={"200": Value(lambda: int), "202": None},
    error_headers={"429": _MOOD_HEADERS},
)

_DELETE_LIMITED: Operation[None] = Operation(
    "DELETE",
    "/limited",
    results={"204": None},
)

_RETRIEVE_HEADED: DualOperation[BinaryResponse, AsyncBinaryResponse] = DualOperation(
    "GET",
    "/headed",
    results={"200": Bytes("application/octet-stream")},
)


class ResponsesResource(SyncResource):
    """Operations on `responses`."""

    def retrieve_several(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Job | models.ResponseRetrieveSeveralResponse | None:
        """`GET /several`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            At once.

        Raises:
            APIStatusError: Your mistake.
            InternalServerError: Ours.
        """
        return self._client.call(_RETRIEVE_SEVERAL, options)

    def retrieve_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ResponseRetrieveMapResponse:
        """`GET /map`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A map.
        """
        return self._client.call(_RETRIEVE_MAP, options)

    def retrieve_number(self, **options: Unpack[RequestOptions]) -> int:
        """`GET /number`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A number.
        """
        return self._client.call(_RETRIEVE_NUMBER, options)

    def retrieve_text(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /text`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Text.
        """
        return self._client.call(_RETRIEVE_TEXT, options)

    def retrieve_file(self, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """`GET /file`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A file.
        """
        return self._client.open(_RETRIEVE_FILE, options)

    def retrieve_away(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /away`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The URL that the response refers to.
        """
        return self._client.call(_RETRIEVE_AWAY, options)

    def retrieve_default(self, **options: Unpack[RequestOptions]) -> models.Job:
        """`GET /default`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Whatever.
        """
        return self._client.call(_RETRIEVE_DEFAULT, options)

    def retrieve_anything(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /anything`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Anything.
        """
        return self._client.call(_RETRIEVE_ANYTHING, options)

    def retrieve_limited(self, **options: Unpack[RequestOptions]) -> int | None:
        """`GET /limited`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            As often as this.

        Raises:
            RateLimitError: Too often.
        """
        return self._client.call(_RETRIEVE_LIMITED, options)

    def delete_limited(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /limited`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_DELETE_LIMITED, options)

    def retrieve_headed(self, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """`GET /headed`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Headers of every kind.
        """
        return self._client.open(_RETRIEVE_HEADED, options)

    @property
    def with_raw_response(self) -> ResponsesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return ResponsesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ResponsesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ResponsesResourceWithStreamingResponse(self._client)


class AsyncResponsesResource(AsyncResource):
    """Operations on `responses`."""

    async def retrieve_several(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Job | models.ResponseRetrieveSeveralResponse | None:
        """`GET /several`

        To be awaited; else like `responses.retrieve_several`.
        """
        return await self._client.call(_RETRIEVE_SEVERAL, options)

    async def retrieve_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ResponseRetrieveMapResponse:
        """`GET /map`

        To be awaited; else like `responses.retrieve_map`.
        """
        return await self._client.call(_RETRIEVE_MAP, options)

    async def retrieve_number(self, **options: Unpack[RequestOptions]) -> int:
        """`GET /number`

        To be awaited; else like `responses.retrieve_number`.
        """
        return await self._client.call(_RETRIEVE_NUMBER, options)

    async def retrieve_text(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /text`

        To be awaited; else like `responses.retrieve_text`.
        """
        return await self._client.call(_RETRIEVE_TEXT, options)

    async def retrieve_file(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """`GET /file`

        To be awaited; else like `responses.retrieve_file`.
        """
        return await self._client.open(_RETRIEVE_FILE, options)

    async def retrieve_away(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /away`

        To be awaited; else like `responses.retrieve_away`.
        """
        return await self._client.call(_RETRIEVE_AWAY, options)

    async def retrieve_default(self, **options: Unpack[RequestOptions]) -> models.Job:
        """`GET /default`

        To be awaited; else like `responses.retrieve_default`.
        """
        return await self._client.call(_RETRIEVE_DEFAULT, options)

    async def retrieve_anything(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /anything`

        To be awaited; else like `responses.retrieve_anything`.
        """
        return await self._client.call(_RETRIEVE_ANYTHING, options)

    async def retrieve_limited(self, **options: Unpack[RequestOptions]) -> int | None:
        """`GET /limited`

        To be awaited; else like `responses.retrieve_limited`.
        """
        return await self._client.call(_RETRIEVE_LIMITED, options)

    async def delete_limited(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /limited`

        To be awaited; else like `responses.delete_limited`.
        """
        return await self._client.call(_DELETE_LIMITED, options)

    async def retrieve_headed(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """`GET /headed`

        To be awaited; else like `responses.retrieve_headed`.
        """
        return await self._client.open(_RETRIEVE_HEADED, options)

    @property
    def with_raw_response(self) -> AsyncResponsesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncResponsesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncResponsesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncResponsesResourceWithStreamingResponse(self._client)


class ResponsesResourceWithRawResponse(RawView):
    """`ResponsesResource`, whose methods return whole responses."""

    retrieve_several: Final = raw_response(ResponsesResource.retrieve_several)
    retrieve_map: Final = raw_response(ResponsesResource.retrieve_map)
    retrieve_number: Final = raw_response(ResponsesResource.retrieve_number)
    retrieve_text: Final = raw_response(ResponsesResource.retrieve_text)
    retrieve_file: Final = raw_response(ResponsesResource.retrieve_file)
    retrieve_away: Final = raw_response(ResponsesResource.retrieve_away)
    retrieve_default: Final = raw_response(ResponsesResource.retrieve_default)
    retrieve_anything: Final = raw_response(ResponsesResource.retrieve_anything)
    retrieve_limited: Final = raw_response(
        ResponsesResource.retrieve_limited,
        _RATE_LIMIT_HEADERS,
    )
    delete_limited: Final = raw_response(
        ResponsesResource.delete_limited,
        _RATE_LIMIT_HEADERS,
    )
    retrieve_headed: Final = raw_response(
        ResponsesResource.retrieve_headed,
        _RESPONSE_RETRIEVE_HEADED_HEADERS,
    )


class ResponsesResourceWithStreamingResponse(StreamedView):
    """`ResponsesResource`, whose methods open responses, to be read piece by piece."""

    retrieve_several: Final = streamed_response(ResponsesResource.retrieve_several)
    retrieve_map: Final = streamed_response(ResponsesResource.retrieve_map)
    retrieve_number: Final = streamed_response(ResponsesResource.retrieve_number)
    retrieve_text: Final = streamed_response(ResponsesResource.retrieve_text)
    retrieve_file: Final = streamed_response(ResponsesResource.retrieve_file)
    retrieve_away: Final = streamed_response(ResponsesResource.retrieve_away)
    retrieve_default: Final = streamed_response(ResponsesResource.retrieve_default)
    retrieve_anything: Final = streamed_response(ResponsesResource.retrieve_anything)
    retrieve_limited: Final = streamed_response(
        ResponsesResource.retrieve_limited,
        _RATE_LIMIT_HEADERS,
    )
    delete_limited: Final = streamed_response(
        ResponsesResource.delete_limited,
        _RATE_LIMIT_HEADERS,
    )
    retrieve_headed: Final = streamed_response(
        ResponsesResource.retrieve_headed,
        _RESPONSE_RETRIEVE_HEADED_HEADERS,
    )


class AsyncResponsesResourceWithRawResponse(RawView):
    """`AsyncResponsesResource`, whose methods return whole responses."""

    retrieve_several: Final = async_raw_response(
        AsyncResponsesResource.retrieve_several,
    )
    retrieve_map: Final = async_raw_response(AsyncResponsesResource.retrieve_map)
    retrieve_number: Final = async_raw_response(AsyncResponsesResource.retrieve_number)
    retrieve_text: Final = async_raw_response(AsyncResponsesResource.retrieve_text)
    retrieve_file: Final = async_raw_response(AsyncResponsesResource.retrieve_file)
    retrieve_away: Final = async_raw_response(AsyncResponsesResource.retrieve_away)
    retrieve_default: Final = async_raw_response(
        AsyncResponsesResource.retrieve_default,
    )
    retrieve_anything: Final = async_raw_response(
        AsyncResponsesResource.retrieve_anything,
    )
    retrieve_limited: Final = async_raw_response(
        AsyncResponsesResource.retrieve_limited,
        _RATE_LIMIT_HEADERS,
    )
    delete_limited: Final = async_raw_response(
        AsyncResponsesResource.delete_limited,
        _RATE_LIMIT_HEADERS,
    )
    retrieve_headed: Final = async_raw_response(
        AsyncResponsesResource.retrieve_headed,
        _RESPONSE_RETRIEVE_HEADED_HEADERS,
    )


class AsyncResponsesResourceWithStreamingResponse(StreamedView):
    """`AsyncResponsesResource`, whose methods open responses, to be read piece by
    piece.
    """

    retrieve_several: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_several,
    )
    retrieve_map: Final = async_streamed_response(AsyncResponsesResource.retrieve_map)
    retrieve_number: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_number,
    )
    retrieve_text: Final = async_streamed_response(AsyncResponsesResource.retrieve_text)
    retrieve_file: Final = async_streamed_response(AsyncResponsesResource.retrieve_file)
    retrieve_away: Final = async_streamed_response(AsyncResponsesResource.retrieve_away)
    retrieve_default: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_default,
    )
    retrieve_anything: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_anything,
    )
    retrieve_limited: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_limited,
        _RATE_LIMIT_HEADERS,
    )
    delete_limited: Final = async_streamed_response(
        AsyncResponsesResource.delete_limited,
        _RATE_LIMIT_HEADERS,
    )
    retrieve_headed: Final = async_streamed_response(
        AsyncResponsesResource.retrieve_headed,
        _RESPONSE_RETRIEVE_HEADED_HEADERS,
    )
