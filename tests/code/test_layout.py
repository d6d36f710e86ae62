"""What is laid out is what Black would make of it, or known not to be certain."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import black
from hypothesis import given
from hypothesis import strategies as st

from restencil.code.layout import (
    Group,
    Import,
    Item,
    Parameter,
    is_certain,
    lay,
    lay_assignment,
    lay_class,
    lay_constant,
    lay_import,
    lay_signature,
    subscript,
)
from tests.code.strategies import (
    ANY_CLASS,
    CALLS,
    IMPORTS,
    INDENTS,
    NAMES,
    PARAMETERS,
    STRINGS,
    TYPES,
    VALUES,
)

_AROUND = {
    0: "",
    4: "class Outer:\n",
    8: "class Outer:\n    async def method(self) -> None:\n",
}
"""What stands before a statement with each indentation."""


def is_stable(text: str, indent: int, before: str = "", after: str = "") -> bool:
    """Tell whether a text is what Black makes of it, or not certain to be.

    Args:
        text: The text, its first line without indentation.
        indent: The indentation.
        before: A line before it.
        after: What follows on its last line and on others.
    """
    source = f"{_AROUND[indent]}{before}{' ' * indent}{text}{after}\n"
    ast.parse(source)
    if not is_certain(text, indent):
        return True
    return black.format_str(source, mode=black.Mode()) == source


@given(NAMES, TYPES, st.one_of(st.just(""), VALUES), INDENTS)
def test_annotated_assignments(
    name: str, annotation: Item, value: Item, indent: int
) -> None:
    assert is_stable(lay_assignment(name, annotation, value, indent), indent)


@given(NAMES, STRINGS, INDENTS)
def test_constants(name: str, value: str, indent: int) -> None:
    assert is_stable(lay_constant(name, value, indent), indent)


@given(
    st.sampled_from(["def", "async def"]),
    NAMES,
    PARAMETERS,
    TYPES,
    st.sampled_from([0, 4]),
)
def test_signatures(
    keyword: str,
    name: str,
    parameters: Sequence[Parameter],
    returns: Item,
    indent: int,
) -> None:
    text = lay_signature(f"{keyword} {name}", parameters, returns, indent)
    body = f'\n{" " * indent}    """Document."""'
    assert is_stable(text, indent, after=body)


@given(st.sampled_from(["def", "async def"]), NAMES, PARAMETERS, TYPES)
def test_overloads(
    keyword: str, name: str, parameters: Sequence[Parameter], returns: Item
) -> None:
    text = lay_signature(f"{keyword} {name}", parameters, returns, 4, body="...")
    assert is_stable(text, 4, before="    @overload\n")


@given(CALLS, st.sampled_from([("return ", 8), ("", 8), ("result = ", 0)]))
def test_calls(call: Group, place: tuple[str, int]) -> None:
    prefix, indent = place
    assert is_stable(lay(call, indent, prefix=prefix), indent)


@given(CALLS)
def test_awaited_calls(call: Group) -> None:
    awaited = replace(call, opening=f"await {call.opening}")
    assert is_stable(lay(awaited, 8, prefix="return "), 8)


@given(
    ANY_CLASS,
    st.lists(
        ANY_CLASS | st.builds(partial(subscript, "SyncPage"), ANY_CLASS),
        min_size=1,
        max_size=2,
    ),
    st.sampled_from([0, 4]),
)
def test_classes(name: str, bases: list[Item], indent: int) -> None:
    body = f'\n{" " * indent}    """Document."""'
    assert is_stable(lay_class(name, bases, indent), indent, after=body)


@given(IMPORTS, INDENTS)
def test_imports(statement: Import, indent: int) -> None:
    assert is_stable(lay_import(statement, indent), indent)
