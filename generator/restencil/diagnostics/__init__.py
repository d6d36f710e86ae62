"""What is said about a document, as values."""

from restencil.diagnostics.collector import Collector
from restencil.diagnostics.diagnostic import Diagnostic, Place, Severity

__all__ = ["Collector", "Diagnostic", "Place", "Severity"]
