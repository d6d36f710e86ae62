"""The objects of an OpenAPI document and what their fields hold.

OpenAPI Specification 3.2.0, section 4 (3.0 and 3.1 are subsets of it here), and the
fields of Swagger 2.0 that have other names. Whoever walks a document walks it by this
table, so that a schema is told from an example that looks like one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeAlias, assert_never


class Kind(StrEnum):
    """The kinds of object that a document consists of."""

    DOCUMENT = "document"
    COMPONENTS = "components"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    REQUEST_BODY = "request body"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    RESPONSE = "response"
    HEADER = "header"
    EXAMPLE = "example"
    LINK = "link"
    SCHEMA = "schema"
    SECURITY_SCHEME = "security scheme"
    DISCRIMINATOR = "discriminator"
    PLAIN = "plain object"
    """An object of which only fixed fields matter: info, a server, a tag."""
    DATA = "data"
    """A value that is data even where it looks like something else: an example, a default."""


@dataclass(frozen=True, slots=True)
class One:
    """One object of a kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array of objects of a kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose members, under names of the author's choice, are of a kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class PatternedMap:
    """An object with patterned fields of a kind, beside which extensions may stand."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class MapOfMaps:
    """An object of such objects: callbacks, whose expressions map to path items."""

    kind: Kind


Shape: TypeAlias = One | ListOf | MapOf | PatternedMap | MapOfMaps

DATA: Final = One(Kind.DATA)
PLAIN: Final = One(Kind.PLAIN)

METHODS: Final = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)
"""The fixed fields of a Path Item Object that hold an operation."""

_CONTENT: Final = MapOf(Kind.MEDIA_TYPE)
_PARAMETER_FIELDS: Final[Mapping[str, Shape]] = {
    "schema": One(Kind.SCHEMA),
    "content": _CONTENT,
    "example": DATA,
    "examples": MapOf(Kind.EXAMPLE),
}

FIELDS: Final[Mapping[Kind, Mapping[str, Shape]]] = {
    Kind.DOCUMENT: {
        "info": PLAIN,
        "servers": ListOf(Kind.PLAIN),
        "tags": ListOf(Kind.PLAIN),
        "paths": PatternedMap(Kind.PATH_ITEM),
        "webhooks": MapOf(Kind.PATH_ITEM),
        "components": One(Kind.COMPONENTS),
        "definitions": MapOf(Kind.SCHEMA),
        "parameters": MapOf(Kind.PARAMETER),
        "responses": MapOf(Kind.RESPONSE),
        "securityDefinitions": MapOf(Kind.SECURITY_SCHEME),
    },
    Kind.COMPONENTS: {
        "schemas": MapOf(Kind.SCHEMA),
        "responses": MapOf(Kind.RESPONSE),
        "parameters": MapOf(Kind.PARAMETER),
        "examples": MapOf(Kind.EXAMPLE),
        "requestBodies": MapOf(Kind.REQUEST_BODY),
        "headers": MapOf(Kind.HEADER),
        "securitySchemes": MapOf(Kind.SECURITY_SCHEME),
        "links": MapOf(Kind.LINK),
        "callbacks": MapOfMaps(Kind.PATH_ITEM),
        "pathItems": MapOf(Kind.PATH_ITEM),
        "mediaTypes": MapOf(Kind.MEDIA_TYPE),
    },
    Kind.PATH_ITEM: {
        **dict.fromkeys(METHODS, One(Kind.OPERATION)),
        "additionalOperations": MapOf(Kind.OPERATION),
        "parameters": ListOf(Kind.PARAMETER),
        "servers": ListOf(Kind.PLAIN),
    },
    Kind.OPERATION: {
        "parameters": ListOf(Kind.PARAMETER),
        "requestBody": One(Kind.REQUEST_BODY),
        "responses": PatternedMap(Kind.RESPONSE),
        "callbacks": MapOfMaps(Kind.PATH_ITEM),
        "servers": ListOf(Kind.PLAIN),
    },
    Kind.PARAMETER: _PARAMETER_FIELDS,
    Kind.HEADER: _PARAMETER_FIELDS,
    Kind.REQUEST_BODY: {"content": _CONTENT},
    Kind.MEDIA_TYPE: {
        "schema": One(Kind.SCHEMA),
        "itemSchema": One(Kind.SCHEMA),
        "encoding": MapOf(Kind.ENCODING),
        "prefixEncoding": ListOf(Kind.ENCODING),
        "itemEncoding": One(Kind.ENCODING),
        "example": DATA,
        "examples": MapOf(Kind.EXAMPLE),
    },
    Kind.ENCODING: {
        "headers": MapOf(Kind.HEADER),
        "encoding": MapOf(Kind.ENCODING),
        "prefixEncoding": ListOf(Kind.ENCODING),
        "itemEncoding": One(Kind.ENCODING),
    },
    Kind.RESPONSE: {
        "schema": One(Kind.SCHEMA),
        "headers": MapOf(Kind.HEADER),
        "content": _CONTENT,
        "links": MapOf(Kind.LINK),
    },
    Kind.SCHEMA: {
        **dict.fromkeys(
            (
                "items",
                "additionalProperties",
                "not",
                "if",
                "then",
                "else",
                "contains",
                "propertyNames",
                "unevaluatedItems",
                "unevaluatedProperties",
                "contentSchema",
            ),
            One(Kind.SCHEMA),
        ),
        **dict.fromkeys(
            ("allOf", "anyOf", "oneOf", "prefixItems"), ListOf(Kind.SCHEMA)
        ),
        **dict.fromkeys(
            (
                "properties",
                "patternProperties",
                "dependentSchemas",
                "$defs",
                "definitions",
            ),
            MapOf(Kind.SCHEMA),
        ),
        **dict.fromkeys(("example", "examples", "default", "const", "enum"), DATA),
        "discriminator": One(Kind.DISCRIMINATOR),
    },
    Kind.EXAMPLE: {"value": DATA, "dataValue": DATA},
    Kind.LINK: {},
    Kind.SECURITY_SCHEME: {},
    Kind.DISCRIMINATOR: {},
    Kind.PLAIN: {},
    Kind.DATA: {},
}
"""The fields of each kind that hold further objects; every other field is data."""


def member_shape(shape: Shape, key: str) -> Shape:
    """Return the shape of a member of an object of some shape."""
    match shape:
        case MapOfMaps():
            return PatternedMap(shape.kind)
        case MapOf():
            return One(shape.kind)
        case PatternedMap():
            return DATA if key.startswith("x-") else One(shape.kind)
        case One() | ListOf():
            return FIELDS[shape.kind].get(key, DATA)
    assert_never(shape)


SECTIONS: Final[Mapping[Kind, str]] = {
    Kind.SCHEMA: "schemas",
    Kind.RESPONSE: "responses",
    Kind.PARAMETER: "parameters",
    Kind.EXAMPLE: "examples",
    Kind.REQUEST_BODY: "requestBodies",
    Kind.HEADER: "headers",
    Kind.SECURITY_SCHEME: "securitySchemes",
    Kind.LINK: "links",
}
"""The section of the Components Object for each kind that every version lets refer to one."""

SWAGGER_SECTIONS: Final[Mapping[str, str]] = {
    "schemas": "definitions",
    "responses": "responses",
    "parameters": "parameters",
    "securitySchemes": "securityDefinitions",
}
"""What the sections are called in Swagger 2.0, where they are fields of the document."""


def section_path(document: Mapping[str, Any], section: str) -> tuple[str, ...]:
    """Return the reference tokens that lead to a section of the components."""
    if "swagger" in document:
        return (SWAGGER_SECTIONS.get(section, section),)
    return ("components", section)
