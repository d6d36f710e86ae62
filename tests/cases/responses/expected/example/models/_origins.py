"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Color": "#/components/schemas/Color",
    "Job": "#/components/schemas/Job",
    "MoodHeaders": "#/paths/~1limited/get/responses",
    "MoodHeaders.X-Mood": "#/paths/~1limited/get/responses/429/headers/X-Mood/schema",
    "Problem": "#/components/schemas/Problem",
    "RateLimitHeaders": "#/paths/~1limited/get/responses",
    "RateLimitHeaders.X-RateLimit-Limit": "#/components/headers/Limit/schema",
    "RateLimitHeaders.X-RateLimit-Reset": "#/paths/~1limited/get/responses/200/headers/X-RateLimit-Reset/schema",
    "ResponseRetrieveHeadedHeaders": "#/paths/~1headed/get/responses",
    "ResponseRetrieveHeadedHeaders.Color": "#/paths/~1headed/get/responses/200/headers/Color/schema",
    "ResponseRetrieveHeadedHeaders.Either": "#/paths/~1headed/get/responses/200/headers/Either/schema",
    "ResponseRetrieveHeadedHeaders.ETag": "#/paths/~1headed/get/responses/200/headers/ETag",
    "ResponseRetrieveHeadedHeaders.Hidden": "#/paths/~1headed/get/responses/200/headers/Hidden/schema",
    "ResponseRetrieveHeadedHeaders.Ids": "#/paths/~1headed/get/responses/200/headers/Ids/schema",
    "ResponseRetrieveHeadedHeaders.Job": "#/paths/~1headed/get/responses/200/headers/Job",
    "ResponseRetrieveHeadedHeaders.Level": "#/paths/~1headed/get/responses/200/headers/Level/schema",
    "ResponseRetrieveHeadedHeaders.Mood": "#/paths/~1headed/get/responses/200/headers/Mood/schema",
    "ResponseRetrieveHeadedHeaders.Pair": "#/paths/~1headed/get/responses/200/headers/Pair/schema",
    "ResponseRetrieveHeadedHeaders.Set-Cookie": "#/paths/~1headed/get/responses/200/headers/Set-Cookie/schema",
    "ResponseRetrieveSeveralResponse": "#/paths/~1several/get/responses/202/content/application~1json/schema",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = set()
"""The optional members that may be null; the others may only be missing."""
