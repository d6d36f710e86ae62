"""Explains what all packages export."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from inspect import cleandoc
from itertools import pairwise

from restencil.explain.context import Context


class SharedExplainer:
    """Explains the names in a package's `__all__` that no document gave."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        surface = self._context.surface
        bare = subject.removeprefix(f"{surface.package}.").removeprefix("errors.")
        return self._shared(bare) if bare in surface.exports else None

    def _shared(self, name: str) -> Iterator[str]:
        yield f"{self._context.surface.package}.{name}"
        yield "\nAll packages have it."
        said = self._said(name)
        if said:
            yield f"\n{said}"

    def option(self, name: str) -> Iterator[str] | None:
        """Return what there is to say of an option of clients; none where it is none."""
        for node in self._class("ClientOptions"):
            match node:
                case (
                    ast.AnnAssign(target=ast.Name(found), annotation=annotation),
                    ast.Expr(ast.Constant(str(said))),
                ) if (
                    found == name
                ):
                    return iter(
                        (f"{name}: `{ast.unparse(annotation)}`", "", cleandoc(said))
                    )
        return None

    def _class(self, name: str) -> Iterator[tuple[ast.stmt, ast.stmt]]:
        """Yield the statements in a class of the runtime, each with the one after it."""
        for text in self._context.surface.runtime.values():
            if f"class {name}(" in text:
                for node in ast.parse(text).body:
                    if isinstance(node, ast.ClassDef) and node.name == name:
                        yield from pairwise(node.body)

    def _said(self, name: str) -> str | None:
        """Return the docstring of a class or a function of the runtime."""
        for text in self._context.surface.runtime.values():
            if f"class {name}" not in text and f"def {name}" not in text:
                continue
            for node in ast.parse(text).body:
                if (
                    isinstance(node, ast.ClassDef | ast.FunctionDef)
                    and node.name == name
                ):
                    return ast.get_docstring(node)
        return None
