"""Names that modules of the generated package import, and that nothing else may take."""

from __future__ import annotations

from typing import Final

MODEL_MODULES: Final = (
    "Annotated",
    "Any",
    "AsyncPage",
    "BaseModel",
    "BestMatch",
    "Decimal",
    "ExtensibleIntEnum",
    "ExtensibleStrEnum",
    "Field",
    "FileContent",
    "FileTypes",
    "JSON",
    "Literal",
    "Mapping",
    "Omit",
    "OpenIntEnum",
    "OpenStrEnum",
    "Required",
    "SIMPLE_EXPLODED",
    "Sequence",
    "SequenceNotStr",
    "SyncPage",
    "TypeAlias",
    "TypedDict",
    "UUID",
    "Union",
)
"""What models, parameters and enums have around them."""

RESOURCE_MODULES: Final = (
    "Any",
    "ApiKey",
    "AsyncBaseClient",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncListPage",
    "AsyncPaginator",
    "AsyncRawClientView",
    "AsyncResource",
    "AsyncSecret",
    "AsyncStream",
    "AsyncStreamedClientView",
    "BODY",
    "Basic",
    "BinaryResponse",
    "Body",
    "Bytes",
    "Client",
    "ClientOptions",
    "Cursor",
    "Decimal",
    "DualOperation",
    "EventStream",
    "FileContent",
    "FileTypes",
    "Final",
    "Headers",
    "JSONLines",
    "JSONSequence",
    "LastItem",
    "LinkHeader",
    "Literal",
    "Mapping",
    "NextURL",
    "OAuth2",
    "Offset",
    "Omit",
    "OpenIDConnect",
    "Operation",
    "PageNumber",
    "RawClientView",
    "RawView",
    "Redirect",
    "RequestOptions",
    "Secret",
    "Sequence",
    "SequenceNotStr",
    "ServerSentEvent",
    "Stream",
    "StreamedClientView",
    "StreamedView",
    "SyncBaseClient",
    "SyncListPage",
    "SyncResource",
    "Text",
    "Token",
    "TokenEndpoint",
    "UUID",
    "Union",
    "Unpack",
    "Value",
)
"""What the classes of resources and of the client have around them."""

_CLASS_BODY: Final = (
    "bool",
    "bytes",
    "cached_property",
    "float",
    "int",
    "overload",
    "property",
    "str",
)
"""What annotations and decorators use in the bodies of classes."""

_OF_CLIENTS: Final = (
    "base_url",
    "call",
    "call_raw",
    "call_streaming",
    "close",
    "delete",
    "drift_watch",
    "get",
    "http_client",
    "open",
    "page",
    "patch",
    "post",
    "put",
    "request",
    "webhook_secret",
    "with_options",
    "with_raw_response",
    "with_streaming_response",
)
"""What every client has."""

CLIENT_ATTRIBUTES: Final = frozenset(_CLASS_BODY + _OF_CLIENTS)
"""What a resource or a method of the client cannot be called."""

RESOURCE_ATTRIBUTES: Final = frozenset(
    _CLASS_BODY
    + (
        "dt",
        "enums",
        "models",
        "omit",
        "async_raw_response",
        "async_streamed_response",
        "raw_resource",
        "raw_response",
        "streamed_resource",
        "streamed_response",
        "with_raw_response",
        "with_streaming_response",
    )
)
"""What methods and views of resources use, and what every resource has."""
