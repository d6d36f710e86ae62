"""From XML to a tree of elements.

What comes may be hostile. Document type declarations are refused before anything of them
is read: entities, which can grow without bounds or name files, are declared there alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

__all__ = ["NIL", "Tree", "parse"]

NIL: Final = "{http://www.w3.org/2001/XMLSchema-instance}nil"
"""The attribute of elements that stand for null (XML Schema, part 1, section 2.6.2)."""

_DEPTH: Final = 200
"""How deeply elements may be nested."""


@dataclass(slots=True)
class Tree:
    """An element; names are `{namespace}name`, without a namespace `name`.

    Attributes:
        name: Its name.
        default: The namespace of elements in it whose names have no prefix.
        attributes: Its attributes.
        children: The elements in it.
        texts: The text directly in it, in pieces.
        sections: Where in these CDATA sections begin and end: the first and the last one.
    """

    name: str
    default: str = ""
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Tree] = field(default_factory=list["Tree"])
    texts: list[str] = field(default_factory=list[str])
    sections: list[int] = field(default_factory=list[int])

    @property
    def text(self) -> str:
        """The text directly in it; where there are CDATA sections, theirs alone."""
        if self.sections:
            return "".join(self.texts[self.sections[0] : self.sections[-1]])
        return "".join(self.texts)

    @property
    def is_nil(self) -> bool:
        """Whether it stands for null."""
        return self.attributes.get(NIL, "").strip() in ("true", "1")


def parse(content: bytes) -> Tree:
    """Return the outermost element of a document.

    Raises:
        ValueError: it is no XML, has a document type declaration or is nested too deeply.
    """
    if not content.strip():
        raise ValueError("it is empty")
    building = _Building()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = building.doctype
    parser.StartNamespaceDeclHandler = building.namespace
    parser.StartElementHandler = building.start
    parser.EndElementHandler = building.end
    parser.CharacterDataHandler = building.characters
    parser.StartCdataSectionHandler = building.start_section
    parser.EndCdataSectionHandler = building.end_section
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise ValueError(f"it is no XML: {error}") from error
    except LookupError as error:
        raise ValueError(f"it is no XML: {error}") from error
    return building.outermost.children[0]


class _Building:
    """Builds the tree from what the parser reports."""

    def __init__(self) -> None:
        self.outermost = Tree("")
        self._open = [self.outermost]
        self._default: str | None = None

    def doctype(self, *_: object) -> None:
        """Refuse a document type declaration."""
        raise ValueError("it has a document type declaration, which is not read")

    def namespace(self, prefix: str | None, namespace: str | None) -> None:
        """Note a namespace of the element that begins next."""
        if prefix is None:
            self._default = namespace or ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        if len(self._open) > _DEPTH:
            raise ValueError("it is nested too deeply")
        around = self._open[-1]
        default = around.default if self._default is None else self._default
        self._default = None
        found = {_qualified(key): value for key, value in attributes.items()}
        tree = Tree(_qualified(name), default, found)
        around.children.append(tree)
        self._open.append(tree)

    def end(self, _: str) -> None:
        """End an element."""
        self._open.pop()

    def start_section(self) -> None:
        """Begin a CDATA section."""
        self._note_section()

    def end_section(self) -> None:
        """End a CDATA section."""
        self._note_section()

    def characters(self, text: str) -> None:
        """Add text."""
        self._open[-1].texts.append(text)

    def _note_section(self) -> None:
        tree = self._open[-1]
        tree.sections.append(len(tree.texts))


def _qualified(name: str) -> str:
    return f"{{{name}" if "}" in name else name
