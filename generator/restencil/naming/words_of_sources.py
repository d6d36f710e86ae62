"""What can be read off the place of a schema that has no name of its own."""

from __future__ import annotations

from typing import assert_never

from restencil.ir import (
    BodyOf,
    ComponentNamed,
    EnumSchema,
    HeaderOf,
    HeadersOf,
    ItemOf,
    NamedSchema,
    NameSource,
    OperationId,
    ParameterOf,
    PayloadOf,
    PropertyOf,
    ResponseOf,
    VariantOf,
)
from restencil.naming.plurals import singular_words
from restencil.naming.words import Words, split


def sources_of(schema: NamedSchema) -> tuple[NameSource, ...]:
    """Return what a schema can be named after; an enum after each place that lists it."""
    if isinstance(schema, EnumSchema):
        return schema.name_sources
    return (schema.name_source,)


def depth_of(source: NameSource) -> int:
    """Return how many owners have to be named first."""
    match source:
        case ComponentNamed():
            return 0
        case (
            BodyOf()
            | ResponseOf()
            | ParameterOf()
            | PayloadOf()
            | HeaderOf()
            | HeadersOf()
        ):
            return 1
        case PropertyOf(of=of) | ItemOf(of=of) | VariantOf(of=of):
            return 1 + depth_of(of)
    assert_never(source)


def path_of(source: NameSource) -> tuple[NameSource, list[Words]]:
    """Return the outermost owner of a schema, and the keys that lead from it."""
    match source:
        case PropertyOf(of=of, wire_name=name):
            root, keys = path_of(of)
            return root, [*keys, split(name)]
        case ItemOf(of) | VariantOf(of=of):
            return path_of(of)
        case _:
            return source, []


def key_of(source: NameSource) -> Words:
    """Return the words of the property or parameter that a schema describes."""
    match source:
        case (
            PropertyOf(wire_name=name)
            | ParameterOf(wire_name=name)
            | HeaderOf(wire_name=name)
        ):
            return split(name)
        case ItemOf(of):
            return singular_words(key_of(of))
        case VariantOf(of=of):
            return key_of(of)
        case ComponentNamed(name):
            return split(name)
        case BodyOf() | ResponseOf() | PayloadOf() | HeadersOf():
            return ()
    assert_never(source)


def operation_of(source: NameSource) -> OperationId | None:
    """Return the operation whose request, or among whose headers, a schema stands directly."""
    match source:
        case ParameterOf(operation=operation) | HeaderOf(operation=operation):
            return operation
        case PropertyOf(of=BodyOf(operation=operation)):
            return operation
        case ItemOf(of=of) | VariantOf(of=of):
            return operation_of(of)
        case _:
            return None


def label_of(source: NameSource) -> str:
    """Return what sets a schema, or what it is in, apart from others beside it.

    That is the label of an alternative, or the name of a parameter; empty for others.
    """
    match source:
        case VariantOf(label=label) | ParameterOf(wire_name=label):
            return label
        case PropertyOf(of=of) | ItemOf(of=of):
            return label_of(of)
        case _:
            return ""
