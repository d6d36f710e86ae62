"""The versions of the OpenAPI Specification."""

from __future__ import annotations

import re
from enum import StrEnum


class Version(StrEnum):
    """The minor versions that are read."""

    V2_0 = "2.0"
    V3_0 = "3.0"
    V3_1 = "3.1"
    V3_2 = "3.2"


def version_of(field: str, stated: str) -> Version | None:
    """Return the minor version that a field of the document names; none for an unknown one.

    Args:
        field: The name of the field: `openapi`, or `swagger` before version 3.
        stated: What it says.
    """
    known = r"(2\.0)" if field == "swagger" else r"(3\.[012])(?:\.\d|$)"
    match = re.match(known, stated)
    return Version(match[1]) if match else None
