"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .category import Category, CategoryParam
    from .documents import (
        Documentation,
        DocumentationMeta,
        DocumentationMetaParam,
        DocumentCreateParams,
    )
    from .notes import NoteWriteParams
    from .pet import Pet, PetParam
    from .pets import (
        PetCreateParams,
        PetJSONParams,
        PetListResponse,
        PetUpdateParams,
        PetXMLParams,
        Problem,
    )
    from .reports import (
        ReportCreateParams,
        ReportReplaceBodyItemParam,
        ReportReplaceParams,
    )
    from .tag import Tag, TagParam
    from .visit_param import VisitParam
    from .visits import (
        Surgery,
        SurgeryParams,
        Treatment,
        Vaccination,
        VaccinationParams,
        VisitCreateParams,
        VisitCreateTreatmentParams,
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
    "ReportCreateParams",
    "ReportReplaceBodyItemParam",
    "ReportReplaceParams",
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
    ".category": ["Category", "CategoryParam"],
    ".documents": [
        "DocumentCreateParams",
        "Documentation",
        "DocumentationMeta",
        "DocumentationMetaParam",
    ],
    ".notes": ["NoteWriteParams"],
    ".pet": ["Pet", "PetParam"],
    ".pets": [
        "PetCreateParams",
        "PetJSONParams",
        "PetListResponse",
        "PetUpdateParams",
        "PetXMLParams",
        "Problem",
    ],
    ".reports": [
        "ReportCreateParams",
        "ReportReplaceBodyItemParam",
        "ReportReplaceParams",
    ],
    ".tag": ["Tag", "TagParam"],
    ".visit_param": ["VisitParam"],
    ".visits": [
        "Surgery",
        "SurgeryParams",
        "Treatment",
        "Vaccination",
        "VaccinationParams",
        "VisitCreateParams",
        "VisitCreateTreatmentParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
