"""The naming stage: a name for everything, in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from restencil.code.identifiers import Identifier, Scope, legal, stem
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import naming as catalogue
from restencil.editions import edition_of
from restencil.ir import (
    Api,
    EnumSchema,
    ObjectSchema,
    Operation,
    OperationId,
)
from restencil.naming.classes import with_classes
from restencil.naming.credentials import client_name, credential_names
from restencil.naming.extensions import extensions
from restencil.naming.fields import argument_names, field_names
from restencil.naming.links import link_names
from restencil.naming.members import member_names
from restencil.naming.methods import resolve_clashes, wanted_methods
from restencil.naming.moved import relocated
from restencil.naming.names import MethodPath, Names
from restencil.naming.places import keep_places, parsed
from restencil.naming.renamed import class_aliases, method_aliases, part_aliases
from restencil.naming.reserved import (
    CLIENT_ATTRIBUTES,
    MODEL_MODULES,
    RESOURCE_ATTRIBUTES,
)
from restencil.naming.resources import resource_names
from restencil.naming.schemas import SchemaNaming
from restencil.naming.servers import variable_names
from restencil.naming.settle import keep_names
from restencil.naming.table import NameTable
from restencil.naming.webhooks import webhook_names, webhooks_attribute
from restencil.naming.words import snake


def assign(
    api: Api,
    diagnostics: Collector,
    *,
    client: str | None = None,
    places: Mapping[str, str] | None = None,
    arguments: Mapping[str, Identifier] | None = None,
    recorded: NameTable | None = None,
    version: str = "",
    extended: Iterable[str] = (),
    edition: str | None = None,
) -> Names:
    """Return a name for everything in an API that gets one.

    Args:
        api: The API.
        diagnostics: Receives overrides that cannot be followed.
        client: The class of the client; by default after the document's title.
        places: Where operations are to be found: `POST /images` at `images.create`.
        arguments: What callers pass for security schemes, by the scheme's name.
        recorded: The names that an earlier generation gave.
        version: The version of the package.
        extended: The models that the user extends.
        edition: The edition whose rules are followed; by default that of the recorded
            names. Names that another edition gave are not kept.
    """
    known = relocated(recorded or NameTable(), api)
    before = relocated(known.before, api) if known.before else known
    rules = edition_of(edition or known.edition)
    past = known if known.edition in ("", rules.date) else NameTable()
    methods = _methods(api, places or {}, diagnostics, past)
    former = method_aliases(methods, before, version)
    places_before = tuple(filter(None, (parsed(each.name) for each in former)))
    all_places = (*methods.values(), *places_before)
    client_class = Identifier(client) if client else _client(api, past)
    pages = {key[0] for each in api.paginations if (key := api.page(each))}
    credentials = credential_names(api.security_schemes.values(), arguments or {})
    naming = SchemaNaming(api, methods, Scope(MODEL_MODULES))
    names = Names(
        client=client_class,
        resources=resource_names(
            methods.values(),
            places_before,
            client_class,
            past.resources,
            before.resources,
        ),
        methods=methods,
        arguments={name: argument_names(each) for name, each in api.arguments.items()},
        fields={
            name: field_names(schema, is_page=name in pages)
            for name, schema in api.schemas.items()
            if isinstance(schema, ObjectSchema)
        },
        members={
            name: member_names(schema)
            for name, schema in api.schemas.items()
            if isinstance(schema, EnumSchema)
        },
        credentials=credentials,
        server_variables=variable_names(
            next(iter(api.servers), None),
            (name for names in credentials.values() for name in names),
        ),
        webhooks=webhook_names(api.webhooks, methods),
        webhooks_attribute=webhooks_attribute(all_places, past.client.get("webhooks")),
        links=link_names(api, methods, all_places, past.links, diagnostics),
    )
    names = with_classes(names, api, naming, rules)
    kept = keep_names(
        api, names, past, configured=arguments or {}, further=naming.further
    )
    return replace(
        kept,
        extensions=extensions(api, kept, extended, diagnostics),
        aliases=(
            *class_aliases(api, kept, before, version),
            *former,
            *part_aliases(api, kept, before, version),
        ),
        edition=rules.date,
    )


def _client(api: Api, past: NameTable) -> Identifier:
    """Return the class of the client: as it was, or after the document's title."""
    before = past.client.get("class")
    return legal(before) if before else client_name(api.title)


