"""Strings of a document stay strings, and say what they said."""

from __future__ import annotations

import ast
import math
import tomllib

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from restencil.code.characters import is_printable
from restencil.code.escaping import literal, prose
from restencil.code.printable import printable
from restencil.render.toml import toml_string
from tests.code.strategies import PROSE, TEXTS


@given(TEXTS)
@example('"""')
@example("\\")
@example("'\"")
def test_a_literal_is_the_string(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@given(TEXTS)
def test_a_literal_is_one_printable_line(text: str) -> None:
    assert literal(text).isprintable()


@given(TEXTS)
def test_a_literal_is_quoted_as_black_does(text: str) -> None:
    source = f"x = {literal(text)}\n"
    assert black.format_str(source, mode=black.Mode()) == source


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False)))
def test_a_literal_is_the_scalar(value: float | None) -> None:
    found = eval(literal(value), {"float": float})
    assert found == value
    assert type(found) is type(value)


def test_a_literal_can_be_no_number() -> None:
    assert math.isnan(eval(literal(math.nan), {"float": float}))


@pytest.mark.parametrize("value", [[], {}, b"", 1j], ids=repr)
def test_only_scalars_have_literals(value: object) -> None:
    with pytest.raises(TypeError):
        literal(value)


@given(TEXTS)
def test_what_is_printable_is_so_and_stays_if_it_was(text: str) -> None:
    assert printable(text).isprintable()
    if text.isprintable():
        assert printable(text) == text


@given(TEXTS)
def test_a_string_in_toml_is_the_string(text: str) -> None:
    shown = toml_string(text)
    assert tomllib.loads(f"x = {shown}") == {"x": text}
    assert shown.isprintable()


@given(PROSE, st.integers(20, 88))
def test_prose_cannot_end_a_docstring(text: str, width: int) -> None:
    lines = prose(text, width)
    assert all(line.isprintable() for line in lines)
    inside = "\n".join(lines)
    assert isinstance(ast.literal_eval(f'"""\n{inside}\n"""'), str)


@given(PROSE, st.integers(20, 88))
def test_prose_has_no_empty_ends_and_no_trailing_spaces(text: str, width: int) -> None:
    lines = prose(text, width)
    assert all(line == line.rstrip() for line in lines)
    assert not lines or (lines[0] and lines[-1])
    assert not lines or not lines[0].startswith(" ")


_WORDS = st.text(
    st.characters(categories=["Ll", "Lu", "Nd"]).filter(is_printable),
    min_size=1,
    max_size=30,
)


@given(st.lists(st.lists(_WORDS, min_size=1), max_size=4), st.integers(20, 88))
def test_prose_keeps_every_word_and_paragraph(
    paragraphs: list[list[str]], width: int
) -> None:
    text = "\n\n".join("\n".join(words) for words in paragraphs)
    lines = prose(text, width)
    found = [part.split() for part in "\n".join(lines).split("\n\n") if part]
    assert found == paragraphs
    assert all(len(line) <= max(width, 30) for line in lines)
