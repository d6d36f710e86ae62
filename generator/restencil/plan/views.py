"""What templates get.

What has the type `Identifier`, or `Code`, is finished and safe to print. Everything else
goes through filters; so texts of the document do.
"""

from __future__ import annotations

from dataclasses import dataclass

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Import, Item, Parameter
from restencil.plan.imports import Imports


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """A member of an enum."""

    name: Identifier
    literal: Code
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An enum, and the alias for what can be passed for it."""

    name: Identifier
    base: Identifier
    docstring: Docstring
    members: tuple[MemberView, ...]
    like: AliasView


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasView:
    """A type alias."""

    name: Identifier
    type: Item
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field of a model or a key of a TypedDict; `value` is empty for none."""

    name: Identifier
    annotation: Item
    value: Item
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A class that consists of fields; a TypedDict has no other bases."""

    name: Identifier
    bases: tuple[Item, ...] = ()
    docstring: Docstring
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionalView:
    """A TypedDict whose keys are no identifiers."""

    name: Identifier
    docstring: Docstring
    call: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """The two classes of an object that is a page of a list."""

    name: Identifier
    async_name: Identifier
    bases: tuple[Item, ...]
    async_bases: tuple[Item, ...]
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionView:
    """A class that a model inherits from, and that the user fills."""

    name: Identifier
    module_docstring: Docstring
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionsView:
    """The package of such classes."""

    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerView:
    """A name that something had, and the one it has."""

    name: Identifier
    of: Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumsView:
    """The module of enums.

    Attributes:
        former: The names that enums had.
        former_names: The same as a dictionary of strings.
    """

    imports: Imports
    exports: tuple[Code, ...]
    enums: tuple[EnumView, ...]
    former: tuple[FormerView, ...]
    former_names: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """A module of models and parameters."""

    imports: Imports
    names: tuple[Identifier, ...]
    exports: tuple[Code, ...]
    models: tuple[ClassView, ...]
    params: tuple[ClassView, ...]
    functional: tuple[FunctionalView, ...]
    aliases: tuple[AliasView, ...]
    pages: tuple[PageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadView:
    """One combination of a method's parameters, and what it returns then."""

    parameters: tuple[Parameter, ...]
    returns: Item
    async_returns: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginsView:
    """Where the models come from, and what they cannot tell themselves."""

    origins: Group
    extensible: Item
    nullable: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlView:
    """How bodies are written as XML.

    Attributes:
        imports: What it imports.
        documents: The outermost elements, by the keys of bodies.
        members: The members of objects, by the keys of objects.
    """

    imports: Imports
    documents: Group
    members: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method, once for each of the two clients.

    Attributes:
        overloads: The combinations of parameters, where there are several.
        async_keyword: What the method of the client to be awaited begins with.
        decorators: What stands above each of its signatures.
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
    decorators: tuple[Group, ...]
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
        has_deprecated: Whether the use of a method is discouraged.
    """

    imports: Imports
    exports: tuple[Code, ...]
    class_name: Identifier
    async_class_name: Identifier
    docstring: Docstring
    async_docstring: Docstring
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LazyView:
    """A package whose names are imported when they are first used.

    Attributes:
        root: The dots that lead to the package's root.
        modules: The names that each module defines.
        former: The names that some of them had.
        former_names: The same as a dictionary of strings.
        version: The version of the project; empty where it is not told.
    """

    root: Code
    docstring: Docstring
    imports: tuple[Import, ...]
    exports: tuple[Code, ...]
    modules: Group
    former: tuple[FormerView, ...]
    former_names: Group
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedMethodView:
    """A method, as the index lists it; only its arguments are code, the rest is text."""

    name: Identifier
    arguments: Code
    returns: str
    request: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedResourceView:
    """A resource, as the index lists it.

    Attributes:
        place: How it is reached: `client.images`.
        file: The path of its module within the project.
    """

    place: Code
    file: Code
    methods: tuple[IndexedMethodView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """The index of a package: its methods, and the names of its types."""

    package: Identifier
    resources: tuple[IndexedResourceView, ...]
    models: tuple[Identifier, ...]
    enums: tuple[Identifier, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialView:
    """An argument of the client and the environment variable that stands in for it."""

    argument: Identifier
    variable: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """What the project files say; the title is the document's.

    Attributes:
        list_place: A method that returns a list page by page; empty where there is none.
        stream_place: A method that returns a stream; empty where there is none.
    """

    distribution: Code
    package: Identifier
    version: str
    title: str
    client: Identifier
    credentials: tuple[CredentialView, ...]
    base_url_variable: Code
    log_variable: Code
    example: Code
    async_example: Code
    list_place: Code
    stream_place: Code
