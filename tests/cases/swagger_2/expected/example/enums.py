"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "BookLanguage",
    "BookLanguageLike",
]


class BookLanguage(OpenStrEnum):
    EN = "en"
    DE = "de"


BookLanguageLike: TypeAlias = Union[BookLanguage, Literal["en", "de"]]
"""A member of `BookLanguage`, or its value."""
