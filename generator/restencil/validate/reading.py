"""What generation reads of each object, and what it assumes in place of what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final

from restencil.openapi.structure import FIELDS, METHODS, Kind

READ: Final[Mapping[Kind, Set[str]]] = {
    Kind.DOCUMENT: FIELDS[Kind.DOCUMENT].keys() - {"info", "tags", "webhooks"}
    | {"security"},
    Kind.COMPONENTS: FIELDS[Kind.COMPONENTS].keys(),
    Kind.PATH_ITEM: frozenset(
        (*METHODS, "$ref", "additionalOperations", "parameters", "servers")
    ),
    Kind.OPERATION: frozenset(
        ("parameters", "requestBody", "responses", "security", "servers")
    ),
    Kind.PARAMETER: frozenset(("$ref", "name", "in", "schema", "content")),
    Kind.REQUEST_BODY: frozenset(("$ref", "content")),
    Kind.MEDIA_TYPE: frozenset(
        ("$ref", "schema", "itemSchema", "encoding", "prefixEncoding", "itemEncoding")
    ),
    Kind.RESPONSE: frozenset(("$ref", "content", "schema")),
    Kind.SECURITY_SCHEME: frozenset(("$ref", "type", "name", "in", "scheme")),
    Kind.SCHEMA: frozenset(
        ("properties", "patternProperties", "additionalProperties", "enum")
        + ("items", "prefixItems", "allOf", "anyOf", "oneOf")
    ),
}
"""The fields without which, or with a wrong value in which, an object is of no use."""

ASSUMED: Final[Mapping[tuple[Kind, str], str]] = {
    (Kind.PARAMETER, "required"): "taken to be required",
    (Kind.PARAMETER, "style"): "the default style is assumed",
    (Kind.SCHEMA, "type"): "taken for any value",
    (Kind.SCHEMA, "$ref"): "taken for any value",
    (Kind.RESPONSE, "description"): "its documentation stays empty",
    (Kind.PLAIN, "url"): "it is ignored",
    (Kind.DATA, "default"): "the variable stays in the URL",
    (Kind.DISCRIMINATOR, "propertyName"): "the discriminator is ignored",
}
"""What is assumed where a field is missing or wrong, other than that it says nothing."""

LATER: Final[Mapping[Kind, Set[str]]] = {
    Kind.DOCUMENT: frozenset(("webhooks", "jsonSchemaDialect", "$self")),
    Kind.COMPONENTS: frozenset(("pathItems", "mediaTypes")),
    Kind.PATH_ITEM: frozenset(("query", "additionalOperations")),
    Kind.MEDIA_TYPE: frozenset(("itemSchema", "prefixEncoding", "itemEncoding")),
    Kind.ENCODING: frozenset(("encoding", "prefixEncoding", "itemEncoding")),
    Kind.RESPONSE: frozenset(("summary",)),
    Kind.SECURITY_SCHEME: frozenset(("deprecated", "oauth2MetadataUrl")),
    Kind.DISCRIMINATOR: frozenset(("defaultMapping",)),
    Kind.EXAMPLE: frozenset(("dataValue", "serializedValue")),
    Kind.PLAIN: frozenset(("summary", "identifier", "parent", "kind")),
    Kind.SCHEMA: FIELDS[Kind.SCHEMA].keys()
    | {"const", "$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef"}
    | {"$comment", "minContains", "maxContains", "dependentRequired"}
    | {"contentEncoding", "contentMediaType"},
}
"""The fields that objects have in later versions than the first that is read."""
