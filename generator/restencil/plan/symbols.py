"""What an annotation refers to; the imports of a module follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from restencil.ir import SchemaId


@dataclass(frozen=True, slots=True, order=True)
class LibrarySymbol:
    """A name from the standard library or a dependency.

    Attributes:
        module: The module.
        name: The name in it; empty for the module itself.
        alias: The name that a module is imported as, if it is another.
    """

    module: str
    name: str
    alias: str = ""


@dataclass(frozen=True, slots=True, order=True)
class RuntimeSymbol:
    """A name from a module of the generated package's runtime."""

    module: str
    name: str


class Direction(StrEnum):
    """Whether a type is one of values that come or of values that go."""

    RECEIVED = "received"
    SENT = "sent"


@dataclass(frozen=True, slots=True, order=True)
class SchemaSymbol:
    """A class or alias in the package's models."""

    schema: SchemaId
    direction: Direction


class PackageModule(StrEnum):
    """A module of the generated package that is imported as a whole."""

    ENUMS = "enums"
    MODELS = "models"


@dataclass(frozen=True, slots=True, order=True)
class ResourceSymbol:
    """The classes of a resource, from its module as it is seen from here."""

    module: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class FormerSymbol:
    """The classes of a resource that has what was found here before.

    Attributes:
        module: The module as it is seen from here.
        name: The name there.
        alias: What it is imported as.
    """

    module: str
    name: str
    alias: str


@dataclass(frozen=True, slots=True, order=True)
class ExtensionSymbol:
    """A class of the user's, in a module of the package's `extensions`."""

    module: str
    name: str


Symbol: TypeAlias = (
    LibrarySymbol
    | RuntimeSymbol
    | SchemaSymbol
    | ResourceSymbol
    | FormerSymbol
    | ExtensionSymbol
    | PackageModule
)

FINAL = LibrarySymbol("typing", "Final")
ANY = LibrarySymbol("typing", "Any")
LITERAL = LibrarySymbol("typing", "Literal")
MAPPING = LibrarySymbol("collections.abc", "Mapping")
SEQUENCE = LibrarySymbol("collections.abc", "Sequence")
DATETIME = LibrarySymbol("datetime", "", "dt")
DECIMAL = LibrarySymbol("decimal", "Decimal")
UUID = LibrarySymbol("uuid", "UUID")
FIELD = LibrarySymbol("pydantic", "Field")
ANNOTATED = LibrarySymbol("typing", "Annotated")
TYPE_ALIAS = LibrarySymbol("typing", "TypeAlias")
TYPE_CHECKING = LibrarySymbol("typing", "TYPE_CHECKING")
UNION = LibrarySymbol("typing", "Union")
REQUIRED = LibrarySymbol("typing", "Required")
TYPED_DICT = LibrarySymbol("typing", "TypedDict")
DEPRECATED = RuntimeSymbol("deprecation", "deprecated")
NOT_STR = RuntimeSymbol("sequences", "SequenceNotStr")
FILE_CONTENT = RuntimeSymbol("uploads.sources", "FileContent")
FILE_TYPES = RuntimeSymbol("uploads.parts", "FileTypes")
