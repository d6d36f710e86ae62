"""Names of enum members."""

from __future__ import annotations

from collections import Counter
from typing import Final

from restencil.code.characters import for_names
from restencil.code.identifiers import Identifier, Scope
from restencil.ir import EnumSchema, EnumValue
from restencil.naming.words import Words, screaming, spelled_out, split

RESERVED_MEMBERS: Final = ("mro",)
"""What every class has; an enum may not redefine it."""

_OPERATORS = {
    "<": ("less", "than"),
    "<=": ("less", "than", "or", "equal"),
    ">": ("greater", "than"),
    ">=": ("greater", "than", "or", "equal"),
    "=": ("equal",),
    "==": ("equal",),
    "!=": ("not", "equal"),
    "<>": ("not", "equal"),
    "": ("empty",),
    " ": ("space",),
}


def member_names(schema: EnumSchema) -> tuple[Identifier, ...]:
    """Return a name for each value of an enum.

    Values that differ in symbols only have the symbols spelled: `GMT+0` and `GMT-0` are
    `GMT_PLUS_0` and `GMT_MINUS_0`. Values that differ in case only say which case.
    """
    wishes = [_candidates(value) for value in schema.values]
    scope = Scope(RESERVED_MEMBERS)
    taken = Counter(names[0] for names in wishes)
    spelled = Counter(names[1] for names in wishes)
    found = []
    for names in wishes:
        start = 0 if taken[names[0]] == 1 else 1 if spelled[names[1]] == 1 else 2
        found.append(scope.claim(*names[start:]))
    return tuple(found)


def _candidates(value: EnumValue) -> tuple[str, str, str]:
    """Return the plain name, the one with symbols spelled and the one with the case."""
    text = str(value.value)
    if value.name:
        plain = _styled(split(value.name) or spelled_out(value.name))
    elif text in _OPERATORS:
        plain = _styled(_OPERATORS[text])
    else:
        plain = _styled(split(text) if not text.startswith("-") else spelled_out(text))
    spelled = _styled(spelled_out(text)) or plain
    return plain or spelled, spelled, f"{plain or spelled}_{_case(text)}"


def _styled(words: Words) -> str:
    name = screaming(words)
    return f"VALUE_{name}" if name[:1].isdigit() else name


def _case(text: str) -> str:
    text = for_names(text, "")
    if text.islower():
        return "LOWERCASE"
    return "UPPERCASE" if text.isupper() else "MIXED_CASE"
