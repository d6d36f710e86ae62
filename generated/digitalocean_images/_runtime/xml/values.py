"""Bodies that are XML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..operations import Value

__all__ = ["XMLValue", "xml_bytes"]


class XMLValue(Value):
    """A body that holds a value of some type, written as XML.

    Args:
        get_type: Returns the type.
        media_type: The media type.
        document: The key of the outermost element.
    """

    def __init__(
        self, get_type: Callable[[], Any], media_type: str, document: str
    ) -> None:
        super().__init__(get_type, media_type)
        self._document = document

    def json_text(self, content: bytes) -> bytes:
        """Return what a body says in JSON.

        Raises:
            ValueError: the body is no XML, or none that is read.
        """
        import json

        from .documents import document
        from .reading import read_xml

        return json.dumps(read_xml(document(self._document), content)).encode()

    def is_in(self, content: bytes) -> bool:
        """Tell whether the outermost element of a body is called as this one's is.

        Raises:
            ValueError: the body is no XML, or none that is read.
        """
        from .documents import document
        from .parsing import parse

        return parse(content).name.rpartition("}")[2] == document(self._document).name


def xml_bytes(key: str, value: Any) -> bytes:
    """Return a value as a body.

    Args:
        key: The key of the outermost element.
        value: The value as JSON has it.

    Raises:
        ValueError: XML has nothing for a character or a name in it.
    """
    from .documents import document
    from .writing import write_xml

    return write_xml(document(key), value)
