"""Templates only print: no arithmetic, no decisions that the plan could have made.

The names in templates are followed through the dataclasses of `plan.views`, so that what
is printed without a filter is known to be an identifier or finished code.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Mapping
from typing import Any, Final

import pytest
from jinja2 import Environment, nodes

from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Import, Item, Parameter
from restencil.installation import template_root
from restencil.plan import plan, views

TEMPLATES: Final = sorted(
    path.relative_to(template_root()).as_posix()
    for path in template_root().rglob("*.jinja")
)
MACROS: Final = "shared/macros.jinja"

FORBIDDEN: Final = (
    nodes.Assign,
    nodes.AssignBlock,
    nodes.BinExpr,
    nodes.Compare,
    nodes.Concat,
    nodes.CondExpr,
    nodes.Getitem,
    nodes.Test,
)
"""What computes or decides; `and` and `or` are binary expressions."""

LAYOUTS: Final = frozenset(
    ("assignment", "class", "constant", "import", "laid", "signature")
)
"""Those that only lay out what is finished code already."""

FILTERS: Final = LAYOUTS | {"code", "docstring", "inline", "literal", "toml"}
"""The filters that make code, prose or data of what they get; Jinja's own do not."""

SAFE: Final = (Identifier, Code)
"""The types of what is printed as it is; a type checker sees to it that it is so."""

SAFE_TO_LAY_OUT: Final = (
    *SAFE,
    Item,
    Group,
    Import,
    tuple[Item, ...],
    tuple[Parameter, ...],
)

_HEADER: Final = re.compile(r"\{#- view: plan\.views\.(\w+) -#\}\n")
_EXTENDS: Final = re.compile(r"\{% extends \"(.+)\" %\}\n")


def source(template: str) -> str:
    """Return the text of a template."""
    return (template_root() / template).read_text(encoding="utf-8")


def parsed(template: str) -> nodes.Template:
    """Return a template as Jinja reads it."""
    return Environment(trim_blocks=True, lstrip_blocks=True).parse(source(template))


def view_of(template: str) -> type[Any]:
    """Return the type of the view that a template, or the one it extends, prints."""
    extended = _EXTENDS.match(source(template))
    if extended is not None:
        return view_of(extended[1])
    header = _HEADER.match(source(template))
    assert header is not None, f"{template} does not say on line 1 what it prints"
    found = getattr(views, header[1])
    assert isinstance(found, type)
    return found


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_computes_nothing(template: str) -> None:
    found = list(parsed(template).find_all(FORBIDDEN))
    assert not [(node.lineno, node) for node in found]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_calls_nothing_but_macros(template: str) -> None:
    for call in parsed(template).find_all(nodes.Call):
        assert isinstance(call.node, nodes.Getattr), call
        assert call.node.node == nodes.Name("macros", "load"), call


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_has_no_filters_but_ours(template: str) -> None:
    assert {node.name for node in parsed(template).find_all(nodes.Filter)} <= FILTERS


@pytest.mark.parametrize("template", [t for t in TEMPLATES if t != MACROS])
def test_a_template_says_what_it_prints(template: str) -> None:
    assert view_of(template) in typing.get_args(plan.View)


@pytest.mark.parametrize("template", [t for t in TEMPLATES if t != MACROS])
def test_what_is_printed_without_a_filter_is_safe(template: str) -> None:
    printed = Printed(template)
    printed.walk(parsed(template), {"view": view_of(template)})
    assert not printed.unsafe


def test_every_macro_is_used() -> None:
    used = {
        call.node.attr
        for template in TEMPLATES
        for call in parsed(template).find_all(nodes.Call)
        if isinstance(call.node, nodes.Getattr)
    }
    assert used == {macro.name for macro in parsed(MACROS).find_all(nodes.Macro)}


class Printed:
    """Follows the types of names through a template and the macros that it calls.

    Attributes:
        unsafe: What is printed as it is without being known to be safe.
    """

    def __init__(self, template: str) -> None:
        self._template = template
        self._macros = {m.name: m for m in parsed(MACROS).find_all(nodes.Macro)}
        self.unsafe: list[str] = []

    def walk(self, node: nodes.Node, types: Mapping[str, Any]) -> None:
        """Examine what a node prints, given the types of the names that it knows."""
        match node:
            case nodes.Output():
                for expression in node.nodes:
                    assert isinstance(expression, nodes.Expr)
                    self._print(expression, types)
            case nodes.For():
                assert isinstance(node.target, nodes.Name)
                item, *_ = typing.get_args(_type(node.iter, types))
                inner = {
                    **types,
                    node.target.name: item,
                }
                for child in (*node.body, *node.else_):
                    self.walk(child, inner)
            case nodes.If():
                for child in (*node.body, *node.elif_, *node.else_):
                    self.walk(child, types)
            case _:
                for child in node.iter_child_nodes():
                    self.walk(child, types)

    def _print(self, node: nodes.Expr, types: Mapping[str, Any]) -> None:
        match node:
            case nodes.TemplateData():
                return
            case nodes.Filter(name=name):
                if name in LAYOUTS:
                    for part in (node.node, *node.args):
                        self._lay_out(part, types)
            case nodes.Call(node=nodes.Getattr(attr=name)):
                macro = self._macros[name]
                arguments = [_type(argument, types) for argument in node.args]
                names = (argument.name for argument in macro.args)
                bound = dict(zip(names, arguments, strict=True))
                for child in macro.body:
                    self.walk(child, bound)
            case _ if _type(node, types) not in SAFE:
                self._report(node, types)

    def _lay_out(self, node: nodes.Node | None, types: Mapping[str, Any]) -> None:
        match node:
            case nodes.Const():
                return
            case nodes.List():
                for item in node.items:
                    self._lay_out(item, types)
            case nodes.Name() | nodes.Getattr():
                if _type(node, types) not in SAFE_TO_LAY_OUT:
                    self._report(node, types)
            case _:
                raise AssertionError(node)

    def _report(self, node: nodes.Node, types: Mapping[str, Any]) -> None:
        place = f"{self._template}:{node.lineno}"
        self.unsafe.append(f"{place}: {_shown(node)} is {_type(node, types)}")


def _type(node: nodes.Node, types: Mapping[str, Any]) -> Any:
    """Return the type of a name, or of an attribute of one."""
    match node:
        case nodes.Name(name=name):
            return types[name]
        case nodes.Getattr(node=owner, attr=attribute):
            of = _type(owner, types)
            assert dataclasses.is_dataclass(of), (of, attribute)
            return typing.get_type_hints(of)[attribute]
    raise AssertionError(node)


def _shown(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_shown(node.node)}.{node.attr}"
    assert isinstance(node, nodes.Name)
    return node.name
