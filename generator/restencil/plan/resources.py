"""Resources: a module for each, in a tree as `client.a.b` has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Final

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier, module_name
from restencil.code.layout import Group, Import, Item, Parameter
from restencil.ir import Link, Operation, OperationId, Tag
from restencil.naming import ResourcePath
from restencil.plan.annotations import Annotator, Standpoint
from restencil.plan.context import Context
from restencil.plan.former_arguments import with_former_arguments
from restencil.plan.former_methods import (
    FormerMethod,
    FormerPlanner,
    former_methods,
)
from restencil.plan.headers import HeadersPlanner, operation_constant
from restencil.plan.imports import Locations, imports
from restencil.plan.links import LinkPlanner
from restencil.plan.methods import MethodPlanner
from restencil.plan.operations import OperationPlanner
from restencil.plan.prose import SEPARATOR, as_docstring
from restencil.plan.responses import ResponsesPlanner, accessors, view_names
from restencil.plan.returned import ReturnedPlanner, Side
from restencil.plan.symbols import LibrarySymbol, ResourceSymbol, RuntimeSymbol, Symbol
from restencil.plan.views import (
    ChildView,
    MethodView,
    OperationView,
    ResourceView,
    ResponsesView,
)

if TYPE_CHECKING:
    from restencil.plan.past import Past

CACHED_PROPERTY: Final = LibrarySymbol("functools", "cached_property")
_BASES: Final = (
    RuntimeSymbol("resources", "SyncResource"),
    RuntimeSymbol("resources", "AsyncResource"),
)


@dataclass(slots=True)
class Resource:
    """A resource: its own operations, and the resources inside it.

    Attributes:
        former: What its operations, or others, were called here before.
    """

    path: ResourcePath
    class_name: Identifier
    operations: list[Operation] = field(default_factory=list)
    former: list[FormerMethod] = field(default_factory=list)
    children: dict[Identifier, Resource] = field(default_factory=dict)

    @property
    def shape(self) -> list[list[str]]:
        """The operations of this resource, then those of each one in it, with its name."""
        own: list[str] = [operation.id for operation in self.operations]
        inner = [
            [name, *(operation.id for operation in child.operations)]
            for name, child in self.children.items()
        ]
        return [own, *inner]

    @property
    def renamed(self) -> list[OperationId]:
        """The operations that had a method here before."""
        return [former.operation.id for former in self.former]

    def walk(self) -> Iterator[Resource]:
        """Yield this resource and all inside it."""
        yield self
        for child in self.children.values():
            yield from child.walk()


def resource_tree(context: Context) -> Resource:
    """Return the client as the outermost resource."""
    root = Resource((), context.names.resources[()])
    for operation in context.api.operations:
        path = context.names.methods[operation.id].resource
        _reached(root, path, context).operations.append(operation)
    for former in former_methods(context):
        _reached(root, former.path.resource, context).former.append(former)
    return root


def _reached(root: Resource, path: ResourcePath, context: Context) -> Resource:
    """Return the resource at a path, which is made unless it is there."""
    at = root
    for depth, name in enumerate(path, 1):
        inner = path[:depth]
        class_name = context.names.resources[inner]
        at = at.children.setdefault(name, Resource(inner, class_name))
    return at


def plan_resources(
    root: Resource, planner: ResourcePlanner, past: Past | None
) -> Mapping[str, ResourceView]:
    """Return the modules of the resources inside the client, by their paths."""
    kept = {} if past is None else _kept(root, past)
    return {
        path: kept.get(path) or planner.plan(each)
        for path, each in _inside(root).items()
    }


def _kept(root: Resource, past: Past) -> Mapping[str, ResourceView]:
    """Return the modules of an earlier plan in which nothing is touched."""
    before = _inside(resource_tree(past.plan.context))
    return {
        path: past.plan.resources[path]
        for path, each in _inside(root).items()
        if path in before
        and before[path].shape == each.shape
        and not past.are_touched(chain.from_iterable(each.shape))
    }


def _inside(root: Resource) -> Mapping[str, Resource]:
    """Return the resources inside the client by the paths of their modules."""
    return {module_path(each): each for each in root.walk() if each.path}


class ResourcePlanner:
    """Plans the modules of resources."""

    def __init__(self, context: Context) -> None:
        self._context = context
        annotator = Annotator(context.api, context.names, Standpoint.ELSEWHERE)
        self._returned = returned = ReturnedPlanner(context, annotator)
        self._operations = OperationPlanner(context, annotator, returned)
        self._methods = MethodPlanner(context, annotator, returned)
        self._links = LinkPlanner(context, annotator, self._methods)
        self._former = FormerPlanner(context, self._methods)
        self._tags = {tag.name: _described(tag) for tag in context.api.tags}

    def plan(self, resource: Resource) -> ResourceView:
        """Return the module of a resource."""
        runtime: set[Symbol] = set(_BASES)
        typing_only: set[Symbol] = set()
        headers = HeadersPlanner(self._context, resource.operations, resource.renamed)
        operations, methods = self.members(resource, headers, runtime, typing_only)
        children, async_children = self.children(resource, runtime, typing_only)
        name = resource.class_name
        async_name = Identifier(f"Async{name}")
        docstring = self._docstring(resource)
        responses = self.responses(resource, headers, runtime)
        constants = headers.constants(runtime)
        return ResourceView(
            imports=imports(runtime, typing_only, _locations(resource)),
            exports=tuple(map(literal, sorted({name, async_name, *view_names(name)}))),
            class_name=name,
            async_class_name=async_name,
            docstring=docstring,
            async_docstring=docstring,
            operations=(*constants, *operations),
            methods=methods,
            children=children,
            async_children=async_children,
            accessors=accessors(name),
            async_accessors=accessors(async_name),
            responses=responses,
            has_deprecated=any(method.decorators for method in methods),
        )

    def returns(self, operation: Operation) -> Item:
        """Return the annotation for what a call returns."""
        return self._returned.returned(operation, Side.SYNC).item

    def members(
        self,
        resource: Resource,
        headers: HeadersPlanner,
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> tuple[tuple[OperationView, ...], tuple[MethodView, ...]]:
        """Return the descriptions of a resource's operations, and the methods."""
        operations, methods = [], []
        for operation in resource.operations:
            method = self._context.names.methods[operation.id].method
            constant = operation_constant(method)
            operations.append(
                self._operations.plan(
                    operation, constant, headers, runtime, typing_only
                )
            )
            view = self._methods.plan(operation, constant, runtime, typing_only)
            names = self._context.names
            methods.append(with_former_arguments(view, names, operation.id, runtime))
        root = _locations(resource).root if resource.path else "."
        for link in self.links(resource):
            methods.append(self._links.plan(link, root, runtime, typing_only))
        for former in resource.former:
            methods.append(self._former.plan(former, root, runtime, typing_only))
        return tuple(operations), tuple(methods)

    def links(self, resource: Resource) -> list[Link]:
        """Return the links of a resource's operations that have a method."""
        return [
            link for each in resource.operations for link in self._links.links(each)
        ]

    def target(self, link: Link) -> Operation:
        """Return the operation that a link leads to."""
        return self._links.target(link)

    def responses(
        self,
        resource: Resource,
        headers: HeadersPlanner,
        runtime: set[Symbol],
    ) -> tuple[ResponsesView, ...]:
        """Return the views of a resource, whose methods give whole responses."""
        planner = ResponsesPlanner(
            resource.class_name,
            is_client=not resource.path,
            children=[child.path[-1] for child in resource.children.values()],
            methods={
                self._context.names.methods[each.id].method: headers.constant(each.id)
                for each in resource.operations
            }
            | {
                self._context.names.links[each.id]: None
                for each in self.links(resource)
            }
            | {
                each.path.method: headers.constant(each.operation.id)
                for each in resource.former
            },
        )
        return planner.plan(runtime)

    def children(
        self, resource: Resource, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> tuple[tuple[ChildView, ...], tuple[ChildView, ...]]:
        """Return the attributes that lead to further resources, of both clients."""
        children, async_children = [], []
        for child in resource.children.values():
            runtime.add(CACHED_PROPERTY)
            stem = module_name(child.path[-1])
            module = f".{stem}" if resource.path else f".resources.{stem}"
            name = child.class_name
            typing_only.add(ResourceSymbol(module, name))
            children.append(self._child(child, module, name))
            async_children.append(
                self._child(child, module, Identifier(f"Async{name}"))
            )
        return tuple(children), tuple(async_children)

    def _child(self, child: Resource, module: str, class_name: Identifier) -> ChildView:
        return ChildView(
            name=child.path[-1],
            class_name=class_name,
            statement=Import(module, (class_name,)),
            parameters=(Parameter("self"),),
            docstring=Docstring(self._docstring(child).summary),
            call=Group(f"{class_name}(", ("self._client",), ")"),
        )

    def _docstring(self, resource: Resource) -> Docstring:
        """Return what the tag of a resource's operations says, if they have one."""
        if not any(each.operations for each in resource.walk()):
            return Docstring("What it had is found elsewhere now.")
        firsts = {"".join(operation.tags[:1]) for operation in resource.operations}
        described = self._tags.get(firsts.pop()) if len(firsts) == 1 else None
        return as_docstring(described or f"Operations on `{'.'.join(resource.path)}`.")


def _described(tag: Tag) -> str:
    return SEPARATOR.join(filter(None, (tag.description, tag.external_docs)))


def _locations(resource: Resource) -> Locations:
    """Return where the package's root is, seen from a resource's module."""
    inside = 1 if resource.children else 0
    return Locations("." * (1 + len(resource.path) + inside))


def module_path(resource: Resource) -> str:
    """Return the path of a resource's module within the package."""
    stem = "/".join(map(module_name, resource.path))
    return (
        f"resources/{stem}/__init__.py" if resource.children else f"resources/{stem}.py"
    )
