"""How values are written as XML (OpenAPI 3.1.1, section 4.8.26; 3.2.0, section 4.26)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import TypeAlias

from restencil.origin import Origin


class XmlNodeType(StrEnum):
    """What a schema is in an XML document (OpenAPI 3.2.0, "XML Node Types")."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    CDATA = "cdata"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlObject:
    """What a schema, and what it refers to, say of XML.

    Attributes:
        node_type: What is stated, also by `attribute` and `wrapped`; none for the default.
        name: The name that is stated; empty where there is none.
        inferred: The name of the component, else the title; empty where there is neither.
        items: The same of the items of an array.
        first: The same of those items that are described by their position.
    """

    node_type: XmlNodeType | None
    name: str
    namespace: str
    prefix: str
    inferred: str
    items: XmlObject | None
    first: tuple[XmlObject, ...]
    origin: Origin

    @property
    def is_stated(self) -> bool:
        """Whether anything is stated, here or of the items."""
        stated = self.node_type or self.name or self.namespace or self.prefix
        inside = (*self.first, *filter(None, (self.items,)))
        return bool(stated) or any(each.is_stated for each in inside)


class XmlScalar(StrEnum):
    """What a text can be read as."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class XmlText:
    """A text: a value of one of a few types."""

    types: tuple[XmlScalar, ...]


@dataclass(frozen=True, slots=True)
class XmlItems:
    """An array: an element for each item.

    Attributes:
        item: The element.
        first: Those of the items that are described by their position.
    """

    item: XmlElement
    first: tuple[XmlElement, ...] = ()

    @property
    def elements(self) -> tuple[XmlElement, ...]:
        """All of them."""
        return (*self.first, self.item)


class XmlAbsence(Enum):
    """What it means that no node of a member is there, if not that the member is missing."""

    NULL = auto()
    EMPTY_ARRAY = auto()
    EMPTY_OBJECT = auto()
    EMPTY_TEXT = auto()


@dataclass(frozen=True, slots=True)
class XmlMembers:
    """An object: a node for each member.

    Attributes:
        members: The nodes by the wire names of the members.
        further: What other members hold. An array there has an element for each item,
            whose name is that of the member.
        absent: The members that have a value where no node of theirs is there.
    """

    members: Mapping[str, XmlNode]
    further: XmlContent | None = None
    absent: Mapping[str, XmlAbsence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class XmlNamed:
    """The members of an object, or of one of several, that have an entry of their own."""

    key: str


@dataclass(frozen=True, slots=True)
class XmlAnything:
    """Whatever comes: text, or elements and attributes by their names."""


XmlContent: TypeAlias = XmlText | XmlItems | XmlMembers | XmlNamed | XmlAnything


@dataclass(frozen=True, slots=True)
class XmlElement:
    """An element; the namespace and the prefix are empty where there are none."""

    name: str
    content: XmlContent
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class XmlAttribute:
    """An attribute of the element around it."""

    name: str
    content: XmlText
    namespace: str = ""
    prefix: str = ""


class XmlCharacters(StrEnum):
    """How characters are written."""

    TEXT = "text"
    CDATA = "CDATA section"


@dataclass(frozen=True, slots=True)
class XmlCharacterData:
    """The text of the element around it."""

    content: XmlText
    written: XmlCharacters = XmlCharacters.TEXT


@dataclass(frozen=True, slots=True)
class XmlInline:
    """No node: the nodes of the value are those of the element around it."""

    content: XmlItems | XmlMembers | XmlNamed


XmlNode: TypeAlias = XmlElement | XmlAttribute | XmlCharacterData | XmlInline


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlShapes:
    """The XML of all operations.

    Attributes:
        documents: The outermost element of each body, by the body's key.
        members: What `XmlNamed` refers to.
    """

    documents: Mapping[str, XmlElement]
    members: Mapping[str, XmlMembers]
