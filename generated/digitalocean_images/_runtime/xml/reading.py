"""From XML to the values that JSON would have.

What the document does not describe is kept: elements under their names, attributes under
`@name`, text under `#text`. A namespace stands before the name, unless it is the default
where the element is: `{namespace}name`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias, assert_never

from .documents import members_of
from .parsing import NIL, Tree, parse
from .shapes import (
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
from .texts import read_text

__all__ = ["read_xml"]


def read_xml(element: Element, content: bytes) -> Any:
    """Return the value of a document.

    Whatever the outermost element is called, it is taken to be the one expected.

    Args:
        element: The outermost element.
        content: The document.

    Raises:
        ValueError: it is no XML, or none that is read (see `parse`).
    """
    return _value(element.content, parse(content))


def _value(content: Content, tree: Tree) -> Any:
    if tree.is_nil:
        return None
    match content:
        case Anything():
            return _anything(tree)
        case Text():
            return _anything(tree) if tree.children else read_text(content, tree.text)
        case Items():
            return _items(content, tree.children)
        case Members() | Named():
            return _Reading(tree).read(members_of(content))
    assert_never(content)


def _items(items: Items, trees: Sequence[Tree]) -> list[Any]:
    return [_value(items.at(index).content, tree) for index, tree in enumerate(trees)]


def _anything(tree: Tree) -> Any:
    reading = _Reading(tree)
    rest = reading.rest(None)
    return rest if rest.keys() - {"#text"} else tree.text


_Names: TypeAlias = frozenset[str]


class _Reading:
    """Reads the members of an object from an element, each node once.

    Args:
        tree: The element.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._children = list(tree.children)
        self._attributes = {k: v for k, v in tree.attributes.items() if k != NIL}
        self._has_text = bool(tree.text.strip())

    def read(self, members: Members) -> dict[str, Any]:
        """Return the members, and whatever else there is."""
        found = self._members(members, _names(members.members.values()))
        for key, value in self.rest(members.further).items():
            found.setdefault(key, value)
        return found

    def _members(self, members: Members, names: _Names) -> dict[str, Any]:
        """Return the members of an object."""
        found: dict[str, Any] = {}
        for key, node in members.members.items():
            values = self._node(node, names)
            if values is not None:
                found[key] = values[0]
            elif key in members.absent:
                found[key] = members.absent[key]
        return found

    def _node(self, node: Node, names: _Names) -> tuple[Any] | None:
        """Return the value of a node; None if it is not there."""
        match node:
            case Element():
                values = [_value(node.content, t) for t in self._take([node], names)]
                if not values:
                    return None
                return (values[0] if len(values) == 1 else values,)
            case Attribute():
                return self._attribute(node)
            case CharacterData():
                return self._text(node)
            case Inline():
                return self._inline(node.content, names)
            case _:
                assert_never(node)

    def _inline(
        self, content: Items | Members | Named, names: _Names
    ) -> tuple[Any] | None:
        """Return what nodes of this element hold, and no element of its own."""
        if isinstance(content, Items):
            trees = self._take(content.elements, names)
            return (_items(content, trees),) if trees else None
        described = members_of(content)
        inside = self._members(described, names | _names(described.members.values()))
        return (inside,) if _is_there(inside, described) else None

    def _take(self, elements: Sequence[Element], names: _Names) -> Sequence[Tree]:
        """Return the elements of some names.

        Where there are none, elements of these names in other namespaces are meant, which
        many servers leave out or add.
        """
        wanted = set(map(_qualified, elements))
        found = [tree for tree in self._children if tree.name in wanted]
        if not found:
            local = {element.name for element in elements}
            found = [
                tree
                for tree in self._children
                if _local(tree.name) in local and tree.name not in names
            ]
        taken = set(map(id, found))
        self._children = [t for t in self._children if id(t) not in taken]
        return found

    def _attribute(self, node: Attribute) -> tuple[Any] | None:
        for name in (_qualified(node), node.name):
            if name in self._attributes:
                return (read_text(node.content, self._attributes.pop(name)),)
        return None

    def _text(self, node: CharacterData) -> tuple[Any] | None:
        text = self._tree.text
        is_blank = not text.strip() and bool(self._tree.children)
        if not self._tree.sections and (not text or is_blank):
            return None
        self._has_text = False
        return (read_text(node.content, text),)

    def rest(self, further: Content | None) -> dict[str, Any]:
        """Return what no member has been read from.

        Args:
            further: What it holds; None for whatever comes.
        """
        found: dict[str, Any] = {}
        for name, value in self._attributes.items():
            found[f"@{name}"] = value
        repeated: dict[str, list[Tree]] = {}
        for tree in self._children:
            repeated.setdefault(tree.name, []).append(tree)
        for name, trees in repeated.items():
            found[self._key(name)] = _further(further or Anything(), trees)
        if self._has_text:
            found["#text"] = self._tree.text
        return found

    def _key(self, name: str) -> str:
        """Return what an element is kept under: what it is called without a prefix here."""
        default = f"{{{self._tree.default}" if self._tree.default else ""
        return _local(name) if name.rpartition("}")[0] == default else name


def _further(content: Content, trees: Sequence[Tree]) -> Any:
    if isinstance(content, Items):
        return _items(content, trees)
    values = [_value(content, tree) for tree in trees]
    return values[0] if len(values) == 1 else values


def _is_there(found: dict[str, Any], members: Members) -> bool:
    """Tell whether any node of an object is there that has none itself."""
    return any(
        key not in members.absent or value != members.absent[key]
        for key, value in found.items()
    )


def _names(nodes: Iterable[Node]) -> _Names:
    """Return the names of the elements that are described."""
    found: set[str] = set()
    for node in nodes:
        match node:
            case Element():
                found.add(_qualified(node))
            case Inline(Items() as items):
                found.update(map(_qualified, items.elements))
            case _:
                pass
    return frozenset(found)


def _qualified(node: Element | Attribute) -> str:
    return f"{{{node.namespace}}}{node.name}" if node.namespace else node.name


def _local(name: str) -> str:
    return name.rpartition("}")[2]
