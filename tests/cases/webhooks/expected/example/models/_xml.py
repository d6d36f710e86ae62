"""How the API writes values as XML."""

from __future__ import annotations

from typing import Final

from .._runtime.xml.shapes import Attribute, Element, Members, Named, Text

__all__ = ["DOCUMENTS", "MEMBERS"]

DOCUMENTS: Final[dict[str, Element]] = {
    "#/webhooks/stockCounted/post/requestBody/content/application~1xml/schema": Element(
        "stock",
        Named(
            "#/webhooks/stockCounted/post/requestBody/content/application~1xml/schema",
        ),
    ),
    "#/components/schemas/Article": Element(
        "Article",
        Named("#/components/schemas/Article"),
    ),
}
"""The outermost element of each body, by where the document describes it."""

MEMBERS: Final[dict[str, Members]] = {
    "#/webhooks/stockCounted/post/requestBody/content/application~1xml/schema": Members(
        {
            "article": Attribute("article", Text("string")),
            "counted": Element("counted", Text("integer")),
        },
    ),
    "#/components/schemas/Article": Members(
        {"number": Element("number", Text("integer"))},
    ),
}
"""What the elements of objects hold, by where the document describes them."""
