from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .pet import Pet, PetParam
    from .visit_param import VisitParam

__all__ = [
    "ReportCreateParams",
    "ReportReplaceBodyItemParam",
    "ReportReplaceParams",
]


class ReportCreateParams(TypedDict, total=False):
    """The arguments of `reports.create`, for `reports.create(**params)`."""

    pet: Required[PetParam | Pet]
    visits: Sequence[VisitParam]
    extra: Mapping[str, int]
    note: str


class ReportReplaceParams(TypedDict, total=False):
    """The arguments of `reports.replace`, for `reports.replace(**params)`."""

    body: Required[tuple[ReportReplaceBodyItemParam, PetParam | Pet]]


class ReportReplaceBodyItemParam(TypedDict, total=False):
    title: Required[str]
