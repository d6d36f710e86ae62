"""Names that modules of the generated package import, and that nothing else may take."""

from __future__ import annotations

from typing import Final

MODEL_MODULES: Final = (
    "Annotated",
    "Any",
    "Decimal",
    "Field",
    "FileContent",
    "FileTypes",
    "Literal",
    "Mapping",
    "Model",
    "Omit",
    "OpenIntEnum",
    "OpenStrEnum",
    "Required",
    "Sequence",
    "SequenceNotStr",
    "TypeAlias",
    "TypedDict",
    "UUID",
    "Union",
)
"""What models, parameters and enums have around them."""

RESOURCE_MODULES: Final = (
    "Any",
    "AsyncBaseClient",
    "AsyncClient",
    "AsyncRawClientView",
    "AsyncResource",
    "AsyncStreamedClientView",
    "Body",
    "Bytes",
    "Client",
    "ClientOptions",
    "Decimal",
    "FileContent",
    "FileTypes",
    "Final",
    "Literal",
    "Mapping",
    "Omit",
    "Operation",
    "RawClientView",
    "RawView",
    "Redirect",
    "RequestOptions",
    "Sequence",
    "SequenceNotStr",
    "StreamedClientView",
    "StreamedView",
    "SyncBaseClient",
    "SyncResource",
    "Text",
    "UUID",
    "Union",
    "Unpack",
    "Value",
)
"""What the classes of resources and of the client have around them."""
