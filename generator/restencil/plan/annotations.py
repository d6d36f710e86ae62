"""Types as annotations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from restencil.code.escaping import literal
from restencil.code.layout import Alternatives, Item, subscript
from restencil.ir import (
    Api,
    Argument,
    ArrayType,
    ConstantType,
    EnumBase,
    EnumSchema,
    MapType,
    MediaKind,
    NamedType,
    Openness,
    ScalarKind,
    ScalarType,
    SchemaId,
    TupleType,
    Type,
    UnionType,
)
from restencil.naming import Identifier, Names
from restencil.plan import symbols
from restencil.plan.symbols import Direction, PackageModule, SchemaSymbol, Symbol


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation: one or several alternatives, and what they refer to."""

    alternatives: tuple[Item, ...]
    symbols: frozenset[Symbol] = frozenset()

    @property
    def item(self) -> Item:
        """The annotation as it is printed."""
        if len(self.alternatives) == 1:
            return self.alternatives[0]
        return Alternatives(self.alternatives)

    def __or__(self, other: Annotation) -> Annotation:
        return union([self, other])


def simple(text: str, *used: Symbol) -> Annotation:
    """Return the annotation that is a name."""
    return Annotation((text,), frozenset(used))


class Standpoint(StrEnum):
    """From where models are named: among them by their names alone, else as `models.X`."""

    MODELS = "models"
    ELSEWHERE = "elsewhere"


NONE: Final = simple("None")
STRING: Final = simple("str")

_RECEIVED: Final = {
    ScalarKind.ANYTHING: simple("Any", symbols.ANY),
    ScalarKind.NULL: NONE,
    ScalarKind.STRING: STRING,
    ScalarKind.INTEGER: simple("int"),
    ScalarKind.NUMBER: simple("float"),
    ScalarKind.BOOLEAN: simple("bool"),
    ScalarKind.BYTES: STRING,
    ScalarKind.BASE64: STRING,
    ScalarKind.DATETIME: simple("dt.datetime", symbols.DATETIME),
    ScalarKind.DATE: simple("dt.date", symbols.DATETIME),
    ScalarKind.DECIMAL: simple("Decimal", symbols.DECIMAL),
    ScalarKind.UUID: simple("UUID", symbols.UUID),
}
_WRITTEN_AS_TEXT: Final = frozenset(
    (ScalarKind.DATETIME, ScalarKind.DATE, ScalarKind.DECIMAL, ScalarKind.UUID)
)


def union(parts: Iterable[Annotation]) -> Annotation:
    """Return the annotation for any of several, each once, None last."""
    found: dict[Item, None] = {}
    used: set[Symbol] = set()
    for part in parts:
        found.update(dict.fromkeys(part.alternatives))
        used |= part.symbols
    ordered = [text for text in found if text != "None"]
    ordered += ["None"] if "None" in found else []
    return Annotation(tuple(ordered), frozenset(used))


