"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Error": "#/components/schemas/Error",
    "Image": "#/components/schemas/Image",
    "ImageCreateResponse": "#/components/responses/ImageCreated/content/application~1json/schema",
    "RateLimitHeaders": "#/paths/~1v2~1images/post/responses",
    "RateLimitHeaders.ratelimit-limit": "#/components/headers/RateLimitLimit/schema",
    "RateLimitHeaders.ratelimit-remaining": "#/components/headers/RateLimitRemaining/schema",
    "RateLimitHeaders.ratelimit-reset": "#/components/headers/RateLimitReset/schema",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {
    "Image.min_disk_size",
    "Image.size_gigabytes",
    "Image.slug",
    "Image.tags",
}
"""The optional members that may be null; the others may only be missing."""
