"""Import statements, from what is referred to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from restencil.code.identifiers import module_name
from restencil.code.layout import Import
from restencil.naming import ResourcePath
from restencil.plan.symbols import (
    TYPE_CHECKING,
    ExtensionSymbol,
    FormerSymbol,
    LibrarySymbol,
    PackageModule,
    ResourceSymbol,
    RuntimeSymbol,
    SchemaSymbol,
    Symbol,
)

_STANDARD = frozenset(
    ("collections.abc", "datetime", "decimal", "functools", "typing", "uuid")
)


class Source(Enum):
    """Where a module comes from; import statements are grouped by it."""

    STANDARD_LIBRARY = auto()
    DEPENDENCY = auto()
    PACKAGE = auto()


Groups: TypeAlias = tuple[tuple[Import, ...], ...]
"""Import statements; an empty line stands between two groups."""


@dataclass(frozen=True, slots=True)
class Imports:
    """The import statements of a module.

    Attributes:
        runtime: What is needed when the module runs.
        typing_only: What only type checkers need.
    """

    runtime: Groups = ()
    typing_only: Groups = ()


@dataclass(frozen=True, slots=True)
class Locations:
    """Where the parts of the package are, seen from one module.

    Attributes:
        root: The dots that lead to the package's root.
        module_of: Returns the module of a schema, with its dots; none for this module.
        name_of: Returns the name of a schema's class or alias.
    """

    root: str
    module_of: Callable[[SchemaSymbol], str | None] = lambda symbol: None
    name_of: Callable[[SchemaSymbol], str] = lambda symbol: ""


def imports(
    runtime: Iterable[Symbol], typing_only: Iterable[Symbol], where: Locations
) -> Imports:
    """Return the statements that import what a module refers to.

    Args:
        runtime: What is needed when the module runs.
        typing_only: What only annotations need that nothing evaluates.
        where: The place of the module in the package.
    """
    needed = set(runtime)
    checked = _statements(set(typing_only) - needed, where)
    if checked:
        needed.add(TYPE_CHECKING)
    return Imports(_grouped(_statements(needed, where)), _grouped(checked))


def _grouped(statements: Iterable[Import]) -> Groups:
    groups: dict[Source, list[Import]] = {source: [] for source in Source}
    for statement in statements:
        groups[_source(statement.module)].append(statement)
    return tuple(tuple(group) for group in groups.values() if group)


def _source(module: str) -> Source:
    if module.startswith("."):
        return Source.PACKAGE
    return Source.STANDARD_LIBRARY if module in _STANDARD else Source.DEPENDENCY


def _statements(wanted: Iterable[Symbol], where: Locations) -> list[Import]:
    """Return import statements, those of relative modules last."""
    modules: list[Import] = []
    names: dict[str, set[str]] = {}
    for symbol in wanted:
        match symbol:
            case LibrarySymbol(module, "", alias):
                modules.append(Import(module, alias=alias))
            case LibrarySymbol(module, name):
                names.setdefault(module, set()).add(name)
            case RuntimeSymbol(module, name):
                names.setdefault(f"{where.root}_runtime.{module}", set()).add(name)
            case ExtensionSymbol(module, name):
                names.setdefault(f"{where.root}extensions.{module}", set()).add(name)
            case ResourceSymbol(module, name):
                names.setdefault(module, set()).update((name, f"Async{name}"))
            case FormerSymbol(module, name, alias):
                pairs = ((name, alias), (f"Async{name}", f"Async{alias}"))
                both = {as_imported(*pair) for pair in pairs}
                names.setdefault(module, set()).update(both)
            case PackageModule():
                names.setdefault(where.root, set()).add(symbol.value)
            case SchemaSymbol():
                module_of = where.module_of(symbol)
                if module_of is not None:
                    names.setdefault(module_of, set()).add(where.name_of(symbol))
    modules.sort(key=lambda statement: statement.module)
    return modules + [
        _from(module, names[module]) for module in sorted(names, key=_order)
    ]


def _order(module: str) -> tuple[int, int, str]:
    """Return a key that sorts libraries first, then modules from far to near."""
    dots = len(module) - len(module.lstrip("."))
    return min(dots, 1), -dots, module


def resource_module(root: str, path: ResourcePath) -> str:
    """Return the module of a resource, or of the client, given the dots to the root."""
    if not path:
        return f"{root}client"
    return f"{root}resources.{'.'.join(map(module_name, path))}"


def as_imported(name: str, alias: str) -> str:
    """Return a name as an import statement has it."""
    return name if name == alias else f"{name} as {alias}"


def _from(module: str, names: Iterable[str]) -> Import:
    return Import(module, tuple(sorted(names, key=name_order)))


def name_order(name: str) -> tuple[int, str, str]:
    """Return a key that sorts as isort does: constants, classes, then the rest."""
    if name.isupper():
        return 0, name.lower(), name
    return 1 if name[:1].isupper() else 2, name.lower(), name
