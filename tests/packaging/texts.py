"""Prints what becomes of random texts, as a hash for each of the ways into code.

Run by each Python that is tried: what they print has to be the same.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Final

from restencil.code.escaping import literal, prose
from restencil.code.identifiers import legal
from restencil.code.printable import printable
from restencil.naming.words import pascal, screaming, snake, spelled_out, split
from restencil.plan.prose import as_docstring, sentence
from restencil.render.environment import code, inline
from restencil.render.toml import toml_string

_TURNS: Final = 5000
_ALL: Final = [chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000]
_ASCII: Final = _ALL[:128]
_SPACES: Final = (*" \t\n\r\v\f\x1c\x85\xa0\u1680\u2028\u202f\u3000\ufeff\u200b\u200d",)
_MARKS: Final = (*"-*>`#|<[]():.,;\\\"'\u30fb\uff65", "\n    ", "\n\n", "```", "~~~")
_LETTERS: Final = (*"AasßǆİﬁⅧ²٣①ªƛɤ\u0131\U0001fae8\U000105c0\U0001ccd6", "ID")

_WAYS: Final[Mapping[str, Callable[[str], object]]] = {
    "prose": lambda text: prose(text, 40),
    "docstring": as_docstring,
    "sentence": sentence,
    "literal": literal,
    "printable": printable,
    "markdown": lambda text: (inline(text), code(text)),
    "toml": toml_string,
    "identifier": legal,
    "snake": lambda text: snake(split(text)),
    "pascal": lambda text: pascal(split(text)),
    "screaming": lambda text: screaming(split(text)),
    "spelled out": spelled_out,
}


def main() -> None:
    """Print a line for each of the ways."""
    generator = random.Random(7)
    pools = (_ALL, _ASCII, _SPACES, _MARKS, _LETTERS)
    hashes = {name: sha256() for name in _WAYS}
    for _ in range(_TURNS):
        size = generator.randrange(15)
        text = "".join(generator.choice(generator.choice(pools)) for _ in range(size))
        for name, way in _WAYS.items():
            hashes[name].update(ascii(way(text)).encode())
    for name, found in hashes.items():
        print(name, found.hexdigest())


if __name__ == "__main__":
    main()
