"""The validate stage."""

from __future__ import annotations

from restencil.bundle import Document
from restencil.diagnostics import Collector


def validate(document: Document, diagnostics: Collector) -> None:
    """Report what is wrong with a document."""
