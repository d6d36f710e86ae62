"""Makes values that a schema allows, the same ones each time.

Schemas are in JSON Schema, draft 2020-12, as `Dialect` writes them. What is made is made
in view of most keywords; those that only forbid (`not`, `oneOf` among alternatives that
overlap) are left to chance and to the validator, which has the last word.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from random import Random
from typing import Any, Final

from restencil import pointer as json_pointer
from tests.roundtrip import strings
from tests.roundtrip.dialect import Dialect, tokens_of
from tests.roundtrip.merging import merged
from tests.roundtrip.strings import Charset, TooDeep
from tests.roundtrip.tags import Tags, Tokens

_ATTEMPTS: Final = 60
_DEEP: Final = 3
"""From here on, what need not be there is left out."""
_DEEPEST: Final = 24
_MOST: Final = 300
"""About how many values an instance consists of at most."""


class Size(Enum):
    """How much of what may be there is there."""

    LEAST = auto()
    MOST = auto()
    SOME = auto()


@dataclass(slots=True)
class Instances:
    """Makes instances of the schemas of a document.

    Args:
        dialect: The document.
        charset: What strings consist of that the document does not limit.
    """

    dialect: Dialect
    charset: Charset = Charset.ANY
    _random: Random = field(default_factory=Random)
    _tags: Tags = field(init=False)
    _size: Size = Size.LEAST
    _made: int = 0

    def __post_init__(self) -> None:
        self._tags = Tags(self.dialect.root)

    def of(self, schema: Mapping[str, Any], number: int, seed: str) -> list[Any]:
        """Return up to a number of different instances of a schema.

        The first one is as small as can be and the second one as large.
        """
        validator = self.dialect.validator(schema)
        sizes = (Size.LEAST, Size.MOST, *(Size.SOME for _ in range(number - 2)))
        found: list[Any] = []
        for index, size in enumerate(sizes[:number]):
            for made in self._attempts(schema, size, f"{seed} {index}"):
                if validator.is_valid(made):
                    found.append(made)
                    break
        return [each for index, each in enumerate(found) if each not in found[:index]]

    def _attempts(
        self, schema: Mapping[str, Any], size: Size, seed: str
    ) -> Iterator[Any]:
        for attempt in range(_ATTEMPTS):
            self._random.seed(f"{seed} {attempt}")
            self._size, self._made = size if attempt < 20 else Size.SOME, 0
            with suppress(TooDeep):
                yield self.make(schema, 0)

    def flat(self, schema: Any, number: int = 0) -> dict[str, Any]:
        """Return a schema with one of the choices made that it leaves open."""
        self._random.seed(number)
        return self._flat(schema, 0)

    def make(self, schema: Any, depth: int) -> Any:
        """Return a value that a schema allows, by and large.

        Raises:
            TooDeep: there is no end to it.
        """
        if depth > _DEEPEST:
            raise TooDeep
        self._made += 1
        flat = self._flat(schema, depth)
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            if not flat["enum"]:
                raise TooDeep
            return self._one(flat["enum"])
        return self._of_type(self._type(flat), flat, depth)

    def _of_type(self, kind: str, flat: Mapping[str, Any], depth: int) -> Any:
        match kind:
            case "null":
                return None
            case "boolean":
                return self._random.random() < 0.5
            case "integer" | "number":
                return self._number(flat, kind == "integer")
            case "string":
                return self._string(flat)
            case "array":
                return self._array(flat, depth)
            case _:
                return self._object(flat, depth)

    # Which of what a schema leaves open.

    def _flat(
        self, schema: Any, depth: int, *, is_part: bool = False
    ) -> dict[str, Any]:
        """Return a schema in which all is decided that is left open."""
        if schema is False or depth > _DEEPEST:
            raise TooDeep
        if schema is True:
            return {}
        flat = {k: v for k, v in schema.items() if k not in _APPLIED}
        if isinstance(schema.get("$ref"), str):
            flat = merged(flat, self._referred(schema["$ref"], depth + 1, is_part))
        for each in schema.get("allOf", ()):
            flat = merged(flat, self._flat(each, depth, is_part=True))
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword):
                flat = merged(flat, self._branch(schema[keyword], depth + 1))
        for keyword in ("then", "else"):
            if keyword in schema and self._random.random() < 0.5:
                flat = merged(flat, self._flat(schema[keyword], depth))
        for name, each in schema.get("dependentSchemas", {}).items():
            if name in flat.get("required", ()):
                flat = merged(flat, self._flat(each, depth))
        return flat

    def _branch(self, branches: Sequence[Any], depth: int) -> dict[str, Any]:
        for branch in self._shuffled(branches, depth):
            with suppress(TooDeep):
                return self._flat(branch, depth)
        raise TooDeep

    def _shuffled(self, choices: Sequence[Any], depth: int) -> list[Any]:
        order = list(choices)
        self._random.shuffle(order)
        if depth > _DEEP or self._size is Size.LEAST:
            order.sort(key=_is_large)
        elif self._size is Size.MOST:
            order.sort(key=_is_null)
        return order

    def _referred(self, reference: str, depth: int, is_part: bool) -> dict[str, Any]:
        """Return what a reference leads to, or what extends that, tagged as such."""
        at = tokens_of(reference)
        family = () if is_part else self._tags.family(at)
        for choice in self._shuffled((at, *family), depth) if family else (at,):
            with suppress(TooDeep):
                flat = self._flat(json_pointer.follow(self.dialect.root, choice), depth)
                return self._tagged(choice, flat, is_part)
        raise TooDeep

    def _tagged(
        self, at: Tokens, flat: dict[str, Any], is_part: bool
    ) -> dict[str, Any]:
        """Let an object say by its discriminator what it is."""
        for tag, values in (
            () if is_part and self._tags.family(at) else self._tags.of(at)
        ):
            stated = flat.get("properties", {}).get(tag, {})
            if isinstance(stated, dict):
                known = self._flat(stated, 0).get("enum", values)
                both = [value for value in values if value in known] or [known[0]]
                value = {"const": self._one(both)}
                flat = merged(flat, {"properties": {tag: value}, "required": [tag]})
        return flat

    def _type(self, flat: Mapping[str, Any]) -> str:
        stated = flat.get("type", list(_types_of(flat)) or list(_ANYTHING))
        types = [stated] if isinstance(stated, str) else list(stated)
        if not types:
            raise TooDeep
        if len(types) > 1 and self._size is Size.MOST:
            types = [each for each in types if each != "null"]
        return str(self._one(types))

    def _one(self, values: Sequence[Any]) -> Any:
        if self._size is Size.LEAST and self._made < 2:
            return values[0]
        return self._random.choice(list(values))

    def _is_there(self, depth: int) -> bool:
        """Tell whether something is there that need not be."""
        if self._size is Size.LEAST or depth > _DEEP or self._made > _MOST:
            return False
        if self._size is Size.MOST:
            return depth < 2 or self._random.random() < 1 / depth
        return self._random.random() < 0.4

    # Values by their type.

    def _number(self, flat: Mapping[str, Any], is_integer: bool) -> int | float:
        step = flat.get("multipleOf", 1 if is_integer else 0.25)
        low, high = _bounds(flat, step)
        number = self._random.randint(
            math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        )
        found = number * step
        return int(found) if is_integer else found

    def _string(self, flat: Mapping[str, Any]) -> str:
        return strings.made(flat, self._random, self.charset)

    def _array(self, flat: Mapping[str, Any], depth: int) -> list[Any]:
        first = list(flat.get("prefixItems", ()))
        least, most = flat.get("minItems", 0), flat.get("maxItems", math.inf)
        wanted = 2 if self._is_there(depth) else 0
        length = int(min(most, max(least, len(first) if first else wanted)))
        if "contains" in flat:
            first = [flat["contains"]] * max(length, 1)
        elif flat.get("items") is not False:
            first += [flat.get("items", True)] * (length - len(first))
        return list(self._items(first[: max(length, 1)], int(least), flat, depth))

    def _items(
        self,
        schemas: Sequence[Any],
        least: int,
        flat: Mapping[str, Any],
        depth: int,
    ) -> Iterator[Any]:
        seen: list[Any] = []
        for schema in schemas:
            try:
                made = self.make(schema, depth + 1)
                for _ in range(20 if flat.get("uniqueItems") else 0):
                    if made not in seen:
                        break
                    made = self.make(schema, depth + 1)
            except TooDeep:
                if len(seen) >= least:
                    return
                raise
            if not (flat.get("uniqueItems") and made in seen):
                seen.append(made)
                yield made

    def _object(self, flat: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = list(flat.get("required", ()))
        properties = flat.get("properties", {})
        least, most = flat.get("minProperties", 0), flat.get("maxProperties", math.inf)
        optional = [name for name in properties if name not in required]
        names = required + [
            name
            for index, name in enumerate(optional)
            if self._is_there(depth) or len(required) + index < least
        ]
        for name in names:
            names += [
                other
                for other in flat.get("dependentRequired", {}).get(name, ())
                if other not in names
            ]
        made: dict[str, Any] = {}
        for name in names:
            if name in required or len(made) < most:
                self._member(made, name, name in required, properties, flat, depth)
        self._further(made, int(least), most, flat, depth)
        return made

    def _member(
        self,
        made: dict[str, Any],
        name: str,
        is_required: bool,
        properties: Mapping[str, Any],
        flat: Mapping[str, Any],
        depth: int,
    ) -> None:
        try:
            schema = properties.get(name, flat.get("additionalProperties", True))
            made[name] = self.make(schema, depth + 1)
        except TooDeep:
            if is_required:
                raise

    def _further(
        self,
        made: dict[str, Any],
        least: int,
        most: float,
        flat: Mapping[str, Any],
        depth: int,
    ) -> None:
        """Add members that the document does not name, where it speaks of them."""
        is_named = "properties" in flat or "required" in flat
        is_free = not is_named or len(made) < least
        other = flat.get("additionalProperties", is_free)
        for pattern, schema in (
            (None, other),
            *flat.get("patternProperties", {}).items(),
        ):
            is_there = (
                schema is not False and self._is_there(depth) and len(made) < most
            )
            for number in range(max(1 if is_there else 0, least - len(made))):
                with suppress(TooDeep):
                    name = self._name(pattern, number, flat, depth)
                    made.setdefault(name, self.make(schema, depth + 1))

    def _name(
        self, pattern: str | None, number: int, flat: Mapping[str, Any], depth: int
    ) -> str:
        """Return the name of a member that has none in the document."""
        if pattern is not None:
            return strings.matching(pattern, 0, 99)
        stated = flat.get("propertyNames", {})
        if not stated:
            return f"further {number}" if self.charset is Charset.ANY else f"f{number}"
        return str(self.make({"type": "string", **stated}, depth + 1))


_APPLIED: Final = frozenset(
    ("$ref", "allOf", "oneOf", "anyOf", "if", "then", "else", "dependentSchemas")
)
_ANYTHING: Final = ("string", "integer", "boolean", "object", "array", "null")
_KEYWORDS: Final = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("pattern", "minLength", "maxLength", "format"),
    "number": ("minimum", "maximum", "multipleOf"),
}


def _types_of(flat: Mapping[str, Any]) -> Iterator[str]:
    for kind, keywords in _KEYWORDS.items():
        if any(keyword in flat for keyword in keywords):
            yield kind


def _is_large(schema: Any) -> bool:
    """Tell whether instances of a schema may contain others."""
    if not isinstance(schema, dict):
        return True
    return not (
        schema.get("type") in ("null", "string", "integer", "boolean", "number")
        or "enum" in schema
        or "const" in schema
    )


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _bounds(flat: Mapping[str, Any], step: float) -> tuple[float, float]:
    low = max(
        flat.get("minimum", -math.inf), flat.get("exclusiveMinimum", -math.inf) + step
    )
    high = min(
        flat.get("maximum", math.inf), flat.get("exclusiveMaximum", math.inf) - step
    )
    if low == -math.inf:
        low = min(0, high - 100 * step) if high < math.inf else -100 * step
    return low, min(high, low + max(1000 * step, 1000))
