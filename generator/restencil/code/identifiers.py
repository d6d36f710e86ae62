"""Identifiers and finished code: the only strings that templates print as they are."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NewType, Self

from restencil.code.characters import for_names, is_identifier

_LONGEST_STEM: Final = 200
"""How long the name of a module may be, in bytes of UTF-8; file systems allow 255."""

_DEVICES: Final = frozenset(
    ("con", "prn", "aux", "nul")
    + tuple(f"{device}{number}" for device in ("com", "lpt") for number in range(10))
)


class Identifier(str):
    """A string that is proven to be a Python identifier and no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        if not is_identifier(text) or keyword.iskeyword(text):
            raise ValueError(f"{text!r} is no identifier")
        return super().__new__(cls, text)


Code = NewType("Code", str)
"""Finished text that templates print as it is: made of identifiers and literals."""


class Scope:
    """A namespace in which every name is given once.

    Args:
        reserved: Names that are taken from the start.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = set(reserved)

    def __contains__(self, name: str) -> bool:
        """Tell whether a name cannot be given: it is taken, or a keyword."""
        return name in self._taken or keyword.iskeyword(name)

    def claim(self, *candidates: str) -> Identifier:
        """Take and return the first candidate that is free.

        Candidates become identifiers first. Where none is free, the last one gets the
        lowest number that makes it so.
        """
        free = (name for name in map(legal, candidates) if name not in self._taken)
        name = next(free, None) or self._numbered(legal(candidates[-1]))
        self._taken.add(name)
        return name

    def _numbered(self, name: Identifier) -> Identifier:
        number = 2
        while f"{name}_{number}" in self._taken:
            number += 1
        return Identifier(f"{name}_{number}")


@lru_cache(maxsize=1 << 16)
def legal(text: str) -> Identifier:
    """Return the nearest identifier: keywords get an underscore, as PEP 8 has it.

    It is in the form in which Python compares identifiers (NFKC).
    """
    text = text if text.isascii() else _in_form_nfkc(text)
    kept = text
    if not text.isidentifier():
        kept = "".join(c if c == "_" or f"a{c}".isidentifier() else "_" for c in text)
    if not kept.strip("_"):
        kept = "unnamed"
    if not kept.isidentifier():
        kept = f"n{kept}"
    return Identifier(f"{kept}_" if keyword.iskeyword(kept) else kept)


def _in_form_nfkc(text: str) -> str:
    # The tables of Unicode take longer to load than a run with nothing to do may take.
    from unicodedata import normalize

    return normalize("NFKC", for_names(text, "_"))


def module_name(name: Identifier) -> Identifier:
    """Return what the module of a name is called, so that every system can have its file.

    Windows knows devices by their names, whatever the ending ("Naming Files, Paths, and
    Namespaces"). Two names never get the same module.
    """
    is_device = name.rstrip("_").lower() in _DEVICES
    return Identifier(f"{name}_") if is_device else name


def stem(text: str) -> str:
    """Return a name cut so that a file can have it, with an ending and a number."""
    return text.encode()[:_LONGEST_STEM].decode(errors="ignore")
