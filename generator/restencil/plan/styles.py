"""The styles in which parameters and fields are written, by the runtime's names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, assert_never

from restencil.code.escaping import literal
from restencil.code.layout import Group, Item
from restencil.ir import (
    ArrayType,
    ConstantType,
    MapType,
    NamedType,
    Parameter,
    ParameterPlace,
    ParameterStyle,
    PartEncoding,
    Reserved,
    ScalarKind,
    ScalarType,
    TupleType,
    Type,
    UnionType,
)
from restencil.plan.symbols import RuntimeSymbol, Symbol

_STYLE_NAMES: Final = {
    (ParameterStyle.SIMPLE, True): "SIMPLE_EXPLODED",
    (ParameterStyle.LABEL, False): "LABEL",
    (ParameterStyle.LABEL, True): "LABEL_EXPLODED",
    (ParameterStyle.MATRIX, False): "MATRIX",
    (ParameterStyle.MATRIX, True): "MATRIX_EXPLODED",
    (ParameterStyle.FORM, False): "FORM",
    (ParameterStyle.SPACE_DELIMITED, False): "SPACE",
    (ParameterStyle.PIPE_DELIMITED, False): "PIPE",
    (ParameterStyle.TAB_DELIMITED, False): "TAB",
    (ParameterStyle.COOKIE, False): "COOKIE",
    (ParameterStyle.COOKIE, True): "COOKIE_EXPLODED",
    (ParameterStyle.DEEP_OBJECT, False): "DEEP_OBJECT",
    (ParameterStyle.DEEP_OBJECT, True): "DEEP_OBJECT",
    (ParameterStyle.JSON, False): "JSON",
    (ParameterStyle.JSON, True): "JSON",
    (ParameterStyle.WHOLE_FORM, False): "WHOLE_FORM",
    (ParameterStyle.WHOLE_JSON, False): "WHOLE_JSON",
    (ParameterStyle.WHOLE_TEXT, False): "WHOLE_TEXT",
}
"""The runtime's name for each style; those that are usual in their place have none."""

_RESERVED: Final = {
    ParameterPlace.PATH: ("DEFAULT_PATH", "RESERVED_IN_PATH"),
    ParameterPlace.QUERY: ("DEFAULT_QUERY", "RESERVED_IN_QUERY"),
    ParameterPlace.HEADER: ("DEFAULT_PATH", ""),
    ParameterPlace.COOKIE: ("FORM", "RESERVED_IN_COOKIE"),
}
"""The usual style of each place, and the reserved characters that it can hold."""

_IN_FORM: Final = ("DEFAULT_QUERY", "RESERVED_IN_FORM")

_OF_SCALARS: Final = (
    ParameterStyle.COOKIE,
    ParameterStyle.LABEL,
    ParameterStyle.MATRIX,
    ParameterStyle.JSON,
    ParameterStyle.WHOLE_FORM,
    ParameterStyle.WHOLE_JSON,
    ParameterStyle.WHOLE_TEXT,
)
"""The styles that make a difference for values without structure as well."""


def part_styles(
    encodings: Mapping[str, PartEncoding], fields: Mapping[str, Type], used: set[Symbol]
) -> Iterator[Item]:
    """Yield the fields of a multipart body that state a style.

    An exploded array is one part for each item, as it is without a style.
    """
    for name, compiled in fields.items():
        encoding = encodings.get(name, PartEncoding())
        if encoding.style is None and encoding.explode is None:
            continue
        style = encoding.style or ParameterStyle.FORM
        explode = _explodes(encoding)
        constant = _STYLE_NAMES.get((style, explode))
        if constant is None and _has_members(compiled):
            constant = "DEFAULT_QUERY"
        if constant is not None and _has_structure(compiled):
            used.add(RuntimeSymbol("styles", constant))
            yield f"{literal(name)}: {constant}"


