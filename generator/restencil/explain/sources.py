"""Says in words what the name of a schema was taken from."""

from __future__ import annotations

from typing import assert_never

from restencil.ir import (
    BodyOf,
    ComponentNamed,
    HeaderOf,
    HeadersOf,
    ItemOf,
    NameSource,
    ParameterOf,
    PayloadOf,
    PropertyOf,
    ResponseOf,
    VariantOf,
)


def in_words(source: NameSource) -> str:
    """Return what a name was taken from, as the end of a sentence."""
    match source:
        case ComponentNamed(name):
            return f"the component `{name}`"
        case PropertyOf(_, of, wire_name):
            return f"the property `{wire_name}` of {in_words(of)}"
        case ItemOf(of):
            return f"the items of {in_words(of)}"
        case VariantOf(of, label, number):
            word = f"`{label}`" if label else f"number {number}"
            return f"the alternative {word} of {in_words(of)}"
        case BodyOf(operation):
            return f"the request body of `{operation}`"
        case ResponseOf(operation, status):
            return f"the response {status} of `{operation}`"
        case ParameterOf(operation, wire_name):
            return f"the parameter `{wire_name}` of `{operation}`"
        case HeaderOf(operation, wire_name):
            return f"the header `{wire_name}` of `{operation}`"
        case HeadersOf(operation):
            return f"the headers of `{operation}`"
        case PayloadOf(_, name):
            return f"the payload of the webhook `{name}`"
        case _:
            assert_never(source)
