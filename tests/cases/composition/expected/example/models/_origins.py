"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "BaseMeta": "#/components/schemas/Base/properties/meta",
    "Detailed": "#/components/schemas/Detailed",
    "Detailed.kind": "#/components/schemas/Detailed/allOf/1/properties/kind",
    "Detailed.level": "#/components/schemas/Detailed/allOf/1/properties/level",
    "Detailed.meta": "#/components/schemas/Detailed/allOf/1/properties/meta",
    "Detailed.next": "#/components/schemas/Detailed/allOf/1/properties/next",
    "Detailed.source": "#/components/schemas/Detailed/allOf/1/required/1",
    "DetailedMeta": "#/components/schemas/Detailed/allOf/1/properties/meta",
    "DetailedMeta.tag": "#/components/schemas/Described/properties/meta/properties/tag",
    "ImageCreateErrorWithField": "#/paths/~1images/post/responses/default/content/application~1json/schema/oneOf/0",
    "ImageCreateErrorWithField.code": "#/paths/~1images/post/responses/default/content/application~1json/schema/properties/code",
    "ImageCreateErrorWithPath": "#/paths/~1images/post/responses/default/content/application~1json/schema/oneOf/1",
    "ImageCreateErrorWithPath.code": "#/paths/~1images/post/responses/default/content/application~1json/schema/properties/code",
    "ImageCreateResponse": "#/paths/~1images/post/responses/200/content/application~1json/schema",
    "ImageCreateResponse.id": "#/components/schemas/Base/properties/id",
    "ImageCreateResponse.meta": "#/components/schemas/Base/properties/meta",
    "ImageCreateResponse.parent": "#/components/schemas/Base/properties/parent",
    "ImageCreateResponse.status": "#/paths/~1images/post/responses/200/content/application~1json/schema/allOf/1/properties/status",
    "ImageUpdate": "#/components/schemas/ImageUpdate",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = {"DetailedMeta"}
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"ImageCreateResponse.parent", "ImageUpdate.note"}
"""The optional members that may be null; the others may only be missing."""
