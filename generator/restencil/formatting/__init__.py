"""Guarantees Black's style."""

from restencil.formatting.stage import format_files

__all__ = ["format_files"]
