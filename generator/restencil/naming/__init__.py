"""Gives everything its Python name. A total pass: nothing is left without one."""

from restencil.code.identifiers import Identifier
from restencil.naming.assign import assign
from restencil.naming.names import MethodPath, Names, ResourcePath
from restencil.naming.record import record
from restencil.naming.table import NameTable

__all__ = [
    "Identifier",
    "MethodPath",
    "NameTable",
    "Names",
    "ResourcePath",
    "assign",
    "record",
]
