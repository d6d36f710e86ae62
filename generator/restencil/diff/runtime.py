"""Compares code itself: what all packages share, and what no other comparison shows."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence, Set
from pathlib import Path

from restencil.diff.change import Change, Rule
from restencil.diff.surface import Surface

_ERRORS = "errors.py"
"""The module of it that programs import from; the others are behind the package."""


def compare_runtimes(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield what another version of restencil changed."""
    changed = [p for p, t in new.runtime.items() if old.runtime.get(p) != t]
    if not changed:
        return
    reached = _reached(old)
    breakages = [
        breakage
        for path in changed
        if path in old.runtime
        for breakage in _breakages(path, old.runtime[path], new.runtime[path], reached)
    ]
    for subject, kind in breakages:
        message = f"changed with restencil: {kind}"
        yield Change(Rule.RUNTIME_BROKEN, subject, message, "")
    if not breakages:
        message = "is that of another version of restencil"
        yield Change(Rule.RUNTIME_CHANGED, "the runtime", message, "")


def _reached(surface: Surface) -> Set[str]:
    """Return what programs reach: what is exported, and what that inherits from."""
    bases: dict[str, set[str]] = {}
    for text in surface.runtime.values():
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {
                    ast.unparse(each).split("[")[0] for each in node.bases
                }
    reached: set[str] = set()
    waiting = {*surface.exports, *surface.whole.inherited()}
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= bases.get(name, set()) - reached
    return reached


def _breakages(
    path: str, old: str, new: str, reached: Set[str]
) -> Iterator[tuple[str, str]]:
    """Yield what griffe finds in what programs reach of a module: where, and what."""
    import griffe

    name = path.removesuffix(".py").replace("/", ".")
    modules = [
        griffe.visit(name, filepath=Path(path), code=text) for text in (old, new)
    ]
    exported = set(map(str, modules[0].exports or ()))
    public = exported if path == _ERRORS else exported & reached
    for breakage in griffe.find_breaking_changes(*modules):
        relative = breakage.obj.path.removeprefix(f"{name}.")
        if relative.split(".")[0] in public:
            yield f"`{relative}`", breakage.kind.value.lower()


def compare_code(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield that a package does something otherwise, of which nothing else is known."""
    changed = [
        path
        for path, text in sorted(new.modules.items())
        if path not in new.runtime
        and not path.rpartition("/")[2].startswith("_origins")
        and old.modules.get(path) != text
        and _code(old.modules.get(path, ""), old.version) != _code(text, new.version)
    ]
    if changed:
        listed = ", ".join(f"`{path}`" for path in changed)
        message = f"does something otherwise in {listed}"
        yield Change(Rule.CODE_CHANGED, "the package", message, "")


def _code(text: str, version: str) -> Sequence[str]:
    """Return the lines of code without its prose and the version, in any order."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [each for each in node.body if not _is_prose(each)]
    code = ast.unparse(tree).replace(f"/{version}'", "").replace(f"'{version}'", "")
    return sorted(code.splitlines())


def _is_prose(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
