"""Judges the document: as OpenAPI, and by the rules that a generator needs beyond it."""

from restencil.validate.stage import validate
from restencil.validate.walk import Memory, Seen

__all__ = ["Memory", "Seen", "validate"]
