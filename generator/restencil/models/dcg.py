"""The adapter to datamodel-code-generator; nothing else imports it.

Its OpenAPI parser reads a document of nothing but named schemas and builds a graph of
models. What is taken from the graph is listed here and covered by contract tests,
because the parser's classes are not a public interface:

- `OpenAPIParser(text, config=…).parse_raw()` fills `.results` with one model for each
  component; `model.reference.path` ends in the component's name;
- a field has `.original_name` and `.data_type`; a root model has one field;
- a data type has `.reference`, `.literals`, `.type`, `.is_list`, `.is_dict`,
  `.is_tuple`, `.tuple_item_count`, `.is_optional` and `.data_types`.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from datamodel_code_generator import PythonVersion
from datamodel_code_generator.config import OpenAPIParserConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.model import DataModel, get_data_model_types
from datamodel_code_generator.parser import LiteralType
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import DataType

from restencil.ir import (
    ArrayType,
    ConstantType,
    MapType,
    NamedType,
    ScalarKind,
    ScalarType,
    SchemaId,
    TupleType,
    Type,
    TypeExpression,
    UnionType,
)
from restencil.ir.walk import depth, references

_PREFIX: Final = "#/components/schemas/"
_NAMED: Final = {"type": "object"}
"""Stands for a schema of which only the name matters."""
_HOLDER: Final = "all types"
"""The component whose properties are the types; no schema's name has a space."""
_MAX_DEPTH: Final = 100
"""Pydantic, which reads the document, gives up somewhere beyond of this."""
_GC_THRESHOLD: Final = (100_000, 10, 10)
"""Building the graph makes nothing but objects that stay; collecting them is in vain."""

_SCALARS: Final = {
    "Any": ScalarKind.ANYTHING,
    "None": ScalarKind.NULL,
    "str": ScalarKind.STRING,
    "int": ScalarKind.INTEGER,
    "float": ScalarKind.NUMBER,
    "bool": ScalarKind.BOOLEAN,
    "bytes": ScalarKind.BYTES,
    "Base64Str": ScalarKind.BASE64,
    "datetime": ScalarKind.DATETIME,
    "date": ScalarKind.DATE,
    "Decimal": ScalarKind.DECIMAL,
    "UUID": ScalarKind.UUID,
}
_NULL: Final = ScalarType(ScalarKind.NULL)


def compile_types(expressions: Mapping[str, TypeExpression]) -> Mapping[str, Type]:
    """Return the types that expressions stand for.

    Args:
        expressions: The expressions by keys of the caller's choice; their references are
            `#/components/schemas/<name>`. A name is all that is known of a schema.

    Returns:
        The types by the same keys; `NamedType.schema` is such a name.

    Raises:
        RecursionError: one of them is nested too deeply.
    """
    if any(depth(expression) > _MAX_DEPTH for expression in expressions.values()):
        raise RecursionError
    named = (_name(n) for e in expressions.values() for n in references(e))
    properties = dict(expressions)
    holder = {"type": "object", "properties": properties, "required": [*properties]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {
            "schemas": {**dict.fromkeys(named, _NAMED), _HOLDER: holder},
        },
    }
    parser = OpenAPIParser(json.dumps(document), config=_config())
    with _rarely_collecting():
        parser.parse_raw()
        return _Graph(parser.results).types(_HOLDER)


def _config() -> OpenAPIParserConfig:
    kinds = get_data_model_types(
        DataModelType.PydanticV2BaseModel, target_python_version=PythonVersion.PY_311
    )
    return OpenAPIParserConfig(
        data_model_type=kinds.data_model,
        data_model_root_type=kinds.root_model,
        data_type_manager_type=kinds.data_type_manager,
        data_model_field_type=kinds.field_model,
        dump_resolve_reference_action=kinds.dump_resolve_reference_action,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        field_constraints=True,
    )


@contextmanager
def _rarely_collecting() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*_GC_THRESHOLD)
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _Graph:
    """Reads types off the parser's models.

    The parser makes models of its own for some arrays inside of maps; what they hold
    takes their place.
    """

    def __init__(self, models: Iterable[DataModel]) -> None:
        self._models = {model.reference.path: model for model in models}

    def types(self, component: str) -> Mapping[str, Type]:
        """Return the types of the fields of a component."""
        model = self._models[f"{_PREFIX}{component}"]
        return {f.original_name or "": self._type(f.data_type) for f in model.fields}

    def _type(self, data: DataType) -> Type:
        """Return the type that a node of the graph stands for."""
        core = self._core(data)
        return _union([core, _NULL]) if data.is_optional else core

    def _core(self, data: DataType) -> Type:
        if data.reference is not None:
            return self._named(data.reference.path)
        if data.literals:
            return ConstantType(tuple(data.literals))
        if data.type is not None:
            return ScalarType(_SCALARS[data.type])
        parts = [self._type(part) for part in data.data_types]
        if data.is_tuple:
            return TupleType(tuple(parts) * (data.tuple_item_count or 1))
        inner = _union(parts) if parts else ScalarType(ScalarKind.ANYTHING)
        if data.is_list:
            return ArrayType(inner)
        return MapType(inner) if data.is_dict else inner

    def _named(self, path: str) -> Type:
        name = _name(path)
        if "/" not in name:
            return NamedType(SchemaId(name))
        (field,) = self._models[path].fields
        return self._type(field.data_type)


def _name(path: str) -> str:
    """Return the name of the component at a path; of what is inside of one, with a slash."""
    return path.removeprefix(_PREFIX)


def _union(types: list[Type]) -> Type:
    """Return one type for several, each once, null last."""
    flat: dict[Type, None] = {}
    for part in types:
        flat.update(
            dict.fromkeys(part.members if isinstance(part, UnionType) else (part,))
        )
    members = [part for part in flat if part != _NULL]
    members += [_NULL] if _NULL in flat else []
    return members[0] if len(members) == 1 else UnionType(tuple(members))
