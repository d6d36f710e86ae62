"""Depfiles: what make and ninja have to watch, in the syntax of make.

`GNU make` manual, "Rule Syntax", and ninja's manual, "Depfile", say what is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_SPECIAL: Final = re.compile(r"(\\*)([ #])")


def depfile(target: str, inputs: Iterable[str]) -> str:
    """Return the text of a depfile.

    Every input is a target without prerequisites as well, so that one that is gone has the
    target made again instead of ending the build.

    Args:
        target: The file that the build step makes.
        inputs: The files that it is made from.
    """
    names = [_escaped(name) for name in inputs]
    listed = " \\\n".join(f"  {name}" for name in names)
    alone = "".join(f"\n{name}:\n" for name in names if "%" not in name)
    return f"{_escaped(target)}: \\\n{listed}\n{alone}"


def _escaped(name: str) -> str:
    """Return a name as make reads it: backslashes count before what they escape alone."""
    return _SPECIAL.sub(r"\1\1\\\2", name).replace("$", "$$")
