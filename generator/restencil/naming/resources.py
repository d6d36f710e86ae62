"""Names of the classes of resources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from restencil.code.identifiers import Identifier, Scope
from restencil.naming.names import MethodPath, ResourcePath
from restencil.naming.reserved import RESOURCE_MODULES
from restencil.naming.words import pascal, split


def resource_names(
    methods: Collection[MethodPath],
    former: Iterable[MethodPath],
    client: Identifier,
    recorded: Mapping[str, str],
    gone: Mapping[str, str],
) -> Mapping[ResourcePath, Identifier]:
    """Return the class of each resource: `Images`, and `AsyncImages` beside it.

    A module has the class of one resource and imports those of the resources inside, so
    those are told apart: `Images` inside `Images` is `ImagesImages`.

    Args:
        methods: The places of all operations.
        former: Where operations were before.
        client: The class of the client, which is the outermost resource.
        recorded: The classes in an earlier generation, by the dotted path.
        gone: The same for resources that have nothing any more but what is found
            elsewhere; they keep their classes whatever the rules are.
    """
    there = {".".join(path) for path in _paths(methods)}
    recorded = {**{p: name for p, name in gone.items() if p not in there}, **recorded}
    names: dict[ResourcePath, Identifier] = {(): client}
    scopes: dict[ResourcePath, Scope] = {}
    paths = list(dict.fromkeys((*_paths(methods), *_paths(former))))
    # Stable: outer ones stay before inner ones, which have longer paths.
    for path in sorted(paths, key=lambda p: (len(p), ".".join(p) not in recorded)):
        outer = path[:-1]
        if outer not in scopes:
            own = names[outer]
            taken = (*RESOURCE_MODULES, own, f"Async{own}", *_views(own))
            scopes[outer] = Scope(taken)
        name = pascal(split(path[-1]))
        longer = f"{names[outer]}{name}" if outer else f"{name}Resource"
        before = recorded.get(".".join(path))
        names[path] = _claim(scopes[outer], *filter(None, (before,)), name, longer)
    return {path: names[path] for path in ((), *paths)}


def _paths(methods: Iterable[MethodPath]) -> Iterator[ResourcePath]:
    """Yield the resources on the way to each method, outermost first."""
    for method in methods:
        for depth in range(len(method.resource)):
            yield method.resource[: depth + 1]


def _claim(scope: Scope, *names: str) -> Identifier:
    """Take a name of which the name of the asynchronous class is free as well."""
    wanted = [name for name in names[:-1] if f"Async{name}" not in scope]
    claimed = scope.claim(*wanted, names[-1])
    for further in (f"Async{claimed}", *_views(claimed)):
        scope.claim(further)
    return claimed


def _views(name: str) -> tuple[str, ...]:
    """Return the classes whose methods give whole responses."""
    return tuple(
        f"{prefix}{name}With{kind}Response"
        for prefix in ("", "Async")
        for kind in ("Raw", "Streaming")
    )
