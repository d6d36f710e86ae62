"""Makes one document of many files."""

from restencil.bundle.bundler import bundle
from restencil.bundle.document import Document
from restencil.bundle.references import Broken, References, reference_of

__all__ = ["Broken", "Document", "References", "bundle", "reference_of"]
