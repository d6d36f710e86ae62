"""Compares the surfaces of two packages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from restencil.diff.change import Change, Rule, Side
from restencil.diff.classes import ModelComparison, compare_enums, gone_and_new
from restencil.diff.methods import MethodComparison
from restencil.diff.renamed import with_renamed
from restencil.diff.runtime import compare_code, compare_runtimes
from restencil.diff.surface import Named, Surface
from restencil.diff.types import is_same, shown


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what changed from one package to another, each change once."""
    return tuple(dict.fromkeys(_changes(old, new))) or tuple(compare_code(old, new))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    old = with_renamed(old, new.former)
    yield from _renamed(old, new)
    yield from _lost_keys(old, new)
    methods = MethodComparison(old.whole, new.whole)
    models = ModelComparison(old.whole, new.whole)
    yield from methods.methods(old.methods, new.methods)
    yield from methods.methods(old.webhooks, new.webhooks)
    if old.event and new.event and not is_same(old.event, new.event):
        message = f"is `{shown(new.event)}` instead of `{shown(old.event)}`"
        yield Change(Rule.TYPE_CHANGED, "webhooks.WebhookEvent", message, "webhooks")
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
    """Yield former names that are new, or gone.

    Args:
        old: The first package; its names are those that things have later.
        new: The second.
    """
    for kind, rule in _RULES.items():
        before, after = old.former[kind], new.former[kind]
        for former, current in after.items():
            if former not in before:
                message = f"is called `{current}` now; the former name is deprecated"
                yield Change(rule, former, message, _place(current))
        for former, current in before.items():
            if former not in after and not _is_there(new, kind, former):
                message = f"is known as `{current}` alone from now on"
                yield Change(Rule.FORMER_NAME_REMOVED, former, message, _place(current))


def _lost_keys(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the keys of arguments that have another name, and not the former one as well.

    TypedDicts have no way to say that one of two keys is needed.
    """
    for former, current in new.former[Named.ARGUMENT].items():
        if former in old.former[Named.ARGUMENT]:
            continue
        method, _, before = _place(former).rpartition(".")
        _, _, now = current.rpartition(".")
        for name, model in new.models.items():
            if model.is_of_arguments_of(method) and before not in model.fields:
                key, message = f"models.{name}.{before}", f"is called `{now}` now"
                yield Change(Rule.KEY_REMOVED, key, message, f"models.{name}.{now}")


_RULES: Final = {
    Named.METHOD: Rule.METHOD_RENAMED,
    Named.ARGUMENT: Rule.ARGUMENT_FORMER_NAME,
    Named.TYPE: Rule.TYPE_RENAMED,
    Named.FIELD: Rule.FIELD_RENAMED,
    Named.MEMBER: Rule.MEMBER_RENAMED,
}


def _is_there(surface: Surface, kind: Named, name: str) -> bool:
    """Tell whether a package has something that is called so."""
    owner, _, part = name.partition(".")[2].rpartition(".")
    match kind:
        case Named.METHOD:
            return _place(name) in surface.methods
        case Named.ARGUMENT:
            method = surface.methods.get(owner)
            names = (
                method.whole.names if method else [] if owner else surface.client.names
            )
            return part in names
        case Named.TYPE:
            return surface.whole.has_type(name)
        case Named.FIELD:
            return owner in surface.models and part in surface.models[owner].fields
        case Named.MEMBER:
            return owner in surface.enums and part in surface.enums[owner].members
    assert_never(kind)


def _place(name: str) -> str:
    """Return what something is looked up as in the document."""
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
