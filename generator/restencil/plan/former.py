"""The names that classes had until the document renamed them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group
from restencil.naming import Names
from restencil.naming.table import Kind
from restencil.plan.views import FormerView


def former_models(names: Names, defined: Collection[str]) -> tuple[FormerView, ...]:
    """Return the former names of models and parameters, given those that are defined."""
    return tuple(
        FormerView(name=Identifier(alias.name), of=Identifier(alias.of))
        for alias in names.aliases
        if alias.kind is Kind.CLASS and alias.of in defined
    )


def former_enums(names: Names) -> tuple[FormerView, ...]:
    """Return the former names of enums, and of what can be passed for them."""
    enums = frozenset(names.enums.values())
    classes = (alias for alias in names.aliases if alias.kind is Kind.CLASS)
    pairs = ((each.name, each.of) for each in classes if each.of in enums)
    both = (((old, new), (f"{old}Like", f"{new}Like")) for old, new in pairs)
    return tuple(
        FormerView(name=Identifier(old), of=Identifier(new))
        for old, new in chain.from_iterable(both)
    )


def as_dictionary(views: Iterable[FormerView]) -> Group:
    """Return a dictionary of strings: the names that things have by those they had."""
    items = (f"{literal(each.name)}: {literal(each.of)}" for each in views)
    return Group("{", tuple(items), "}")
