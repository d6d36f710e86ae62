"""What the document says of XML: the shapes that the models of a package come with."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, Final

from .shapes import Element, Members, Named

__all__ = ["document", "members_of"]

_SHAPES: Final = "...models._xml"


@cache
def _shapes() -> Any:
    return import_module(_SHAPES, __package__)


def document(key: str) -> Element:
    """Return the outermost element of a body."""
    found: Element = _shapes().DOCUMENTS[key]
    return found


def members_of(content: Members | Named) -> Members:
    """Return the members of an object."""
    if isinstance(content, Members):
        return content
    found: Members = _shapes().MEMBERS[content.key]
    return found
