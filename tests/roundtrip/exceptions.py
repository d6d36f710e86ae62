"""What does not go round, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DOCUMENTS: Final[Mapping[str, str]] = {
    "questionable": "holds keywords that are no JSON Schema, which no validator takes",
    "xml": "is XML, which tests/runtime/xml judges",
    "openapi-generator-cases/inline_model_resolver.yaml": "has a reference to nowhere",
}
"""Documents that nothing can be made from."""

SCHEMAS: Final[Mapping[str, Mapping[str, str]]] = {
    "box/openapi/openapi.json": {
        "/components/schemas/ConflictError": (
            "of two descriptions of `context_info`, only the last one counts, which does "
            "not speak of further members"
        ),
    },
}
"""Schemas that lose something, or of which no instances are found, by document."""

OPERATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "box/openapi/openapi.json": {
        "OPTIONS /files/content": "answers with a `ConflictError`; see above",
    },
}
"""Operations of which some call goes wrong or cannot be made, by document."""
