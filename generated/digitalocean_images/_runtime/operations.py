"""Descriptions of operations: what the generated methods hand to the client."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeAlias, TypeVar

from .styles import Style

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from .models import BaseModel
    from .pagination.schemes import Scheme
    from .streaming.kinds import StreamKind

__all__ = [
    "Body",
    "Bytes",
    "DualOperation",
    "Headers",
    "Operation",
    "Redirect",
    "Result",
    "Text",
    "Value",
]

H = TypeVar("H", bound="BaseModel")
T = TypeVar("T")
A = TypeVar("A")
V = TypeVar("V")


class Value:
    """A body that holds a value of some type, as JSON unless it is of a class of its own.

    The type is given by a function, because importing a model takes time: that happens
    when the first response arrives.
    """

    def __init__(
        self, get_type: Callable[[], Any], media_type: str = "application/json"
    ) -> None:
        self._get_type = get_type
        self.media_type = media_type

    @cached_property
    def kind(self) -> Any:
        """The type."""
        return self._get_type()

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """What pydantic validates values of the type with."""
        from pydantic import TypeAdapter

        return TypeAdapter(self.kind)

    def decode(self, content: bytes) -> Any:
        """Return the value of a body, as one of the type as far as that can be.

        Raises:
            ValueError: the body is no JSON, or whatever else it should be.
        """
        from .decoding import decoded

        return decoded(self, self.json_text(content))

    def json_text(self, content: bytes) -> bytes:
        """Return what a body says in JSON.

        Raises:
            ValueError: the body is not what it should be.
        """
        return content


@dataclass(frozen=True, slots=True)
class Text:
    """A body that is returned as a string."""

    media_type: str


@dataclass(frozen=True, slots=True)
class Bytes:
    """A body that is read by the caller."""

    media_type: str

    def is_later(self, media_type: str) -> bool:
        """Tell whether a body of a media type is read later on."""
        return True


@dataclass(frozen=True, slots=True)
class Redirect:
    """A response of which the `Location` is returned; it is not followed."""


@dataclass(frozen=True, slots=True)
class Headers(Generic[H]):
    """The headers that responses have; their model is imported when they are looked at."""

    get_model: Callable[[], type[H]]


Result: TypeAlias = "Value | Text | Bytes | Redirect | StreamKind | None"
"""What a response is turned into; None where it has no body."""


Requirement: TypeAlias = Sequence[str] | Mapping[str, Sequence[str]]
"""The security schemes that are needed together, perhaps with the scopes of each."""


@dataclass(frozen=True, slots=True)
class Body:
    """How a request body is written (OpenAPI 3.1.1, section 4.8.15).

    Attributes:
        media_type: Its media type.
        styles: For forms, the style of each field that is not written in the usual one.
        parts: For multipart bodies, the media type of each part that has its own, or
            several with commas between them, of which the one is taken that fits the file.
        headers: For multipart bodies, the headers of each part that has further ones.
        bodies: For multipart bodies, how each part is written that is a body of its own.
        is_list: Whether a multipart body is an array. Its parts are called by their
            positions then, and those that nothing is said of by an empty name.
        xml: For XML, the key of its outermost element; None for what is text.
    """

    media_type: str
    styles: Mapping[str, Style] = field(default_factory=dict[str, Style])
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    bodies: Mapping[str, Body] = field(default_factory=dict[str, "Body"])
    is_list: bool = False
    xml: str | None = None


@dataclass(frozen=True)
class Operation(Generic[T]):
    """What is the same in all requests and responses of an operation.

    Attributes:
        method: The HTTP method.
        path: The path template.
        body: How a body is written, the preferred way first; None where the operation
            takes none.
        is_body_optional: Whether there is no body where no field of it is given.
        together: For a body that can be left out, but not in part: the fields that it
            needs, in each of its shapes.
        results: What a response is turned into, by status: a code, a range such as
            `2XX`, or `default`.
        streams: The same where a stream is asked for; empty for operations that cannot be
            asked for one.
        errors: The type of an error's body, by its statuses with spaces between them.
        error_headers: The headers of errors, by statuses likewise.
        security: The alternatives to authenticate, in the order of the document. None for
            whatever the client has.
        path_styles: The style of each path parameter that is not written in the usual one.
        query_styles: The same for query parameters.
        header_styles: The same for headers.
        cookie_styles: The same for cookies.
        dates: The names of members and parameters that are dates.
        limits: What arguments have to keep to, where that is checked: a path and keywords.
        server: The server that this operation has to itself.
        idempotency_header: The header by which the server recognises repetitions.
        pages: How a list comes page by page; None where it does not.
        is_dual: Whether the two clients return different things.
    """

    is_dual: ClassVar[bool] = False

    method: str
    path: str
    body: Body | Sequence[Body] | None = None
    is_body_optional: bool = False
    together: Sequence[Sequence[str]] = ()
    results: Mapping[str, Result] = field(default_factory=dict[str, Result])
    streams: Mapping[str, Result] = field(default_factory=dict[str, Result])
    errors: Mapping[str, Value] = field(default_factory=dict[str, Value])
    error_headers: Mapping[str, Headers[Any]] = field(
        default_factory=dict[str, "Headers[Any]"]
    )
    security: Sequence[Requirement] | None = ()
    path_styles: Mapping[str, Style] = field(default_factory=dict[str, Style])
    query_styles: Mapping[str, Style] = field(default_factory=dict[str, Style])
    header_styles: Mapping[str, Style] = field(default_factory=dict[str, Style])
    cookie_styles: Mapping[str, Style] = field(default_factory=dict[str, Style])
    dates: Collection[str] = ()
    limits: Sequence[tuple[Sequence[Any], Mapping[str, Any]]] = ()
    server: str | None = None
    idempotency_header: str | None = None
    pages: Scheme | None = None

    @property
    def name(self) -> str:
        """The operation as messages name it: `POST /v2/images`."""
        return f"{self.method} {self.path}"

    def result(self, status: int) -> Result:
        """Return what a response with a status of success is turned into.

        Under a status that is not documented, that is the first one that is.
        """
        pattern = self.pattern(status) or next(iter(self.results), "")
        return self.results.get(pattern)

    def pattern(self, status: int) -> str:
        """Return how the results name a status; an empty string where they do not."""
        for pattern in (str(status), f"{status // 100}XX", "default"):
            if pattern in self.results:
                return pattern
        return ""

    def is_read_later(self, status: int, media_type: str) -> bool:
        """Tell whether the body of a response with a status of success is read later on."""
        is_later = getattr(self.result(status), "is_later", None)
        return is_later is not None and is_later(media_type)

    @cached_property
    def streamed(self) -> Self:
        """The same operation where a stream is asked for."""
        return replace(self, results=self.streams)

    def error(self, status: int) -> Value | None:
        """Return the type of the body of an error; None where none is documented."""
        return _under(status, self.errors)

    def headers_of_error(self, status: int) -> Headers[Any] | None:
        """Return the headers of an error; None where none are documented."""
        return _under(status, self.error_headers)

    @cached_property
    def accept(self) -> str:
        """The `Accept` header that asks for what the results can be made of."""
        asked = [
            result.media_type
            for result in self.results.values()
            if result is not None and not isinstance(result, Redirect)
        ]
        return ", ".join(dict.fromkeys(asked)) or "*/*"

    @cached_property
    def follows_redirects(self) -> bool:
        """Whether redirects are followed; else their `Location` is the result."""
        return not any(isinstance(result, Redirect) for result in self.results.values())

    def __repr__(self) -> str:
        return f"<{self.name}>"


def _under(status: int, by_statuses: Mapping[str, V]) -> V | None:
    """Return what is documented for a status: under its code, its range or `default`."""
    for pattern in (str(status), f"{status // 100}XX", "default"):
        for patterns, value in by_statuses.items():
            if pattern in patterns.split():
                return value
    return None


class DualOperation(Operation[T], Generic[T, A]):
    """An operation that the two clients return different things for.

    Streams and such read their bodies themselves, and pages of a list fetch further ones.
    The first parameter is what the client returns that waits; the second one is what the
    client returns that is to be awaited.
    """

    is_dual = True
