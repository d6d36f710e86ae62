"""Gives everything its Python name. A total pass: nothing is left without one."""

from restencil.code.identifiers import Identifier
from restencil.naming.assign import assign
from restencil.naming.names import MethodPath, Names, ResourcePath

__all__ = ["Identifier", "MethodPath", "Names", "ResourcePath", "assign"]
