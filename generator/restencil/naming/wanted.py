"""The place that an operation would like to have."""

from __future__ import annotations

from dataclasses import dataclass, replace

from restencil.naming.words import Words


@dataclass(frozen=True, slots=True)
class Wanted:
    """The place that an operation would like to have.

    Attributes:
        resource: The words of each resource on the way, outermost first.
        names: Names for the method, the best first.
        longer: Longer ones that help where these are taken.
    """

    resource: tuple[Words, ...]
    names: tuple[Words, ...]
    longer: tuple[Words, ...]

    def second_choice(self) -> Wanted | None:
        """Return the wish without its first name; none where no other is left."""
        if len(self.names) > 1:
            return replace(self, names=self.names[1:])
        return (
            replace(self, names=self.longer[:1], longer=self.longer[1:])
            if self.longer
            else None
        )
