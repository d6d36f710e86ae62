"""Writes the schemas of a document in JSON Schema, draft 2020-12.

That is done without any code of the generator: what comes out is what packages are judged
by. OpenAPI 3.0.4, section 4.7.24, says in what its schemas differ from JSON Schema.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final
from urllib.parse import quote, unquote

import jsonschema_rs

from restencil import pointer as json_pointer

Schema = Mapping[str, Any] | bool


class Direction(Enum):
    """Where values travel; each is named after the properties that stay behind."""

    REQUEST = "readOnly"
    RESPONSE = "writeOnly"


_ONE: Final = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains"),
    *("propertyNames", "unevaluatedItems", "unevaluatedProperties"),
)
_SEVERAL: Final = ("allOf", "oneOf", "anyOf", "prefixItems")
_NAMED: Final = (
    *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
)
_ANCHORED: Final = frozenset(("$recursiveRef", "$dynamicRef"))
"""What leads to the component that it stands in, unless documents go to great lengths."""
_ALTERNATIVES: Final = frozenset(("oneOf", "anyOf"))
_OBJECTS: Final = frozenset(("$ref", "properties", "allOf"))
_WORDS: Final = frozenset(("title", "description"))
_TYPES: Final = frozenset(
    ("array", "boolean", "integer", "null", "number", "object", "string")
)
_MAPS: Final = frozenset(("headers", "parameters", "requestBodies", "responses"))
"""What holds objects by names that may be like those of fields."""
_DATA: Final = frozenset(("example", "examples", "default", "value", "dataValue"))


_OF_FORMATS: Final = {"email": "string", "int64": "integer"}
"""The types of formats, where nothing else is said of them."""


class Dialect:
    """The schemas of one document, for one direction.

    Args:
        root: The document in one piece.
        direction: Properties that do not travel this way are not allowed.

    Attributes:
        root: The document, its schemas rewritten.
        undescribed: Names that are required somewhere, and nothing beside that says what
            the members are.
    """

    def __init__(self, root: Mapping[str, Any], direction: Direction) -> None:
        version = str(root.get("openapi", root.get("swagger", "")))
        self._is_old = version.startswith(("2.", "3.0"))
        self._source = root
        self._direction = direction
        self._component = ""
        self.undescribed: set[str] = set()
        self.root: dict[str, Any] = self._document(root)
        self._registry = jsonschema_rs.Registry([("urn:document", self.root)])

    def at(self, pointer: str) -> Any:
        """Return the node at a pointer."""
        return json_pointer.follow(self.root, json_pointer.tokens(pointer))

    def schema(self, name: str) -> dict[str, Any]:
        """Return the schema of what has a name in the generator, which is mostly a pointer.

        `…#any` means an object or whatever extends it; `…/alternatives/0` means what is
        beside some alternatives together with the first of them.
        """
        pointer, family, _ = name.partition("#any")
        if family:
            return {"$ref": f"#{quote(pointer)}"}
        pointer, found, member = name.rpartition("/together/")
        if found:
            return self._member(
                self.schema(pointer), json_pointer.tokens(f"/{member}")[0]
            )
        pointer, found, index = name.rpartition("/alternatives/")
        if found and "alternatives" not in self.at(pointer):
            return self._alternative(self.at(pointer), int(index))
        name = self._where(name)
        return {"allOf": [{"$ref": f"#{quote(name)}"}]}

    def _member(self, schema: Mapping[str, Any], name: str) -> dict[str, Any]:
        """Return all that an object and its parts say of a member."""
        found: list[Any] = []
        waiting: list[Any] = [schema]
        while waiting:
            each = waiting.pop()
            if "$ref" in each:
                waiting.append(self.at(unquote(each["$ref"].removeprefix("#"))))
            waiting.extend(each.get("allOf", ()))
            if name in each.get("properties", {}):
                found.append(each["properties"][name])
        return {"allOf": found}

    def _where(self, pointer: str) -> str:
        """Return where a schema is, should it be an alternative that has been moved."""
        at: Any = self.root
        path: list[str] = []
        for token in json_pointer.tokens(pointer):
            is_moved = token == "oneOf" and "oneOf" not in at
            path.append("anyOf" if is_moved else token)
            at = json_pointer.step(at, path[-1])
        return json_pointer.join("", *path)

    def _alternative(self, schema: Mapping[str, Any], index: int) -> dict[str, Any]:
        holder = schema
        for part in schema.get("allOf", ()):
            if not _ALTERNATIVES.isdisjoint(part):
                holder = part
        (keyword,) = _ALTERNATIVES & holder.keys()
        rest = {k: v for k, v in schema.items() if k != keyword and k != "allOf"}
        others = [each for each in schema.get("allOf", ()) if each is not holder]
        own = {k: v for k, v in holder.items() if k != keyword}
        return {"allOf": [rest, own, *others, holder[keyword][index]]}

    def validator(
        self, schema: Mapping[str, Any]
    ) -> jsonschema_rs.Draft202012Validator:
        """Return what judges instances of a schema whose references lead into the document."""
        return jsonschema_rs.Draft202012Validator(
            _absolute(schema), registry=self._registry, validate_formats=True
        )

    def _document(self, node: Any) -> Any:
        """Return a part of the document that is no schema."""
        if isinstance(node, list):
            return [self._document(item) for item in node]
        if not isinstance(node, dict):
            return node
        copy = {}
        for key, value in node.items():
            if key in _DATA or key.startswith("x-"):
                copy[key] = value
            elif key in _MAPS and isinstance(value, dict):
                copy[key] = {name: self._document(each) for name, each in value.items()}
            elif key in ("schema", "itemSchema"):
                copy[key] = self._schema(value)
            elif key in ("schemas", "definitions") and isinstance(value, dict):
                copy[key] = dict(self._components(value))
            else:
                copy[key] = self._document(value)
        return copy

    def _components(self, schemas: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, each in schemas.items():
            self._component = name
            yield name, self._schema(each)

    def _schema(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        if self._is_old and isinstance(schema.get("$ref"), str):
            # Taken literally nothing beside a reference counts; a constant is meant to.
            return {k: v for k, v in schema.items() if k in ("$ref", "const")}
        copy = {key: self._keyword(key, value) for key, value in schema.items()}
        if "discriminator" in copy and "oneOf" in copy:
            # The discriminator says which one it is, also where it fits several.
            copy["anyOf"] = copy.pop("oneOf")
        if self._is_old:
            _modernise(copy)
        _repair(copy)
        if "type" not in copy and copy.get("format") in _OF_FORMATS:
            copy["type"] = _OF_FORMATS[copy["format"]]
        if not _ANCHORED.isdisjoint(copy):
            copy = {"$ref": f"#/components/schemas/{self._component}"}
        self._leave_behind(schema, copy)
        return copy

    def _keyword(self, key: str, value: Any) -> Any:
        if self._is_old and key in _ALTERNATIVES:
            # Taken literally this allows anything; what it is written for is null.
            value = [{"type": "null"} if v == {"nullable": True} else v for v in value]
        if key in _ALTERNATIVES and any(_OBJECTS & each.keys() for each in value):
            # Likewise, beside objects this is written for one without members.
            empty = {"type": "object", "maxProperties": 0}
            value = [empty if set(each) <= _WORDS else each for each in value]
        if key in _ONE:
            return self._schema(value)
        if key in _SEVERAL and isinstance(value, list):
            return [self._schema(each) for each in value]
        if key in _NAMED and isinstance(value, dict):
            return {
                name: self._schema(each)
                for name, each in value.items()
                if key != "patternProperties" or _is_pattern(name)
            }
        return value

    def _leave_behind(self, schema: Mapping[str, Any], copy: dict[str, Any]) -> None:
        """Let go of the properties that do not travel this way."""
        required = copy.get("required", ())
        self.undescribed.update(set(required) - set(copy.get("properties", ())))
        left = set(self._left(schema))
        if "required" in copy:
            copy["required"] = [name for name in copy["required"] if name not in left]
        for name in left & set(copy.get("properties", ())):
            copy["properties"][name] = False

    def _left(self, schema: Any, depth: int = 0) -> Iterator[str]:
        if not isinstance(schema, dict) or depth > 9:
            return
        if isinstance(schema.get("$ref"), str):
            yield from self._left(self._follow(schema), depth + 1)
        for name, each in schema.get("properties", {}).items():
            if self._stays(each):
                yield name
        for each in schema.get("allOf", ()):
            yield from self._left(each, depth + 1)

    def _stays(self, schema: Any) -> bool:
        if not isinstance(schema, dict):
            return False
        if schema.get(self._direction.value) is True and not self._is_ignored(schema):
            return True
        is_reference = isinstance(schema.get("$ref"), str)
        return is_reference and self._stays(self._follow(schema))

    def _is_ignored(self, schema: Mapping[str, Any]) -> bool:
        return self._is_old and "$ref" in schema

    def _follow(self, schema: Mapping[str, Any]) -> Any:
        return json_pointer.follow(self._source, tokens_of(schema["$ref"]))


def tokens_of(reference: str) -> tuple[str, ...]:
    """Return the tokens of the pointer in a reference into the document."""
    return json_pointer.tokens(json_pointer.from_fragment(reference[1:]))


def _repair(schema: dict[str, Any]) -> None:
    """Remove what is no value of its keyword, as if it were not there."""
    for keyword in ("$ref", "format"):
        if not isinstance(schema.get(keyword, ""), str):
            del schema[keyword]
    stated = schema.get("type", [])
    types = set(stated if isinstance(stated, list) else [stated])
    if not types <= _TYPES:
        del schema["type"]
    if not types and schema.get("format") in ("int32", "int64"):
        # Taken literally this allows anything else as well; what is meant are numbers.
        schema["type"] = "integer"
    for bound in ("exclusiveMinimum", "exclusiveMaximum"):
        if isinstance(schema.get(bound), bool):
            del schema[bound]
    if not _is_pattern(schema.get("pattern")):
        schema.pop("pattern", None)


def _modernise(schema: dict[str, Any]) -> None:
    """Rewrite what OpenAPI 2.0 and 3.0 have of their own."""
    for bound in ("Minimum", "Maximum"):
        exclusive = schema.pop(f"exclusive{bound}", False)
        if exclusive is True and bound.lower() in schema:
            schema[f"exclusive{bound}"] = schema.pop(bound.lower())
        elif not isinstance(exclusive, bool):
            schema[f"exclusive{bound}"] = exclusive
    is_nullable = schema.get("nullable", schema.get("x-nullable")) is True
    if is_nullable and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if not isinstance(schema.get("required", []), list):
        del schema["required"]


@cache
def _is_pattern(pattern: Any) -> bool:
    """Tell whether a pattern is one: not all that documents hold are."""
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (ValueError, jsonschema_rs.ValidationError):
        return False
    return True


def _absolute(schema: Any) -> Any:
    """Return a schema whose references name the document."""
    if isinstance(schema, list):
        return [_absolute(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: (
            f"urn:document{value}"
            if key == "$ref" and isinstance(value, str)
            else _absolute(value)
        )
        for key, value in schema.items()
    }
