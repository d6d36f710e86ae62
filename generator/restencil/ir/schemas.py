"""Schemas that have names of their own: objects, enums and unions.

Everything that is none of these (scalars, arrays, maps, references) is a type
expression: a small JSON Schema that datamodel-code-generator turns into a type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from restencil.ir.sources import NameSource, SchemaId
from restencil.ir.xml import XmlObject
from restencil.origin import Origin

TypeExpression: TypeAlias = Mapping[str, Any]
"""A JSON Schema (draft 2020-12) that uses no keywords but `type`, `format`, `items`,
`prefixItems` (with `minItems` and `maxItems` of its length), `additionalProperties`,
`anyOf`, `const`, `enum` and `$ref`, and whose `$ref`s are `SchemaId`s. An empty one
allows anything."""


class Presence(StrEnum):
    """Whether a member has to be there."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class Access(StrEnum):
    """In which direction a property travels."""

    READ_WRITE = "read and write"
    READ_ONLY = "read only"
    WRITE_ONLY = "write only"


class Openness(StrEnum):
    """Whether requests may use values that an enum does not list."""

    CLOSED = "closed"
    EXTENSIBLE = "extensible"


class EnumBase(StrEnum):
    """What the values of an enum are."""

    STRING = "string"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentation:
    """What the document says about a thing in words, and the limits it states.

    Attributes:
        description: CommonMark; empty where there is none.
        is_deprecated: Whether the document discourages its use.
        limits: Keywords and values in the document's order: `minimum`, `maxLength`,
            `pattern`, `default` and such. Documented, not enforced.
        example: A value as the document shows it; none where it shows none.
        conditions: Sentences about what is demanded of some values only.
        external_docs: The URL of more about it; empty where there is none.
    """

    description: str = ""
    is_deprecated: bool = False
    limits: tuple[tuple[str, Any], ...] = ()
    example: Any = None
    conditions: tuple[str, ...] = ()
    external_docs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property of an object.

    Attributes:
        xml: What is said of how it is written as XML; none where nothing is.
    """

    wire_name: str
    type: TypeExpression
    presence: Presence
    access: Access
    documentation: Documentation
    origin: Origin
    xml: XmlObject | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSchema:
    """An object with properties; everything that `allOf` brings is merged in.

    Attributes:
        additional: The type of further members; none where the document has no say.
    """

    id: SchemaId
    name_source: NameSource
    documentation: Documentation
    properties: tuple[Property, ...]
    additional: TypeExpression | None
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValue:
    """One value of an enum, with what `x-enum-varnames` and its kin say of it."""

    value: str | int
    name: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumSchema:
    """An enum of strings or of integers.

    Attributes:
        name_sources: What each place in the document that lists these values can be named
            after.
        places: These places, the first of which names the enum.
    """

    id: SchemaId
    name_sources: tuple[NameSource, ...]
    places: tuple[SchemaId, ...]
    documentation: Documentation
    base: EnumBase
    values: tuple[EnumValue, ...]
    openness: Openness
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property whose value tells the members of a union apart.

    Attributes:
        property: Its wire name.
        values: For each member, by its index, the values that stand for it.
    """

    property: str
    values: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSchema:
    """One of several types, at least two of them objects."""

    id: SchemaId
    name_source: NameSource
    documentation: Documentation
    members: tuple[TypeExpression, ...]
    discriminator: Discriminator | None
    origin: Origin


NamedSchema: TypeAlias = ObjectSchema | EnumSchema | UnionSchema
