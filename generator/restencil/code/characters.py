"""Characters as Python 3.11 knows them, which is by Unicode 14.0.

Later Pythons know more characters, and a few that they know differently. If that made a
difference, the same document would give another package there, or even one whose names
are none in the oldest Python that it is for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_LATER: Final = """
    0897 0cf3 0ece 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 2ffc-2fff 31e4-31e5 31ef a7cb-a7cd
    a7da-a7dc 105c0-105f3 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc-10eff
    1123f-11241 11380-11389 1138b 1138e 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca
    113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3 11b00-11b09 11bc0-11be1 11bf0-11bf9
    11f00-11f10 11f12-11f3a 11f3e-11f5a 1342f 13439-13455 13460-143fa 16100-16139
    16d40-16d79 18cff 1b132 1b155 1cc00-1ccf9 1cd00-1ceb3 1d2c0-1d2d3 1df25-1df2a
    1e030-1e06d 1e08f 1e4d0-1e4f9 1e5d0-1e5fa 1e5ff 1f6dc 1f774-1f776 1f77b-1f77f 1f7d9
    1f8b2-1f8bb 1f8c0-1f8c1 1fa75-1fa77 1fa87-1fa89 1fa8f 1faad-1faaf 1fabb-1fabf 1fac6
    1face-1facf 1fada-1fadc 1fadf 1fae8-1fae9 1faf7-1faf8 1fbcb-1fbef 2b739 2ebf0-2ee5d
    31350-323af
"""
"""What Unicode 15.0, 15.1 and 16.0 have added, up to Python 3.14."""

_NO_NAMES: Final = "019b 0264 200c-200d 30fb ff65"
"""What is a part of identifiers, or has a capital, in later Pythons alone."""


def is_printable(text: str) -> bool:
    """Tell whether all characters of a text can be seen."""
    return text.isprintable() and (text.isascii() or not _later().search(text))


def is_identifier(text: str) -> bool:
    """Tell whether a text is an identifier, keywords included."""
    return text.isidentifier() and (text.isascii() or not _no_names().search(text))


def without_later(text: str) -> str:
    """Return a text with the characters that Unicode 14.0 does not have as escapes."""
    return text if text.isascii() else _later().sub(_escape, text)


def for_names(text: str, instead: str) -> str:
    """Return a text with what cannot be a part of names everywhere replaced."""
    return text if text.isascii() else _no_names().sub(instead, text)


def _escape(character: re.Match[str]) -> str:
    return character[0].encode("ascii", "backslashreplace").decode()


@cache
def _later() -> re.Pattern[str]:
    return _one_of(_LATER)


@cache
def _no_names() -> re.Pattern[str]:
    return _one_of(_LATER + _NO_NAMES)


def _one_of(ranges: str) -> re.Pattern[str]:
    """Return a pattern of one character; it is needed where not all is ASCII alone."""
    listed = re.sub("[0-9a-f]+", lambda code: f"\\U{code[0]:0>8}", ranges)
    return re.compile(f"[{''.join(listed.split())}]")
