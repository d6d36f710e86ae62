"""What is asked of a whole package, and seldom: modules are read for it one by one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from restencil.diff.code import COPIED, ENUMS, Code

_ALIAS: Final = re.compile(r"^(\w+): TypeAlias = ", re.MULTILINE)


class WholeCode:
    """The whole of a package, as its code says it.

    Args:
        code: The code.
    """

    def __init__(self, code: Code) -> None:
        self._code = code
        self._read: dict[str, Mapping[str, str]] = {}

    def alias(self, name: str) -> str | None:
        """Return what a type that is no class stands for; none for others."""
        path = self._aliases.get(name)
        if path is None:
            return None
        if path not in self._read:
            self._read[path] = dict(_aliases(self._code.parse(path)))
        return self._read[path].get(name.removeprefix("enums."))

    @cached_property
    def _aliases(self) -> Mapping[str, str]:
        """The modules that may have types which are no classes, by their names."""
        shared = (p for p in self._code.modules if p.startswith("_runtime/"))
        found = {
            name: path
            for path in (*shared, *self._code.models())
            for name in _ALIAS.findall(self._code.modules[path])
        }
        enums = _ALIAS.findall(self._code.modules.get(ENUMS, ""))
        return found | {f"enums.{name}": ENUMS for name in enums}

    def enum(self, name: str) -> str | None:
        """Return what the values of an enum are, `str` or `int`; none for other types."""
        return self._enums.get(name)

    @cached_property
    def _enums(self) -> Mapping[str, str]:
        if ENUMS not in self._code.modules:
            return {}
        return {
            f"enums.{node.name}": enum_base(ast.unparse(node.bases[-1]))
            for node in self._code.parse(ENUMS).body
            if isinstance(node, ast.ClassDef)
        }

    def has_type(self, name: str) -> bool:
        """Tell whether a name, with `models.` or `enums.` in front, is that of a type."""
        if name in self._enums:
            return True
        kind, _, inner = name.partition(".")
        return kind == "models" and any(
            inner in _assigned(self._code.parse(path))
            for path in self._mentioning(inner, self._code.models())
        )

    def is_received(self, name: str) -> bool:
        """Tell whether responses are made of a type of `models`, however indirectly."""
        seen, waiting = {name}, [name]
        while waiting:
            asked = waiting.pop()
            if self._is_received_itself(asked):
                return True
            using = {
                alias
                for path in self._mentioning(asked, self._code.models())
                for alias, stated in _aliases(self._code.parse(path))
                if asked in re.findall(r"\w+", stated)
            }
            waiting.extend(using - seen)
            seen |= using
        return False

    def _is_received_itself(self, name: str) -> bool:
        resources = (p for p in self._code.modules if p.startswith("resources/"))
        paths = ("client.py", *resources, *self._code.models())
        word = re.compile(rf"\b{re.escape(name)}\b")
        return any(
            word.search(annotation)
            for path in self._mentioning(name, paths)
            for annotation in _received(self._code.parse(path))
        )

    def _mentioning(
        self, name: str, paths: Iterator[str] | tuple[str, ...]
    ) -> Iterator[str]:
        return (path for path in paths if name in self._code.modules[path])

    def inherited(self) -> frozenset[str]:
        """Return what the classes of the package inherit from."""
        return frozenset(
            ast.unparse(base).split("[")[0]
            for path in self._code.modules
            if not path.startswith(COPIED)
            for node in self._code.parse(path).body
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        )


def enum_base(name: str) -> str:
    """Return what the values of an enum with a base class are: `str` or `int`."""
    return "int" if "Int" in name else "str"


def _aliases(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in module.body:
        match node:
            case ast.AnnAssign(
                target=ast.Name(name),
                annotation=ast.Name("TypeAlias"),
                value=ast.expr(),
            ):
                assert node.value is not None
                yield name, ast.unparse(node.value)
            case _:
                pass


def _assigned(module: ast.Module) -> Iterator[str]:
    """Yield the names of the types of a module."""
    for node in module.body:
        match node:
            case ast.ClassDef(name) | ast.Assign(targets=[ast.Name(name)]):
                yield name
            case ast.AnnAssign(target=ast.Name(name)):
                yield name
            case _:
                pass


def _received(module: ast.Module) -> Iterator[str]:
    """Yield what methods return, and what fields and bases of models are."""
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            bases = list(map(ast.unparse, node.bases))
            if "TypedDict" not in bases:
                yield from bases
                yield from map(ast.unparse, _annotations(node))


def _annotations(owner: ast.ClassDef) -> Iterator[ast.expr]:
    for member in owner.body:
        match member:
            case ast.AnnAssign():
                yield member.annotation
            case ast.FunctionDef(name, returns=ast.expr() as returns):
                if not name.startswith("_"):
                    yield returns
            case _:
                pass
