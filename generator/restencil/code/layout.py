"""Black's layout, without Black.

What is printed here is what Black would make of it: on one line where that fits, else
exploded, one item a line with a trailing comma, which Black never joins again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

LINE_LENGTH: Final = 88
INDENT: Final = "    "

_SINGLE: Final = re.compile(
    r'\s*(?:\| )?(?:(?:\w+: )?\w+|[\w.]+|"[^"\\]*"(?:: (?:\w+|"[^"\\]*"))?|lambda: [\w.]+),?'
)
"""A line with a single string or name, perhaps behind a key or in a union."""

_HEAD: Final = re.compile(r"\s*(?:class|def|async def) \w+\(|\w+: \(")
"""The first line of a class, a function or an annotation in exploded parentheses."""

_NARROW: Final = re.compile(
    "[ -~\n\xa0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*"
)
"""A text of letters and signs that are surely one column wide, as Black measures them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Items between brackets.

    Attributes:
        opening: What stands before the items: `name(`, `key={` or `[`.
        items: What stands between the commas.
        closing: The closing bracket and what follows it.
    """

    opening: str
    items: tuple[Item, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Types with `|` between them; at least two."""

    items: tuple[Item, ...]


Item: TypeAlias = str | Group | Alternatives


def flat(item: Item) -> str:
    """Return an item on one line."""
    match item:
        case str():
            return item
        case Group():
            return item.opening + ", ".join(map(flat, item.items)) + item.closing
        case Alternatives():
            return " | ".join(map(flat, item.items))
    assert_never(item)


