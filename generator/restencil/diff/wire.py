"""Reads from generated code what no signature shows: wire names, statuses, security."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from restencil.diff.surface import Wire


@dataclass(frozen=True, slots=True)
class Call:
    """The request that a method makes.

    Attributes:
        constant: The name of the operation's description.
        names: Where each argument ends up, and under which name.
    """

    constant: str
    names: Mapping[str, tuple[str, str]]


class WireReader:
    """Reads one module of resources.

    Args:
        tree: Its syntax tree.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._operations = {
            node.target.id: node.value
            for node in tree.body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(node.value, ast.Call)
            and len(node.value.args) > 1
        }
        self._methods = {
            (node.name, method.name): method
            for node in tree.body
            if isinstance(node, ast.ClassDef)
            for method in node.body
            if isinstance(method, ast.FunctionDef)
        }

    def call(self, owner: str, method: str) -> Call | None:
        """Return the request that a method of a class makes; none where it makes none."""
        # Of overloads the last one, which does it, has replaced the others.
        function = self._methods.get((owner, method))
        for node in ast.walk(function) if function else ():
            if isinstance(node, ast.Call) and node.args:
                first = node.args[0]
                if isinstance(first, ast.Name) and first.id in self._operations:
                    return Call(first.id, dict(_names(node.keywords)))
        return None

    def wire(self, constant: str) -> Wire:
        """Return what an operation's description says."""
        described = self._operations[constant]
        method, path = (_text(argument) for argument in described.args[:2])
        keywords = {each.arg: each.value for each in described.keywords}
        return Wire(
            request=f"{method} {path}",
            server=_text(keywords.get("server")),
            bodies=frozenset(_bodies(keywords.get("body"))),
            pages=_called(keywords.get("pages")),
            results=dict(_by_status(keywords.get("results"))),
            errors=dict(_by_status(keywords.get("errors"))),
            security=tuple(_security(keywords.get("security"))),
        )


def default_server(tree: ast.Module) -> str:
    """Return where the API of a client is by default; empty where it is unknown."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "default_base_url":
            value = node.value
            if isinstance(value, ast.Call):  # A template with variables.
                value = value.args[0]
            return _text(value)
    return ""


def total_classes(tree: ast.Module) -> frozenset[str]:
    """Return the TypedDicts of a module whose keys are required unless they say more."""
    return frozenset(
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and not any(keyword.arg == "total" for keyword in node.keywords)
    )


def _names(keywords: Iterable[ast.keyword]) -> Iterator[tuple[str, tuple[str, str]]]:
    for keyword in keywords:
        place = keyword.arg or ""
        if not isinstance(keyword.value, ast.Dict):
            yield from ((name, (place, "")) for name in _variables(keyword.value))
            continue
        for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
            for name in _variables(value):
                yield name, (place, _text(key))


def _variables(node: ast.AST) -> Iterator[str]:
    return (each.id for each in ast.walk(node) if isinstance(each, ast.Name))


def _text(node: ast.AST | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return "" if node is None else ast.unparse(node)


def _bodies(node: ast.AST | None) -> Iterator[str]:
    """Yield the media types in what describes a body, or several of them."""
    for each in () if node is None else ast.walk(node):
        if isinstance(each, ast.Call) and _called(each) == "Body" and each.args:
            yield _text(each.args[0])


def _called(node: ast.AST | None) -> str:
    """Return what is called; nothing where nothing is."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def _by_status(node: ast.AST | None) -> Iterator[tuple[str, str]]:
    """Yield what stands for each status; a key can be several."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            for status in _text(key).split():
                yield status, ast.unparse(value)


def _security(node: ast.AST | None) -> Iterator[frozenset[str]]:
    """Yield the schemes of each alternative, and what of a scheme has to be granted."""
    if not isinstance(node, ast.List):
        return
    for alternative in node.elts:
        match alternative:
            case ast.List(schemes):
                yield frozenset(map(_text, schemes))
            case ast.Dict():
                needed = ast.literal_eval(alternative)
                granted = (f"{s}:{each}" for s in needed for each in needed[s])
                yield frozenset((*needed, *granted))
            case _:
                pass
