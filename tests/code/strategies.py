"""What hypothesis makes texts and code of."""

from __future__ import annotations

import keyword
from typing import Final

from hypothesis import strategies as st

from restencil.code.escaping import literal
from restencil.code.layout import (
    Alternatives,
    Group,
    Import,
    Item,
    Parameter,
    subscript,
)

TEXTS: Final = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("'\"\\\n\r\t {}%#`\u2028\u202e\x00\x1b\u00e9\ufeff"),
    )
)
"""Every string that a document can hold; half of the characters are those that bite."""

PROSE: Final = st.lists(
    st.one_of(
        TEXTS,
        st.sampled_from(
            [
                *("A sentence of some words.", "`code`", '"""', "\\", "x" * 95, ""),
                *(
                    "\n\n",
                    "\n",
                    "  \n",
                    "- item\n",
                    "1. item\n",
                    "> quoted\n",
                    "    code\n",
                ),
                *("```\nblock\n```\n", "| a | b |\n|---|---|\n", "<br>", "# Heading\n"),
            ]
        ),
    ),
    max_size=12,
).map(" ".join)
"""Texts with the blocks that CommonMark has."""

NAMES: Final = st.from_regex(r"[a-z_][a-z0-9_]{0,20}", fullmatch=True).filter(
    lambda name: not keyword.iskeyword(name)
)
CLASSES: Final = st.from_regex(r"[A-Z][A-Za-z]{0,20}", fullmatch=True).filter(
    lambda name: not keyword.iskeyword(name)
)
LONG_CLASSES: Final = st.from_regex(r"[A-Z][a-z]{40,90}", fullmatch=True)
ANY_CLASS: Final = st.one_of(CLASSES, CLASSES, CLASSES, LONG_CLASSES)
STRINGS: Final = st.one_of(
    st.from_regex(r"[A-Za-z0-9 /{}_-]{0,40}", fullmatch=True), TEXTS
).map(literal)
INDENTS: Final = st.sampled_from([0, 4, 8])

_LITERALS: Final = st.lists(STRINGS, min_size=1, max_size=8).map(
    lambda values: subscript("Literal", *values)
)
_SIMPLE_TYPES: Final = st.one_of(
    ANY_CLASS, ANY_CLASS.map("models.{}".format), st.just("None"), _LITERALS
)


def _types(inner: st.SearchStrategy[Item]) -> st.SearchStrategy[Item]:
    items = inner.map(lambda item: subscript("SequenceNotStr", item))
    return st.one_of(
        items,
        inner.map(lambda item: subscript("Mapping", "str", item)),
        inner.map(lambda item: subscript("Required", item)),
        st.lists(st.one_of(_SIMPLE_TYPES, items), min_size=2, max_size=5).map(
            lambda members: Alternatives(tuple(members))
        ),
        st.lists(inner, min_size=2, max_size=4).map(
            lambda members: subscript("Union", *members)
        ),
    )


TYPES: Final[st.SearchStrategy[Item]] = st.recursive(
    _SIMPLE_TYPES, _types, max_leaves=6
)
"""Annotations: names, generics, unions and literals, in any nesting."""


_KEYWORDS: Final = st.one_of(
    st.tuples(NAMES, NAMES).map("{0[0]}={0[1]}".format),
    st.tuples(NAMES, STRINGS).map("{0[0]}={0[1]}".format),
)
_LAMBDAS: Final = ANY_CLASS.map("lambda: models.{}".format)


def _group(opening: str, items: list[Item], closing: str) -> Group:
    return Group(opening, tuple(items), closing)


def _groups(
    openings: st.SearchStrategy[str], items: st.SearchStrategy[Item], closing: str
) -> st.SearchStrategy[Group]:
    return st.builds(_group, openings, st.lists(items, max_size=5), st.just(closing))


def _calls(
    openings: st.SearchStrategy[str],
    positional: st.SearchStrategy[Item],
    keywords: st.SearchStrategy[Item],
) -> st.SearchStrategy[Group]:
    arguments = st.tuples(
        st.lists(positional, max_size=2), st.lists(keywords, max_size=5)
    )
    return st.builds(
        _group, openings, arguments.map(lambda both: [*both[0], *both[1]]), st.just(")")
    )


_ENTRIES: Final = st.one_of(
    st.tuples(STRINGS, NAMES).map("{0[0]}: {0[1]}".format),
    _calls(STRINGS.map("{}: Value(".format), _LAMBDAS, _KEYWORDS),
    _groups(STRINGS.map("{}: [".format), STRINGS, "]"),
)
"""The members of dictionaries."""

_PARTS: Final = st.one_of(
    _KEYWORDS,
    _groups(NAMES.map("{}={{".format), _ENTRIES, "}"),
    _groups(NAMES.map("{}=[".format), _groups(st.just("["), STRINGS, "]"), "]"),
    _calls(NAMES.map("{}=Body(".format), STRINGS, _KEYWORDS),
)
"""The keyword arguments of calls."""

VALUES: Final = st.one_of(
    STRINGS,
    NAMES,
    _calls(ANY_CLASS.map("{}(".format), st.one_of(STRINGS, _LAMBDAS), _PARTS),
    _groups(st.just("{"), _ENTRIES, "}"),
)
"""What is assigned: literals, names, calls and dictionaries."""

CALLS: Final = _calls(
    st.one_of(
        NAMES.map("self._client.{}(".format), ANY_CLASS.map("super().{}(".format)
    ),
    NAMES,
    _PARTS,
)

PARAMETERS: Final = st.lists(
    st.builds(
        Parameter,
        NAMES,
        TYPES,
        st.one_of(st.just(""), NAMES, STRINGS),
    ),
    max_size=5,
    unique_by=lambda parameter: parameter.name,
).map(
    lambda parameters: (
        Parameter("self"),
        *([Parameter("*")] if parameters else []),
        *parameters,
    )
)
"""The parameters of a method, all but the first to be passed by name."""

IMPORTS: Final = st.builds(
    Import,
    st.lists(NAMES, min_size=1, max_size=4).map(".".join).map(".{}".format),
    st.lists(ANY_CLASS, min_size=1, max_size=6, unique=True).map(tuple),
)
