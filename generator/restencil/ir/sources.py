"""Where the name of a schema can be taken from.

A schema in the components has a name. One that stands inline has only a place, and the
place has words: the property it describes, the operation whose body it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType, TypeAlias

SchemaId = NewType("SchemaId", str)
"""Names a schema: for most, the JSON Pointer of where it stands in the bundled document."""

OperationId = NewType("OperationId", str)
"""Names an operation: the method in capitals, a space and the path as the document has it.

The document's `operationId` is optional and, in documents as they are, not unique."""


WebhookId = NewType("WebhookId", str)
"""Names a webhook or a callback: the JSON Pointer of its operation in the document."""


@dataclass(frozen=True, slots=True)
class ComponentNamed:
    """A component: its name is the author's, or after the file that it was in."""

    name: str


@dataclass(frozen=True, slots=True)
class PropertyOf:
    """The schema of a property.

    Attributes:
        owner: The object that declares the property; not every one becomes a class.
        of: What that object is named after.
    """

    owner: SchemaId
    of: NameSource
    wire_name: str


@dataclass(frozen=True, slots=True)
class ItemOf:
    """The schema of an array's items or a map's values.

    Attributes:
        of: What the array or map is named after.
    """

    of: NameSource


@dataclass(frozen=True, slots=True)
class VariantOf:
    """One alternative of a union.

    Attributes:
        of: What the union is named after.
        label: What sets the alternative apart: a title, the value of its tag, a property;
            empty where the document has no word for it.
        number: Its place among the alternatives, from 1.
    """

    of: NameSource
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class BodyOf:
    """The schema of an operation's request body."""

    operation: OperationId


@dataclass(frozen=True, slots=True)
class ResponseOf:
    """The schema of one of an operation's responses."""

    operation: OperationId
    status: str


@dataclass(frozen=True, slots=True)
class ParameterOf:
    """The schema of a parameter."""

    operation: OperationId
    wire_name: str


@dataclass(frozen=True, slots=True)
class HeaderOf:
    """The schema of a header of one of an operation's responses."""

    operation: OperationId
    wire_name: str


@dataclass(frozen=True, slots=True)
class HeadersOf:
    """The object that the headers of an operation's responses make.

    Attributes:
        wire_names: The names of all of them.
        status: The status, of those that errors have; empty for those of success.
    """

    operation: OperationId
    wire_names: tuple[str, ...]
    status: str


@dataclass(frozen=True, slots=True)
class PayloadOf:
    """The schema of what a webhook or a callback sends."""

    webhook: WebhookId
    name: str


NameSource: TypeAlias = (
    ComponentNamed
    | PropertyOf
    | ItemOf
    | VariantOf
    | BodyOf
    | ResponseOf
    | ParameterOf
    | HeaderOf
    | HeadersOf
    | PayloadOf
)
