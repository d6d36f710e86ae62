"""Judges the document: as OpenAPI, and by the rules that a generator needs beyond it."""

from restencil.validate.stage import validate

__all__ = ["validate"]
