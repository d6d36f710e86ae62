"""The names that classes, fields and members had until they were renamed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain
from typing import Final

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, Parameter, subscript
from restencil.ir import SchemaId
from restencil.naming import Names
from restencil.naming.table import Alias, Kind
from restencil.plan.symbols import DEPRECATED, RuntimeSymbol, Symbol
from restencil.plan.views import FieldView, FormerPartView, FormerView

_FORMER_MEMBER: Final = RuntimeSymbol("enums", "former_member")


def former_models(names: Names, defined: Collection[str]) -> tuple[FormerView, ...]:
    """Return the former names of models and parameters, given those that are defined."""
    return tuple(
        FormerView(name=Identifier(alias.name), of=Identifier(alias.of))
        for alias in names.former(Kind.CLASS)
        if alias.of in defined
    )


def former_enums(names: Names) -> tuple[FormerView, ...]:
    """Return the former names of enums, and of what can be passed for them."""
    enums = frozenset(names.enums.values())
    pairs = ((a.name, a.of) for a in names.former(Kind.CLASS) if a.of in enums)
    both = (((old, new), (f"{old}Like", f"{new}Like")) for old, new in pairs)
    return tuple(
        FormerView(name=Identifier(old), of=Identifier(new))
        for old, new in chain.from_iterable(both)
    )


def former_fields(
    names: Names, schema: SchemaId, fields: Iterable[FieldView], used: set[Symbol]
) -> tuple[FormerPartView, ...]:
    """Return the fields of a model under the names that they had.

    Args:
        names: The names of the API.
        schema: The object.
        fields: The fields of the model.
        used: Receives what the module needs.
    """
    now = {each.name: each.annotation for each in fields}
    found = [a for a in names.former(Kind.FIELD, schema) if a.of in now]
    if found:
        used.add(DEPRECATED)
    model = names.models[schema]
    return tuple(
        _part(each, model, "@property", "self", now[Identifier(each.of)])
        for each in found
    )


def former_members(
    names: Names, schema: SchemaId, used: set[Symbol]
) -> tuple[FormerPartView, ...]:
    """Return the members of an enum under the names that they had."""
    found = names.former(Kind.MEMBER, schema)
    if found:
        used |= {DEPRECATED, _FORMER_MEMBER}
    enum = names.enums[schema]
    decorator = f"@{_FORMER_MEMBER.name}"
    return tuple(
        _part(each, enum, decorator, "cls", subscript("Literal", f"{enum}.{each.of}"))
        for each in found
    )


def _part(
    alias: Alias, owner: Identifier, decorator: str, first: str, returns: Item
) -> FormerPartView:
    deprecated = renaming(f"{owner}.{alias.name}", f"{owner}.{alias.of}")
    return FormerPartView(
        name=Identifier(alias.name),
        decorators=(decorator, deprecated),
        parameters=(Parameter(first),),
        returns=returns,
        docstring=Docstring(f"The former name of `{alias.of}`."),
        value=f"{owner if first == 'cls' else first}.{alias.of}",
    )


def renaming(former: str, now: str) -> Group:
    """Return the decorator that tells of another name."""
    message = f"{former} is called {now} now; the old name will go away"
    return Group("@deprecated(", (literal(message),), ")")


def as_dictionary(views: Iterable[FormerView]) -> Group:
    """Return a dictionary of strings: the names that things have by those they had."""
    items = (f"{literal(each.name)}: {literal(each.of)}" for each in views)
    return Group("{", tuple(items), "}")
