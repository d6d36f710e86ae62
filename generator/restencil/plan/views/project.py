"""What the files around the package and its `__init__` say."""

from __future__ import annotations

from dataclasses import dataclass

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Import
from restencil.plan.views.models import FormerView


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