def _methods(
    api: Api,
    places: Mapping[str, str],
    diagnostics: Collector,
    past: NameTable,
) -> Mapping[OperationId, MethodPath]:
    by_id = {operation.id: operation for operation in api.operations}
    placed = dict(_placed(by_id, places, diagnostics))
    wanted = resolve_clashes(wanted_methods(api.operations, api.tags))
    scopes = _Scopes()
    for path in placed.values():
        scopes.take(path)
    for name, wish in wanted.items():
        if name not in placed:
            resource = tuple(snake(words) for words in wish.resource)
            scopes.reserve(resource)
    found = {}
    for name, wish in wanted.items():
        if name in placed:
            found[name] = placed[name]
            continue
        resource = scopes.resource(tuple(snake(words) for words in wish.resource))
        candidates = [snake(words) for words in (*wish.names, *wish.longer)]
        found[name] = MethodPath(resource, scopes.method(resource, candidates))
    kept = keep_places(found, past.methods, placed)
    _report_repeated_ids(by_id.values(), kept, diagnostics)
    return kept


def _placed(
    operations: Mapping[OperationId, Operation],
    places: Mapping[str, str],
    diagnostics: Collector,
) -> Iterator[tuple[OperationId, MethodPath]]:
    """Yield the places that the configuration gives to operations."""
    taken: dict[str, str] = {}
    for name, place in places.items():
        operation = operations.get(OperationId(name))
        if operation is None:
            diagnostics.emit(catalogue.override_unknown(name))
            continue
        try:
            *resource, method = (Identifier(part) for part in place.split("."))
        except ValueError:
            diagnostics.emit(catalogue.override_illegal(name, place))
            continue
        if place in taken:
            report = catalogue.override_taken(operation.origin, place, taken[place])
            diagnostics.emit(report)
        taken[place] = name
        yield operation.id, MethodPath(tuple(resource), method)


class _Scopes:
    """The attributes of the client and of each resource."""

    def __init__(self) -> None:
        self._scopes: dict[tuple[str, ...], Scope] = {(): Scope(CLIENT_ATTRIBUTES)}
        self._resources: dict[tuple[str, ...], tuple[Identifier, ...]] = {(): ()}

    def take(self, path: MethodPath) -> None:
        """Take a place that the configuration gives; it is taken as it is written."""
        for depth in range(1, len(path.resource) + 1):
            self._enter(path.resource[:depth], path.resource[:depth])
        self._scope(path.resource).claim(path.method)

    def reserve(self, resource: tuple[str, ...]) -> None:
        """Make room for a resource before methods take its name."""
        self.resource(resource)

    def resource(self, wanted: tuple[str, ...]) -> tuple[Identifier, ...]:
        """Return the identifiers of a resource and those that lead to it."""
        if wanted not in self._resources:
            outer = self.resource(wanted[:-1])
            last = stem(wanted[-1])
            name = self._scope(outer).claim(last, f"{last}_")
            self._enter(wanted, (*outer, name))
        return self._resources[wanted]

    def method(self, resource: tuple[Identifier, ...], wanted: list[str]) -> Identifier:
        """Return the name of a method of a resource."""
        if wanted[0] in RESOURCE_ATTRIBUTES:
            wanted = [f"{wanted[0]}_", *wanted]
        return self._scope(resource).claim(*wanted)

    def _enter(self, wanted: tuple[str, ...], path: tuple[Identifier, ...]) -> None:
        self._resources.setdefault(wanted, path)

    def _scope(self, resource: tuple[str, ...]) -> Scope:
        if resource not in self._scopes:
            self._scopes[resource] = Scope(RESOURCE_ATTRIBUTES)
        return self._scopes[resource]


def _report_repeated_ids(
    operations: Iterable[Operation],
    methods: Mapping[OperationId, MethodPath],
    diagnostics: Collector,
) -> None:
    first: dict[str, OperationId] = {}
    for operation in operations:
        stated = operation.operation_id
        if stated is None:
            continue
        if stated in first:
            method = ".".join(
                (*methods[operation.id].resource, methods[operation.id].method)
            )
            place = operation.origin.at("operationId")
            diagnostics.emit(
                catalogue.repeated_operation_id(place, stated, first[stated], method)
            )
        first.setdefault(stated, operation.id)
