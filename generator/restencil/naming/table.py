"""The names of a generation, as the lock keeps them for the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from restencil.code.identifiers import Identifier

Keyed: TypeAlias = Mapping[str, str]
"""Names by what they are the names of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """The name that a class had before the document renamed it.

    Attributes:
        name: The name that it had.
        of: The name that it has.
        key: The class, as a name table has it.
        versions: The versions of the package that have the alias.
    """

    name: Identifier
    of: Identifier
    key: str
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """The names of a generation, each under the place in the document it stands for.

    Attributes:
        client: The class of the client under `class`, and where webhooks are found on it.
        classes: The classes of schemas and operations, under their kind and place.
        resources: The classes of resources, under the path of attributes.
        methods: The paths of attributes, under the operation.
        credentials: What callers pass, under the scheme and a number.
        variables: What callers pass, under the variable of the server.
        webhooks: The methods that read payloads, under the webhook.
        links: The methods that follow links, under the link.
        fields: For each object, the fields under the wire names.
        members: For each enum, the members under the values.
        arguments: For each operation, the arguments under place and wire name.
        shapes: A hash of what each schema looks like, by which it is recognised when it
            stands elsewhere.
        aliases: The names that classes had.
        edition: The edition whose rules they follow; the lock has that beside them.
    """

    client: Keyed = field(default_factory=dict)
    classes: Keyed = field(default_factory=dict)
    resources: Keyed = field(default_factory=dict)
    methods: Keyed = field(default_factory=dict)
    credentials: Keyed = field(default_factory=dict)
    variables: Keyed = field(default_factory=dict)
    webhooks: Keyed = field(default_factory=dict)
    links: Keyed = field(default_factory=dict)
    fields: Mapping[str, Keyed] = field(default_factory=dict)
    members: Mapping[str, Keyed] = field(default_factory=dict)
    arguments: Mapping[str, Keyed] = field(default_factory=dict)
    shapes: Keyed = field(default_factory=dict)
    aliases: tuple[Alias, ...] = ()
    edition: str = ""


_FLAT: Final = ("client", "classes", "resources", "methods", "credentials") + (
    "variables",
    "webhooks",
    "links",
    "shapes",
)
_NESTED: Final = ("fields", "members", "arguments")


def to_json(table: NameTable) -> dict[str, Any]:
    """Return a name table as JSON values; names that are the key are written once."""
    flat = {section: getattr(table, section) for section in _FLAT}
    nested = {
        section: {key: _pairs(names) for key, names in getattr(table, section).items()}
        for section in _NESTED
    }
    aliases = {
        alias.name: {"of": alias.of, "key": alias.key, "versions": alias.versions}
        for alias in table.aliases
    }
    return {**flat, **nested, "aliases": aliases}


def from_json(values: Mapping[str, Any]) -> NameTable:
    """Return the name table that JSON values stand for.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: they stand for none.
    """
    if not values:
        return NameTable()
    # A section that an earlier version did not know is missing in its locks.
    flat: dict[str, Any] = {each: dict(values.get(each, {})) for each in _FLAT}
    nested: dict[str, Any] = {
        section: {key: _keyed(pairs) for key, pairs in values[section].items()}
        for section in _NESTED
    }
    aliases = tuple(
        Alias(
            name=Identifier(name),
            of=Identifier(alias["of"]),
            key=alias["key"],
            versions=tuple(alias["versions"]),
        )
        for name, alias in values["aliases"].items()
    )
    return NameTable(**flat, **nested, aliases=aliases)


def _pairs(names: Keyed) -> list[str | list[str]]:
    return [key if key == name else [key, name] for key, name in names.items()]


def _keyed(pairs: Iterable[str | tuple[str, str]]) -> Keyed:
    return dict((pair, pair) if isinstance(pair, str) else pair for pair in pairs)
