"""Turns an OpenAPI document into the IR. The only place that reads OpenAPI objects."""

from restencil.lower.api import lower

__all__ = ["lower"]