def lay(item: Item, indent: int, *, prefix: str = "", suffix: str = "") -> str:
    """Return an item laid out.

    Args:
        item: What to print.
        indent: The indentation of the line that it begins, in characters.
        prefix: What stands before it on its first line.
        suffix: What follows it on its last line.
    """
    one_line = prefix + flat(item) + suffix
    if _fits(one_line, indent):
        return one_line
    match item:
        case str():
            return one_line
        case Group():
            return prefix + _exploded(item, indent) + suffix
        case Alternatives():
            return prefix + _stacked(item, indent, suffix)
    assert_never(item)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function.

    Attributes:
        name: Its name, with its asterisks; a mere asterisk for what separates keywords.
        annotation: Its annotation; an empty string for none.
        default: Its default value; an empty string for none.
    """

    name: str
    annotation: Item = ""
    default: str = ""


def lay_signature(
    head: str,
    parameters: Sequence[Parameter],
    returns: Item,
    indent: int,
    body: str = "",
) -> str:
    """Return the first lines of a function: `def name(…) -> …:`.

    Args:
        head: What stands before the parameters.
        parameters: The parameters.
        returns: The annotation of what it returns.
        indent: The indentation, in characters.
        body: What stands behind the colon, if anything does.
    """
    end = f": {body}" if body else ":"
    one_line = (
        f"{head}({', '.join(map(_flat_parameter, parameters))}) -> {flat(returns)}{end}"
    )
    if _fits(one_line, indent):
        return one_line
    inner = indent + len(INDENT)
    lines = [" " * inner + lay_parameter(parameter, inner) for parameter in parameters]
    last = _annotated(") -> ", returns, end, indent)
    return "\n".join([f"{head}(", *lines, " " * indent + last])


def lay_class(name: str, bases: Sequence[Item], indent: int) -> str:
    """Return the first line of a class."""
    inside = ", ".join(map(flat, bases))
    one_line = f"class {name}({inside}):"
    if _fits(one_line, indent):
        return one_line
    if not _fits(inside, indent + len(INDENT)):
        return _exploded(Group(f"class {name}(", tuple(bases), "):"), indent)
    return f"class {name}(\n{' ' * indent}{INDENT}{inside}\n{' ' * indent}):"


def lay_constant(name: str, value: str, indent: int) -> str:
    """Return an assignment of an expression without brackets."""
    one_line = f"{name} = {value}"
    inner = indent + len(INDENT)
    if _fits(one_line, indent) or not (
        _fits(value, inner) and _fits(f"{name} = (", indent)
    ):
        return one_line
    return f"{name} = (\n{' ' * inner}{value}\n{' ' * indent})"


def lay_parameter(parameter: Parameter, indent: int) -> str:
    """Return a parameter with the comma behind it."""
    suffix = f" = {parameter.default}," if parameter.default else ","
    if not parameter.annotation:
        return parameter.name + suffix
    return _annotated(f"{parameter.name}: ", parameter.annotation, suffix, indent)


def _flat_parameter(parameter: Parameter) -> str:
    head = parameter.name
    if parameter.annotation:
        head = f"{head}: {flat(parameter.annotation)}"
    return f"{head} = {parameter.default}" if parameter.default else head


def lay_assignment(name: str, annotation: Item, value: Item, indent: int) -> str:
    """Return a variable or a field with its annotation and, unless empty, its value."""
    head = f"{name}: {flat(annotation)}"
    one_line = f"{head} = {flat(value)}" if value else head
    if _fits(one_line, indent):
        return one_line
    if not value:
        return _annotated(f"{name}: ", annotation, "", indent)
    if isinstance(value, Group) and _fits(f"{head} = {value.opening}", indent):
        return f"{head} = {_exploded(value, indent)}"
    if _fits(f"{head} = (", indent):
        inner = indent + len(INDENT)
        return f"{head} = (\n{' ' * inner}{lay(value, inner)}\n{' ' * indent})"
    suffix = lay(
        value, indent, prefix="] = " if isinstance(annotation, Group) else ") = "
    )
    return _annotated(f"{name}: ", annotation, suffix[1:], indent)


def _annotated(head: str, annotation: Item, suffix: str, indent: int) -> str:
    """Return an annotation between what stands before and behind it."""
    one_line = head + flat(annotation) + suffix
    if _fits(one_line, indent):
        return one_line
    if isinstance(annotation, Group):
        return head + _exploded(annotation, indent) + suffix
    inner = indent + len(INDENT)
    if _is_name(annotation) and not _fits(flat(annotation), inner):
        return one_line
    return f"{head}(\n{' ' * inner}{lay(annotation, inner)}\n{' ' * indent}){suffix}"


def _is_name(item: Item) -> bool:
    """Tell whether an item is one name; it stays where it is if no line can hold it."""
    return isinstance(item, str) and item.isidentifier()


def is_certain(text: str, indent: int) -> bool:
    """Tell whether a text that was laid out is surely what Black would make of it.

    That is so where every line fits, except for those that hold a single string or name,
    or the first line of a definition, and cannot be shortened. Black measures columns,
    and some characters take two.

    Args:
        text: The text.
        indent: The indentation of its first line, which is not in the text.
    """
    if not text.isascii() and not _NARROW.fullmatch(text):
        return False
    first, *others = text.split("\n")
    lines = [" " * indent + first, *others]
    return all(
        len(line) <= LINE_LENGTH or _SINGLE.fullmatch(line) or _HEAD.fullmatch(line)
        for line in lines
    )


def _exploded(group: Group, indent: int) -> str:
    """Return a group with each item on a line of its own.

    After the only item of a subscript there is no comma; it would make it a tuple.
    """
    if not group.items:
        return group.opening + group.closing
    inner = indent + len(INDENT)
    is_single = (
        len(group.items) == 1 and group.opening.endswith("[") and group.opening != "["
    )
    lines = [
        " " * inner + lay(item, inner, suffix="" if is_single else ",")
        for item in group.items
    ]
    return "\n".join([group.opening, *lines, " " * indent + group.closing])


def _stacked(alternatives: Alternatives, indent: int, suffix: str) -> str:
    *others, last = alternatives.items
    lines = [
        lay(item, indent, prefix="| " if index else "")
        for index, item in enumerate(others)
    ]
    lines.append(lay(last, indent, prefix="| ", suffix=suffix))
    return f"\n{' ' * indent}".join(lines)


def _fits(line: str, indent: int) -> bool:
    return indent + len(line) <= LINE_LENGTH


@dataclass(frozen=True, slots=True)
class Import:
    """An import statement: of names from a module, or of the module.

    Attributes:
        module: The module, with the dots of a relative one.
        names: The names, in their order; none for the module itself.
        alias: The name that the module is imported as, if it is another.
    """

    module: str
    names: tuple[str, ...] = ()
    alias: str = ""


def lay_import(statement: Import, indent: int) -> str:
    """Return an import statement: on one line, or with one name a line."""
    if not statement.names:
        suffix = f" as {statement.alias}" if statement.alias else ""
        return f"import {statement.module}{suffix}"
    head = f"from {statement.module} import "
    one_line = head + ", ".join(statement.names)
    if _fits(one_line, indent):
        return one_line
    return _exploded(Group(f"{head}(", statement.names, ")"), indent)


def subscript(name: str, *items: Item) -> Group:
    """Return `name[…]`."""
    return Group(f"{name}[", items, "]")
