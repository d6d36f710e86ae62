"""Content (OpenAPI 3.1.1, section 4.8.14)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.syntax import MEDIA_TYPE
from restencil.validate.inspection import Inspection


def media_types(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Content is of media types."""
    for media_type, held in node.members("content"):
        if not MEDIA_TYPE.fullmatch(media_type):
            yield catalogue.not_a_media_type(inspection.origin(held), media_type)
