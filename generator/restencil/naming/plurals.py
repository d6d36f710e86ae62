"""Singular and plural."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import inflection

from restencil.naming.words import Words

_UNCOUNTABLE: Final = frozenset(
    ("access", "address", "alias", "analytics", "atlas", "aws", "axis", "basis", "bias")
    + (
        "billing",
        "bonus",
        "bus",
        "business",
        "campus",
        "canvas",
        "cas",
        "chassis",
        "class",
    )
    + (
        "compress",
        "css",
        "cors",
        "dash",
        "data",
        "diagnosis",
        "dns",
        "does",
        "ecs",
        "eks",
    )
    + (
        "express",
        "fax",
        "focus",
        "gas",
        "gps",
        "has",
        "https",
        "ids",
        "ingress",
        "ios",
        "is",
    )
    + (
        "jwks",
        "kubernetes",
        "lens",
        "less",
        "loss",
        "macos",
        "mass",
        "media",
        "metadata",
    )
    + (
        "nfs",
        "os",
        "plus",
        "postgres",
        "process",
        "progress",
        "redis",
        "rss",
        "sas",
        "sass",
    )
    + (
        "series",
        "sms",
        "sns",
        "species",
        "sqs",
        "status",
        "sts",
        "success",
        "this",
        "tls",
    )
    + (
        "tos",
        "tps",
        "trans",
        "virus",
        "was",
        "windows",
        "sarif",
        "progress",
        "congress",
    )
)
_IRREGULAR: Final = {
    "addresses": "address",
    "aliases": "alias",
    "statuses": "status",
} | {
    "caches": "cache",
    "canvases": "canvas",
    "classes": "class",
    "criteria": "criterion",
    "ids": "id",
    "indices": "index",
    "leaves": "leaf",
    "lenses": "lens",
    "niches": "niche",
    "processes": "process",
    "vertices": "vertex",
}


@lru_cache(maxsize=1 << 14)
def singular(word: str) -> str:
    """Return the singular of a word, its letters as they are written."""
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low] if word == low else _IRREGULAR[low].capitalize()
    if (
        low in _UNCOUNTABLE
        or low.endswith("ss")
        or not low.endswith(("s", "people", "children"))
    ):
        return word
    if len(low) > 3 and low.endswith("s") and word[:-1].isupper():
        return word[:-1]
    return str(inflection.singularize(word))


def is_plural(word: str) -> bool:
    """Tell whether a word is a plural."""
    return singular(word) != word


def singular_words(words: Words) -> Words:
    """Return the words with the last one in the singular."""
    return (*words[:-1], singular(words[-1])) if words else words


def same_noun(one: Words, other: Words) -> bool:
    """Tell whether two names differ at most in case and number."""

    def plain(words: Words) -> list[str]:
        return [singular(word.lower()) for word in words]

    return plain(one) == plain(other)
