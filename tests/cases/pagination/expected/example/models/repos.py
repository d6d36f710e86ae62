from __future__ import annotations

from typing import TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import BaseModel
from .image import Image

__all__ = [
    "LinkHeaders",
    "RepoListParams",
    "RepoListResponse",
]


class LinkHeaders(BaseModel):
    link: str | None = Field(alias="Link", default=None)


class RepoListParams(TypedDict, total=False):
    """The arguments of `repos.list`, for `repos.list(**params)`."""

    page: int


RepoListResponse: TypeAlias = list[Image]
"""What `repos.list` returns."""
