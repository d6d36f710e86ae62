"""The whole API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from restencil.ir.arguments import Argument, Overload, Streaming
from restencil.ir.links import Link
from restencil.ir.operations import Failure, HeaderSet, Limit, Operation, Result
from restencil.ir.pagination import PageKey, Pagination
from restencil.ir.schemas import NamedSchema, TypeExpression
from restencil.ir.security import SchemeId, SecurityScheme
from restencil.ir.sources import OperationId, SchemaId
from restencil.ir.webhooks import Webhook
from restencil.ir.xml import XmlShapes
from restencil.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A part of a server's URL that callers may choose.

    Attributes:
        values: What may be chosen; empty where that is not limited.
    """

    name: str
    default: str
    values: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the API is.

    Attributes:
        template: The URL with its variables in braces; absolute, or relative to wherever
            the document is served.
        url: The same with the defaults of the variables put in.
        variables: Those that have a default, in the document's order.
    """

    template: str
    url: str
    variables: tuple[ServerVariable, ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A group of operations.

    Attributes:
        description: CommonMark; empty where there is none.
        external_docs: The URL of more about it; empty where there is none.
        parent: The name of the group that it is inside; empty for none.
    """

    name: str
    description: str
    external_docs: str = ""
    parent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """What a document says, as far as its operations reach.

    Attributes:
        webhooks: What the API sends on its own: webhooks, then callbacks.
        origin: Where the document begins.
        schemas: The named schemas that operations reach, in the order they are reached.
        arguments: What callers pass to each operation, in the order of its signature.
        overloads: The combinations of arguments, of operations that have several.
        results: What each operation returns, one for each status of success.
        streamings: How those operations are asked for a stream that return something else
            otherwise.
        failures: What each operation raises, one for each status that is documented.
        headers: What the headers of successful responses are, of operations that declare
            any.
        error_headers: The same for the errors of each operation, by status.
        links: The links that can be followed.
        paginations: How those operations do it that return a list page by page.
        limits: What arguments have to keep to, where that is enforced.
        xml: How bodies and responses are written as XML.
        sent: The schemas that requests can contain.
        received: The schemas that responses can contain.
    """

    origin: Origin
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    schemas: Mapping[SchemaId, NamedSchema]
    arguments: Mapping[OperationId, tuple[Argument, ...]]
    overloads: Mapping[OperationId, tuple[Overload, ...]]
    results: Mapping[OperationId, tuple[Result, ...]]
    streamings: Mapping[OperationId, Streaming]
    failures: Mapping[OperationId, tuple[Failure, ...]]
    headers: Mapping[OperationId, HeaderSet]
    error_headers: Mapping[OperationId, Mapping[str, HeaderSet]]
    links: tuple[Link, ...]
    paginations: Mapping[OperationId, Pagination]
    limits: Mapping[OperationId, tuple[Limit, ...]]
    xml: XmlShapes
    sent: frozenset[SchemaId]
    received: frozenset[SchemaId]
    security_schemes: Mapping[SchemeId, SecurityScheme]

    def outcomes(self, operation: OperationId) -> Iterator[TypeExpression]:
        """Yield the types of what an operation returns and raises, headers included."""
        streaming = self.streamings.get(operation)
        streamed = () if streaming is None else streaming.results
        for result in (*self.results[operation], *streamed):
            yield result.type
            yield from result.events.values()
        for failure in self.failures[operation]:
            yield failure.type
        for headers in self.header_sets(operation):
            yield {"$ref": headers.schema}

    def header_sets(self, operation: OperationId) -> Iterator[HeaderSet]:
        """Yield what the headers of an operation's responses are."""
        if operation in self.headers:
            yield self.headers[operation]
        yield from self.error_headers.get(operation, {}).values()

    def page(self, operation: OperationId) -> PageKey | None:
        """Return the object that is a page of an operation's list; none for other lists."""
        found = self.paginations.get(operation)
        if found is None or not found.items:
            return None
        return SchemaId(self.results[operation][0].type["$ref"]), found.items
