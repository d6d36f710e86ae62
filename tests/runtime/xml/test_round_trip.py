"""Values of any schema are the same when they have been written as XML and read again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Final, TypeAlias
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restencil.bundle import Document
from restencil.code.layout import flat
from restencil.diagnostics import Collector
from restencil.lower import lower
from restencil.origin import Origin
from restencil.plan.xml import plan_xml
from tests.runtime.conftest import Package

Schema: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A schema, and values that it allows.

    Attributes:
        schema: The schema.
        values: The values.
        is_text: Whether they have no structure.
    """

    schema: Schema
    values: st.SearchStrategy[Any]
    is_text: bool = False


TEXTS: Final = st.sampled_from(
    ["", " ", "\r\n", "\r", "]]>", "<&>\"'", "\t x \n", "1", "true", "é\x85\u2028"]
) | st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z")))
SCALARS: Final = (
    Kind({"type": "string"}, TEXTS, is_text=True),
    Kind({"type": "string", "enum": ["a", " b"]}, st.sampled_from(["a", " b"]), True),
    Kind({"type": "integer"}, st.integers(), is_text=True),
    Kind({"type": "integer", "enum": [1, 2]}, st.sampled_from([1, 2]), is_text=True),
    Kind({"type": "number"}, st.floats(allow_nan=False, allow_infinity=False), True),
    Kind({"type": "boolean"}, st.booleans(), is_text=True),
)
NAMES: Final = st.from_regex(r"[A-Za-z_é][\w.-]{0,3}", fullmatch=True).filter(
    lambda name: all(c.isalnum() or c in "_.-" for c in name) and name.isascii()
)
NAMESPACES: Final = st.sampled_from(["urn:a", "urn:b"])


@st.composite
def named(draw: st.DrawFn, name: str) -> Schema:
    """Make what a node is called, perhaps otherwise than its member."""
    xml: Schema = {}
    if draw(st.booleans()):
        xml["name"] = f"{name}.{draw(NAMES)}"
    if draw(st.booleans()):
        xml["namespace"] = draw(NAMESPACES)
        if draw(st.booleans()):
            xml["prefix"] = draw(st.sampled_from(["p", "q"]))
    return xml


def nullable(kind: Kind) -> Kind:
    """Return a kind of which null is one."""
    schema = {"anyOf": [kind.schema, {"type": "null"}]}
    return Kind(schema, st.none() | kind.values, kind.is_text)


@st.composite
def arrays(draw: st.DrawFn, items: st.SearchStrategy[Kind]) -> Kind:
    """Make arrays with an element around them."""
    kind = draw(items)
    schema = {"type": "array", "items": kind.schema, "xml": {"wrapped": True}}
    return Kind(schema, st.lists(kind.values, max_size=3))


@st.composite
def maps(draw: st.DrawFn, values: st.SearchStrategy[Kind]) -> Kind:
    """Make objects without members of their own."""
    kind = draw(values)
    schema = {"type": "object", "additionalProperties": kind.schema}
    found = kind.values
    if kind.schema.get("type") == "array":
        found = found.filter(bool)
    return Kind(schema, st.dictionaries(NAMES, found, max_size=3))


