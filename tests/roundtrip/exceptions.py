"""What does not go round, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DOCUMENTS: Final[Mapping[str, str]] = {
    "questionable": "holds keywords that are no JSON Schema, which no validator takes",
    "xml_bodies": "is XML, which tests/runtime/xml judges",
    "openapi-generator-cases/inline_model_resolver.yaml": "has a reference to nowhere",
}
"""Documents that nothing can be made from."""

SCHEMAS: Final[Mapping[str, Mapping[str, str]]] = {
    "github/api.github.com.json": {
        "/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/put/responses/409/content"
        "/application~1json/schema": (
            "has to be one of two objects and not the other, which only differ in members "
            "that neither needs"
        ),
    },
}
"""Schemas that lose something, or of which no instances are found, by document."""

OPERATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "github/api.github.com.json": {
        "PUT /repos/{owner}/{repo}/contents/{path}": (
            "answers with one of two objects; see above"
        ),
    },
    "openapi-generator-cases/composed-schemas.yaml": {
        "PATCH /pets": "takes also what is none of its kinds, without their arguments",
    },
}
"""Operations of which some call goes wrong or cannot be made, by document."""