class Annotator:
    """Writes types as annotations.

    Args:
        api: The API, which tells enums from objects.
        names: Its names.
        standpoint: Where the annotations stand.
    """

    def __init__(self, api: Api, names: Names, standpoint: Standpoint) -> None:
        self._api = api
        self._names = names
        self._standpoint = standpoint

    def received(self, stated: Type) -> Annotation:
        """Return the annotation for values that come from the server."""
        match stated:
            case ScalarType(kind):
                return _RECEIVED[kind]
            case ConstantType(values):
                return _literal(values)
            case ArrayType(items):
                return _around("list", self.received(items))
            case TupleType(items):
                return _around("tuple", *map(self.received, items))
            case MapType(values):
                return _around("dict", STRING, self.received(values))
            case NamedType():
                return self._named(stated, Direction.RECEIVED)
            case UnionType(members):
                return union(
                    self.received(member) for member in self._told_apart(members)
                )
        assert_never(stated)

    def sent(self, stated: Type, media: MediaKind | None = None) -> Annotation:
        """Return the annotation for values that callers may pass.

        Args:
            stated: The type.
            media: How the value is encoded; files can be parts of multipart bodies.
        """
        match stated:
            case ScalarType(ScalarKind.BYTES) if media is not None:
                return _binary(media)
            case ScalarType(ScalarKind.BASE64) if media is not MediaKind.MULTIPART:
                # In a multipart body bytes are a file, and sent as they are.
                return STRING | simple("bytes")
            case ScalarType(kind):
                accepted = _RECEIVED[kind]
                return accepted | STRING if kind in _WRITTEN_AS_TEXT else accepted
            case ConstantType(values):
                return _literal(values)
            case ArrayType(items):
                return _sequence(self.sent(items, media))
            case TupleType(items):
                return _around("tuple", *(self.sent(item, media) for item in items))
            case MapType(values):
                inner = self.sent(values, media)
                return _around("Mapping", STRING, inner, used=symbols.MAPPING)
            case NamedType():
                return self._named(stated, Direction.SENT)
            case UnionType(members):
                return union(self.sent(member, media) for member in members)
        assert_never(stated)

    def passed(self, argument: Argument, compiled: Type) -> Annotation:
        """Return the annotation of an argument, for each way it may be encoded."""
        ways = argument.media or (None,)
        return union(self.sent(compiled, media) for media in ways)

    def _named(self, stated: NamedType, direction: Direction) -> Annotation:
        schema = stated.schema
        if isinstance(self._api.schemas[schema], EnumSchema):
            suffix = "Like" if direction is Direction.SENT else ""
            return simple(
                f"enums.{self._names.enums[schema]}{suffix}", PackageModule.ENUMS
            )
        if direction is Direction.RECEIVED:
            return self._qualified(self._names.models[schema], schema, direction)
        param = self._qualified(self._names.params[schema], schema, direction)
        if schema not in self._names.models:
            return param
        model = self._names.models[schema]
        return param | self._qualified(model, schema, Direction.RECEIVED)

    def _qualified(
        self, name: Identifier, schema: SchemaId, direction: Direction
    ) -> Annotation:
        if self._standpoint is Standpoint.MODELS:
            return simple(name, SchemaSymbol(schema, direction))
        return simple(f"models.{name}", PackageModule.MODELS)

    def _told_apart(self, members: Iterable[Type]) -> list[Type]:
        """Return the members of a received union without those that others include.

        An enum of strings of which the document says that there are others includes them.
        """
        listed = list(members)
        if any(self._is_open_string(member) for member in listed):
            return [m for m in listed if m != ScalarType(ScalarKind.STRING)]
        return listed

    def _is_open_string(self, stated: Type) -> bool:
        if not isinstance(stated, NamedType):
            return False
        schema = self._api.schemas[stated.schema]
        return (
            isinstance(schema, EnumSchema)
            and schema.base is EnumBase.STRING
            and schema.openness is Openness.EXTENSIBLE
        )


def _sequence(items: Annotation) -> Annotation:
    """Return the annotation of a sequence; a string is none of strings."""
    if "str" in items.alternatives:
        return _around(symbols.NOT_STR.name, items, used=symbols.NOT_STR)
    return _around(symbols.SEQUENCE.name, items, used=symbols.SEQUENCE)


def _around(name: str, *inner: Annotation, used: Symbol | None = None) -> Annotation:
    found = frozenset(symbol for part in inner for symbol in part.symbols)
    group = subscript(name, *(part.item for part in inner))
    return Annotation((group,), found | {used} if used else found)


def _literal(values: Iterable[str | int | bool]) -> Annotation:
    group = subscript("Literal", *map(literal, values))
    return Annotation((group,), frozenset({symbols.LITERAL}))


_WRITTEN_IN_TEXTS: Final = (
    *(MediaKind.JSON, MediaKind.XML, MediaKind.FORM),
    MediaKind.TEXT,
)


def _binary(media: MediaKind) -> Annotation:
    if media in _WRITTEN_IN_TEXTS:
        return STRING
    symbol = (
        symbols.FILE_TYPES if media is MediaKind.MULTIPART else symbols.FILE_CONTENT
    )
    return simple(symbol.name, symbol)
