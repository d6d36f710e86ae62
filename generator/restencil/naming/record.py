"""Writes the names of an API down, so that the next generation can keep them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, TypeVar, assert_never

from restencil.ir import (
    Api,
    Argument,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    OperationId,
    Overload,
    SchemaId,
    Server,
    UnionSchema,
)
from restencil.naming.names import Names
from restencil.naming.places import dotted
from restencil.naming.table import Keyed, NameTable
from restencil.naming.words_of_sources import label_of, sources_of

Key = TypeVar("Key", bound=str)

_encode: Final = json.JSONEncoder(sort_keys=True, default=str).encode


def record(api: Api, names: Names, *, configured: Collection[str]) -> NameTable:
    """Return the table of an API's names.

    Args:
        api: The API.
        names: Its names.
        configured: The operations, the schemes and the client (as `client`) whose names
            the configuration states: those are not kept once it does so no more.
    """
    client = {} if "client" in configured else {"class": str(names.client)}
    places = {str(each): dotted(path) for each, path in names.methods.items()}
    return NameTable(
        client={**client, "webhooks": names.webhooks_attribute},
        classes=class_names(api, names),
        resources={".".join(p): name for p, name in names.resources.items() if p},
        methods={o: place for o, place in places.items() if o not in configured},
        placed={
            **{o: place for o, place in places.items() if o in configured},
            **{
                f"{scheme} 0": given[0]
                for scheme, given in names.credentials.items()
                if scheme in configured
            },
        },
        credentials={
            f"{scheme} {number}": name
            for scheme, given in names.credentials.items()
            for number, name in enumerate(given)
            if number or scheme not in configured
        },
        variables=dict(zip(variable_keys(api), names.server_variables, strict=True)),
        webhooks={str(each): name for each, name in names.webhooks.items()},
        links={str(each): name for each, name in names.links.items()},
        fields=_nested(names.fields, lambda schema: field_keys(api, schema)),
        members=_nested(names.members, lambda schema: member_keys(api, schema)),
        arguments=_nested(
            names.arguments, lambda each: argument_keys(api.arguments[each])
        ),
        shapes={id_: looks_of(each) for id_, each in api.schemas.items()},
        aliases=names.aliases,
        edition=names.edition,
    )


def class_names(api: Api, names: Names) -> Keyed:
    """Return the classes that share one namespace, each under its kind and place."""
    found: dict[str, str] = {}
    by_kind: Mapping[str, Mapping[Any, str]] = {
        "model": names.models,
        "param": names.params,
        "enum": names.enums,
        "params": names.operation_params,
        "response": names.responses,
    }
    for kind, named in by_kind.items():
        found.update((f"{kind} {place}", name) for place, name in named.items())
    for (schema, items), name in names.pages.items():
        found[page_key(schema, items)] = name
    for operation, given in names.overload_params.items():
        keys = overload_keys(operation, api.overloads[operation])
        found.update(zip(keys, given, strict=True))
    return found


def page_key(schema: SchemaId, items: Iterable[str]) -> str:
    """Return the key of the class of a page."""
    return f"page {schema} {'/'.join(items)}"


def overload_keys(operation: OperationId, overloads: Sequence[Overload]) -> list[str]:
    """Return the keys of the classes of an operation's overloads."""
    return unique(
        f"overload {operation} {o.variant or o.media_type}" for o in overloads
    )


def variable_keys(api: Api) -> list[str]:
    """Return the keys of the variables of the first server."""
    server: Server | None = next(iter(api.servers), None)
    return unique(each.name for each in server.variables) if server else []


def client_arguments(api: Api, names: Names) -> Keyed:
    """Return what clients are told, credentials and variables of the server."""
    variables = zip(variable_keys(api), names.server_variables, strict=True)
    return {
        f"{scheme} {number}": str(name)
        for scheme, given in names.credentials.items()
        for number, name in enumerate(given)
    } | {f"server: {key}": str(name) for key, name in variables}


def field_keys(api: Api, schema: SchemaId) -> list[str]:
    """Return the keys of the fields of an object."""
    found = api.schemas[schema]
    assert isinstance(found, ObjectSchema)
    return unique(each.wire_name for each in found.properties)


def member_keys(api: Api, schema: SchemaId) -> list[str]:
    """Return the keys of the members of an enum."""
    found = api.schemas[schema]
    assert isinstance(found, EnumSchema)
    return unique(str(each.value) for each in found.values)


def argument_keys(arguments: Sequence[Argument]) -> list[str]:
    """Return the keys of the arguments of an operation."""
    return unique(f"{each.place.value} {each.wire_name}" for each in arguments)


def unique(keys: Iterable[str]) -> list[str]:
    """Return keys of which those that repeat have a number."""
    keys = list(keys)
    if len(set(keys)) == len(keys):
        return keys
    counts: Counter[str] = Counter()
    found = []
    for key in keys:
        counts[key] += 1
        found.append(key if counts[key] == 1 else f"{key} {counts[key]}")
    return found


def looks_of(schema: NamedSchema) -> str:
    """Return what a schema is recognised by: its shape, and what sets it apart, if anything.

    The shape is a hash of what it looks like, whatever it and its parts are called.
    """
    text = _encode(_looks(schema))
    shape = sha256(text.encode()).hexdigest()[:12]
    return f"{shape} {label_of(sources_of(schema)[0])}".rstrip()


def shape_in(looks: str) -> str:
    """Return the shape of what a schema is recognised by."""
    return looks.partition(" ")[0]


def _looks(schema: NamedSchema) -> list[Any]:
    match schema:
        case ObjectSchema():
            members = sorted(
                [each.wire_name, each.presence, _encode(_unnamed(each.type))]
                for each in schema.properties
            )
            return ["object", members, _unnamed(schema.additional)]
        case EnumSchema():
            return ["enum", sorted(str(each.value) for each in schema.values)]
        case UnionSchema():
            return ["union", [_unnamed(member) for member in schema.members]]
    assert_never(schema)


def _unnamed(type_: Any) -> Any:
    """Return a type expression without the names of the schemas that it refers to."""
    if isinstance(type_, Mapping):
        return {k: k if k == "$ref" else _unnamed(v) for k, v in type_.items()}
    return [_unnamed(each) for each in type_] if isinstance(type_, list) else type_


def _nested(
    names: Mapping[Key, Sequence[str]], keys_of: Callable[[Key], Sequence[str]]
) -> Mapping[str, Keyed]:
    """Return the names in each of several namespaces that are not empty."""
    return {
        str(key): dict(zip(keys_of(key), given, strict=True))
        for key, given in names.items()
        if given
    }
