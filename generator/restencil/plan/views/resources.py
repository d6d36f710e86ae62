"""What the modules of resources, clients and webhooks say."""

from __future__ import annotations

from dataclasses import dataclass

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Import, Item, Parameter
from restencil.plan.imports import Imports
from restencil.plan.views.models import AliasView


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadView:
    """One combination of a method's parameters, and what it returns then.

    Attributes:
        decorators: What stands above it, besides that it is an overload.
    """

    parameters: tuple[Parameter, ...]
    returns: Item
    async_returns: Item
    decorators: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method, once for each of the two clients.

    Attributes:
        overloads: The combinations of parameters, where there are several.
        async_keyword: What the method of the client to be awaited begins with.
        decorators: What stands above it.
        async_decorators: The same for the client to be awaited.
        statements: What it imports when it is called.
        async_statements: The same for the client to be awaited.
    """

    name: Identifier
    overloads: tuple[OverloadView, ...]
    parameters: tuple[Parameter, ...]
    returns: Item
    async_returns: Item
    docstring: Docstring
    async_docstring: Docstring
    call: Group
    async_call: Group
    async_keyword: Code
    decorators: tuple[Item, ...]
    async_decorators: tuple[Item, ...]
    statements: tuple[Import, ...] = ()
    async_statements: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """The description of an operation, or of headers, that methods hand to the client."""

    constant: Identifier
    annotation: Item
    value: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildView:
    """An attribute that leads to a resource, of which it imports the class."""

    name: Identifier
    class_name: Identifier
    statement: Import
    parameters: tuple[Parameter, ...]
    docstring: Docstring
    call: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessorView:
    """An attribute that leads to a view of its class."""

    name: Identifier
    class_name: Identifier
    parameters: tuple[Parameter, ...]
    docstring: Docstring
    call: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class WrappedView:
    """An attribute of a view, made of one of the class that it is a view of."""

    name: Identifier
    value: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsesView:
    """A view of a class, whose methods give whole responses."""

    name: Identifier
    base: Identifier
    docstring: Docstring
    members: tuple[WrappedView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """A module with the two classes of a resource.

    Attributes:
        has_deprecated: Whether the use of a method is discouraged.
    """

    imports: Imports
    exports: tuple[Code, ...]
    class_name: Identifier
    async_class_name: Identifier
    docstring: Docstring
    async_docstring: Docstring
    operations: tuple[OperationView, ...]
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]
    async_children: tuple[ChildView, ...]
    accessors: tuple[AccessorView, ...]
    async_accessors: tuple[AccessorView, ...]
    responses: tuple[ResponsesView, ...]
    has_deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """The module with the two clients.

    Attributes:
        overloads: The ways to make a client, where there are several.
        async_overloads: The same for the client to be awaited.
        decorators: What stands above the one that does it.
        has_deprecated: Whether the use of a method is discouraged.
    """

    imports: Imports
    exports: tuple[Code, ...]
    class_name: Identifier
    async_class_name: Identifier
    docstring: Docstring
    async_docstring: Docstring
    overloads: tuple[OverloadView, ...]
    async_overloads: tuple[OverloadView, ...]
    decorators: tuple[Item, ...]
    parameters: tuple[Parameter, ...]
    async_parameters: tuple[Parameter, ...]
    call: Group
    operations: tuple[OperationView, ...]
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]
    async_children: tuple[ChildView, ...]
    accessors: tuple[AccessorView, ...]
    async_accessors: tuple[AccessorView, ...]
    responses: tuple[ResponsesView, ...]
    has_deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookMethodView:
    """A method that reads what the API sends on its own.

    Attributes:
        body: Its statements.
    """

    name: Identifier
    parameters: tuple[Parameter, ...]
    returns: Item
    docstring: Docstring
    body: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksView:
    """The module of webhooks and callbacks."""

    imports: Imports
    exports: tuple[Code, ...]
    aliases: tuple[AliasView, ...]
    constants: tuple[OperationView, ...]
    class_name: Identifier
    base: Code
    docstring: Docstring
    methods: tuple[WebhookMethodView, ...]
