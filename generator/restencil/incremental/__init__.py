"""Generates again, after a small change of the document, from what was made before.

What a document is made of are units: path items, webhooks and components. Only those that
changed are looked at again, and those that refer to them, however indirectly. Where that is
not sure to give what a whole run gives, a whole run it is.
"""

from restencil.incremental.stages import IncrementalStages

__all__ = ["IncrementalStages"]