@st.composite
def tuples(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    """Make arrays whose items are described by their position."""
    first = draw(st.lists(kinds, min_size=1, max_size=3))
    schemas = [
        {**kind.schema, "xml": {**kind.schema.get("xml", {}), **draw(named("item"))}}
        for kind in first
    ]
    size = len(first)
    bounds: Schema = {"items": False, "minItems": size, "maxItems": size}
    values = st.tuples(*(kind.values for kind in first)).map(list)
    xml = {"wrapped": True} if draw(st.booleans()) else {}
    schema = {"type": "array", "prefixItems": schemas, **bounds, "xml": xml}
    return Kind(schema, values)


@st.composite
def properties(draw: st.DrawFn, name: str, kinds: st.SearchStrategy[Kind]) -> Kind:
    """Make a member of an object."""
    kind, xml = draw(kinds), draw(named(name))
    if kind.is_text and draw(st.booleans()):
        xml["nodeType"] = "attribute"
    elif draw(st.booleans()):
        items = {**kind.schema, "xml": draw(named(name))}
        values = st.lists(kind.values, min_size=1, max_size=3)
        if draw(st.booleans()):
            xml["nodeType"] = "element"
        kind = Kind({"type": "array", "items": items}, values)
    return Kind(
        {**kind.schema, "xml": {**kind.schema.get("xml", {}), **xml}}, kind.values
    )


@st.composite
def objects(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    """Make objects with members."""
    names = [f"m{number}" for number in range(draw(st.integers(1, 4)))]
    members = {name: draw(properties(name, kinds)) for name in names}
    required = draw(st.lists(st.sampled_from(names), unique=True))
    schema = {
        "type": "object",
        "properties": {name: kind.schema for name, kind in members.items()},
        "required": required,
    }
    values = {name: kind.values for name, kind in members.items()}
    return Kind(
        schema,
        st.fixed_dictionaries(
            {name: each for name, each in values.items() if name in required},
            optional={n: each for n, each in values.items() if n not in required},
        ),
    )


@st.composite
def texts(draw: st.DrawFn) -> Kind:
    """Make objects that are a text with attributes."""
    kind = draw(st.sampled_from(SCALARS))
    text = {
        **kind.schema,
        "xml": {"nodeType": draw(st.sampled_from(["text", "cdata"]))},
    }
    schema = {
        "type": "object",
        "required": ["text"],
        "properties": {
            "at": {"type": "integer", "xml": {"attribute": True}},
            "text": text,
        },
    }
    return Kind(
        schema,
        st.fixed_dictionaries({"text": kind.values}, optional={"at": st.integers()}),
    )


@st.composite
def inlined(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    """Make objects with an object inside that is no element."""
    inner = draw(objects(kinds))
    schema = {
        "type": "object",
        "required": ["inner"],
        "properties": {
            "inner": {**inner.schema, "xml": {"nodeType": "none"}},
            "own": {"type": "string"},
        },
    }
    values = st.fixed_dictionaries({"inner": inner.values}, optional={"own": TEXTS})
    return Kind(schema, values)


ALL: Final = st.recursive(
    st.sampled_from(SCALARS) | texts(),
    lambda kinds: (
        objects(kinds)
        | objects(kinds.map(nullable).filter(lambda kind: not kind.is_text))
        | arrays(kinds)
        | tuples(kinds)
        | maps(kinds)
        | inlined(kinds)
    ),
    max_leaves=6,
).filter(lambda kind: kind.schema.get("type") != "string")


@st.composite
def cases(draw: st.DrawFn) -> tuple[Schema, Any]:
    """Make a schema and a value that it allows."""
    kind = draw(ALL)
    xml = {"name": "root", **kind.schema.get("xml", {}), **draw(named("root"))}
    return {**kind.schema, "xml": xml}, draw(kind.values)


@pytest.fixture(scope="module")
def runtime(package: Package) -> Iterator[Any]:
    """The modules that read and write XML."""
    name = f"{package('xml_bodies').__name__}._runtime.xml"
    modules = ("documents", "reading", "shapes", "writing")
    found = {each: import_module(f"{name}.{each}") for each in modules}
    before = found["documents"].__dict__["_shapes"]
    yield SimpleNamespace(**found)
    found["documents"].__dict__["_shapes"] = before


def shapes_of(schema: Schema, runtime: Any) -> Mapping[str, Any]:
    """Return the outermost elements as a package has them."""
    body = {"required": True, "content": {"application/xml": {"schema": schema}}}
    root = {
        "openapi": "3.2.0",
        "info": {"title": "Any", "version": "1"},
        "paths": {"/": {"post": {"requestBody": body, "responses": {"204": {}}}}},
    }
    diagnostics = Collector()
    api = lower(Document(root, {"": Origin("spec.json", "")}), diagnostics)
    assert not diagnostics.found
    view = plan_xml(api.xml)
    names = vars(runtime.shapes)
    members = eval(flat(view.members), dict(names))
    runtime.documents.__dict__["_shapes"] = lambda: SimpleNamespace(MEMBERS=members)
    documents: Mapping[str, Any] = eval(flat(view.documents), dict(names))
    return documents


@given(case=cases())
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_values_come_back_as_they_were(runtime: Any, case: tuple[Schema, Any]) -> None:
    schema, value = case
    (element,) = shapes_of(schema, runtime).values()
    written = runtime.writing.write_xml(element, value)
    ElementTree.fromstring(written)
    found = runtime.reading.read_xml(element, written)
    assert json.dumps(found, sort_keys=True) == json.dumps(value, sort_keys=True)
