"""The small languages inside OpenAPI: path templates, status codes, media types."""

from __future__ import annotations

import re
from typing import Final

PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
"""A parameter in a path, or a variable in the URL of a server."""

STATUS: Final = re.compile(r"[1-5](?:\d\d|[xX]{2})")
"""A status code, or a range of them (OpenAPI 3.1.1, section 4.8.16)."""

_TOKEN: Final = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"

MEDIA_TYPE: Final = re.compile(rf"\s*{_TOKEN}/{_TOKEN}\s*(?:;.*)?", re.DOTALL)
"""A media type or a range of them, with parameters (RFC 9110, section 8.3.1)."""

COMPONENT_NAME: Final = re.compile(r"[a-zA-Z0-9._-]+")
"""The name of a component (OpenAPI 3.1.1, section 4.8.7)."""
