"""What is printed and what is a name does not depend on the Python at hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from hashlib import sha256

import pytest

from restencil.code.characters import is_identifier, is_printable
from restencil.code.escaping import literal, prose
from restencil.code.identifiers import legal
from restencil.code.printable import printable
from restencil.naming.words import pascal, screaming, snake, split

SHAKING_FACE = "\U0001fae8"  # Unicode 15.0, Python 3.12.
OUTLINED_A = "\U0001ccd6"  # Unicode 16.0, Python 3.14; in the form NFKC it is an A.
MIDDLE_DOT = "\u30fb"  # A part of identifiers since Python 3.13.
BARRED_LAMBDA = "\u019b"  # It has a capital since Python 3.14.


def kinds() -> Iterator[str]:
    for code in range(sys.maxunicode + 1):
        c = chr(code)
        flags = (is_printable(c), is_identifier(c), is_identifier(f"a{c}"))
        if any(flags):
            yield f"{code:x} {flags}"


def test_characters_are_those_of_unicode_14() -> None:
    digest = sha256("\n".join(kinds()).encode()).hexdigest()
    assert digest[:16] == "1779e12f322641ea"


@pytest.mark.parametrize("later", [SHAKING_FACE, OUTLINED_A])
def test_later_characters_are_escaped(later: str) -> None:
    escape = f"\\U{ord(later):08x}"
    assert printable(f"a{later}é") == f"a{escape}é"
    assert literal(f"{later}\\'") == f'"{escape}\\\\\'"'
    assert prose(f"So: {later}", 80) == [f"So: {escape}"]


@pytest.mark.parametrize("later", [SHAKING_FACE, OUTLINED_A, MIDDLE_DOT, BARRED_LAMBDA])
def test_later_characters_are_in_no_names(later: str) -> None:
    assert not is_identifier(f"a{later}")
    assert legal(f"é{later}e") == "é_e"
    words = split(f"é{later}e")
    assert (snake(words), pascal(words), screaming(words)) == ("é_e", "ÉE", "É_E")
