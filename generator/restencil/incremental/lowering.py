"""Lowers what changed, and takes the rest from the last time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.constraints import Constraints
from restencil.diagnostics import Collector, Diagnostic
from restencil.incremental.units import Graph, Unit, affected, unit_of
from restencil.ir import (
    Api,
    EnumSchema,
    NamedSchema,
    Operation,
    OperationId,
    SchemaId,
    StatedPagination,
    Webhook,
)
from restencil.lower import lower
from restencil.lower.context import Context
from restencil.lower.directions import received, sent
from restencil.lower.order import in_order
from restencil.lower.schemas import Enums
from restencil.openapi.operations import WEBHOOK
from restencil.select import names_in

T = TypeVar("T")

_MOST: Final = 0.5
"""Beyond this part of all operations, a whole run is as quick."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a document is lowered; see `restencil.lower.lower`."""

    skip: Collection[str]
    pagination: Mapping[str, StatedPagination | None]
    constraints: Constraints


@dataclass(frozen=True, slots=True)
class Lowered:
    """A document, and what it says.

    Attributes:
        graph: Its units; none of Swagger, which is read as something else.
        found: What lowering reported.
        affected: The units that may say something else than the last time; none where all
            may.
    """

    document: Document
    graph: Graph | None
    options: Options
    api: Api
    found: tuple[Diagnostic, ...]
    affected: Set[Unit] | None = None


def lowered(document: Document, graph: Graph | None, options: Options) -> Lowered:
    """Return what a document says, without knowing of another one."""
    found = Collector()
    api = _lower(document, found, options, options.skip)
    return Lowered(document, graph, options, api, found.found)


def relowered(
    before: Lowered, document: Document, graph: Graph | None, options: Options
) -> Lowered | None:
    """Return what a document says, given what it said before it was changed.

    None where too much depends on what changed.
    """
    if graph is None or before.graph is None:
        return None
    is_alike = (
        graph.rest == before.graph.rest
        and options == before.options
        and document.origins == before.document.origins
    )
    if not is_alike:
        return None
    units = affected(before.graph, graph)
    old = {op.id for op in before.api.operations if _unit(op.id) in units}
    if len(old) > _MOST * len(before.api.operations):
        return None
    api = _Change(before, document, units).api()
    if api is None:
        return None
    return Lowered(document, graph, options, api, before.found, units)


def _lower(
    document: Document,
    found: Collector,
    options: Options,
    skip: Collection[str],
    enums: Enums | None = None,
) -> Api:
    return lower(
        document,
        found,
        skip=skip,
        pagination=options.pagination,
        constraints=options.constraints,
        enums=enums,
    )


class _Slice:
    """What the affected operations and webhooks of a document say, and nothing else."""

    def __init__(
        self, document: Document, before: Lowered, affected: Set[Unit]
    ) -> None:
        found = Collector()
        self.enums = Enums(_enums(before.api.schemas.values()))
        others = frozenset(_others(document, affected))
        skip = {*before.options.skip, *others}
        self.api = _lower(document, found, before.options, skip, self.enums)
        self.found = found.found


