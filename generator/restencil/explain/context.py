"""What is known of the package that is explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.diff.surface import Surface
from restencil.naming import Names, assign
from restencil.origin import Origin
from restencil.pipeline import Named
from restencil.places import places_of


@dataclass(frozen=True)
class Context:
    """A package: what it was made from, and what it looks like.

    Attributes:
        config: What is configured for it.
        named: What its document says, and the names of everything.
        surface: What it looks like.
    """

    config: ClientConfig
    named: Named
    surface: Surface

    @cached_property
    def places(self) -> Mapping[str, Origin]:
        """Where the document has what the package has a name for."""
        return places_of(self.named.api, self.named.names)

    @cached_property
    def fresh(self) -> Names:
        """The names that the package would have without a lock."""
        return assign(
            self.named.api,
            Collector(),
            client=self.config.client,
            places=self.config.operations,
            arguments=self.config.arguments,
            edition=self.named.names.edition,
        )

    def former(self, name: str) -> str | None:
        """Return what there is to say of a former name; none where it is none."""
        for names in self.surface.former.values():
            if name in names:
                return (
                    f"{name} is what `{names[name]}` was called before\n\n"
                    "It stays for a release, and warns; the lock has it under `aliases`."
                )
        return None

    def at(self, origin: Origin) -> str:
        """Return where a thing stands, as an editor shows it."""
        return str(self.named.tree.locate(origin))


def kept(fresh: str) -> str:
    """Return why something has another name than the document alone would give it."""
    return f"The lock keeps it; the document alone would give `{fresh}`."


def indented(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that belong to what stands above them."""
    return (f"  {line}" for line in lines)
