"""What the modules of models and enums say."""

from __future__ import annotations

from dataclasses import dataclass

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Item, Parameter
from restencil.plan.imports import Imports


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """A member of an enum."""

    name: Identifier
    literal: Code
    docstring: Docstring


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerPartView:
    """A field or a member under the name that it had.

    Attributes:
        decorators: What stands above it.
        value: What it is.
    """

    name: Identifier
    decorators: tuple[Item, ...]
    parameters: tuple[Parameter, ...]
    returns: Item
    docstring: Docstring
    value: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An enum, and the alias for what can be passed for it."""

    name: Identifier
    bases: tuple[Item, ...]
    docstring: Docstring
    members: tuple[MemberView, ...]
    former: tuple[FormerPartView, ...]
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
    former: tuple[FormerPartView, ...] = ()


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
