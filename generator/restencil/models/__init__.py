"""Compiles schemas into types, by means of datamodel-code-generator."""

from restencil.models.compiled import Compiled
from restencil.models.stage import compile_models

__all__ = ["Compiled", "compile_models"]
