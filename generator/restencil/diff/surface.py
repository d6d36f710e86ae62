"""What a generated package looks like to a program that uses it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import Protocol, TypeAlias

from restencil.diff.types import Known


class ArgumentKind(Enum):
    """How an argument is passed."""

    POSITIONAL = auto()
    """By its place or by its name."""
    KEYWORD = auto()
    """By its name alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method.

    Attributes:
        type: Its annotation.
        is_required: Whether it has to be passed.
        wire: Where it ends up, and under which name: `query` and `page-size`; none where
            the code does not tell.
        default: What the document says happens without it; empty where it does not.
        description: What else the docstring says of it.
    """

    name: str
    kind: ArgumentKind
    type: str
    is_required: bool
    wire: tuple[str, str] | None = None
    default: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One way to call a method."""

    arguments: tuple[Argument, ...]
    returns: str

    @property
    def names(self) -> list[str]:
        """The names of the arguments."""
        return [argument.name for argument in self.arguments]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """What a method sends and understands.

    Attributes:
        request: The HTTP method and the path.
        server: Where it is sent, if that is not where the API is.
        bodies: The media types that it sends.
        pages: How it asks for pages; empty where it does not.
        results: What it returns, by status.
        errors: What the bodies of errors are, by status.
        security: The schemes that are needed together, in each alternative, and after a
            scheme and a colon what of it has to be granted: `oauth`, `oauth:read`.
    """

    request: str = ""
    server: str = ""
    bodies: frozenset[str] = frozenset()
    pages: str = ""
    results: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    security: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of a resource or of the client.

    Attributes:
        name: The attributes that lead to it from the client: `images.create`.
        signatures: One, or its overloads.
        whole: The signature of the method itself, which takes what any overload takes.
        raises: The classes of the errors that the document describes.
        description: What its docstring says, the arguments and errors left out.
        former: The names that its arguments had, with those that they have.
    """

    name: str
    signatures: tuple[Signature, ...]
    whole: Signature
    wire: Wire
    raises: frozenset[str]
    description: str
    former: Mapping[str, str]

    @property
    def is_deprecated(self) -> bool:
        """Whether the document discourages its use."""
        return is_deprecated(self.description)


class ModelKind(StrEnum):
    """What a class of `models` is for."""

    RECEIVED = "received"
    """A model: what responses are made of."""
    SENT = "sent"
    """A TypedDict: what requests are made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a model, or a key of a TypedDict.

    Attributes:
        default: What the document says happens without it; empty where it does not.
        description: What else its docstring says.
    """

    name: str
    type: str
    is_required: bool
    wire_name: str
    default: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A class of `models`.

    Attributes:
        bases: What it is derived from.
    """

    name: str
    kind: ModelKind
    bases: tuple[str, ...]
    fields: Mapping[str, Field]
    description: str

    @property
    def is_of_arguments(self) -> bool:
        """Whether it repeats the arguments of a method."""
        return self.description.startswith("The arguments of `")

    def is_of_arguments_of(self, method: str) -> bool:
        """Tell whether it repeats the arguments of a certain method."""
        return self.description.startswith(f"The arguments of `{method}`,")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumClass:
    """A class of `enums`.

    Attributes:
        base: `str` or `int`.
        is_extensible: Whether requests may use other values.
        members: The values by the names of the members.
    """

    name: str
    base: str
    is_extensible: bool
    members: Mapping[str, str]
    description: str


class Named(Enum):
    """What can be found under a former name."""

    METHOD = auto()
    """`client.images.create`"""
    ARGUMENT = auto()
    """`client.images.create.name`"""
    TYPE = auto()
    """`models.Image` or `enums.Region`"""
    FIELD = auto()
    """`models.Image.name`"""
    MEMBER = auto()
    """`enums.Region.NYC1`"""


Former: TypeAlias = Mapping[Named, Mapping[str, str]]
"""The names that things had, with those that they have; they work for a while."""


class Whole(Known, Protocol):
    """What is asked of a package as a whole, and seldom."""

    def has_type(self, name: str) -> bool:
        """Tell whether a name, with `models.` or `enums.` in front, is that of a type."""
        ...

    def is_received(self, name: str) -> bool:
        """Tell whether responses are made of a type of `models`, however indirectly."""
        ...

    def inherited(self) -> frozenset[str]:
        """Return what the classes of the package inherit from."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """What a generated package looks like to a program that uses it.

    Attributes:
        package: Its import name.
        version: Its version.
        exports: What can be imported from it.
        client: The signature of the client.
        server: Where the API is by default.
        resources: The classes of resources, by the attributes that lead to them.
        methods: By their names.
        webhooks: What reads webhooks and callbacks, by the names of the methods.
        event: What a webhook sends; empty where none does.
        models: The classes of `models`, by their names.
        aliases: The other types of `models` and `enums`, by what callers write.
        enums: The classes of `enums`, by their names.
        former: The names that things had.
        runtime: The modules that are the same in every package, by their paths.
        modules: All modules, by their paths.
        whole: What can be asked of all of it, also of what is left out here.
    """

    package: str
    version: str
    exports: frozenset[str]
    client: Signature
    server: str
    resources: Mapping[str, str]
    methods: Mapping[str, Method]
    webhooks: Mapping[str, Method]
    event: str
    models: Mapping[str, Model]
    aliases: Mapping[str, str]
    enums: Mapping[str, EnumClass]
    former: Former
    runtime: Mapping[str, str]
    modules: Mapping[str, str]
    whole: Whole


def is_deprecated(description: str) -> bool:
    """Tell whether a description discourages the use of what it describes."""
    return re.search(r"(?:^|\s)Deprecated\.(?:\s|$)", description) is not None
