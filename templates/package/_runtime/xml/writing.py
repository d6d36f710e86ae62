"""From the values that JSON would have to XML.

Members that the document does not describe are elements; those whose names begin with `@`
are attributes, and `#text` is text, as they are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias, assert_never
from xml.sax.saxutils import escape

from ..encoding import is_list, is_object
from .documents import members_of
from .shapes import (
    CDATA,
    Anything,
    Attribute,
    CharacterData,
    Content,
    Element,
    Inline,
    Items,
    Members,
    Named,
    Node,
    Text,
)
from .texts import written_text

__all__ = ["write_xml"]

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA_INSTANCE: Final = "http://www.w3.org/2001/XMLSchema-instance"
_XML: Final = "http://www.w3.org/XML/1998/namespace"
_REFUSED: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no character of XML (XML 1.0, section 2.2)."""
_START: Final = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff"
    "\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
    "\U00010000-\U000effff"
)
_NAME: Final = re.compile(f"[{_START}][{_START}.0-9\u00b7\u0300-\u036f\u203f-\u2040-]*")
"""What is a name without a prefix (Namespaces in XML 1.0, section 3)."""
_SPACES: Final = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}

Scope: TypeAlias = Mapping[str, str]
"""The namespaces by their prefixes; that of names without a prefix by an empty one."""


def write_xml(element: Element, value: Any) -> bytes:
    """Return a value as a document.

    Args:
        element: The outermost element.
        value: The value as JSON has it.

    Raises:
        ValueError: XML has nothing for a character or a name in it.
    """
    root = _Writing(element, {"xml": _XML, "": ""})
    root.fill(element.content, value)
    return (_DECLARATION + root.finished()).encode()


