"""Modules of models and parameters."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.graph import components
from restencil.ir import (
    ArgumentPlace,
    EnumSchema,
    ObjectSchema,
    OperationId,
    PageKey,
    SchemaId,
    UnionSchema,
)
from restencil.ir.walk import parts_of, references
from restencil.plan.annotations import Annotator, Standpoint
from restencil.plan.context import Context
from restencil.plan.imports import Locations, imports
from restencil.plan.pages import PagePlanner
from restencil.plan.received import ReceivedPlanner
from restencil.plan.sent import SentPlanner
from restencil.plan.symbols import Direction, SchemaSymbol, Symbol
from restencil.plan.views import (
    AliasView,
    ClassView,
    FunctionalView,
    ModelsView,
    PageView,
)

if TYPE_CHECKING:
    from restencil.plan.past import Past


@dataclass(slots=True)
class _Module:
    """A module while it is planned."""

    models: list[ClassView] = field(default_factory=list)
    params: list[ClassView] = field(default_factory=list)
    functional: list[FunctionalView] = field(default_factory=list)
    unions: dict[SchemaId, AliasView] = field(default_factory=dict)
    aliases: list[AliasView] = field(default_factory=list)
    pages: dict[PageKey, PageView] = field(default_factory=dict)
    runtime: set[Symbol] = field(default_factory=set)
    typing_only: set[Symbol] = field(default_factory=set)

    def add_param(self, view: ClassView | FunctionalView) -> None:
        """Add a TypedDict."""
        match view:
            case ClassView():
                self.params.append(view)
            case FunctionalView():
                self.functional.append(view)
            case _:
                assert_never(view)

    def exports(self) -> list[Identifier]:
        """Return the names that the module defines, sorted."""
        defined = (
            self.models,
            self.params,
            self.functional,
            self.unions.values(),
            self.aliases,
            self.pages.values(),
        )
        names = [view.name for views in defined for view in views]
        return sorted([*names, *(page.async_name for page in self.pages.values())])


def plan_models(context: Context, past: Past | None) -> Mapping[Identifier, ModelsView]:
    """Return the modules of models by name.

    Args:
        context: The API.
        past: An earlier plan, whose modules are taken where nothing in them is touched.
    """
    kept = {} if past is None else past.kept_models(context)
    planned = dict(_planned(context, kept))
    placed = (
        *context.placement.operations.values(),
        *context.placement.schemas.values(),
    )
    return {
        name: view
        for name in dict.fromkeys(placed)
        if (view := kept.get(name) or planned.get(name)) is not None
    }


def _planned(
    context: Context, kept: Collection[Identifier]
) -> Iterator[tuple[Identifier, ModelsView]]:
    """Yield the modules of models, except for those that are kept."""
    modules: dict[Identifier, _Module] = {}
    annotator = Annotator(context.api, context.names, Standpoint.MODELS)
    received = ReceivedPlanner(context, annotator)
    sent = SentPlanner(context, annotator)
    for operation in context.api.operations:
        name = context.placement.operations[operation.id]
        if name not in kept:
            module = modules.setdefault(name, _Module())
            _add_operation(operation.id, module, context, received, sent)
    _add_pages(context, modules, PagePlanner(context, annotator), kept)
    for schema in context.api.schemas:
        place = context.placement.schemas.get(schema)
        if place is not None and place not in kept:
            module = modules.setdefault(place, _Module())
            _add_schema(schema, module, context, received, sent)
    for name, module in modules.items():
        if module.exports():
            yield name, _view(name, module, context)


def _add_operation(
    operation: OperationId,
    module: _Module,
    context: Context,
    received: ReceivedPlanner,
    sent: SentPlanner,
) -> None:
    if has_params(context, operation):
        for view in sent.arguments(operation, module.runtime, module.typing_only):
            if isinstance(view, AliasView):
                module.aliases.append(view)
            else:
                module.params.append(view)
    if operation in context.names.responses:
        module.aliases.append(received.response(operation, module.runtime))


def _add_pages(
    context: Context,
    modules: dict[Identifier, _Module],
    planner: PagePlanner,
    kept: Collection[Identifier],
) -> None:
    """Add the classes of pages beside the objects that they are."""
    for operation, pagination in context.api.paginations.items():
        key = context.api.page(operation)
        if key is not None:
            name = context.placement.schemas[key[0]]
            if name in kept:
                continue
            module = modules.setdefault(name, _Module())
            if key not in module.pages:
                view = planner.page(key, pagination.item, module.runtime)
                module.pages[key] = view


def has_params(context: Context, operation: OperationId) -> bool:
    """Tell whether an operation has arguments beside those in its path."""
    arguments = context.api.arguments[operation]
    return any(argument.place is not ArgumentPlace.PATH for argument in arguments)


def _add_schema(
    name: SchemaId,
    module: _Module,
    context: Context,
    received: ReceivedPlanner,
    sent: SentPlanner,
) -> None:
    schema = context.api.schemas[name]
    match schema:
        case ObjectSchema():
            if name in context.names.models:
                module.models.append(received.model(schema, module.runtime))
            if name in context.names.params:
                module.add_param(sent.param(schema, module.runtime, module.typing_only))
        case UnionSchema():
            if name in context.names.models:
                module.unions[name] = received.union(schema, module.runtime)
            if name in context.names.params:
                module.aliases.append(
                    sent.union(schema, module.runtime, module.typing_only)
                )
        case EnumSchema():
            pass
        case _:
            assert_never(schema)


def _view(name: Identifier, module: _Module, context: Context) -> ModelsView:
    return ModelsView(
        imports=imports(module.runtime, module.typing_only, _locations(name, context)),
        names=tuple(module.exports()),
        exports=tuple(literal(exported) for exported in module.exports()),
        models=tuple(module.models),
        params=tuple(module.params),
        functional=tuple(module.functional),
        pages=tuple(module.pages.values()),
        aliases=(*_in_order(module.unions, context), *module.aliases),
    )


def _in_order(
    unions: Mapping[SchemaId, AliasView], context: Context
) -> list[AliasView]:
    """Return the aliases of unions, those that others contain first."""

    def contained(schema: SchemaId) -> Iterator[SchemaId]:
        for expression in parts_of(context.api.schemas[schema]):
            yield from (part for part in references(expression) if part in unions)

    groups = list(components(unions, contained))
    return [unions[schema] for group in reversed(groups) for schema in group]


def _locations(name: Identifier, context: Context) -> Locations:
    def module_of(symbol: SchemaSymbol) -> str | None:
        module = context.placement.schemas[symbol.schema]
        return None if module == name else f".{module}"

    def name_of(symbol: SchemaSymbol) -> str:
        received = symbol.direction is Direction.RECEIVED
        names = context.names.models if received else context.names.params
        return names[symbol.schema]

    return Locations("..", module_of, name_of)
