"""The versions of the OpenAPI Specification."""

from __future__ import annotations

import re
from enum import StrEnum


class Version(StrEnum):
    """The minor versions that are read."""

    V3_0 = "3.0"
    V3_1 = "3.1"
    V3_2 = "3.2"


def version_of(field: object) -> Version | None:
    """Return the minor version that the `openapi` field names; none for an unknown one."""
    if isinstance(field, str) and (match := re.match(r"(3\.[012])(?:\.\d|$)", field)):
        return Version(match[1])
    return None
