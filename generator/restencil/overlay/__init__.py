"""Applies overlays (Overlay Specification 1.0 and 1.1) to the files of a document."""

from restencil.overlay.stage import apply_overlays

__all__ = ["apply_overlays"]
