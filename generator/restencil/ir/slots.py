"""Where an argument belongs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ArgumentPlace(StrEnum):
    """Where in the request an argument ends up."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    FIELD = "body field"
    """A member of a body that is an object."""
    BODY = "body"
    """The body as a whole."""
    CONTENT_TYPE = "content type"
    """The media type of the body."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Names an argument of an operation."""

    place: ArgumentPlace
    wire_name: str
