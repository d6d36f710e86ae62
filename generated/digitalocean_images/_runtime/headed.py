"""Responses whose headers the document describes."""

from __future__ import annotations

from functools import cached_property
from typing import Generic, TypeVar

from .answers import Answer
from .drift import Drift
from .header_values import read_headers
from .models import BaseModel
from .operations import Headers
from .responses import (
    APIResponse,
    AsyncStreamedResponse,
    ResponseFacts,
    StreamedResponse,
)

__all__ = [
    "AsyncHeadedStreamedResponse",
    "HeadedResponse",
    "HeadedStreamedResponse",
]

H = TypeVar("H", bound=BaseModel)
T = TypeVar("T")


class _Headed(ResponseFacts[T], Generic[T, H]):
    """A response whose headers have a type.

    Args:
        answer: The response.
        headers: What its headers are.
    """

    def __init__(self, answer: Answer[T], headers: Headers[H]) -> None:
        super().__init__(answer)
        self._documented = headers

    @cached_property
    def typed_headers(self) -> H:
        """The headers that the document describes; None in the place of one that is missing.

        A header that is not what the document promises is there as it came.

        Raises:
            APIResponseValidationError: there is one, and that is not tolerated.
        """
        found, drifts = self._read_headers
        if self._answer.watch.is_attentive:
            self._answer.report(drifts, b"")
        return found

    @cached_property
    def _read_headers(self) -> tuple[H, tuple[Drift, ...]]:
        model = self._documented.get_model()
        return read_headers(model, self.headers, self._answer.operation.name)


class HeadedResponse(_Headed[T, H], APIResponse[T]):
    """An `APIResponse` with the headers that the document describes."""

    @cached_property
    def drift(self) -> tuple[Drift, ...]:
        """In what the response, its headers included, deviates from the document.

        Raises:
            APIResponseError: there is nothing that could be compared with the document.
        """
        return (*super().drift, *self._read_headers[1])


class HeadedStreamedResponse(_Headed[T, H], StreamedResponse[T]):
    """A `StreamedResponse` with the headers that the document describes."""


class AsyncHeadedStreamedResponse(_Headed[T, H], AsyncStreamedResponse[T]):
    """An `AsyncStreamedResponse` with the headers that the document describes."""
