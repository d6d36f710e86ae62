"""Recognises operations that return a list page by page."""

from restencil.lower.pagination.stage import paginations

__all__ = ["paginations"]
