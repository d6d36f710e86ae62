"""Compares the surfaces of two packages."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diff.change import Change, Rule, Side
from restencil.diff.classes import ModelComparison, compare_enums, gone_and_new
from restencil.diff.methods import MethodComparison
from restencil.diff.renamed import with_renamed
from restencil.diff.runtime import compare_runtimes
from restencil.diff.surface import Surface


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what changed from one package to another, each change once."""
    return tuple(dict.fromkeys(_changes(old, new)))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    yield from _renamed(old, new)
    old = with_renamed(old, new.former)
    methods = MethodComparison(old.whole, new.whole)
    models = ModelComparison(old.whole, new.whole)
    yield from methods.methods(old.methods, new.methods)
    yield from methods.signature("the client", "client", old.client, new.client)
    if old.server != new.server:
        message = f"is at `{new.server}` instead of `{old.server}` by default"
        yield Change(Rule.SERVER_CHANGED, "the API", message, "servers")
    yield from models.models(old.models, new.models)
    yield from models.aliases(old.aliases, new.aliases)
    yield from gone_and_new(old, new)
    yield from compare_enums(old.enums, new.enums)
    yield from _exports(old, new)
    yield from compare_runtimes(old, new)


def _renamed(old: Surface, new: Surface) -> Iterator[Change]:
    for former, current in new.former.items():
        if former not in old.former:
            rule = Rule.METHOD_RENAMED if _is_method(former) else Rule.TYPE_RENAMED
            message = f"is called `{current}` now; the former name is deprecated"
            yield Change(rule, former, message, _place(current))
    for former, current in old.former.items():
        if former not in new.former and not _is_there(new, former):
            message = f"is known as `{current}` alone from now on"
            yield Change(Rule.FORMER_NAME_REMOVED, former, message, _place(current))


def _is_method(name: str) -> bool:
    return name.startswith("client.")


def _is_there(surface: Surface, name: str) -> bool:
    if _is_method(name):
        return _place(name) in surface.methods
    return surface.whole.has_type(name)


def _place(name: str) -> str:
    """Return what a method or a type is looked up as in the document."""
    return name.removeprefix("client.")


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
