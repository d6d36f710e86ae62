"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Charge": "#/components/schemas/Charge",
    "ChargeList": "#/components/schemas/ChargeList",
    "EventListResponse": "#/paths/~1events/get/responses/200/content/application~1json/schema",
    "FileListResponse": "#/paths/~1files/get/responses/200/content/application~1json/schema",
    "FlowPaginateFlowsResponse": "#/paths/~1flows~1paginate/post/responses/200/content/application~1json/schema",
    "Image": "#/components/schemas/Image",
    "ImageListResponse": "#/paths/~1images/get/responses/200/content/application~1json/schema",
    "ImageListResponseLinks": "#/paths/~1images/get/responses/200/content/application~1json/schema/properties/links",
    "ImageListResponseMeta": "#/paths/~1images/get/responses/200/content/application~1json/schema/properties/meta",
    "LinkHeaders": "#/paths/~1repos/get/responses",
    "LinkHeaders.Link": "#/paths/~1repos/get/responses/200/headers/Link/schema",
    "PagesNext": "#/components/schemas/Pages/anyOf/1",
    "PagesPrev": "#/components/schemas/Pages/anyOf/0",
    "PointScrollPointsResponse": "#/paths/~1points~1scroll/post/responses/200/content/application~1json/schema",
    "PointScrollPointsResponseResult": "#/paths/~1points~1scroll/post/responses/200/content/application~1json/schema/properties/result",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {
    "FileListResponse.last_id",
    "PointScrollPointsResponseResult.nextPageOffset",
}
"""The optional members that may be null; the others may only be missing."""
