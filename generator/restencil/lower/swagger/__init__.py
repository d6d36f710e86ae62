"""Reads Swagger 2.0 as OpenAPI: the same facts, in the places where 3.x has them.

The rest of lowering knows one shape of document. Everything that is moved keeps its
origin, so that diagnostics still point at the lines of the Swagger document.
"""

from restencil.lower.swagger.document import as_openapi

__all__ = ["as_openapi"]
