"""What the response to a call means, going by the document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import httpx2

from .arrivals import unexpected
from .calls import Call
from .decoding import decoded_with_drift, response_origin
from .drift import Drift, DriftKind, Watch, listed
from .errors import APIResponseError, APIResponseValidationError, APIStatusError
from .exchange import Exchanged
from .failures import status_error_class, words_of
from .operations import Bytes, Operation, Redirect, Result, Text, Value

if TYPE_CHECKING:
    from .models import BaseModel

__all__ = ["Answer"]

R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A response together with the call that it answers.

    Attributes:
        operation: The operation that was called.
        call: What further requests can follow from; None where none do.
        exchanged: The response, and how it came about.
        watch: How closely it is looked at.
    """

    operation: Operation[T]
    call: Call | None
    exchanged: Exchanged
    watch: Watch

    @property
    def response(self) -> httpx2.Response:
        """The HTTP client's response."""
        return self.exchanged.response

    @property
    def is_expected(self) -> bool:
        """Whether the server did what it was asked to."""
        if self.response.is_success:
            return True
        is_redirect = self.response.has_redirect_location
        return is_redirect and not self.operation.follows_redirects

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
        """Return what the response, which has been read, holds.

        Raises:
            APIResponseError: the response is not what the document promises.
        """
        if self.watch.is_attentive:
            value, drifts = self.examined()
            self.report(drifts, self.response.content)
            return value
        result = self.operation.result(self.response.status_code)
        if isinstance(result, Value):
            return self._understood(result.decode)  # type: ignore[no-any-return]
        return self._plain(result)  # type: ignore[no-any-return]  # the operation says so

    def examined(self) -> tuple[T, tuple[Drift, ...]]:
        """Return what the response holds, and in what it deviates from the document.

        Raises:
            APIResponseError: there is nothing that could be compared with the document.
        """
        result = self.operation.result(self.response.status_code)
        found = tuple(self._unknown_status())
        if not isinstance(result, Value):
            return self._plain(result), found
        value, drifts = self._understood(lambda content: self.examine(result, content))
        return value, found + drifts

    def examine(self, value: Value, content: bytes) -> tuple[Any, tuple[Drift, ...]]:
        """Return what a body says, and in what it deviates from the document.

        Raises:
            ValueError: the body is no JSON, or whatever else it should be.
        """
        operation, status = self.operation, self.response.status_code
        pattern = operation.pattern(status) or str(status)
        origin = response_origin(
            operation.method, operation.path, pattern, value.media_type
        )
        text = value.json_text(content)
        return decoded_with_drift(value, text, origin, self.operation.name)

    def report(self, drifts: Sequence[Drift], content: bytes) -> None:
        """Tell of deviations whoever wants to know.

        Args:
            drifts: The deviations.
            content: What deviates.

        Raises:
            APIResponseValidationError: they are not tolerated.
        """
        where = f"{self.exchanged.parts.method} {self.exchanged.url}"
        if self.watch.refuses(drifts, where):
            kind = partial(APIResponseValidationError, drift=drifts)
            raise unexpected(self.exchanged, listed(drifts), content, kind)

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
            typed_headers=self._error_headers(),
            method=method,
            url=url,
            retries_taken=self.exchanged.retries_taken,
        )

    def _plain(self, result: Result) -> Any:
        match result:
            case Text():
                return self.response.text
            case Bytes():
                return self.response.content
            case Redirect():
                return self.response.headers.get("location", "")
            case _:
                return None

    def _understood(self, decode: Callable[[bytes], R]) -> R:
        """Return what the body says, which should be in UTF-8 and may be otherwise.

        Raises:
            APIResponseError: it says nothing.
        """
        try:
            try:
                return decode(self.response.content)
            except ValueError:
                recoded = self._recoded()
                if recoded is None:
                    raise
                return decode(recoded)
        except ValueError as error:
            raise unexpected(
                self.exchanged, str(error), self.response.content
            ) from error

    def _recoded(self) -> bytes | None:
        """Return the body in UTF-8, if it says that it came otherwise."""
        stated = self.response.charset_encoding
        if stated is None:
            return None
        try:
            return self.response.content.decode(stated).encode()
        except (LookupError, ValueError):
            return None

    def _unknown_status(self) -> list[Drift]:
        status = self.response.status_code
        if not self.operation.results or self.operation.pattern(status) != "":
            return []
        return [
            Drift(
                kind=DriftKind.UNDOCUMENTED,
                location="",
                pointer=response_origin(self.operation.method, self.operation.path),
                expected=f"the status {' or '.join(self.operation.results)}",
                actual=f"the status {status}",
                operation=self.operation.name,
            )
        ]

    def _error_body(self) -> Any:
        """Return an error's body as its documented type, as JSON values or as text."""
        documented = self.operation.error(self.response.status_code) or _ANYTHING
        try:
            if self.watch.on_drift is None:
                return self._understood(documented.decode)
            body, drifts = self._understood(
                lambda content: self.examine(documented, content)
            )
        except APIResponseError:
            return self.response.text
        self._tell(drifts)
        return body

    def _error_headers(self) -> BaseModel | None:
        """Return those of an error's headers that the document describes."""
        documented = self.operation.headers_of_error(self.response.status_code)
        if documented is None:
            return None
        from .header_values import read_headers

        model: type[BaseModel] = documented.get_model()
        found, drifts = read_headers(model, self.response.headers, self.operation.name)
        self._tell(drifts)
        return found

    def _tell(self, drifts: Iterable[Drift]) -> None:
        """Tell of deviations; those of errors are tolerated in any case."""
        if self.watch.on_drift is not None:
            for drift in drifts:
                self.watch.on_drift(drift)


_ANYTHING: Final = Value(lambda: object)
