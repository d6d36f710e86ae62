"""How the API writes values as XML."""

from __future__ import annotations

from typing import Final

from .._runtime.xml.shapes import Anything, Element, Members, Named, Text

__all__ = ["DOCUMENTS", "MEMBERS"]

DOCUMENTS: Final[dict[str, Element]] = {
    "#/components/schemas/Values": Element(
        "Values",
        Named("#/components/schemas/Values"),
    ),
}
"""The outermost element of each body, by where the document describes it."""

MEMBERS: Final[dict[str, Members]] = {
    "#/components/schemas/Values": Members(
        {
            "moment": Element("moment", Text("string")),
            "untyped": Element("untyped", Text("string")),
            "counted": Element("counted", Text("integer")),
            "unknown": Element("unknown", Anything()),
            "nothing": Element("nothing", Text("string")),
            "empty_or_long": Element("empty_or_long", Text("string")),
            "demanded": Element(
                "demanded",
                Named("#/components/schemas/Values/properties/demanded"),
            ),
            "mixed": Element("mixed", Anything()),
            "day": Element("day", Text("string")),
            "clock": Element("clock", Text("string")),
            "pause": Element("pause", Text("string")),
            "key": Element("key", Text("string")),
            "amount": Element("amount", Text("string")),
            "data": Element("data", Text("string")),
            "big": Element("big", Text("integer")),
            "where": Element("where", Text("string")),
            "address": Element("address", Text("string")),
            "mail": Element("mail", Text("string")),
            "secret": Element("secret", Text("string")),
            "made": Element("made", Text("string")),
            "color": Element("color", Text("string")),
            "labels": Element("labels", Members({}, further=Text("string"))),
        },
    ),
    "#/components/schemas/Values/properties/demanded": Members(
        {"a": Element("a", Anything()), "b-c": Element("b-c", Anything())},
        further=Anything(),
    ),
}
"""What the elements of objects hold, by where the document describes them."""
