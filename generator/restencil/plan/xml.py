"""How values are written as XML, as data: `Element("tags", Items(Element("tag", …)))`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from restencil.code.escaping import literal
from restencil.code.layout import Group, Item
from restencil.ir import (
    XmlAbsence,
    XmlAnything,
    XmlAttribute,
    XmlCharacterData,
    XmlCharacters,
    XmlContent,
    XmlElement,
    XmlInline,
    XmlItems,
    XmlMembers,
    XmlNamed,
    XmlNode,
    XmlShapes,
    XmlText,
)
from restencil.plan.imports import Locations, imports
from restencil.plan.symbols import FINAL, RuntimeSymbol, Symbol
from restencil.plan.views import XmlView

_ABSENT: Final = {
    XmlAbsence.NULL: "None",
    XmlAbsence.EMPTY_ARRAY: "[]",
    XmlAbsence.EMPTY_OBJECT: "{}",
    XmlAbsence.EMPTY_TEXT: '""',
}


def plan_xml(shapes: XmlShapes) -> XmlView:
    """Return the module that says how values are written as XML."""
    printer = _Printer()
    documents = tuple(
        printer.keyed(key, element) for key, element in shapes.documents.items()
    )
    members = tuple(
        printer.keyed(f"#{key}", found) for key, found in shapes.members.items()
    )
    printer.used.update((FINAL, _symbol("Element"), _symbol("Members")))
    return XmlView(
        imports=imports(printer.used, (), Locations("..")),
        documents=Group("{", documents, "}"),
        members=Group("{", members, "}"),
    )


class _Printer:
    """Prints shapes, and gathers what they refer to."""

    def __init__(self) -> None:
        self.used: set[Symbol] = set()

    def keyed(self, key: str, shape: XmlNode | XmlContent) -> Item:
        """Return an entry of a dictionary."""
        group = self.shape(shape)
        return Group(f"{literal(key)}: {group.opening}", group.items, group.closing)

    def shape(self, shape: XmlNode | XmlContent) -> Group:
        """Return a shape."""
        match shape:
            case XmlElement() | XmlAttribute():
                kind = "Element" if isinstance(shape, XmlElement) else "Attribute"
                return self._call(kind, *self._node(shape))
            case XmlCharacterData(content, written):
                is_plain = written is XmlCharacters.TEXT
                name = "CharacterData" if is_plain else "CDATA"
                return self._call(name, self.shape(content))
            case XmlInline(content):
                return self._call("Inline", self.shape(content))
            case XmlText(types):
                return self._call("Text", *(literal(each.value) for each in types))
            case XmlItems(item, first):
                return self._call("Items", self.shape(item), *self._first(first))
            case XmlNamed(key):
                return self._call("Named", literal(f"#{key}"))
            case XmlAnything():
                return self._call("Anything")
            case XmlMembers():
                return self._call("Members", *self._members(shape))
        assert_never(shape)

    def _node(self, node: XmlElement | XmlAttribute) -> Iterator[Item]:
        yield literal(node.name)
        yield self.shape(node.content)
        if node.namespace:
            yield f"namespace={literal(node.namespace)}"
        if node.prefix:
            yield f"prefix={literal(node.prefix)}"

    def _first(self, first: Sequence[XmlElement]) -> Iterator[Item]:
        if first:
            yield Group("[", tuple(map(self.shape, first)), "]")

    def _members(self, members: XmlMembers) -> Iterator[Item]:
        nodes = (self.keyed(name, node) for name, node in members.members.items())
        yield Group("{", tuple(nodes), "}")
        if members.further is not None:
            further = self.shape(members.further)
            opening = f"further={further.opening}"
            yield Group(opening, further.items, further.closing)
        if members.absent:
            absent = (f"{literal(k)}: {_ABSENT[v]}" for k, v in members.absent.items())
            yield Group("absent={", tuple(absent), "}")

    def _call(self, name: str, *items: Item) -> Group:
        self.used.add(_symbol(name))
        return Group(f"{name}(", items, ")")


def _symbol(name: str) -> RuntimeSymbol:
    return RuntimeSymbol("xml.shapes", name)
