"""Docstrings are one string each, in Black's style, with their sections intact."""

from __future__ import annotations

import ast
import inspect

import black
from hypothesis import given
from hypothesis import strategies as st

from restencil.code.docstrings import Docstring, Entry, Section, lay_docstring
from tests.code.strategies import INDENTS, NAMES, PROSE

_AROUND = {
    0: "",
    4: "class Outer:\n",
    8: "class Outer:\n    def method(self) -> None:\n",
}

_ENTRIES = st.lists(st.builds(Entry, NAMES, PROSE), min_size=1, max_size=3)
_SECTIONS = st.lists(
    st.builds(
        Section, st.sampled_from(["Args", "Returns", "Raises"]), _ENTRIES.map(tuple)
    ),
    max_size=3,
).map(tuple)
_DOCSTRINGS = st.builds(Docstring, PROSE, PROSE, _SECTIONS)


def source_of(docstring: Docstring, indent: int) -> str:
    """Return code with a docstring."""
    text = lay_docstring(docstring, indent)
    return f"{_AROUND[indent]}{' ' * indent}{text}\n"


def evaluated(docstring: Docstring, indent: int) -> str:
    """Return a docstring as programs see it; the only statement in its block."""
    body = ast.parse(source_of(docstring, indent)).body
    while isinstance(body[0], ast.ClassDef | ast.FunctionDef):
        body = body[0].body
    match body:
        case [ast.Expr(ast.Constant(str(text)))]:
            return inspect.cleandoc(text)
    raise AssertionError(ast.dump(body[0]))


@given(_DOCSTRINGS, INDENTS)
def test_a_docstring_is_one_string(docstring: Docstring, indent: int) -> None:
    assert evaluated(docstring, indent)


@given(_DOCSTRINGS, INDENTS)
def test_a_docstring_is_in_the_style_of_black(
    docstring: Docstring, indent: int
) -> None:
    source = source_of(docstring, indent)
    assert black.format_str(source, mode=black.Mode()) == source


@given(NAMES, PROSE, _SECTIONS, INDENTS)
def test_sections_keep_their_order_and_entries(
    summary: str, text: str, sections: tuple[Section, ...], indent: int
) -> None:
    docstring = Docstring(summary, text, sections)
    lines = iter(evaluated(docstring, indent).splitlines())
    for section in docstring.sections:
        assert f"{section.title}:" in lines
        for entry in section.entries:
            assert any(line.startswith(f"    {entry.name}:") for line in lines)


@given(st.lists(NAMES, min_size=1), INDENTS)
def test_a_docstring_says_what_it_should(words: list[str], indent: int) -> None:
    docstring = Docstring(" ".join(words), " ".join(reversed(words)))
    found = evaluated(docstring, indent).split()
    assert found == [*words, *reversed(words)]


@given(INDENTS)
def test_what_is_not_documented_says_so(indent: int) -> None:
    assert evaluated(Docstring(""), indent) == "Undocumented."
