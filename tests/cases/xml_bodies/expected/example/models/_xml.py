"""How the API writes values as XML."""

from __future__ import annotations

from typing import Final

from .._runtime.xml.shapes import (
    CDATA,
    Anything,
    Attribute,
    CharacterData,
    Element,
    Inline,
    Items,
    Members,
    Named,
    Text,
)

__all__ = ["DOCUMENTS", "MEMBERS"]

DOCUMENTS: Final[dict[str, Element]] = {
    "#/paths/~1pets/get/responses/200/content/application~1xml/schema": Element(
        "pets",
        Items(Element("pet", Named("#/components/schemas/Pet"))),
    ),
    "#/components/schemas/Pet": Element("pet", Named("#/components/schemas/Pet")),
    "#/components/schemas/Problem": Element(
        "Problem",
        Named("#/components/schemas/Problem"),
    ),
    "#/paths/~1visits/post/requestBody/content/application~1xml/schema": Element(
        "visits",
        Items(Element("Visit", Named("#/components/schemas/Visit"))),
        namespace="https://pets.example/visits",
    ),
    "#/paths/~1visits/post/responses/200/content/application~1xml/schema": Element(
        "",
        Text("integer"),
    ),
    "#/paths/~1treatments/post/requestBody/content/application~1vnd.pets+xml/schema": Element(
        "treat",
        Named("#/components/schemas/Surgery | /components/schemas/Vaccination"),
    ),
    "#/components/schemas/Treatment": Element(
        "Treatment",
        Named("#/components/schemas/Surgery | /components/schemas/Vaccination"),
    ),
    "#/paths/~1documents/post/requestBody/content/application~1xml/schema": Element(
        "UpdatedDocument",
        Named("#/components/schemas/Documentation"),
    ),
    "#/paths/~1documents/post/responses/200/content/application~1xml/schema": Element(
        "StoredDocument",
        Named("#/components/schemas/Documentation"),
    ),
    "#/components/schemas/Visit": Element("Visit", Named("#/components/schemas/Visit")),
    "#/paths/~1reports/post/requestBody/content/multipart~1form-data/schema/properties/extra": Element(
        "extra",
        Members({}, further=Text("integer")),
    ),
    "#/paths/~1reports/put/requestBody/content/multipart~1mixed/schema/prefixItems/0": Element(
        "head",
        Named(
            "#/paths/~1reports/put/requestBody/content/multipart~1mixed/schema/prefixItems/0",
        ),
    ),
}
"""The outermost element of each body, by where the document describes it."""

MEMBERS: Final[dict[str, Members]] = {
    "#/components/schemas/Pet": Members(
        {
            "id": Attribute("id", Text("integer")),
            "name": Element("name", Text("string")),
            "born": Element("born", Text("string")),
            "seen": Element("seen", Text("string")),
            "weight": Element("weight", Text("number")),
            "vaccinated": Element("vaccinated", Text("boolean")),
            "status": Element("status", Text("string")),
            "nickname": Element("nickname", Text("string")),
            "photos": Inline(Items(Element("photo", Text("string")))),
            "tags": Element(
                "tags",
                Items(Element("tag", Named("#/components/schemas/Tag"))),
            ),
            "category": Element(
                "category",
                Named("#/components/schemas/Category"),
                namespace="https://pets.example/categories",
                prefix="c",
            ),
            "parents": Element(
                "parents",
                Items(Element("pet", Named("#/components/schemas/Pet"))),
            ),
            "box": Element(
                "box",
                Items(
                    Element("note", Text("integer", "number", "string")),
                    [
                        Element("width", Text("integer", "number", "string")),
                        Element("height", Text("integer", "number", "string")),
                    ],
                ),
            ),
            "home": Inline(
                Items(
                    Element("home", Anything()),
                    [
                        Element("street", Text("string")),
                        Element(
                            "home",
                            Named("#/components/schemas/Category"),
                            namespace="https://pets.example/categories",
                            prefix="c",
                        ),
                    ],
                ),
            ),
            "sizes": Element("sizes", Members({}, further=Text("integer"))),
            "anything": Element("anything", Anything()),
        },
        absent={"photos": []},
    ),
    "#/components/schemas/Category": Members(
        {
            "name": Element(
                "name",
                Text("string"),
                namespace="https://pets.example/categories",
                prefix="c",
            ),
            "rank": Attribute(
                "rank",
                Text("integer"),
                namespace="https://pets.example/ranks",
            ),
        },
        absent={"rank": None},
    ),
    "#/components/schemas/Tag": Members(
        {"id": Attribute("id", Text("integer")), "name": CharacterData(Text("string"))},
        absent={"name": ""},
    ),
    "#/components/schemas/Problem": Members(
        {
            "code": Element("code", Text("integer")),
            "message": Element("message", Text("string")),
        },
    ),
    "#/components/schemas/Visit": Members(
        {"at": Element("at", Text("string")), "pet": Element("pet", Text("integer"))},
    ),
    "#/components/schemas/Surgery | /components/schemas/Vaccination": Members(
        {
            "kind": Element("kind", Text("string")),
            "against": Inline(Items(Element("against", Text("string")))),
            "minutes": Attribute("minutes", Text("number")),
            "reason": Element("reason", Text("string")),
        },
    ),
    "#/components/schemas/Documentation": Members(
        {
            "content": CDATA(Text("string")),
            "meta": Inline(Named("#/components/schemas/Documentation/properties/meta")),
        },
        absent={"content": "", "meta": {}},
    ),
    "#/components/schemas/Documentation/properties/meta": Members(
        {
            "title": Element("title", Text("string")),
            "lang": Attribute("lang", Text("string")),
        },
    ),
    "#/paths/~1reports/put/requestBody/content/multipart~1mixed/schema/prefixItems/0": Members(
        {"title": Element("title", Text("string"))},
    ),
}
"""What the elements of objects hold, by where the document describes them."""
