"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .documents import (
        DocumentCreateParams,
        Documentation,
        DocumentationMeta,
        DocumentationMetaParam,
    )
    from .notes import NoteWriteParams
    from .pets import (
        Category,
        CategoryParam,
        Pet,
        PetCreateParams,
        PetJSONParams,
        PetListResponse,
        PetParam,
        PetUpdateParams,
        PetXMLParams,
        Problem,
        Tag,
        TagParam,
    )
    from .visits import (
        Surgery,
        SurgeryParams,
        Treatment,
        Vaccination,
        VaccinationParams,
        VisitCreateParams,
        VisitCreateTreatmentParams,
        VisitParam,
    )

__all__ = [
    "Category",
    "CategoryParam",
    "DocumentCreateParams",
    "Documentation",
    "DocumentationMeta",
    "DocumentationMetaParam",
    "NoteWriteParams",
    "Pet",
    "PetCreateParams",
    "PetJSONParams",
    "PetListResponse",
    "PetParam",
    "PetUpdateParams",
    "PetXMLParams",
    "Problem",
    "Surgery",
    "SurgeryParams",
    "Tag",
    "TagParam",
    "Treatment",
    "Vaccination",
    "VaccinationParams",
    "VisitCreateParams",
    "VisitCreateTreatmentParams",
    "VisitParam",
]

_MODULES: dict[str, list[str]] = {
    ".documents": [
        "DocumentCreateParams",
        "Documentation",
        "DocumentationMeta",
        "DocumentationMetaParam",
    ],
    ".notes": ["NoteWriteParams"],
    ".pets": [
        "Category",
        "CategoryParam",
        "Pet",
        "PetCreateParams",
        "PetJSONParams",
        "PetListResponse",
        "PetParam",
        "PetUpdateParams",
        "PetXMLParams",
        "Problem",
        "Tag",
        "TagParam",
    ],
    ".visits": [
        "Surgery",
        "SurgeryParams",
        "Treatment",
        "Vaccination",
        "VaccinationParams",
        "VisitCreateParams",
        "VisitCreateTreatmentParams",
        "VisitParam",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
