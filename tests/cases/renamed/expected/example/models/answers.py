from __future__ import annotations

from typing import TypedDict

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage
from .answer import Answer

__all__ = [
    "AnswerListPage",
    "AnswerListParams",
    "AnswerListResponse",
    "AsyncAnswerListPage",
]


class AnswerListResponse(BaseModel):
    answers: list[Answer]
    next_cursor: str | None = None


class AnswerListParams(TypedDict, total=False):
    """The arguments of `answers.list`, for `answers.list(**params)`."""

    cursor: str
    limit: int
    size: int


class AnswerListPage(SyncPage[Answer], AnswerListResponse):
    """A page of a list, with the fields of `AnswerListResponse`."""


class AsyncAnswerListPage(AsyncPage[Answer], AnswerListResponse):
    """A page of a list, with the fields of `AnswerListResponse`."""
