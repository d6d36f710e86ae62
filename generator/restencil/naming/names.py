"""The Python names of an API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from restencil.code.identifiers import Identifier
from restencil.ir import LinkId, OperationId, PageKey, SchemaId, SchemeId, WebhookId
from restencil.naming.table import Alias, Kind

ResourcePath: TypeAlias = tuple[Identifier, ...]
"""The attributes that lead from the client to a resource; none for the client itself."""


@dataclass(frozen=True, slots=True)
class MethodPath:
    """Where an operation is found on the client: `gpu_droplets.images.create`."""

    resource: ResourcePath
    method: Identifier


@dataclass(frozen=True, slots=True)
class Extension:
    """A class of the user's that a model inherits from.

    Attributes:
        module: Its module, in the package's `extensions`.
        name: The class.
    """

    module: Identifier
    name: Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """A name for everything that gets one.

    Attributes:
        client: The class of the synchronous client.
        resources: The class of each resource, the synchronous one; also of those that
            have nothing but methods that are called otherwise now.
        methods: The place of each operation.
        arguments: The arguments of each operation, in the order of `Api.arguments`.
        fields: The fields of each object, in the order of its properties.
        members: The members of each enum, in the order of its values.
        credentials: What callers pass for each security scheme.
        server_variables: What callers pass for each variable of the first server.
        webhooks: What reads each payload that the API sends on its own.
        webhooks_attribute: Where on the client that is found.
        links: What follows each link.
        operation_params: The TypedDict of all of an operation's arguments, or the alias
            for those of its overloads.
        overload_params: The TypedDicts of an operation's overloads.
        responses: What an operation returns, should that need a name.
        pages: The class of each object that is a page of a list, the synchronous one.
        models: The class or alias of each schema that responses contain.
        params: The TypedDict or alias of each schema that requests contain.
        enums: The class of each enum.
        extensions: What the user adds to models.
        aliases: What things were called before they were renamed.
        edition: The edition whose rules the names follow.
    """

    client: Identifier
    resources: Mapping[ResourcePath, Identifier]
    methods: Mapping[OperationId, MethodPath]
    arguments: Mapping[OperationId, tuple[Identifier, ...]]
    fields: Mapping[SchemaId, tuple[Identifier, ...]]
    members: Mapping[SchemaId, tuple[Identifier, ...]]
    credentials: Mapping[SchemeId, tuple[Identifier, ...]]
    server_variables: tuple[Identifier, ...]
    webhooks: Mapping[WebhookId, Identifier]
    webhooks_attribute: Identifier
    links: Mapping[LinkId, Identifier]
    operation_params: Mapping[OperationId, Identifier] = field(default_factory=dict)
    overload_params: Mapping[OperationId, tuple[Identifier, ...]] = field(
        default_factory=dict
    )
    responses: Mapping[OperationId, Identifier] = field(default_factory=dict)
    pages: Mapping[PageKey, Identifier] = field(default_factory=dict)
    models: Mapping[SchemaId, Identifier] = field(default_factory=dict)
    params: Mapping[SchemaId, Identifier] = field(default_factory=dict)
    enums: Mapping[SchemaId, Identifier] = field(default_factory=dict)
    extensions: Mapping[SchemaId, Extension] = field(default_factory=dict)
    aliases: tuple[Alias, ...] = ()
    edition: str = ""
    _former: Mapping[tuple[Kind, str], list[Alias]] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        former: dict[tuple[Kind, str], list[Alias]] = {}
        for alias in self.aliases:
            former.setdefault((alias.kind, alias.owner), []).append(alias)
        object.__setattr__(self, "_former", former)

    def former(self, kind: Kind, owner: str = "") -> Sequence[Alias]:
        """Return what things of a kind, in one namespace, were called before."""
        return self._former.get((kind, owner), ())
