"""Names for what follows links."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from restencil.code.identifiers import Identifier, Scope, legal
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.ir import Api, Link, LinkId, OperationId
from restencil.naming.names import MethodPath, ResourcePath
from restencil.naming.reserved import CLIENT_ATTRIBUTES, RESOURCE_ATTRIBUTES
from restencil.naming.table import Keyed
from restencil.naming.words import snake, split


def link_names(
    api: Api,
    methods: Mapping[OperationId, MethodPath],
    taken: Collection[MethodPath],
    recorded: Keyed,
    diagnostics: Collector,
) -> Mapping[LinkId, Identifier]:
    """Return the method that follows each link: `follow_owner`, beside where it starts.

    A link that several operations of a resource have alike gets one method.

    Args:
        api: The API.
        methods: The place of each operation.
        taken: All places of operations, also those that they had before.
        recorded: The names in an earlier generation.
        diagnostics: Receives which links lead to where no method can follow.
    """
    links = list(_links(api, methods, diagnostics))
    scopes: dict[ResourcePath, Scope] = {}
    found: dict[LinkId, Identifier] = {}
    # Stable: links that have been there keep their names, new ones take what is free.
    for link in sorted(links, key=lambda each: each.id not in recorded):
        path = methods[link.source]
        if path.resource not in scopes:
            scopes[path.resource] = Scope(_taken(path.resource, taken))
        name = snake(("follow", *split(link.name)))
        before = recorded.get(link.id)
        past = [before] if before and legal(before) == before else []
        candidates = (*past, name, f"{name}_of_{path.method}")
        found[link.id] = scopes[path.resource].claim(*candidates)
    return {link.id: found[link.id] for link in links}


def _links(
    api: Api, methods: Mapping[OperationId, MethodPath], diagnostics: Collector
) -> Iterator[Link]:
    known: set[str] = set()
    for link in api.links:
        if not methods[link.target].resource:
            reason = f"{link.target} belongs to no resource"
            diagnostics.emit(catalogue.unusable_link(link.origin, link.name, reason))
            continue
        essence = (methods[link.source].resource, link.name, link.target)
        key = repr((*essence, link.type, link.values))
        if key not in known:
            known.add(key)
            yield link


def _taken(resource: ResourcePath, paths: Collection[MethodPath]) -> Iterator[str]:
    """Yield the attributes that a resource has."""
    yield from RESOURCE_ATTRIBUTES if resource else CLIENT_ATTRIBUTES
    for path in paths:
        whole = (*path.resource, path.method)
        if whole[: len(resource)] == resource:
            yield whole[len(resource)]
