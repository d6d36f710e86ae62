"""Turns Schema Objects into named schemas and type expressions.

Every inline object, enum and union gets an identity and a source for its name here;
what remains of the schemas are small type expressions. One module per kind of schema.
"""

from restencil.lower.schemas.enums import Enums
from restencil.lower.schemas.lowerer import SchemaLowerer

__all__ = ["Enums", "SchemaLowerer"]
