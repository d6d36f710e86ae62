"""Words that set the alternatives of a union apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from restencil import pointer as json_pointer
from restencil.bundle import reference_of
from restencil.choose import choose
from restencil.lower.schemas import enums
from restencil.lower.schemas.kinds import types_of
from restencil.lower.schemas.objects import required_names
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_FEW = 3
"""How many values of an enum can still be told in a name."""


def labels(lowerer: SchemaLowerer, branches: Sequence[Node]) -> list[str]:
    """Return what sets each branch apart; empty where the document has no word for it.

    That is its title, the value of its tag, a property that it alone requires or has,
    a schema that it is made of, or its type.
    """
    described = [_Branch(lowerer, branch) for branch in branches]
    wishes = {
        index: [*each.words([*described[:index], *described[index + 1 :]]), ""]
        for index, each in enumerate(described)
    }
    taken: set[str] = set()
    found: dict[int, str] = {}
    for index, word in choose(wishes, taken.__contains__, str.lower):
        found[index] = word
        taken.update((word,) if word else ())
    return [found[index] for index in range(len(branches))]


class _Branch:
    """One alternative: the schema, and for an `allOf` also the parts of it."""

    def __init__(self, lowerer: SchemaLowerer, branch: Node) -> None:
        target = lowerer.resolve(branch)
        stated = list(target.items("allOf"))
        self._target = target
        self._parts = [target, *map(lowerer.resolve, stated)]
        self._made_of = [
            json_pointer.tokens(reference)[-1]
            for reference in map(reference_of, stated)
            if reference is not None
        ]
        self._required = frozenset(chain(*map(required_names, self._parts)))
        self._properties = dict(
            chain.from_iterable(part.members("properties") for part in self._parts)
        )

    def words(self, others: Sequence[_Branch]) -> Iterator[str]:
        """Yield words for the alternative, the best first."""
        yield from filter(None, (part.text("title") for part in self._parts[:1]))
        yield from self._tags()
        required = frozenset().union(*(other._required for other in others))
        own = self._required - required
        yield from (name for name in self._properties if name in own)
        yield from sorted(own - self._properties.keys())
        yield from self._examples()
        known = frozenset(chain(*(other._properties for other in others)))
        yield from (name for name in self._properties if name not in known)
        shared = frozenset(chain(*(other._made_of for other in others)))
        yield from (name for name in self._made_of if name not in shared)
        yield from self._values()
        yield from list(self._properties)[:1]
        yield from (name for name in types_of(self._value) if name != "object")

    @property
    def _value(self) -> dict[str, object]:
        return self._target.value if isinstance(self._target.value, dict) else {}

    def _tags(self) -> Iterator[str]:
        """Yield the values of constant properties."""
        for member in self._properties.values():
            values = enums.values_of(member) or []
            if len(values) == 1:
                yield str(values[0].value)

    def _examples(self) -> Iterator[str]:
        """Yield examples of the property that documents use to tell objects apart."""
        for name in ("type", "kind"):
            if name in self._properties and isinstance(
                self._properties[name].value, dict
            ):
                yield from filter(None, [self._properties[name].text("example")])

    def _values(self) -> Iterator[str]:
        """Yield what a property can be, where that is one of very few values."""
        for member in self._properties.values():
            values = enums.values_of(member) or []
            if 1 < len(values) <= _FEW:
                yield " or ".join(str(value.value) for value in values)
