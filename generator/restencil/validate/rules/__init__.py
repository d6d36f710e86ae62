"""What openapi-spec-validator does not see, or sees without saying where.

Each rule looks at one object; `BY_FIELD` says which field calls for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from restencil.openapi.structure import SECTIONS, Kind
from restencil.validate.inspection import Rule
from restencil.validate.rules import (
    content,
    discriminators,
    document,
    operations,
    parameters,
    schemas,
    security,
    servers,
)

BY_FIELD: Final[Mapping[Kind, Mapping[str, Rule]]] = {
    Kind.DOCUMENT: {
        "jsonSchemaDialect": document.dialect,
        "paths": document.paths,
        "security": security.requirements,
        "servers": servers.urls,
    },
    Kind.COMPONENTS: {
        section: document.component_names(section) for section in SECTIONS.values()
    },
    Kind.PATH_ITEM: {
        "parameters": parameters.repeated,
        "servers": servers.urls,
    },
    Kind.OPERATION: {
        "parameters": parameters.repeated,
        "responses": operations.statuses,
        "security": security.requirements,
        "servers": servers.urls,
    },
    Kind.REQUEST_BODY: {"content": content.media_types},
    Kind.RESPONSE: {"content": content.media_types},
    Kind.SCHEMA: {
        "default": schemas.default,
        "discriminator": discriminators.discriminator,
        "enum": schemas.enum,
        "required": schemas.required,
    },
}
"""The rules for objects that have a field, by the kind of object and the field."""

ALWAYS: Final[Mapping[Kind, Rule]] = {
    Kind.DOCUMENT: document.has_operations,
    Kind.PATH_ITEM: operations.of_path,
}
"""The rules for all objects of a kind."""
