"""Which module each model lives in.

A type that one module alone uses lives there, beginning with the modules of the
resources; where a type lives that several use, with what only it uses, the edition says.
Types that refer to each other in a circle stay together. So modules never import each other
in a circle, and using a resource loads what it needs and little else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from restencil.code.identifiers import Identifier, Scope, legal, module_name, stem
from restencil.editions import edition_of
from restencil.graph import components
from restencil.ir import Api, EnumSchema, OperationId, SchemaId
from restencil.ir.walk import parts_of, references
from restencil.naming import Names
from restencil.naming.words import snake, split

Users: TypeAlias = dict[SchemaId, dict[SchemaId | Identifier, None]]


class Placement:
    """The module of each operation's types and of each object and union.

    Attributes:
        operations: The module of an operation's parameters and response.
        schemas: The module of a schema's model and of its parameters.
    """

    def __init__(self, api: Api, names: Names) -> None:
        self._edition = edition_of(names.edition)
        payloads, shared = self._edition.payloads, self._edition.shared
        self._scope = Scope(("models", "enums", payloads, shared))
        self.operations = self._resource_modules(api, names)
        self.schemas: dict[SchemaId, Identifier] = {}
        users = _users(api, self.operations, Identifier(payloads))

        def used(schema: SchemaId) -> Iterator[SchemaId]:
            return (part for part in _parts(api, schema) if part in users)

        for group in components(users, used):
            module = self._common_user(group, users) or self._module_for(
                group[0], names
            )
            self.schemas.update(dict.fromkeys(group, module))

    def _resource_modules(
        self, api: Api, names: Names
    ) -> Mapping[OperationId, Identifier]:
        modules: dict[tuple[str, ...], Identifier] = {}
        for path in (
            names.methods[operation.id].resource for operation in api.operations
        ):
            if path not in modules:
                whole = stem("_".join(path)) or self._edition.client
                modules[path] = self._claim(*path[-1:], whole)
        return {
            operation.id: modules[names.methods[operation.id].resource]
            for operation in api.operations
        }

    def _common_user(
        self, group: Collection[SchemaId], users: Users
    ) -> Identifier | None:
        """Return the module of everything that uses a group, if it is one module."""
        modules = {
            user if isinstance(user, Identifier) else self.schemas[user]
            for schema in group
            for user in users[schema]
            if isinstance(user, Identifier) or user not in group
        }
        return modules.pop() if len(modules) == 1 else None

    def _module_for(self, schema: SchemaId, names: Names) -> Identifier:
        if self._edition.shared:
            return Identifier(self._edition.shared)
        name = stem(snake(split(names.models.get(schema) or names.params[schema])))
        return self._claim(name, f"{name}_types")

    def _claim(self, *candidates: str) -> Identifier:
        return self._scope.claim(*(module_name(legal(name)) for name in candidates))


def _users(
    api: Api, operations: Mapping[OperationId, Identifier], payloads: Identifier
) -> Users:
    """Return who uses each object and union: other schemas, and modules of operations.

    Webhooks use them as a module of payloads would.
    """
    travelling = api.sent | api.received
    users: Users = {
        name: {}
        for name, schema in api.schemas.items()
        if name in travelling and not isinstance(schema, EnumSchema)
    }
    for name in users:
        for part in _parts(api, name):
            users.get(part, {})[name] = None
    for operation, module in operations.items():
        for used in _used_by(api, operation):
            users.get(used, {})[module] = None
    for webhook in api.webhooks:
        for used in references(webhook.type):
            users.get(used, {})[payloads] = None
    return users


def _parts(api: Api, schema: SchemaId) -> Iterator[SchemaId]:
    for expression in parts_of(api.schemas[schema]):
        yield from references(expression)


def _used_by(api: Api, operation: OperationId) -> Iterator[SchemaId]:
    for argument in api.arguments[operation]:
        yield from references(argument.type)
    for outcome in api.outcomes(operation):
        yield from references(outcome)
