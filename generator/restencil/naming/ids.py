"""The words of an operationId."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from restencil.ir import Operation
from restencil.naming.paths import segments, words_of
from restencil.naming.plurals import singular
from restencil.naming.verbs import VERBS
from restencil.naming.words import Words, lower, split

_ARTICLES: Final = frozenset(("a", "an", "the"))
_GLUE: Final = _ARTICLES | {
    "all",
    "and",
    "by",
    "for",
    "from",
    "in",
    "of",
    "on",
    "to",
    "with",
}
_SAYING_NOTHING: Final = frozenset(("endpoint", "method", "operation"))
"""Words that some documents put behind every name."""

_LONG: Final = 10
"""The length in letters from which a word may be several that run together."""


def id_words(operation: Operation) -> Words:
    """Return the words of an operation's id; none where it has no id.

    Articles are left out, as is what names the operation an operation. Words that run
    together (`getspendlimit`) are told apart by those of the path and the summary.
    """
    return essential(_separated(split(_without_path(operation)), operation))


def essential(words: Words) -> Words:
    """Return words without those that a name can do without."""
    kept = tuple(word for word in words if word.lower() not in _ARTICLES)
    if len(kept) > 2 and kept[-1].lower() in _SAYING_NOTHING:
        kept = kept[:-1]
    return kept or words


def _without_path(operation: Operation) -> str:
    """Return an id without the path and method that FastAPI puts behind the name."""
    name = operation.operation_id or ""
    suffix = re.sub(r"\W", "_", operation.path) + "_" + operation.method.lower()
    return name.removesuffix(suffix) or name


def _separated(words: Words, operation: Operation) -> Words:
    if all(len(word) <= _LONG for word in words):
        return words
    known = _vocabulary(operation)
    if all(len(word) <= _LONG or word.lower() in known for word in words):
        return words
    return _divided("".join(lower(words)), frozenset(known)) or words


def _vocabulary(operation: Operation) -> Collection[str]:
    """Return the words that a document uses for an operation elsewhere."""
    texts = (*map(words_of, segments(operation.path)), split(operation.summary))
    texts += tuple(map(split, operation.tags))
    known = {word.lower() for words in texts for word in words}
    return known | {singular(word) for word in known} | VERBS | _GLUE


@lru_cache(maxsize=1 << 10)
def _divided(letters: str, known: frozenset[str]) -> Words:
    """Return words that letters consist of, the longest first; none where there are none."""
    if not letters:
        return ()
    for end in range(len(letters), 0, -1):
        rest = letters[end:]
        if letters[:end] in known:
            following = _divided(rest, known)
            if following or not rest:
                return (letters[:end], *following)
    return ()
