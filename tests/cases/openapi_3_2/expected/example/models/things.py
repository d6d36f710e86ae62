from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

from .thing import Thing

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ThingCopyParams",
    "ThingListCriteriaParam",
    "ThingListParams",
    "ThingListResponse",
    "ThingQueryParams",
    "ThingQueryResponse",
]


class ThingQueryParams(TypedDict, total=False):
    """The arguments of `things.query`, for `things.query(**params)`."""

    color: str


class ThingListParams(TypedDict, total=False):
    """The arguments of `things.list`, for `things.list(**params)`."""

    criteria: ThingListCriteriaParam


class ThingCopyParams(TypedDict, total=False):
    """The arguments of `things.copy`, for `things.copy(**params)`."""

    destination: Required[str]


class ThingListCriteriaParam(TypedDict, total=False):
    color: Required[str]
    sizes: Sequence[int]


ThingQueryResponse: TypeAlias = list[Thing]
"""What `things.query` returns."""


ThingListResponse: TypeAlias = list[Thing]
"""What `things.list` returns."""
