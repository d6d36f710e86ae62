"""What the adapter relies on in datamodel-code-generator, one test for each thing.

Its parser is no public interface. Where an upgrade breaks one of these tests, its name
says what `restencil.models.dcg` has to learn anew.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

import pytest
from datamodel_code_generator.model import DataModel
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import DataType
from hypothesis import given
from hypothesis import strategies as st
from packaging.requirements import Requirement

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
from restencil.models.dcg import _config, compile_types
from tests.conftest import ROOT

_COMPONENT = "#/components/schemas/"


def results_of(schemas: Mapping[str, Any]) -> list[DataModel]:
    """Return the models that the parser makes of a document of named schemas."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": schemas},
    }
    parser = OpenAPIParser(json.dumps(document), config=_config())
    parser.parse_raw()
    return list(parser.results)


def data_type_of(schema: Mapping[str, Any], **others: Any) -> DataType:
    """Return the data type of a property that is required."""
    holder = {"type": "object", "properties": {"it": schema}, "required": ["it"]}
    (field,) = _named(results_of({"holder": holder, **others}), "holder").fields
    return _unwrapped(field.data_type)


def _unwrapped(data: DataType) -> DataType:
    """Return a data type, or the only part of one that has no marks of its own."""
    marks = (data.reference, data.literals, data.type, data.is_optional)
    containers = (data.is_list, data.is_dict, data.is_tuple)
    if any(marks) or any(containers) or len(data.data_types) != 1:
        return data
    return _unwrapped(data.data_types[0])


def _named(results: list[DataModel], name: str) -> DataModel:
    (found,) = (m for m in results if m.reference.path == f"{_COMPONENT}{name}")
    return found


def test_the_version_is_one_that_the_project_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = map(Requirement, project["project"]["dependencies"])
    (pinned,) = (each for each in needed if each.name == "datamodel-code-generator")
    assert version("datamodel-code-generator") in pinned.specifier
    (specifier,) = pinned.specifier
    assert specifier.operator == "~="


def test_each_component_gives_a_model_whose_path_ends_in_its_name() -> None:
    names = ["Pet", "lower_case", "With1Digit", "Größe", "None_", "all types"]
    found = results_of({name: {"type": "object"} for name in names})
    assert {model.reference.path for model in found} == {_COMPONENT + n for n in names}


@pytest.mark.parametrize(
    "name",
    ["plain", "with space", "class", '{"type": "x"}', "a/b~c", "é", "", "_", "1"],
)
def test_a_field_keeps_the_name_of_its_property(name: str) -> None:
    holder = {"type": "object", "properties": {name: {"type": "string"}}}
    (field,) = _named(results_of({"Holder": holder}), "Holder").fields
    assert (field.original_name or "") == name


def test_an_object_has_a_field_for_each_property_in_their_order() -> None:
    names = [f"property {number}" for number in range(50, 0, -1)]
    properties = {name: {"type": "string"} for name in names}
    holder = {"type": "object", "properties": properties, "required": names}
    fields = _named(results_of({"Holder": holder}), "Holder").fields
    assert [field.original_name for field in fields] == names


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ({}, "Any"),
        ({"type": "string"}, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        ({"type": "null"}, "None"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "uuid"}, "UUID"),
        ({"type": "string", "format": "binary"}, "bytes"),
        ({"type": "string", "format": "decimal"}, "Decimal"),
        ({"type": "string", "format": "byte"}, "Base64Str"),
    ],
)
def test_a_scalar_has_the_name_of_its_type(schema: dict[str, Any], name: str) -> None:
    data = data_type_of(schema)
    assert data.type == name
    assert not data.data_types