def form_styles(
    encodings: Mapping[str, PartEncoding], fields: Mapping[str, Type], used: set[Symbol]
) -> Iterator[Item]:
    """Yield the fields of a form that are not written as `form`, exploded.

    Objects without a style are written as JSON (OpenAPI 3.1.1, section 4.8.15.1).
    """
    for name, compiled in fields.items():
        encoding = encodings.get(name, PartEncoding())
        explode = _explodes(encoding)
        style = encoding.style or (ParameterStyle.FORM if explode else None)
        if (
            encoding.style is None
            and encoding.explode is None
            and _has_members(compiled)
        ):
            style = ParameterStyle.JSON
        constant = _STYLE_NAMES.get((style or ParameterStyle.FORM, explode))
        if constant is None and style is not None and _has_members(compiled):
            constant = "DEFAULT_QUERY"
        if not _has_structure(compiled):
            constant = None
        text = _kept(constant, encoding.reserved, _IN_FORM, used)
        if text is not None:
            yield f"{literal(name)}: {text}"


def stated_styles(
    encodings: Mapping[str, PartEncoding], used: set[Symbol]
) -> Iterator[Item]:
    """Yield the fields whose styles are stated, whatever their types are."""
    for name, encoding in encodings.items():
        is_stated = encoding.style is not None or encoding.explode is not None
        style = encoding.style or ParameterStyle.FORM
        constant = _STYLE_NAMES.get((style, _explodes(encoding)))
        if is_stated:
            constant = constant or "DEFAULT_QUERY"
        text = _kept(constant, encoding.reserved, _IN_FORM, used)
        if text is not None:
            yield f"{literal(name)}: {text}"


def _explodes(encoding: PartEncoding) -> bool:
    """Tell whether a field is exploded; `form` is where nothing is said."""
    if encoding.explode is not None:
        return encoding.explode
    return encoding.style in (None, ParameterStyle.FORM)


def parameter_style(
    parameter: Parameter, compiled: Type, used: set[Symbol]
) -> Item | None:
    """Return how the runtime calls a style that is not usual; none for one that is."""
    constant = _STYLE_NAMES.get((parameter.style, parameter.explode))
    if parameter.style not in _OF_SCALARS and (
        not _has_structure(compiled) or parameter.place is ParameterPlace.COOKIE
    ):
        # Of a form, several cookies of one name are none, so that none is exploded.
        constant = None
    reserved = parameter.reserved
    if parameter.style is ParameterStyle.COOKIE:
        reserved = Reserved.ENCODED  # It keeps them by itself.
    members = tuple(stated_styles(parameter.encoding.fields, used))
    if parameter.style is ParameterStyle.WHOLE_FORM and members:
        used.add(RuntimeSymbol("styles", "WHOLE_FORM"))
        return Group("WHOLE_FORM.of(", (Group("{", members, "}"),), ")")
    return _kept(constant, reserved, _RESERVED[parameter.place], used)


def _kept(
    constant: str | None,
    reserved: Reserved,
    names: tuple[str, str],
    used: set[Symbol],
) -> str | None:
    """Return how the runtime calls a style with or without reserved characters.

    Args:
        constant: The style; none for the one that is usual in its place.
        reserved: What becomes of reserved characters.
        names: The usual style, and the reserved characters that the place can hold.
        used: What has to be imported.
    """
    usual, kept = names
    if reserved is Reserved.KEPT:
        constant = constant or usual
        used.add(RuntimeSymbol("styles", kept))
    if constant is not None:
        used.add(RuntimeSymbol("styles", constant))
    return f"{constant}.keeping({kept})" if reserved is Reserved.KEPT else constant


def _has_structure(compiled: Type) -> bool:
    """Tell whether values can be arrays or objects."""
    match compiled:
        case UnionType(members):
            return any(map(_has_structure, members))
        case ScalarType(kind):
            return kind is ScalarKind.ANYTHING
        case ConstantType():
            return False
        case NamedType() | ArrayType() | TupleType() | MapType():
            return True
    assert_never(compiled)


def _has_members(compiled: Type) -> bool:
    """Tell whether values can be objects, or arrays of them."""
    match compiled:
        case UnionType(members):
            return any(map(_has_members, members))
        case ArrayType(items):
            return _has_members(items)
        case TupleType(items):
            return any(map(_has_members, items))
        case NamedType() | MapType():
            return True
        case ScalarType() | ConstantType():
            return False
    assert_never(compiled)
