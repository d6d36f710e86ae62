"""Reads a document and every file that it refers to, and knows where all of it stands."""

from restencil.source.lines import Lines
from restencil.source.reader import ReadBytes, read, read_regular
from restencil.source.trace import Trace
from restencil.source.tree import SourceFile, SourceTree

__all__ = [
    "Lines",
    "ReadBytes",
    "SourceFile",
    "SourceTree",
    "Trace",
    "read",
    "read_regular",
]