class _Writing:
    """An element that is being written.

    Args:
        element: Its name.
        scope: The namespaces that are known around it.
    """

    def __init__(self, element: Element, scope: Scope) -> None:
        self._is = element
        self._scope = dict(scope)
        self._attributes: dict[str, str] = {}
        self._inside: list[str] = []
        self._name = self._element_name(element)

    def finished(self) -> str:
        """Return the element as text."""
        attributes = "".join(
            f' {name}="{escape(_checked(value), _SPACES)}"'
            for name, value in self._attributes.items()
        )
        inside = "".join(self._inside)
        if not inside:
            return f"<{self._name}{attributes}/>"
        return f"<{self._name}{attributes}>{inside}</{self._name}>"

    def fill(self, content: Content, value: Any) -> None:
        """Write a value into the element."""
        if value is None:
            self._attributes[self._prefixed("nil", _SCHEMA_INSTANCE, "xsi")] = "true"
            return
        match content:
            case Members() | Named() if is_object(value):
                self._members(members_of(content), value)
            case Items():
                for index, each in enumerate(value if is_list(value) else [value]):
                    self._element(self._called(content.at(index)), each)
            case Anything() | Text() | Members() | Named():
                self._anything(value)
            case _:
                assert_never(content)

    def _members(self, members: Members, value: Mapping[str, Any]) -> None:
        for key, member in value.items():
            node = members.members.get(key)
            if node is not None:
                self._node(node, member)
            elif key.startswith("@") and not is_object(member):
                self._attribute(_attribute(key.removeprefix("@")), member)
            elif key == "#text":
                self._characters(member)
            else:
                self._further(key, members.further or Anything(), member)

    def _node(self, node: Node, value: Any) -> None:
        match node:
            case Element(content=Items()):
                self._element(node, value)
            case Element():
                for each in value if is_list(value) else [value]:
                    self._element(node, each)
            case Attribute():
                self._attribute(node, value)
            case CDATA():
                self._inside.extend(_sections(_text(value)))
            case CharacterData():
                self._characters(value)
            case Inline(content):
                if value is not None:
                    self.fill(content, value)
            case _:
                assert_never(node)

    def _further(self, key: str, content: Content, value: Any) -> None:
        for index, each in enumerate(value if is_list(value) else [value]):
            inner = content
            if isinstance(content, Items):
                inner = content.at(index).content
            self._element(_element(key, inner), each)

    def _anything(self, value: Any) -> None:
        if is_object(value):
            self._members(Members({}), value)
        elif is_list(value):
            for each in value:
                self._element(Element("item", Anything()), each)
        else:
            self._characters(value)

    def _element(self, element: Element, value: Any) -> None:
        inner = _Writing(element, self._scope)
        inner.fill(element.content, value)
        self._inside.append(inner.finished())

    def _called(self, item: Element) -> Element:
        """Return the element of an item, which is called as this one where it has no name."""
        if item.name:
            return item
        return Element(self._is.name, item.content, self._is.namespace, self._is.prefix)

    def _attribute(self, node: Attribute, value: Any) -> None:
        if value is not None:
            name = self._prefixed(node.name, node.namespace, node.prefix)
            self._attributes[name] = _text(value)

    def _characters(self, value: Any) -> None:
        if value is not None:
            self._inside.append(escape(_checked(_text(value)), {"\r": "&#13;"}))

    def _element_name(self, element: Element) -> str:
        """Return the name as it is written; declares its namespace where that is needed.

        An element of no namespace is in the one that is the default around it: documents
        state that of the outermost element alone.
        """
        if element.prefix or not element.namespace:
            return self._prefixed(element.name, element.namespace, element.prefix)
        if self._scope[""] != element.namespace:
            self._attributes["xmlns"] = self._scope[""] = element.namespace
        return _name(element.name)

    def _prefixed(self, name: str, namespace: str, prefix: str) -> str:
        """Return a name with its prefix; declares the namespace where that is needed.

        A prefix without a namespace is written where it is known, and nowhere else.
        """
        if not namespace:
            is_known = prefix in self._scope and prefix
            return f"{prefix}:{_name(name)}" if is_known else _name(name)
        if self._scope.get(prefix) != namespace or not prefix:
            prefix = prefix if prefix and prefix not in self._own else ""
            prefix = prefix or self._prefix_of(namespace)
        if self._scope.get(prefix) != namespace:
            self._scope[prefix] = self._attributes[f"xmlns:{prefix}"] = namespace
        return f"{prefix}:{_name(name)}"

    @property
    def _own(self) -> set[str]:
        """The prefixes that this element declares."""
        start = "xmlns:"
        return {n.removeprefix(start) for n in self._attributes if n.startswith(start)}

    def _prefix_of(self, namespace: str) -> str:
        """Return a prefix for a namespace: one that it has, else a new one."""
        for prefix, known in self._scope.items():
            if prefix and known == namespace:
                return prefix
        return next(
            prefix
            for number in range(len(self._scope) + 1)
            if (prefix := f"ns{number}") not in self._scope
        )


def _element(key: str, content: Content) -> Element:
    namespace, name = _split(key)
    return Element(name, content, namespace)


def _attribute(key: str) -> Attribute:
    namespace, name = _split(key)
    return Attribute(name, Text("string"), namespace)


def _split(key: str) -> tuple[str, str]:
    """Return the namespace and the name of `{namespace}name`."""
    namespace, brace, name = key.rpartition("}")
    return (namespace.removeprefix("{"), name) if brace else ("", key)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if is_list(value) or is_object(value):
        raise ValueError(f"an attribute or a text of XML cannot hold {value!r}")
    return written_text(value)


def _name(name: str) -> str:
    if not _NAME.fullmatch(name) or name == "xmlns":
        raise ValueError(f"XML has no elements or attributes called {name!r}")
    return name


def _checked(text: str) -> str:
    found = _REFUSED.search(text)
    if found is not None:
        raise ValueError(f"XML has no character {found[0]!r}")
    return text


def _sections(text: str) -> Iterator[str]:
    """Yield the CDATA sections for a text; carriage returns stand between them."""
    for index, line in enumerate(_checked(text).split("\r")):
        if index:
            yield "&#13;"
        for part in re.split("(?<=]])(?=>)", line):
            yield f"<![CDATA[{part}]]>"
