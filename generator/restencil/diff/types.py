"""Compares annotations: what accepts what else, as type checkers see it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, Protocol

_COVARIANT: Final = frozenset(
    ("SequenceNotStr", "Sequence", "Iterable", "AsyncIterable", "tuple", "Mapping")
)
"""Generic types that accept what their parameters accept. A mapping's keys are strings."""

_TRANSPARENT: Final = frozenset(("Annotated", "Required", "NotRequired"))

_WIDER: Final = {
    "int": ("float",),
    "bool": ("int", "float"),
    "dt.datetime": ("dt.date",),
}
"""What accepts a type besides itself (PEP 484, "The numeric tower")."""

_ANYTHING: Final = ("Any", "object")


class Known(Protocol):
    """The types of a package that an annotation can name."""

    def alias(self, name: str) -> str | None:
        """Return what a type that is no class stands for; none for others."""
        ...

    def enum(self, name: str) -> str | None:
        """Return what the values of an enum are, `str` or `int`; none for other types.

        Args:
            name: Its name as annotations have it: `enums.Region`.
        """
        ...


class _Nothing:
    """Knows no types."""

    def alias(self, name: str) -> None:
        return None

    def enum(self, name: str) -> None:
        return None


def strip_presence(annotation: str, is_total: bool) -> tuple[str, bool]:
    """Return the type of a TypedDict's key, and whether the key is required."""
    node = ast.parse(annotation, mode="eval").body
    if isinstance(node, ast.Subscript):
        name = ast.unparse(node.value)
        if name in ("Required", "NotRequired"):
            return ast.unparse(node.slice), name == "Required"
    return annotation, is_total


def is_same(one: str, other: str) -> bool:
    """Tell whether two annotations are the same but for their spelling."""
    if one == other:
        return True
    nothing = _Nothing()
    return set(_members(_parsed(one), nothing)) == set(
        _members(_parsed(other), nothing)
    )


def accepts(wide: str, known_wide: Known, narrow: str, known_narrow: Known) -> bool:
    """Tell whether everything of one type surely is of another.

    Args:
        wide: The type that would have to accept the other.
        known_wide: What it can name.
        narrow: The other.
        known_narrow: What that can name.
    """
    if is_same(wide, narrow):
        return True
    wanted = set(_members(_parsed(wide), known_wide))
    if wanted.intersection(_ANYTHING):
        return True
    given = _members(_parsed(narrow), known_narrow)
    return all(_is_accepted(each, wanted, known_wide, known_narrow) for each in given)


def _is_accepted(member: str, wanted: set[str], wide: Known, narrow: Known) -> bool:
    accepting = {member, *_WIDER.get(member, ())}
    if (base := narrow.enum(member)) is not None:
        accepting.add(base)
    node = ast.parse(member, mode="eval").body
    if isinstance(node, ast.Subscript):
        name = ast.unparse(node.value)
        if name == "Literal":
            accepting.add(type(ast.literal_eval(node.slice)).__name__)
        if name in _COVARIANT and any(
            accepts(inner, wide, ast.unparse(node.slice), narrow)
            for inner in _parameters(wanted, name)
        ):
            return True
    return bool(accepting & wanted)


def _parameters(members: set[str], generic: str) -> Iterator[str]:
    """Yield the parameters of a generic type among the members of a union."""
    for member in members:
        node = ast.parse(member, mode="eval").body
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == generic:
            yield ast.unparse(node.slice)


def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _members(
    node: ast.expr, known: Known, seen: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield the members of a union, aliases replaced by what they stand for."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _members(node.left, known, seen)
        yield from _members(node.right, known, seen)
        return
    if isinstance(node, ast.Subscript):
        yield from _members_of_generic(node, known, seen)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _members(_parsed(node.value), known, seen)
        return
    name = ast.unparse(node).removeprefix("models.")
    stated = None if name in seen else known.alias(name)
    if stated is not None:
        yield from _members(_parsed(stated), known, seen | {name})
    else:
        yield _in_package(name, seen)


def _members_of_generic(
    node: ast.Subscript, known: Known, seen: frozenset[str]
) -> Iterator[str]:
    name = ast.unparse(node.value)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if name in ("Union", "Optional"):
        for each in inner:
            yield from _members(each, known, seen)
        if name == "Optional":
            yield "None"
    elif name in _TRANSPARENT:
        yield from _members(inner[0], known, seen)
    elif name == "Literal":
        yield from (f"Literal[{ast.unparse(each)}]" for each in inner)
    else:
        yield ast.unparse(node).replace("models.", "")


def _in_package(name: str, seen: frozenset[str]) -> str:
    """Return a name as annotations of other modules write it.

    What an alias of `enums` stands for names classes of the same module.
    """
    from_enums = any(each.startswith("enums.") for each in seen)
    is_class = from_enums and name not in ("str", "int", "None")
    return f"enums.{name}" if is_class else name


def shown(annotation: str) -> str:
    """Return an annotation as people read it: unions by bars, nothing quoted."""
    match _parsed(annotation):
        case ast.Subscript(ast.Name("Annotated"), ast.Tuple([inner, *_])):
            return shown(ast.unparse(inner))
        case ast.Subscript(ast.Name("Union"), ast.Tuple(members)):
            return " | ".join(shown(ast.unparse(each)) for each in members)
        case ast.Constant(str(quoted)):
            return quoted
        case _:
            return annotation


def without(annotation: str, name: str) -> str:
    """Return an annotation without one of the names that its union consists of."""
    node = ast.parse(annotation, mode="eval").body
    while isinstance(node, ast.BinOp) and ast.unparse(node.right) == name:
        node = node.left
    return ast.unparse(node)
