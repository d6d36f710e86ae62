"""Makes one document of many files."""

from restencil.bundle.bundler import bundle
from restencil.bundle.document import Document

__all__ = ["Document", "bundle"]