class _Change:
    """Puts together what was said before and what is said now."""

    def __init__(self, before: Lowered, document: Document, units: Set[Unit]) -> None:
        self._before = before
        self._document = document
        self._units = units
        self._old = _Slice(before.document, before, units)
        self._new = _Slice(document, before, units)

    def api(self) -> Api | None:
        """Return what the whole document says; none where slices cannot tell."""
        if not (self._is_alike() and self._is_consistent()):
            return None
        before, now = self._before.api, self._new.api
        operations = tuple(self._operations())
        webhooks = tuple(self._webhooks(operations))
        headers = self._each(operations, before.headers, before.headers)
        error_headers = self._each(
            operations, before.error_headers, before.error_headers
        )
        sets = [found for each in operations for found in before.header_sets(each.id)]
        schemas = in_order(
            operations, webhooks, sets, {**now.schemas, **self._kept_schemas()}
        )
        arguments = self._each(operations, before.arguments, now.arguments)
        return replace(
            before,
            operations=operations,
            webhooks=webhooks,
            schemas=schemas,
            arguments=arguments,
            overloads=self._each(operations, before.overloads, now.overloads),
            results=self._each(operations, before.results, now.results),
            streamings=self._each(operations, before.streamings, now.streamings),
            failures=self._each(operations, before.failures, now.failures),
            headers=headers,
            error_headers=error_headers,
            paginations=self._each(operations, before.paginations, now.paginations),
            limits=self._each(operations, before.limits, now.limits),
            sent=sent((a for each in arguments.values() for a in each), schemas),
            received=received(operations, webhooks, sets, schemas),
        )

    def _is_alike(self) -> bool:
        """Tell whether nothing has changed that operations have in common.

        Enums with the same values are one, wherever they are, and so are the headers of
        responses; XML and links go beyond what an operation refers to.
        """
        old, new = self._old, self._new
        apis = (self._before.api, new.api)
        return (
            old.found == new.found
            and old.enums.added == new.enums.added
            and old.api.headers == new.api.headers
            and old.api.error_headers == new.api.error_headers
            and not any(api.xml.documents or api.links for api in apis)
            and _shared_responses(self._before.document)
            == _shared_responses(self._document)
        )

    def _is_consistent(self) -> bool:
        """Tell whether schemas that are not affected are what they were."""
        before = self._before.api.schemas
        return all(
            before.get(name, schema) == schema
            for name, schema in self._new.api.schemas.items()
            if name.startswith("/") and not self._is_affected(name)
        )

    def _is_affected(self, pointer: str) -> bool:
        return pointer.startswith("/") and unit_of(pointer) in self._units

    def _kept_schemas(self) -> dict[SchemaId, NamedSchema]:
        return {
            name: schema
            for name, schema in self._before.api.schemas.items()
            if isinstance(schema, EnumSchema) or not self._is_affected(name)
        }

    def _operations(self) -> Iterator[Operation]:
        """Yield the operations in the order of the document."""
        kept, changed = map(_by_unit, (self._before.api, self._new.api))
        for unit in _paths(self._document):
            yield from (changed if unit in self._units else kept).get(unit, ())

    def _webhooks(self, operations: Iterable[Operation]) -> Iterator[Webhook]:
        """Yield the webhooks in the order of the document, then the callbacks."""
        kept, changed = self._before.api.webhooks, self._new.api.webhooks
        names = self._document.root.get("webhooks")
        for name in names if isinstance(names, dict) else ():
            is_changed = json_pointer.join("/webhooks", name) in self._units
            for each in changed if is_changed else kept:
                if each.callback_of is None and each.name == name:
                    yield each
        if not any(each.callback_of for each in (*kept, *changed)):
            return
        for operation in operations:
            is_changed = _unit(operation.id) in self._units
            for each in changed if is_changed else kept:
                if each.callback_of == operation.id:
                    yield each

    def _each(
        self,
        operations: Iterable[Operation],
        before: Mapping[OperationId, T],
        now: Mapping[OperationId, T],
    ) -> dict[OperationId, T]:
        """Return what is known of each operation, from where it is known."""
        found = {}
        for operation in operations:
            known = now if _unit(operation.id) in self._units else before
            if operation.id in known:
                found[operation.id] = known[operation.id]
        return found


def _shared_responses(document: Document) -> Set[str]:
    return Context(document, Collector()).shared_responses


def _unit(operation: str) -> Unit:
    return json_pointer.join("/paths", operation.partition(" ")[2])


def _by_unit(api: Api) -> dict[Unit, list[Operation]]:
    found: dict[Unit, list[Operation]] = {}
    for operation in api.operations:
        found.setdefault(_unit(operation.id), []).append(operation)
    return found


def _paths(document: Document) -> Iterator[Unit]:
    for path in document.root.get("paths") or ():
        yield json_pointer.join("/paths", path)


def _others(document: Document, affected: Set[Unit]) -> Iterator[str]:
    """Yield the operations and webhooks that are not affected, as `skip` names them."""
    for name in names_in(document):
        webhook = name.removeprefix(WEBHOOK)
        is_webhook = webhook != name
        unit = json_pointer.join("/webhooks", webhook) if is_webhook else _unit(name)
        if unit not in affected:
            yield name


def _enums(schemas: Iterable[NamedSchema]) -> Iterator[EnumSchema]:
    return (each for each in schemas if isinstance(each, EnumSchema))
