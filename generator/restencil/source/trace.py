"""Where the parts of a file come from that overlays changed."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from restencil.origin import Origin


@dataclass(slots=True)
class Trace:
    """Where a value, and what is in it, stood before overlays moved it.

    Attributes:
        origin: Where the value stood; none where it stands as its container says.
        members: The traces of its members and items that say more.
    """

    origin: Origin | None = None
    members: dict[str, Trace] = field(default_factory=dict)

    def resolve(self, path: Iterable[str | int]) -> Origin:
        """Return where what is at a path now stood in a file.

        Raises:
            ValueError: it is unknown where this value itself stood.
        """
        origin, _ = self._found(path)
        return origin

    def of(self, path: Iterable[str | int]) -> Trace:
        """Return the trace of what is at a path, complete in itself.

        Raises:
            ValueError: it is unknown where this value itself stood.
        """
        origin, trace = self._found(path)
        return Trace(origin, deepcopy(trace.members) if trace else {})

    def put(self, path: Iterable[str | int], trace: Trace) -> None:
        """Note what stands at a path, which leads to a member or an item, from now on."""
        *above, last = path
        self._at(above).members[str(last)] = trace

    def keep(self, path: tuple[str | int, ...], indices: Iterable[int]) -> None:
        """Note which items are left of the array at a path."""
        left = [self.of((*path, index)) for index in indices]
        self._at(path).members = {str(i): trace for i, trace in enumerate(left)}

    def _found(self, path: Iterable[str | int]) -> tuple[Origin, Trace | None]:
        if self.origin is None:
            raise ValueError("a trace without an origin says nothing of its members")
        origin = self.origin
        trace: Trace | None = self
        for token in path:
            trace = trace.members.get(str(token)) if trace else None
            origin = (trace.origin if trace else None) or origin.at(token)
        return origin, trace

    def _at(self, path: Iterable[str | int]) -> Trace:
        trace = self
        for token in path:
            trace = trace.members.setdefault(str(token), Trace())
        return trace
