from __future__ import annotations

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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.sequences import SequenceNotStr
    from .visit_param import VisitParam

__all__ = [
    "Surgery",
    "SurgeryParams",
    "Treatment",
    "Vaccination",
    "VaccinationParams",
    "VisitCreateParams",
    "VisitCreateTreatmentParams",
]


class Vaccination(BaseModel):
    kind: Literal["Vaccination"]
    against: list[str]


class Surgery(BaseModel):
    kind: Literal["Surgery"]
    minutes: float
    reason: str | None = None


class VisitCreateParams(TypedDict, total=False):
    """The arguments of `visits.create`, for `visits.create(**params)`."""

    body: Required[Sequence[VisitParam]]


class VaccinationParams(TypedDict, total=False):
    """The arguments of `visits.create_treatment`, for
    `visits.create_treatment(**params)`.
    """

    kind: Required[Literal["Vaccination"]]
    against: Required[SequenceNotStr[str]]


class SurgeryParams(TypedDict, total=False):
    """The arguments of `visits.create_treatment`, for
    `visits.create_treatment(**params)`.
    """

    kind: Required[Literal["Surgery"]]
    minutes: Required[float]
    reason: str


Treatment: TypeAlias = Annotated[
    Union[Vaccination, Surgery],
    Field(discriminator="kind"),
]


VisitCreateTreatmentParams: TypeAlias = Union[VaccinationParams, SurgeryParams]
"""Any combination of the arguments of `visits.create_treatment`."""
