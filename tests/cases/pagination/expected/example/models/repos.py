from __future__ import annotations

from typing import TypeAlias, TypedDict

from .image import Image

__all__ = [
    "RepoListParams",
    "RepoListResponse",
]


class RepoListParams(TypedDict, total=False):
    """The arguments of `repos.list`, for `repos.list(**params)`."""

    page: int


RepoListResponse: TypeAlias = list[Image]
"""What `repos.list` returns."""