def test_a_reference_leads_to_the_component() -> None:
    data = data_type_of({"$ref": f"{_COMPONENT}Pet"}, Pet={"type": "object"})
    assert data.reference is not None
    assert data.reference.path == f"{_COMPONENT}Pet"


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ({"type": "string", "enum": ["b", "a", ""]}, ["b", "a", ""]),
        ({"type": "integer", "enum": [3, -1]}, [3, -1]),
        ({"const": "only"}, ["only"]),
        ({"const": 7}, [7]),
        ({"enum": [1, "a", True]}, [1, "a", True]),
    ],
)
def test_constants_are_literals_in_their_order(
    schema: dict[str, Any], values: list[Any]
) -> None:
    found = data_type_of(schema).literals
    assert found == values
    assert [type(value) for value in found] == [type(value) for value in values]


def test_an_array_is_a_list_of_its_items() -> None:
    data = data_type_of({"type": "array", "items": {"type": "integer"}})
    assert data.is_list
    assert [part.type for part in data.data_types] == ["int"]


def test_an_array_of_anything_has_no_useful_parts() -> None:
    data = data_type_of({"type": "array", "items": {}})
    assert data.is_list
    assert [part.type for part in data.data_types] in ([], ["Any"])


def test_items_by_position_are_a_tuple() -> None:
    items = [{"type": "string"}, {"type": "integer"}]
    bounds = {"minItems": 2, "maxItems": 2}
    data = data_type_of({"type": "array", "prefixItems": items, **bounds})
    assert data.is_tuple
    assert [part.type for part in data.data_types] == ["str", "int"]


def test_a_tuple_of_one_type_says_how_often() -> None:
    bounds = {"minItems": 3, "maxItems": 3}
    data = data_type_of({"type": "array", "items": {"type": "number"}, **bounds})
    if data.is_tuple:
        assert [part.type for part in data.data_types] == ["float"]
        assert data.tuple_item_count == 3


def test_an_object_with_values_of_one_type_is_a_dict() -> None:
    data = data_type_of({"type": "object", "additionalProperties": {"type": "string"}})
    assert data.is_dict
    assert [part.type for part in data.data_types] == ["str"]


def test_an_object_without_any_description_is_a_dict_of_anything() -> None:
    data = data_type_of({"type": "object"})
    assert data.is_dict
    assert [part.type for part in data.data_types] in ([], ["Any"])


def test_what_may_be_null_is_optional_or_has_null_among_its_parts() -> None:
    data = data_type_of({"anyOf": [{"type": "string"}, {"type": "null"}]})
    names = {part.type for part in data.data_types} | {data.type}
    assert data.is_optional or "None" in names
    assert "str" in names


def test_alternatives_are_parts() -> None:
    data = data_type_of({"anyOf": [{"type": "string"}, {"type": "integer"}]})
    assert data.type is None
    assert [part.type for part in data.data_types] == ["str", "int"]


def test_models_of_its_own_have_a_slash_in_their_path_and_one_field() -> None:
    """Arrays inside of maps get some, at the place where they stand."""
    array = {"type": "array", "items": {"type": "string"}}
    holder = {"type": "object", "properties": {"it": _map_of(_map_of(array))}}
    for model in results_of({"Holder": holder}):
        name = model.reference.path.removeprefix(_COMPONENT)
        if name != "Holder":
            assert "/" in name
            assert len(model.fields) == 1


def _map_of(values: TypeExpression) -> TypeExpression:
    return {"type": "object", "additionalProperties": values}


SCALARS: dict[str, tuple[TypeExpression, ScalarKind]] = {
    "anything": ({}, ScalarKind.ANYTHING),
    "string": ({"type": "string"}, ScalarKind.STRING),
    "integer": ({"type": "integer"}, ScalarKind.INTEGER),
    "number": ({"type": "number"}, ScalarKind.NUMBER),
    "boolean": ({"type": "boolean"}, ScalarKind.BOOLEAN),
    "date": ({"type": "string", "format": "date"}, ScalarKind.DATE),
    "date-time": ({"type": "string", "format": "date-time"}, ScalarKind.DATETIME),
    "uuid": ({"type": "string", "format": "uuid"}, ScalarKind.UUID),
    "binary": ({"type": "string", "format": "binary"}, ScalarKind.BYTES),
    "decimal": ({"type": "string", "format": "decimal"}, ScalarKind.DECIMAL),
    "byte": ({"type": "string", "format": "byte"}, ScalarKind.BASE64),
}
_NULL = ScalarType(ScalarKind.NULL)
_NAMES = st.sampled_from(["Pet", "Owner", "lower", "With_1"])

