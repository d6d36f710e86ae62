"""Guarantees Black's style."""

from restencil.formatting.stage import format_files, in_style

__all__ = ["format_files", "in_style"]
