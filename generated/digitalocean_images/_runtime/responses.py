"""Responses: what views return, and what calls are made of."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Generic, TypeVar

import httpx2

from .arrivals import reading, unexpected
from .calls import Call
from .errors import APIStatusError, request_id
from .exchange import Exchanged
from .failures import status_error_class, words_of
from .operations import Bytes, Operation, Redirect, Text, Value
from .rate_limits import RateLimit

__all__ = ["APIResponse", "AsyncStreamedResponse", "StreamedResponse"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A response together with the call that it answers.

    Attributes:
        operation: The operation that was called.
        call: What further requests can follow from; None where none do.
        exchanged: The response.
    """

    operation: Operation[T]
    call: Call | None
    exchanged: Exchanged

    @property
    def response(self) -> httpx2.Response:
        """The HTTP client's response."""
        return self.exchanged.response

    @property
    def is_expected(self) -> bool:
        """Whether the server did what it was asked to."""
        if self.response.is_success:
            return True
        redirects = isinstance(
            self.operation.result(self.response.status_code), Redirect
        )
        return redirects and self.response.is_redirect

    def status_error(self) -> APIStatusError:
        """Return the error for a response, which has been read, of failure."""
        response = self.response
        body = self._error_body()
        words = words_of(body)
        reason = f"{response.status_code} {response.reason_phrase}".strip()
        method, url = self.exchanged.parts.method, self.exchanged.url
        return status_error_class(response.status_code)(
            f"{reason}: {words}" if words else f"{reason} ({method} {url})",
            status_code=response.status_code,
            body=body,
            headers=response.headers,
            method=method,
            url=url,
            retries_taken=self.exchanged.retries_taken,
        )

    @property
    def is_read_later(self) -> bool:
        """Whether the result reads the body itself."""
        media_type = self.response.headers.get("content-type", "")
        return self.operation.is_read_later(self.response.status_code, media_type)

    def value(self) -> T:
        """Return what a call returns for a response, which has been read if it has to be.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        if self.call is not None:
            value: T = self.call.outcome(self, self.call)
            return value
        return self.content()

    def content(self) -> T:
        """Return what a response, which has been read, holds.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        response = self.response
        result = self.operation.result(response.status_code)
        value: Any
        match result:
            case Value():
                value = self._decoded(result)
            case Text():
                value = response.text
            case Bytes():
                value = response.content
            case Redirect():
                value = response.headers.get("location", "")
            case _:
                value = None
        return value  # type: ignore[no-any-return]  # the operation says so

    def _decoded(self, result: Value) -> Any:
        try:
            return result.decode(self.response.content)
        except ValueError as error:
            content = self.response.content
            raise unexpected(self.exchanged, str(error), content) from error

    def _error_body(self) -> Any:
        """Return an error's body as its documented type, as JSON values or as text."""
        documented = self.operation.error(self.response.status_code)
        if documented is not None:
            try:
                return documented.decode(self.response.content)
            except ValueError:
                pass
        try:
            return json.loads(self.response.content)
        except ValueError:
            return self.response.text


class _ResponseFacts(Generic[T]):
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


class APIResponse(_ResponseFacts[T]):
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
        return self._answer.value()


class StreamedResponse(_ResponseFacts[T]):
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

    def _reading(self) -> AbstractContextManager[None]:
        return reading(self._answer.exchanged)


class AsyncStreamedResponse(_ResponseFacts[T]):
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

    def _reading(self) -> AbstractContextManager[None]:
        return reading(self._answer.exchanged)
