"""The index of a package: every method and every type, in one page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import flat
from restencil.ir import Link, Operation, Presence
from restencil.plan.context import Context
from restencil.plan.prose import clean
from restencil.plan.resources import Resource, ResourcePlanner, module_path
from restencil.plan.views import (
    IndexedMethodView,
    IndexedResourceView,
    IndexView,
    ModelsView,
)


def plan_index(
    context: Context,
    root: Resource,
    planner: ResourcePlanner,
    models: Mapping[Identifier, ModelsView],
) -> IndexView:
    """Return the index of the methods and the types of a package."""
    names = sorted(name for view in models.values() for name in view.names)
    return IndexView(
        package=context.settings.package,
        resources=tuple(_resources(context, root, planner)),
        models=tuple(names),
        enums=tuple(sorted(context.names.enums.values())),
    )


def _resources(
    context: Context, root: Resource, planner: ResourcePlanner
) -> Iterator[IndexedResourceView]:
    for resource in root.walk():
        if resource.operations:
            module = module_path(resource) if resource.path else "client.py"
            yield IndexedResourceView(
                place=Code(".".join(("client", *resource.path))),
                file=Code(f"{context.settings.package}/{module}"),
                methods=(
                    *_methods(context, resource.operations, planner),
                    *_links(context, planner.links(resource), planner),
                ),
            )


def _methods(
    context: Context, operations: Iterable[Operation], planner: ResourcePlanner
) -> Iterator[IndexedMethodView]:
    for operation in operations:
        yield IndexedMethodView(
            name=context.names.methods[operation.id].method,
            arguments=Code(", ".join(_arguments(context, operation))),
            returns=flat(planner.returns(operation)),
            request=f"{operation.method} {operation.path}",
            summary=" ".join(clean(operation.summary).split()).removesuffix("."),
        )


def _links(
    context: Context, links: Iterable[Link], planner: ResourcePlanner
) -> Iterator[IndexedMethodView]:
    for link in links:
        target = planner.target(link)
        yield IndexedMethodView(
            name=context.names.links[link.id],
            arguments=Code("…"),
            returns=flat(planner.returns(target)),
            request=f"{target.method} {target.path}",
            summary=f"Follows the link {' '.join(clean(link.name).split())}",
        )


def _arguments(context: Context, operation: Operation) -> Iterator[str]:
    """Yield the arguments that are needed, and a mark where there are others."""
    arguments = context.api.arguments[operation.id]
    names = context.names.arguments[operation.id]
    is_needed = [argument.presence is Presence.REQUIRED for argument in arguments]
    yield from (name for name, needed in zip(names, is_needed, strict=True) if needed)
    if not all(is_needed):
        yield "…"
