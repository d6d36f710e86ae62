"""The names of a generation, as the lock keeps them for the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias

Keyed: TypeAlias = Mapping[str, str]
"""Names by what they are the names of."""


class Kind(StrEnum):
    """What has a name that can be replaced by another one."""

    CLASS = "class"
    METHOD = "method"
    ARGUMENT = "argument"
    FIELD = "field"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """The name that something had before it was renamed.

    Attributes:
        kind: What it is.
        name: The name that it had; of a method, the path of attributes.
        of: The name that it has.
        key: What has the name, as a name table has it: the kind and the place of a class,
            the operation of a method, the place and the wire name of an argument, the wire
            name of a field, the value of a member.
        owner: The operation or the schema that an argument, a field or a member is of; empty
            for arguments of the client, and for anything else.
        versions: The versions of the package that have the alias.
    """

    kind: Kind
    name: str
    of: str
    key: str
    owner: str = ""
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """The names of a generation, each under the place in the document it stands for.

    Attributes:
        client: The class of the client under `class`, and where webhooks are found on it.
        classes: The classes of schemas and operations, under their kind and place.
        resources: The classes of resources, under the path of attributes.
        methods: The paths of attributes, under the operation.
        placed: The same of operations whose places the configuration stated, and what
            callers passed where it stated that; they are not kept once it does so no more.
        credentials: What callers pass, under the scheme and a number.
        variables: What callers pass, under the variable of the server.
        webhooks: The methods that read payloads, under the webhook.
        links: The methods that follow links, under the link.
        fields: For each object, the fields under the wire names.
        members: For each enum, the members under the values.
        arguments: For each operation, the arguments under place and wire name.
        shapes: A hash of what each schema looks like, by which it is recognised when it
            stands elsewhere.
        aliases: The names that things had.
        edition: The edition whose rules they follow; the lock has that beside them.
        before: The table as the generation wrote it, if it was edited by hand since.
    """

    client: Keyed = field(default_factory=dict)
    classes: Keyed = field(default_factory=dict)
    resources: Keyed = field(default_factory=dict)
    methods: Keyed = field(default_factory=dict)
    placed: Keyed = field(default_factory=dict)
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
    before: NameTable | None = None


_FLAT: Final = ("client", "classes", "resources", "methods", "placed") + (
    "credentials",
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
    aliases = [asdict(alias) for alias in table.aliases]
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
    aliases = tuple(map(_alias, values["aliases"]))
    return NameTable(**flat, **nested, aliases=aliases)


def _alias(values: Mapping[str, Any]) -> Alias:
    return Alias(
        kind=Kind(values["kind"]),
        name=str(values["name"]),
        of=str(values["of"]),
        key=str(values["key"]),
        owner=str(values["owner"]),
        versions=tuple(values["versions"]),
    )


def _pairs(names: Keyed) -> list[str | list[str]]:
    return [key if key == name else [key, name] for key, name in names.items()]


def _keyed(pairs: Iterable[str | tuple[str, str]]) -> Keyed:
    return dict((pair, pair) if isinstance(pair, str) else pair for pair in pairs)
