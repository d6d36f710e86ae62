"""Whatever a document calls things, code gets identifiers, each once."""

from __future__ import annotations

import ast
import keyword
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restencil.code.identifiers import Identifier, Scope, legal, stem
from restencil.naming.words import pascal, screaming, snake, spelled_out, split
from tests.code.strategies import NAMES, TEXTS

NAMED = st.one_of(TEXTS, st.text(), NAMES, st.sampled_from(keyword.kwlist))


@given(NAMED)
def test_any_text_becomes_an_identifier(text: str) -> None:
    name = legal(text)
    assert isinstance(name, Identifier)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


@given(NAMED)
def test_an_identifier_is_what_python_makes_of_it(text: str) -> None:
    """Python compares identifiers in a normal form; strings that name them do not."""
    name = legal(text)
    (statement,) = ast.parse(f"{name} = 1").body
    assert isinstance(statement, ast.Assign)
    assert ast.unparse(statement.targets[0]) == name
    assert unicodedata.normalize("NFKC", name) == name


@given(NAMES)
def test_an_identifier_stays_as_it_is(name: str) -> None:
    assert legal(name) == (name if name.strip("_") else "unnamed")


@given(NAMED)
def test_making_an_identifier_legal_changes_nothing(text: str) -> None:
    assert legal(legal(text)) == legal(text)


@given(st.lists(st.lists(NAMED, min_size=1, max_size=3)), st.sets(NAMES))
def test_a_scope_gives_each_name_once(
    wishes: list[list[str]], reserved: set[str]
) -> None:
    scope = Scope(reserved)
    given_names = [scope.claim(*candidates) for candidates in wishes]
    assert len(set(given_names)) == len(given_names)
    assert not reserved.intersection(given_names)
    assert all(name in scope for name in given_names)


@given(NAMES, st.integers(1, 5))
def test_a_scope_gives_the_first_wish_that_is_free(name: str, count: int) -> None:
    scope = Scope()
    wished = legal(name)
    names = [scope.claim(wished) for _ in range(count)]
    assert names == [wished, *(f"{wished}_{number}" for number in range(2, count + 1))]
    assert scope.claim(wished, f"{wished}_other") == f"{wished}_other"


@pytest.mark.parametrize("text", ["", "a b", "class", "None", "1a", "a-b", "a\n"])
def test_what_is_no_identifier_cannot_be_one(text: str) -> None:
    with pytest.raises(ValueError, match="no identifier"):
        Identifier(text)


@given(NAMED)
def test_words_in_any_case_style_are_identifiers(text: str) -> None:
    for words in (split(text), spelled_out(text)):
        for style in (snake, pascal):
            name = style(words)
            assert name.isidentifier() == bool(words), (name, words)


@given(NAMED)
def test_a_screaming_name_only_needs_a_letter_in_front(text: str) -> None:
    words = split(text)
    assert f"_{screaming(words)}".isidentifier()


@given(NAMED.filter(lambda text: not any(c.isdecimal() for c in text)))
def test_names_have_the_words_that_they_are_made_of(text: str) -> None:
    name = snake(split(text))
    assert snake(split(name)) == name


@given(NAMED)
def test_the_words_of_a_name_hold_all_its_letters_and_digits(text: str) -> None:
    kept = {
        c for c in unicodedata.normalize("NFKC", text) if c.isascii() and c.isalnum()
    }
    assert {c.lower() for c in kept} <= set("".join(split(text)).lower())


@given(st.text(min_size=1))
def test_a_stem_fits_into_the_name_of_a_file(text: str) -> None:
    assert len(f"{stem(text)}_2.cpython-311.pyc".encode()) < 255
    assert text.startswith(stem(text))
