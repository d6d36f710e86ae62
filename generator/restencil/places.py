"""Where the document has what a package is made of, by its Python names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from restencil.ir import Api, EnumSchema, ObjectSchema, OperationId
from restencil.naming import Names
from restencil.origin import Origin


def places_of(api: Api, names: Names) -> Mapping[str, Origin]:
    """Return where everything stands that a package has a name for.

    Methods are named by what leads to them, and arguments, fields and members after what
    has them: `images.create`, `images.create.name`, `models.Image.id`, `enums.Region.NYC1`.
    """
    return {
        "servers": api.origin.at("servers"),
        "webhooks": api.origin.at("webhooks"),
        **dict(_webhooks(api, names)),
        **dict(_links(api, names)),
        **dict(_methods(api, names)),
        **dict(_types(api, names)),
    }


def _webhooks(api: Api, names: Names) -> Iterator[tuple[str, Origin]]:
    for webhook in api.webhooks:
        yield f"{names.webhooks_attribute}.{names.webhooks[webhook.id]}", webhook.origin


def _links(api: Api, names: Names) -> Iterator[tuple[str, Origin]]:
    for link in api.links:
        if link.id in names.links:
            resource = names.methods[link.source].resource
            yield ".".join((*resource, names.links[link.id])), link.origin


def method_name(names: Names, operation: OperationId) -> str:
    """Return the attributes that lead to a method from the client."""
    path = names.methods[operation]
    return ".".join((*path.resource, path.method))


def _methods(api: Api, names: Names) -> Iterator[tuple[str, Origin]]:
    for operation in api.operations:
        method = method_name(names, operation.id)
        yield method, operation.origin
        params = names.operation_params.get(operation.id)
        if params is not None:
            yield f"models.{params}", operation.origin
        response = names.responses.get(operation.id)
        if response is not None:
            yield f"models.{response}", operation.origin
        arguments = zip(
            names.arguments[operation.id], api.arguments[operation.id], strict=True
        )
        for name, argument in arguments:
            yield f"{method}.{name}", argument.origin
            if params is not None:
                yield f"models.{params}.{name}", argument.origin


def _types(api: Api, names: Names) -> Iterator[tuple[str, Origin]]:
    for identifier, schema in api.schemas.items():
        if isinstance(schema, EnumSchema):
            if identifier in names.enums:
                yield from _enum(f"enums.{names.enums[identifier]}", schema, names)
            continue
        for named in (names.models, names.params):
            if identifier not in named:
                continue
            place = f"models.{named[identifier]}"
            yield place, schema.origin
            if isinstance(schema, ObjectSchema):
                fields = zip(names.fields[identifier], schema.properties, strict=True)
                yield from ((f"{place}.{n}", each.origin) for n, each in fields)
    for (identifier, _), page in names.pages.items():
        origin = api.schemas[identifier].origin
        yield from ((f"models.{prefix}{page}", origin) for prefix in ("", "Async"))


def _enum(place: str, schema: EnumSchema, names: Names) -> Iterator[tuple[str, Origin]]:
    yield place, schema.origin
    yield f"{place}Like", schema.origin
    for index, name in enumerate(names.members[schema.id]):
        yield f"{place}.{name}", schema.origin.at("enum", index)
