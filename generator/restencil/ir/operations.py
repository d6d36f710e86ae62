"""Operations: what is sent and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from restencil.ir.links import StatedLink
from restencil.ir.schemas import Documentation, Presence, TypeExpression
from restencil.ir.security import Requirement
from restencil.ir.sources import OperationId, SchemaId
from restencil.ir.xml import XmlObject
from restencil.origin import Origin


class ParameterPlace(StrEnum):
    """Where a parameter travels (OpenAPI 3.1.1, section 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class ParameterStyle(StrEnum):
    """How a parameter's value is written (OpenAPI 3.1.1, section 4.8.12.3)."""

    MATRIX = "matrix"
    LABEL = "label"
    SIMPLE = "simple"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    TAB_DELIMITED = "tabDelimited"
    """With tabs between values: `collectionFormat: tsv` of Swagger 2.0."""
    DEEP_OBJECT = "deepObject"
    COOKIE = "cookie"
    """Cookies as RFC 6265 has them, not encoded (OpenAPI 3.2.0, section 4.12.3)."""
    JSON = "json"
    """The parameter is declared by `content`: its value is a JSON text."""
    WHOLE_FORM = "whole form"
    """The query as a whole is a form (`in: querystring`, OpenAPI 3.2.0, section 4.12.1)."""
    WHOLE_JSON = "whole JSON"
    """The query as a whole is a JSON text."""
    WHOLE_TEXT = "whole text"
    """The query as a whole is some other text."""


class Reserved(StrEnum):
    """What becomes of reserved characters in a value (OpenAPI 3.1.1, 4.8.12.2.2)."""

    ENCODED = "encoded"
    KEPT = "kept"
    """`allowReserved`: they are written as they are, where their place can hold them."""


class MediaKind(StrEnum):
    """How the content of a media type is encoded and decoded."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    XML = "XML"
    """XML of which a schema says what it holds; other XML is text."""
    TEXT = "text"
    BINARY = "binary"
    EVENT_STREAM = "event stream"
    JSON_LINES = "JSON lines"
    JSON_SEQUENCE = "JSON sequence"
    """A JSON text sequence (RFC 7464)."""


STREAMS = (MediaKind.EVENT_STREAM, MediaKind.JSON_LINES, MediaKind.JSON_SEQUENCE)
"""The kinds of content whose items arrive one by one (OpenAPI 3.2.0, section 4.14.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEncoding:
    """How one part of a form or multipart body is written (section 4.8.15).

    Attributes:
        kind: How it is encoded, by its media type; none where that is not stated.
        headers: The headers whose values the document fixes.
        inner: The same for the parts inside, of a part that is a form or multipart itself.
        xml: What the schema of a part that is XML says of how it is written.
        document: The key of its outermost element in the shapes of XML; empty for none.
    """

    content_type: str | None = None
    kind: MediaKind | None = None
    style: ParameterStyle | None = None
    explode: bool | None = None
    reserved: Reserved = Reserved.ENCODED
    headers: Mapping[str, str] = field(default_factory=dict)
    inner: Encodings | None = None
    xml: XmlObject | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encodings:
    """How the parts of a form or multipart body are written.

    Attributes:
        fields: Those of an object, by their names.
        items: Those of an array, by their position (OpenAPI 3.2.0, section 4.14.5).
        others: The further items of an array; none where nothing is said of them.
    """

    fields: Mapping[str, PartEncoding] = field(default_factory=dict)
    items: tuple[PartEncoding, ...] = ()
    others: PartEncoding | None = None

    @property
    def is_positional(self) -> bool:
        """Whether the parts are the items of an array."""
        return bool(self.items) or self.others is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of an operation, path-level parameters merged in.

    Attributes:
        encoding: How the fields are written, where the query as a whole is a form.
    """

    wire_name: str
    place: ParameterPlace
    style: ParameterStyle
    explode: bool
    reserved: Reserved
    encoding: Encodings
    presence: Presence
    type: TypeExpression
    documentation: Documentation
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What a value in a request has to keep to.

    Attributes:
        path: Where it is: the place in the request, then names on the wire; none for
            every item or member.
        keywords: Keywords of JSON Schema and what they allow.
    """

    path: tuple[str | None, ...]
    keywords: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One representation of a body or a response.

    Attributes:
        type: The type of the content, or of an item of a stream; anything for events whose
            data the document does not describe.
        events: The types of an event stream's data by the events' names, where each has its
            own.
        xml: What the schema of XML says of how it is written; none for other content.
        document: The key of its outermost element in the shapes of XML.
    """

    media_type: str
    kind: MediaKind
    type: TypeExpression
    events: Mapping[str, TypeExpression] = field(default_factory=dict)
    encoding: Encodings = field(default_factory=Encodings)
    xml: XmlObject | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body; the first content is the one that is sent.

    Attributes:
        presence: Whether there has to be one where some of what it holds is needed:
            optional where the document says `required: false`.
        is_demanded: Whether the document says `required: true`.
    """

    presence: Presence
    is_demanded: bool
    contents: tuple[Content, ...]
    documentation: Documentation
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One header that a response declares (OpenAPI 3.1.1, section 4.8.21)."""

    wire_name: str
    style: ParameterStyle
    explode: bool
    type: TypeExpression
    documentation: Documentation
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderSet:
    """The headers that the responses to an operation declare, as an object.

    Attributes:
        schema: The object; its properties are the headers, all of them optional.
        headers: The headers, in the order of the properties.
    """

    schema: SchemaId
    headers: tuple[Header, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The response to an operation under one status.

    Attributes:
        status: A status code, a range such as `4XX`, or `default`.
        contents: The representations; none where the response has no body.
    """

    status: str
    description: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...]
    links: tuple[StatedLink, ...]
    origin: Origin


class ResultKind(StrEnum):
    """What a call returns."""

    VALUE = "value"
    """A decoded value, of JSON or of XML."""
    TEXT = "text"
    BYTES = "bytes"
    EVENTS = "events"
    """Server-sent events, one by one."""
    JSON_LINES = "JSON lines"
    """Decoded JSON values, one by one, as those of a sequence."""
    JSON_SEQUENCE = "JSON sequence"
    NOTHING = "nothing"
    REDIRECT = "redirect"
    """The URL in the `Location` header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a call returns under one status.

    Attributes:
        status: A status code, a range such as `2XX`, or `default`.
        type: The type of a decoded value, or of an item; anything for the other kinds.
        media_type: What is asked for; none where no content is expected.
        events: The types of events that have one of their own, by their names.
        document: The key of its shape, for XML; else empty.
    """

    status: str
    kind: ResultKind
    type: TypeExpression
    media_type: str | None
    events: Mapping[str, TypeExpression] = field(default_factory=dict)
    document: str = ""

    @property
    def is_streamed(self) -> bool:
        """Whether the caller reads the body, and not the call."""
        return self.is_stream or self.kind is ResultKind.BYTES

    @property
    def is_stream(self) -> bool:
        """Whether its items arrive one by one."""
        return self.kind in _STREAMS


_STREAMS = (ResultKind.EVENTS, ResultKind.JSON_LINES, ResultKind.JSON_SEQUENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What a call raises under one status; the type is that of the error's body.

    Attributes:
        media_type: The media type of the body; empty where nothing is known of it.
        document: The key of its shape, for XML; else empty.
    """

    status: str
    description: str
    type: TypeExpression
    media_type: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation.

    Attributes:
        method: In capitals.
        path: The path template as the document has it.
        operation_id: The document's, unless it has none.
        server: The URL of the operation's own server, where it has one.
        security: The alternatives; none of them needed where there are none.
    """

    id: OperationId
    method: str
    path: str
    operation_id: str | None
    summary: str
    documentation: Documentation
    external_docs: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    server: str | None
    security: tuple[Requirement, ...]
    origin: Origin
