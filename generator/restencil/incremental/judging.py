"""Keeps what was found in the units of a document."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from restencil.incremental.units import Graph, Unit, affected
from restencil.validate import Seen


@dataclass(frozen=True, slots=True)
class Judged:
    """A document, and what was found in each of its units.

    Attributes:
        skip: The operations that were left out.
        seen: What was found, where that depends on nothing but a unit's references.
    """

    graph: Graph
    skip: Set[str]
    seen: Mapping[Unit, Seen]

    def known(self, now: Graph, skip: Set[str]) -> Mapping[Unit, Seen]:
        """Return what is found in the units of a later document that say the same.

        A discriminator may name components without referring to them.
        """
        if now.rest != self.graph.rest or skip != self.skip:
            return {}
        others = affected(self.graph, now)
        return {
            unit: seen
            for unit, seen in self.seen.items()
            if unit not in others and not now.parts[unit].is_base
        }
