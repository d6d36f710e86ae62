"""Where in the source a thing comes from."""

from __future__ import annotations

from dataclasses import dataclass

from restencil import pointer as json_pointer


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in a source file, as an address that needs no line numbers yet.

    Every node of the IR carries one. Turning it into a line and a column costs a scan
    of the file, so that is left until somebody asks (`SourceTree.locate`).

    Attributes:
        file: The file's name as diagnostics show it.
        pointer: The JSON Pointer (RFC 6901) within that file.
    """

    file: str
    pointer: str

    def at(self, *tokens: str | int) -> Origin:
        """Return the origin of a member of what stands here."""
        return Origin(self.file, json_pointer.join(self.pointer, *tokens))


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a source file as an editor shows it.

    Attributes:
        file: The file's name.
        line: The line, counted from 1.
        column: The column in characters, counted from 1.
    """

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
