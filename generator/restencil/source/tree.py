"""The files of a document, as read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from restencil import pointer as json_pointer
from restencil.origin import Location, Origin
from restencil.source.lines import Lines
from restencil.source.trace import Trace


class Marks(Protocol):
    """Knows where in a text the values stand."""

    def position(self, path: Sequence[str]) -> tuple[int, int]:
        """Return line and column, from 1, of the member that the reference tokens name.

        A member of an object is where its key is. Where the path leads nowhere, it is
        the last member on the way that does exist.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file.

    Attributes:
        name: Its path as the user would write it, with forward slashes.
        text: What it holds.
        data: The same as JSON values.
        sha256: The hash of what it holds, in hexadecimal; how its lines end does not
            matter.
        references: The `$ref`s in it that lead to other files.
        lines: The lines of the text.
        marks: Where in the text the values stand.
    """

    name: str
    text: str
    data: object
    sha256: str
    references: tuple[str, ...]
    lines: Lines
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTree:
    """A document's root file and all files that it reaches by `$ref`.

    Attributes:
        root: The name of the root file.
        files: All files by name, in the order in which they were reached; overlays after
            the root.
        missing: The names of files that a `$ref` leads to, or an example that looks like
            one, and that are not there.
        overlays: The names of the overlays, in the order in which they are applied.
        traces: Where the parts of files come from that overlays changed, by their names.
    """

    root: str
    files: Mapping[str, SourceFile]
    missing: frozenset[str] = frozenset()
    overlays: tuple[str, ...] = ()
    traces: Mapping[str, Trace] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """The length of all files together, in characters."""
        return sum(len(file.text) for file in self.files.values())

    def locate(self, origin: Origin) -> Location:
        """Return line and column of an origin; scans the file, so ask for few."""
        if origin.file in self.traces:
            path = json_pointer.tokens(origin.pointer)
            origin = self.traces[origin.file].resolve(path)
        file = self.files.get(origin.file)
        if file is None:
            return Location(origin.file, 1, 1)
        line, column = file.marks.position(json_pointer.tokens(origin.pointer))
        return Location(file.name, line, column)
