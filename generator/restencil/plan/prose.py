"""What the document says, put into words for docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from restencil.code.characters import for_names
from restencil.code.docstrings import Docstring
from restencil.ir import Documentation

_WORDS: Final = {
    "default": "Default",
    "minimum": "Minimum",
    "exclusiveMinimum": "Greater than",
    "maximum": "Maximum",
    "exclusiveMaximum": "Less than",
    "multipleOf": "Multiple of",
    "minLength": "Minimum length",
    "maxLength": "Maximum length",
    "pattern": "Pattern",
    "minItems": "Minimum number of items",
    "maxItems": "Maximum number of items",
    "minProperties": "Minimum number of members",
    "maxProperties": "Maximum number of members",
    "format": "Format",
}
_SAID_BY_TYPE: Final = frozenset(
    ("date-time", "date", "uuid", "int32", "int64", "float", "double", "binary")
)
SEPARATOR: Final = "\n\n"
"""What stands between paragraphs."""

_BREAK: Final = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)


def documented(documentation: Documentation) -> str:
    """Return a description with the limits behind it."""
    description = clean(documentation.description)
    limits = ". ".join(_limits(documentation))
    if limits:
        between = SEPARATOR if "\n" in description else " "
        description = f"{sentence(description)}{between}{limits}."
    if documentation.conditions:
        said = " ".join(documentation.conditions)
        description = SEPARATOR.join(filter(None, (description, said)))
    deprecated = "Deprecated." if documentation.is_deprecated else ""
    parts = (deprecated, description.strip(), documentation.external_docs)
    return SEPARATOR.join(filter(None, parts))


def sentence(text: str) -> str:
    """Return a text that ends as a sentence does."""
    last = text[-1:]
    ends_in_word = for_names(last, "").isalnum() or last in ("`", ")", '"')
    return f"{text}." if ends_in_word else text


def without_sentence(text: str, said: str) -> str:
    """Return a text without a sentence that it begins with, as it was said already."""
    rest = text.removeprefix(said.rstrip("."))
    if rest == text or rest[:1] not in ("", ".", "\n"):
        return text
    return rest.removeprefix(".").strip()


def _limits(documentation: Documentation) -> Iterator[str]:
    for keyword, value in documentation.limits:
        if keyword == "uniqueItems":
            if value is True:
                yield "No item twice"
        elif not _goes_without_saying(keyword, value):
            yield f"{_WORDS[keyword]}: {_shown(value)}"


def _goes_without_saying(keyword: str, value: Any) -> bool:
    if keyword == "format":
        return value in _SAID_BY_TYPE
    return keyword.startswith("exclusive") and isinstance(value, bool)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "`true`" if value else "`false`"
    return f"`{value}`" if isinstance(value, str) else str(value)


def clean(text: str) -> str:
    """Return a text with line breaks in HTML as paragraphs."""
    return _BREAK.sub("\n\n", text).strip()


def as_docstring(text: str) -> Docstring:
    """Return a text as a docstring: its first paragraph, and the rest."""
    summary, _, rest = clean(text).partition("\n\n")
    return Docstring(summary, rest)
