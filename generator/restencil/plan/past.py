"""What of an earlier plan can be taken as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from restencil.code.identifiers import Identifier
from restencil.ir import OperationId, SchemaId
from restencil.plan.context import Context
from restencil.plan.views import ModelsView

if TYPE_CHECKING:
    from restencil.plan.plan import Plan

Touched: TypeAlias = Callable[[object], bool]
"""Tells of an id in the IR whether what it stands for may be another one now."""

_ALWAYS_PLANNED: Final = ("operations", "webhooks")
"""What of an API is compared through others, or is planned anew each time."""


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier plan, and what may have changed since.

    Attributes:
        plan: The plan.
        touched: Tells what may have changed.
    """

    plan: Plan
    touched: Touched

    def is_alike(self, context: Context) -> bool:
        """Tell whether nothing but what is touched has changed, or is called otherwise."""
        before = self.plan.context
        return (
            before.settings == context.settings
            and self._agree(before.api, context.api, _ALWAYS_PLANNED)
            and self._agree(before.names, context.names)
            and self._same(before.placement.operations, context.placement.operations)
            and self._same(before.placement.schemas, context.placement.schemas)
        )

    def kept_models(self, context: Context) -> Mapping[Identifier, ModelsView]:
        """Return the modules of models in which nothing is touched."""
        before, now = _contents(self.plan.context), _contents(context)
        return {
            name: view
            for name, view in self.plan.models.items()
            if before[name] == now.get(name) and not self.are_touched(before[name])
        }

    def are_touched(self, ids: Iterable[object]) -> bool:
        """Tell whether any of several things may be another one now."""
        return any(map(self.touched, ids))

    def _agree(self, one: object, other: object, without: Iterable[str] = ()) -> bool:
        names = (each.name for each in fields(one) if each.name not in without)  # type: ignore[arg-type]
        return all(self._same(getattr(one, n), getattr(other, n)) for n in names)

    def _same(self, one: Any, other: Any) -> bool:
        """Tell whether two values are the same, except for what is touched."""
        if isinstance(one, Set):
            return all(map(self.touched, one ^ other))
        if not isinstance(one, Mapping):
            return bool(one == other)
        added = other.keys() - one.keys()
        changed = (k for k, v in one.items() if k not in other or other[k] != v)
        return all(map(self.touched, chain(added, changed)))


def _contents(context: Context) -> Mapping[Identifier, list[OperationId | SchemaId]]:
    """Return the operations and the schemas of each module of models, in their order."""
    found: dict[Identifier, list[OperationId | SchemaId]] = {}
    placement = context.placement
    for operation in context.api.operations:
        found.setdefault(placement.operations[operation.id], []).append(operation.id)
    for schema in context.api.schemas:
        if schema in placement.schemas:
            found.setdefault(placement.schemas[schema], []).append(schema)
    return found
