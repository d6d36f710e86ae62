"""Compares the surfaces of two packages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from pathlib import Path

from restencil.diff.change import Change, Rule, Side
from restencil.diff.classes import ModelComparison, compare_enums, gone_and_new
from restencil.diff.methods import MethodComparison
from restencil.diff.renamed import with_renamed
from restencil.diff.surface import ModelKind, Surface
from restencil.diff.types import Known


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what changed from one package to another, each change once."""
    return tuple(dict.fromkeys(_changes(old, new)))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    yield from _renamed(old, new)
    old = with_renamed(old, new.former)
    before, after = _known(old), _known(new)
    methods = MethodComparison(before, after)
    models = ModelComparison(before, after)
    yield from methods.methods(old.methods, new.methods)
    yield from methods.signature("the client", "client", old.client, new.client)
    if old.server != new.server:
        message = f"is at `{new.server}` instead of `{old.server}` by default"
        yield Change(Rule.SERVER_CHANGED, "the API", message, "servers")
    yield from models.models(old.models, new.models)
    yield from models.aliases(old.aliases, new.aliases, _received(old) | _received(new))
    yield from gone_and_new(old, new)
    yield from compare_enums(old.enums, new.enums)
    yield from _exports(old, new)
    yield from _runtime(old, new)


def _renamed(old: Surface, new: Surface) -> Iterator[Change]:
    for former, current in new.former.items():
        if former not in old.former:
            message = f"is called `{current}` now; the former name is deprecated"
            yield Change(Rule.TYPE_RENAMED, former, message, current)
    names = _type_names(new)
    for former, current in old.former.items():
        if former not in new.former and former not in names:
            message = f"is known as `{current}` alone from now on"
            yield Change(Rule.FORMER_NAME_REMOVED, former, message, current)


def _type_names(surface: Surface) -> Set[str]:
    models = {f"models.{name}" for name in (*surface.models, *surface.aliases)}
    return models | {f"enums.{name}" for name in surface.enums}


def _known(surface: Surface) -> Known:
    return Known(
        aliases={**surface.shared, **surface.aliases},
        enums={f"enums.{name}": each.base for name, each in surface.enums.items()},
    )


def _received(surface: Surface) -> Set[str]:
    """Return the names of all types that responses are made of."""
    texts = [m.whole.returns for m in surface.methods.values()]
    for model in surface.models.values():
        if model.kind is ModelKind.RECEIVED:
            texts.extend(field.type for field in model.fields.values())
            texts.extend(model.bases)
    names = set(re.findall(r"\w+", " ".join(texts)))
    waiting = list(names)
    while waiting:
        inner = re.findall(r"\w+", surface.aliases.get(waiting.pop(), ""))
        waiting.extend(name for name in inner if name not in names)
        names.update(inner)
    return names


def _exports(old: Surface, new: Surface) -> Iterator[Change]:
    for name in sorted(old.exports - new.exports):
        message = "cannot be imported from the package any more"
        yield Change(Rule.EXPORT_REMOVED, f"`{name}`", message, "", Side.OLD)
    for name in sorted(new.exports - old.exports):
        message = "can be imported from the package"
        yield Change(Rule.EXPORT_ADDED, f"`{name}`", message, "")
    for place, owner in old.resources.items():
        found = new.resources.get(place, owner)
        if place and found != owner:
            message = f"is a `{found}` instead of `{owner}`"
            yield Change(Rule.EXPORT_REMOVED, f"client.{place}", message, "")


def _runtime(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield what another version of restencil changed in what packages share."""
    changed = [p for p, t in new.runtime.items() if old.runtime.get(p) != t]
    if not changed:
        return
    breakages = [
        message
        for path in changed
        if path in old.runtime
        for message in _breakages(path, old.runtime[path], new.runtime[path])
    ]
    for message in breakages:
        yield Change(Rule.RUNTIME_BROKEN, "the runtime", message, "")
    if not breakages:
        message = f"{len(changed)} modules are those of another version of restencil"
        yield Change(Rule.RUNTIME_CHANGED, "the runtime", message, "")


def _breakages(path: str, old: str, new: str) -> Iterator[str]:
    """Yield what griffe finds in what a module of the runtime exports."""
    import griffe

    name = path.removesuffix(".py").replace("/", ".")
    modules = [
        griffe.visit(name, filepath=Path(path), code=text) for text in (old, new)
    ]
    exported = set(map(str, modules[0].exports or ()))
    for breakage in griffe.find_breaking_changes(*modules):
        relative = breakage.obj.path.removeprefix(f"{name}.")
        if relative.split(".")[0] in exported:
            yield f"`{relative}`: {breakage.kind.value.lower()}"
