"""A document in one piece."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from restencil import pointer as json_pointer
from restencil.origin import Origin


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI document whose references all lead inside it.

    Attributes:
        root: The document. Treat it as frozen.
        origins: Where the parts that were put together stood, by their pointers here.
    """

    root: Mapping[str, Any]
    origins: Mapping[str, Origin]

    def origin(self, pointer: str) -> Origin:
        """Return where the node at a pointer of this document stood in the source."""
        at = pointer
        while at not in self.origins:
            at = at.rpartition("/")[0]
        origin = self.origins[at]
        return Origin(origin.file, origin.pointer + pointer[len(at) :])

    def at(self, pointer: str) -> object:
        """Return the node at a pointer of this document.

        Raises:
            LookupError: there is none.
        """
        return json_pointer.follow(self.root, json_pointer.tokens(pointer))
