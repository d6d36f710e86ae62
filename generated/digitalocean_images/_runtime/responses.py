"""Whole responses: what views return."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2

from .answers import Answer
from .arrivals import reading
from .drift import Drift
from .errors import request_id
from .rate_limits import RateLimit

if TYPE_CHECKING:
    from .headed import (
        AsyncHeadedStreamedResponse,
        HeadedResponse,
        HeadedStreamedResponse,
    )
    from .models import BaseModel
    from .operations import Headers

__all__ = ["APIResponse", "AsyncStreamedResponse", "ResponseFacts", "StreamedResponse"]

T = TypeVar("T")
H = TypeVar("H", bound="BaseModel")


class ResponseFacts(Generic[T]):
    """What is known of a response before its body is read."""

    def __init__(self, answer: Answer[T]) -> None:
        self._answer = answer

    @property
    def http_response(self) -> httpx2.Response:
        """The HTTP client's response."""
        return self._answer.response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._answer.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; looking them up does not depend on their case."""
        return self._answer.response.headers

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._answer.exchanged.parts.method

    @property
    def url(self) -> str:
        """The URL of the request, without credentials."""
        return self._answer.exchanged.url

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, where it says so."""
        return request_id(self.headers)

    @property
    def rate_limit(self) -> RateLimit:
        """What the server says about how often it may be called."""
        return RateLimit.read(self.headers)

    @property
    def retries_taken(self) -> int:
        """How often the request was repeated."""
        return self._answer.exchanged.retries_taken

    @property
    def elapsed(self) -> timedelta:
        """How long it took from sending the request until the response was read."""
        return self._answer.response.elapsed

    def __repr__(self) -> str:
        status = f"{self.status_code} {self.http_response.reason_phrase}".strip()
        return f"<{type(self).__name__} {status} ({self.method} {self.url})>"


class APIResponse(ResponseFacts[T]):
    """A response with all that came: what `with_raw_response` returns."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self._answer.response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self._answer.response.text

    def json(self) -> Any:
        """Return the body as JSON has it.

        Raises:
            ValueError: the body is no JSON.
        """
        return json.loads(self.content)

    def parse(self) -> T:
        """Return what the method itself would have returned.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        return self._parsed

    @cached_property
    def drift(self) -> tuple[Drift, ...]:
        """In what the response deviates from the document.

        Raises:
            APIResponseError: there is nothing that could be compared with the document.
        """
        return self._answer.examined()[1]

    def with_headers(self, headers: Headers[H]) -> HeadedResponse[T, H]:
        """Return the same response, whose headers have a type."""
        from .headed import HeadedResponse

        return HeadedResponse(self._answer, headers)

    @cached_property
    def _parsed(self) -> T:
        return self._answer.value()


class StreamedResponse(ResponseFacts[T]):
    """A response whose body is on its way: what `with_streaming_response` gives."""

    def read(self) -> bytes:
        """Return the whole body."""
        with self._reading():
            return self.http_response.read()

    def text(self) -> str:
        """Return the whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Return the whole body as JSON has it.

        Raises:
            ValueError: the body is no JSON.
        """
        return json.loads(self.read())

    def parse(self) -> T:
        """Return what the method itself would have returned.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        if not self._answer.is_read_later:
            self.read()
        return self._answer.value()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, decompressed, piece by piece."""
        with self._reading():
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, piece by piece."""
        with self._reading():
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        with self._reading():
            yield from self.http_response.iter_lines()

    def close(self) -> None:
        """Give the connection back, whatever is left to read."""
        self.http_response.close()

    def with_headers(self, headers: Headers[H]) -> HeadedStreamedResponse[T, H]:
        """Return the same response, whose headers have a type."""
        from .headed import HeadedStreamedResponse

        return HeadedStreamedResponse(self._answer, headers)

    def _reading(self) -> AbstractContextManager[None]:
        return reading(self._answer.exchanged)


class AsyncStreamedResponse(ResponseFacts[T]):
    """The same for an event loop."""

    async def read(self) -> bytes:
        """Return the whole body."""
        with self._reading():
            return await self.http_response.aread()

    async def text(self) -> str:
        """Return the whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Return the whole body as JSON has it.

        Raises:
            ValueError: the body is no JSON.
        """
        return json.loads(await self.read())

    async def parse(self) -> T:
        """Return what the method itself would have returned.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        if not self._answer.is_read_later:
            await self.read()
        return self._answer.value()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, decompressed, piece by piece."""
        with self._reading():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, piece by piece."""
        with self._reading():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        with self._reading():
            async for line in self.http_response.aiter_lines():
                yield line

    async def close(self) -> None:
        """Give the connection back, whatever is left to read."""
        await self.http_response.aclose()

    def with_headers(self, headers: Headers[H]) -> AsyncHeadedStreamedResponse[T, H]:
        """Return the same response, whose headers have a type."""
        from .headed import AsyncHeadedStreamedResponse

        return AsyncHeadedStreamedResponse(self._answer, headers)

    def _reading(self) -> AbstractContextManager[None]:
        return reading(self._answer.exchanged)
