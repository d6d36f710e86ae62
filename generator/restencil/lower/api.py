"""The document as a whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from restencil.bundle import Document
from restencil.constraints import Constraints
from restencil.diagnostics import Collector
from restencil.ir import Api, StatedPagination, Tag
from restencil.lower.arguments import arguments_of, overloads_of
from restencil.lower.context import Context
from restencil.lower.directions import received, sent
from restencil.lower.headers import header_sets
from restencil.lower.limits import limits_of
from restencil.lower.links import links_of
from restencil.lower.operations import operations_of
from restencil.lower.order import in_order
from restencil.lower.pagination import paginations
from restencil.lower.results import failures_of, results_of
from restencil.lower.schemas import Enums, SchemaLowerer
from restencil.lower.schemas.documentation import external_docs
from restencil.lower.schemas.loops import without_loops
from restencil.lower.schemas.tags import tagged
from restencil.lower.security import schemes_of
from restencil.lower.servers import servers_of
from restencil.lower.streaming import streaming_of
from restencil.lower.swagger import as_openapi
from restencil.lower.webhooks import webhooks_of
from restencil.lower.xml import with_xml
from restencil.node import Node


def lower(
    document: Document,
    diagnostics: Collector,
    *,
    skip: Collection[str] = (),
    pagination: Mapping[str, StatedPagination | None] | None = None,
    constraints: Constraints = Constraints.DOCUMENTED,
    enums: Enums | None = None,
) -> Api:
    """Return what a document says, as far as its operations reach.

    Args:
        document: The document; it has passed validation.
        diagnostics: Receives what cannot be expressed, and what is assumed instead.
        skip: The operations and webhooks to leave out: `GET /path/{id}`, `webhook name`.
        pagination: How operations return a list page by page, where the document does not
            show it; none for those that are not to be recognised.
        constraints: What becomes of the limits that schemas state.
        enums: Enums that are known already; receives those that are found.
    """
    context = Context(as_openapi(document), diagnostics)
    schemas = SchemaLowerer(context, enums)
    operations = tuple(operations_of(context, schemas, skip))
    stated = tuple(webhooks_of(schemas, operations, skip))
    headers = header_sets(operations)
    found = {**tagged(without_loops(schemas.finish())), **headers.objects}
    operations, webhooks, xml = with_xml(operations, stated, found, diagnostics)
    sets = [each for one in operations for each in headers.of(one.id)]
    named = in_order(operations, webhooks, sets, found)
    arguments = {each.id: arguments_of(each, named) for each in operations}
    results = {each.id: results_of(each) for each in operations}
    info = context.root.member("info") or Node({}, "/info")
    overloads = {
        each.id: several
        for each in operations
        if (several := overloads_of(each, named))
    }
    streamings = {
        each.id: streaming
        for each in operations
        if (streaming := streaming_of(each, arguments[each.id], named))
    }
    varying = frozenset(overloads) | frozenset(streamings)
    return Api(
        origin=context.origin(context.root),
        title=info.text("title"),
        version=info.text("version"),
        description=info.text("description"),
        servers=servers_of(context.root),
        tags=tuple(_tags(context.root)),
        operations=operations,
        webhooks=webhooks,
        schemas=named,
        arguments=arguments,
        overloads=overloads,
        results=results,
        streamings=streamings,
        failures={each.id: failures_of(each) for each in operations},
        headers=headers.returned,
        error_headers=headers.raised,
        links=tuple(links_of(operations, arguments, varying, named, diagnostics)),
        paginations=dict(
            paginations(
                operations, arguments, results, named, pagination or {}, diagnostics
            )
        ),
        limits=(
            limits_of(context, skip) if constraints is Constraints.ENFORCED else {}
        ),
        xml=xml,
        sent=sent((a for each in arguments.values() for a in each), named),
        received=received(operations, webhooks, sets, named),
        security_schemes=schemes_of(context),
    )


def _tags(root: Node) -> list[Tag]:
    return [
        Tag(
            name=tag.text("name"),
            description=(tag.text("description") or tag.text("summary")).strip(),
            external_docs=external_docs(tag),
            parent=tag.text("parent"),
        )
        for tag in root.items("tags")
        if tag.text("name")
    ]
