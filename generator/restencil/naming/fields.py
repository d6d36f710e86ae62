"""Names of fields and arguments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from restencil.code.identifiers import Identifier, Scope
from restencil.ir import Argument, ArgumentPlace, ObjectSchema
from restencil.naming.words import snake, spelled_out, split

ANNOTATION_NAMES: Final = (
    "bool",
    "bytes",
    "dict",
    "dt",
    "enums",
    "float",
    "int",
    "list",
    "tuple",
    "str",
)
"""Names that annotations use; a class that has them as attributes would hide them."""

_MODEL_ATTRIBUTES: Final = (
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json "
    "update_forward_refs validate model_computed_fields model_config model_construct "
    "model_copy model_dump model_dump_json model_extra model_fields model_fields_set "
    "model_json_schema model_parametrized_name model_post_init model_rebuild model_validate "
    "model_validate_json model_validate_strings mro register to_dict to_json"
).split()
"""What the base class of the models and its metaclass have."""

_PAGE_ATTRIBUTES: Final = ("first", "get_next_page", "get_total", "has_next_page") + (
    "iter_pages",
    "of",
    "pages",
)
"""What the base class of pages has besides."""

CALL_NAMES: Final = ("self", "options", "timeout", "max_retries", "validation") + (
    "extra_headers",
    "extra_query",
    "extra_body",
    "upload_progress",
    "linked_field",
    "linked_header",
    "linked_member",
    "linked_text",
    "linked_value",
)
"""What every method takes or uses besides the operation's arguments."""

PLACE_WORDS: Final = {
    ArgumentPlace.PATH: "path",
    ArgumentPlace.QUERY: "query",
    ArgumentPlace.HEADER: "header",
    ArgumentPlace.COOKIE: "cookie",
    ArgumentPlace.FIELD: "body",
    ArgumentPlace.BODY: "request",
    ArgumentPlace.CONTENT_TYPE: "request",
}


def field_names(
    schema: ObjectSchema, *, is_page: bool = False
) -> tuple[Identifier, ...]:
    """Return the name of the field for each property of an object.

    Args:
        schema: The object.
        is_page: Whether it is a page of a list, which has methods of its own.
    """
    wire_names = tuple(stated.wire_name for stated in schema.properties)
    return _field_names(wire_names, reserved_fields(is_page=is_page))


@lru_cache(maxsize=1 << 14)
def _field_names(
    wire_names: tuple[str, ...], reserved: tuple[str, ...]
) -> tuple[Identifier, ...]:
    plain = [snake(split(name)) for name in wire_names]
    scope = Scope(reserved)
    return tuple(
        scope.claim(*_field_candidates(wire_name, plain)) for wire_name in wire_names
    )


@cache
def reserved_fields(*, is_page: bool) -> tuple[str, ...]:
    """Return the names that no field of a model, or of a page, may take."""
    further = _PAGE_ATTRIBUTES if is_page else ()
    return (*ANNOTATION_NAMES, *_MODEL_ATTRIBUTES, *further)


def _field_candidates(wire_name: str, plain: Sequence[str]) -> list[str]:
    """Return names for a property: plain, symbols spelled, and out of others' way."""
    name = snake(split(wire_name))
    spelled = snake(spelled_out(wire_name)) or "unnamed"
    if not name or not name.strip("_") or wire_name[:1] in "+-":
        return [spelled, f"{spelled}_"]
    if plain.count(name) > 1 and spelled != name:
        return [spelled, f"{name}_", f"{spelled}_"]
    return [name, f"{name}_", spelled]


def argument_names(arguments: Sequence[Argument]) -> tuple[Identifier, ...]:
    """Return the name of each argument of a method.

    Two parameters may have one name in two places; the one in the path keeps it, and
    the other says where it belongs: `path` and `query_path`.
    """
    return _argument_names(tuple((each.wire_name, each.place) for each in arguments))


@lru_cache(maxsize=1 << 14)
def _argument_names(
    arguments: tuple[tuple[str, ArgumentPlace], ...],
) -> tuple[Identifier, ...]:
    scope = Scope(CALL_NAMES)
    return tuple(scope.claim(*_argument_candidates(*each)) for each in arguments)


def _argument_candidates(wire_name: str, stated: ArgumentPlace) -> list[str]:
    name = snake(split(wire_name))
    spelled = snake(spelled_out(wire_name)) or "unnamed"
    place = PLACE_WORDS[stated]
    if not name or wire_name[:1] in "+-":
        return [spelled, f"{place}_{spelled}"]
    return [name, f"{place}_{name}", spelled, f"{place}_{spelled}"]
