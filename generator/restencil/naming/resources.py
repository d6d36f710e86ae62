"""Names of the classes of resources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from restencil.code.identifiers import Identifier, Scope
from restencil.naming.names import MethodPath, ResourcePath
from restencil.naming.reserved import RESOURCE_MODULES
from restencil.naming.words import pascal, split


def resource_names(
    methods: Iterable[MethodPath], client: Identifier
) -> Mapping[ResourcePath, Identifier]:
    """Return the class of each resource: `Images`, and `AsyncImages` beside it.

    A module has the class of one resource and imports those of the resources inside, so
    those are told apart: `Images` inside `Images` is `ImagesImages`.

    Args:
        methods: The places of all operations.
        client: The class of the client, which is the outermost resource.
    """
    names: dict[ResourcePath, Identifier] = {(): client}
    scopes: dict[ResourcePath, Scope] = {}
    for method in methods:
        for depth in range(len(method.resource)):
            outer, path = method.resource[:depth], method.resource[: depth + 1]
            if path in names:
                continue
            if outer not in scopes:
                own = names[outer]
                taken = (*RESOURCE_MODULES, own, f"Async{own}", *_views(own))
                scopes[outer] = Scope(taken)
            name = pascal(split(path[-1]))
            longer = f"{names[outer]}{name}" if outer else f"{name}Resource"
            names[path] = _claim(scopes[outer], name, longer)
    return names


def _claim(scope: Scope, name: str, longer: str) -> Identifier:
    """Take a name of which the name of the asynchronous class is free as well."""
    wanted = (longer,) if f"Async{name}" in scope else (name, longer)
    claimed = scope.claim(*wanted)
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
