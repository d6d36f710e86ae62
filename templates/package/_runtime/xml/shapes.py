"""How values are written as XML (OpenAPI 3.2.0, section 4.26).

What a value is in XML is a node: an element, an attribute, the text of the element around
it, or none of these: then its parts are nodes of the element around it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

__all__ = [
    "CDATA",
    "Anything",
    "Attribute",
    "CharacterData",
    "Content",
    "Element",
    "Inline",
    "Items",
    "Members",
    "Named",
    "Node",
    "Text",
]


@dataclass(frozen=True)
class Text:
    """A text: a string, an integer, a number or a boolean, or any of several of these."""

    types: frozenset[str]

    def __init__(self, *types: str) -> None:
        object.__setattr__(self, "types", frozenset(types))


@dataclass(frozen=True, slots=True)
class Items:
    """An array: an element for each item.

    Attributes:
        item: The element. Without a name of its own it is called as the member is that
            holds the array.
        first: Those of the items that are described by their position.
    """

    item: Element
    first: Sequence[Element] = ()

    @property
    def elements(self) -> Sequence[Element]:
        """All of them."""
        return (*self.first, self.item)

    def at(self, index: int) -> Element:
        """Return the element of the item at a position."""
        return self.first[index] if index < len(self.first) else self.item


@dataclass(frozen=True, slots=True)
class Members:
    """An object.

    Attributes:
        members: The node of each member.
        further: What other members hold; None where that is not described.
        absent: The values of members of which no node is there.
    """

    members: Mapping[str, Node]
    further: Content | None = None
    absent: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Named:
    """An object whose members are described elsewhere."""

    key: str


@dataclass(frozen=True, slots=True)
class Anything:
    """What is not described: a text, or attributes and elements by their names."""


Content: TypeAlias = "Text | Items | Members | Named | Anything"


@dataclass(frozen=True, slots=True)
class Element:
    """An element; the namespace and the prefix are empty where there are none."""

    name: str
    content: Content
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of the element around it."""

    name: str
    content: Text
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class CharacterData:
    """The text of the element around it."""

    content: Text


@dataclass(frozen=True, slots=True)
class CDATA(CharacterData):
    """The same, written as a CDATA section."""


@dataclass(frozen=True, slots=True)
class Inline:
    """No node of its own."""

    content: Items | Members | Named


Node: TypeAlias = "Element | Attribute | CharacterData | Inline"
