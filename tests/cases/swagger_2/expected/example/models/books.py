from __future__ import annotations

import datetime as dt
from typing import (
    TYPE_CHECKING,
    Annotated,
    Literal,
    Required,
    TypeAlias,
    TypedDict,
    Union,
)

from pydantic import Field

from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import enums
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AnyMedium",
    "Book",
    "BookAddParams",
    "BookListParams",
    "BookListResponse",
    "BookSearchParams",
    "BookSearchResponse",
    "BookSetCoverParams",
    "Medium",
    "Problem",
    "TotalHeaders",
]


class Book(BaseModel):
    kind: Literal["Book"]
    title: str
    subtitle: str | None = None
    added: dt.date | None = None


class Problem(BaseModel):
    message: str | None = None


class TotalHeaders(BaseModel):
    x_total: int | None = Field(alias="X-Total", default=None)
    """How many there are."""


class Medium(BaseModel):
    kind: str


class BookListParams(TypedDict, total=False):
    """The arguments of `books.list`, for `books.list(**params)`."""

    limit: int
    genres: SequenceNotStr[str]
    ids: Sequence[int]
    authors: SequenceNotStr[str]
    languages: Sequence[enums.BookLanguageLike]


class BookAddParams(TypedDict, total=False):
    """The arguments of `books.add`, for `books.add(**params)`."""

    kind: Literal["Book"]
    title: Required[str]
    subtitle: str | None


class BookSetCoverParams(TypedDict, total=False):
    """The arguments of `books.set_cover`, for `books.set_cover(**params)`."""

    id: Required[str]
    picture: Required[FileTypes]
    credits: SequenceNotStr[str]


class BookSearchParams(TypedDict, total=False):
    """The arguments of `books.search`, for `books.search(**params)`."""

    text: Required[str]
    in_: SequenceNotStr[str]
    authors: SequenceNotStr[str]


AnyMedium: TypeAlias = Annotated[Union[Book, Medium], BestMatch()]
"""A `Medium`, or what extends it."""


BookListResponse: TypeAlias = list[Book]
"""What `books.list` returns."""


BookSearchResponse: TypeAlias = list[AnyMedium]
"""What `books.search` returns."""
