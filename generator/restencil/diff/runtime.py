"""Compares what all packages share, which another version of restencil may change."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Set
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
        message
        for path in changed
        if path in old.runtime
        for message in _breakages(path, old.runtime[path], new.runtime[path], reached)
    ]
    for message in breakages:
        yield Change(Rule.RUNTIME_BROKEN, "the runtime", message, "")
    if not breakages:
        message = f"{len(changed)} modules are those of another version of restencil"
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


def _breakages(path: str, old: str, new: str, reached: Set[str]) -> Iterator[str]:
    """Yield what griffe finds in what programs reach of a module."""
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
            yield f"`{relative}`: {breakage.kind.value.lower()}"