_Case = tuple[TypeExpression, Type]
"""An expression, and the type that it stands for."""


def _arrays(item: _Case) -> _Case:
    return {"type": "array", "items": item[0]}, ArrayType(item[1])


def _maps(value: _Case) -> _Case:
    return _map_of(value[0]), MapType(value[1])


def _tuples(items: list[_Case]) -> _Case:
    bounds = {"minItems": len(items), "maxItems": len(items)}
    expression = {"type": "array", "prefixItems": [item[0] for item in items], **bounds}
    return expression, TupleType(tuple(item[1] for item in items))


def _unions(members: list[_Case]) -> _Case:
    types = [each[1] for each in members]
    ordered = [t for t in types if t != _NULL] + [t for t in types if t == _NULL]
    return {"anyOf": [each[0] for each in members]}, UnionType(tuple(ordered))


def _is_alone(case: _Case) -> bool:
    """Tell whether a type can stand in a union, which holds neither unions nor all."""
    anything = ScalarType(ScalarKind.ANYTHING)
    return not isinstance(case[1], UnionType) and case[1] != anything


_LEAVES: st.SearchStrategy[_Case] = st.one_of(
    st.sampled_from(sorted(SCALARS)).map(
        lambda name: (SCALARS[name][0], ScalarType(SCALARS[name][1]))
    ),
    _NAMES.map(lambda n: ({"$ref": f"{_COMPONENT}{n}"}, NamedType(SchemaId(n)))),
    st.sampled_from(["a", "b c", 'd"', ""]).map(
        lambda value: ({"const": value}, ConstantType((value,)))
    ),
)


def _with_parts(inner: st.SearchStrategy[_Case]) -> st.SearchStrategy[_Case]:
    members = st.lists(
        st.one_of(inner.filter(_is_alone), st.just(({"type": "null"}, _NULL))),
        min_size=2,
        max_size=4,
        # Constants that stand side by side become one.
        unique_by=lambda c: ConstantType if isinstance(c[1], ConstantType) else c[1],
    )
    return st.one_of(
        inner.map(_arrays),
        inner.map(_maps),
        st.lists(inner, min_size=1, max_size=3).map(_tuples),
        members.map(_unions),
    )


CASES: st.SearchStrategy[_Case] = st.recursive(_LEAVES, _with_parts, max_leaves=6)


@given(st.lists(CASES, min_size=1, max_size=5))
def test_every_expression_gives_the_type_that_it_stands_for(cases: list[_Case]) -> None:
    expressions = {str(number): case[0] for number, case in enumerate(cases)}
    expected = {str(number): case[1] for number, case in enumerate(cases)}
    assert compile_types(expressions) == expected


@given(CASES, st.lists(CASES, max_size=5))
def test_a_type_does_not_depend_on_its_company(
    case: _Case, company: list[_Case]
) -> None:
    others = {f"other {number}": each[0] for number, each in enumerate(company)}
    alone = compile_types({"it": case[0]})
    assert compile_types({**others, "it": case[0]})["it"] == alone["it"]


def test_nothing_but_the_adapter_imports_it() -> None:
    importers = [
        path.relative_to(ROOT / "generator/restencil").as_posix()
        for path in (ROOT / "generator").rglob("*.py")
        if any(map(_imports_it, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
    ]
    assert importers == ["models/dcg.py"]


def _imports_it(node: ast.AST) -> bool:
    match node:
        case ast.Import(names):
            modules = [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            modules = [module]
        case _:
            return False
    return any(module.startswith("datamodel_code_generator") for module in modules)


def test_it_is_not_imported_before_it_is_needed() -> None:
    program = (
        "import sys, restencil.cli, restencil.pipeline, restencil.models\n"
        "assert 'datamodel_code_generator' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
