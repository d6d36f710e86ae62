"""Descriptions of operations: `_CREATE = Operation("POST", "/v2/images", …)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, assert_never

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, flat, subscript
from restencil.ir import (
    Argument,
    ArgumentPlace,
    ArrayType,
    Body,
    ConstantType,
    EnumSchema,
    Limit,
    MapType,
    NamedType,
    OAuth2,
    OpenIdConnect,
    Operation,
    OperationId,
    Parameter,
    ParameterPlace,
    Presence,
    Requirement,
    Result,
    ScalarKind,
    ScalarType,
    TupleType,
    Type,
    UnionType,
)
from restencil.plan import pages
from restencil.plan.annotations import Annotation, Annotator
from restencil.plan.bodies import described_bodies
from restencil.plan.context import Context
from restencil.plan.dates import date_names
from restencil.plan.headers import HeadersPlanner
from restencil.plan.returned import ReturnedPlanner, Side
from restencil.plan.styles import parameter_style
from restencil.plan.symbols import RuntimeSymbol, Symbol
from restencil.plan.views import OperationView

_STYLED: Final = (
    ArgumentPlace.PATH,
    ArgumentPlace.QUERY,
    ArgumentPlace.HEADER,
    ArgumentPlace.COOKIE,
)

_BODY: Final = RuntimeSymbol("operations", "Body")
_VALUE: Final = RuntimeSymbol("operations", "Value")
_XML_VALUE: Final = RuntimeSymbol("xml.values", "XMLValue")

_IDEMPOTENCY_KEY: Final = re.compile("(?:x-)?idempoten(?:cy|ce|t)-?key", re.IGNORECASE)


class OperationPlanner:
    """Plans the descriptions of operations, and gathers what they refer to."""

    def __init__(
        self, context: Context, annotator: Annotator, returned: ReturnedPlanner
    ) -> None:
        self._context = context
        self._annotator = annotator
        self._returned = returned

    def plan(
        self,
        operation: Operation,
        constant: Identifier,
        headers: HeadersPlanner,
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> OperationView:
        """Return the description of an operation."""
        name, sides = "Operation", [self._returned.described(operation, Side.SYNC)]
        if self._returned.is_dual(operation):
            name = "DualOperation"
            sides.append(self._returned.described(operation, Side.ASYNC))
        runtime.add(RuntimeSymbol("operations", name))
        typing_only |= {symbol for side in sides for symbol in side.symbols}
        parts: list[Item] = [literal(operation.method), literal(operation.path)]
        parts.extend(self._keywords(operation, headers, runtime))
        return OperationView(
            constant=constant,
            annotation=subscript(name, *(side.item for side in sides)),
            value=Group(f"{name}(", tuple(parts), ")"),
        )

    def _keywords(
        self, operation: Operation, headers: HeadersPlanner, used: set[Symbol]
    ) -> Iterator[Item]:
        if operation.body is not None:
            used.add(_BODY)
            fields = self._fields(operation.id)
            yield described_bodies(operation.body, fields, used)
            yield from self._omission(operation, operation.body)
        results = self._context.api.results[operation.id]
        yield from self._described("results", operation.id, results, used)
        streaming = self._context.api.streamings.get(operation.id)
        if streaming is not None:
            yield from self._described("streams", operation.id, streaming.results, used)
        errors = tuple(self._errors(operation, used))
        if errors:
            yield Group("errors={", errors, "}")
        of_errors = tuple(headers.of_errors(operation.id))
        if of_errors:
            yield Group("error_headers={", of_errors, "}")
        if operation.security:
            yield Group("security=[", tuple(map(self._needed, operation.security)), "]")
        yield from self._styles(operation.id, used)
        dates = date_names(self._context, operation.id)
        if dates:
            yield Group("dates=[", tuple(map(literal, dates)), "]")
        limits = tuple(map(_limit, self._context.api.limits.get(operation.id, ())))
        if limits:
            yield Group("limits=[", limits, "]")
        if operation.server:
            yield f"server={literal(operation.server)}"
        for parameter in operation.parameters:
            if _identifies_repetitions(parameter):
                yield f"idempotency_header={literal(parameter.wire_name)}"
                break
        yield from pages.described(self._context, operation.id, used)

    def _omission(self, operation: Operation, body: Body) -> Iterator[Item]:
        """Yield that a body of fields can be left out, and the fields that it then needs."""
        api = self._context.api
        overloads = api.overloads.get(operation.id, ())
        ways = [overload.arguments for overload in overloads]
        if body.is_demanded or all(
            map(_has_needed, ways or [api.arguments[operation.id]])
        ):
            return
        if not any(a.place is ArgumentPlace.FIELD for a in api.arguments[operation.id]):
            return
        yield "is_body_optional=True"
        if all(overload.media_type for overload in overloads):
            return
        needed = [
            [
                literal(argument.wire_name)
                for argument in overload.arguments
                if argument.place is ArgumentPlace.FIELD
                and argument.presence is Presence.REQUIRED
            ]
            for overload in overloads
            if overload.media_type
        ]
        groups = (Group("[", tuple(names), "]") for names in needed)
        yield Group("together=[", tuple(groups), "]")

    def _described(
        self,
        keyword: str,
        operation: OperationId,
        results: tuple[Result, ...],
        used: set[Symbol],
    ) -> Iterator[Item]:
        described = tuple(self._returned.descriptions(operation, results, used))
        if described:
            yield Group(f"{keyword}={{", described, "}")

    def _fields(self, operation: OperationId) -> Mapping[str, Type]:
        """Return the types of the fields of a body that is passed field by field."""
        return {
            argument.wire_name: self._without_enums(compiled)
            for argument, compiled in self._arguments(operation)
            if argument.place is ArgumentPlace.FIELD
        }

    def _without_enums(self, compiled: Type) -> Type:
        """Return a type with scalars for its enums, which are written like them."""
        match compiled:
            case NamedType(schema):
                is_enum = isinstance(self._context.api.schemas[schema], EnumSchema)
                return ScalarType(ScalarKind.STRING) if is_enum else compiled
            case UnionType(members):
                return UnionType(tuple(map(self._without_enums, members)))
            case ArrayType(items):
                return ArrayType(self._without_enums(items))
            case TupleType(items):
                return TupleType(tuple(map(self._without_enums, items)))
            case ScalarType() | ConstantType() | MapType():
                return compiled
        assert_never(compiled)

    def _arguments(self, operation: OperationId) -> Iterator[tuple[Argument, Type]]:
        yield from zip(
            self._context.api.arguments[operation],
            self._context.compiled.arguments[operation],
            strict=True,
        )

    def _errors(self, operation: Operation, used: set[Symbol]) -> Iterator[Item]:
        """Yield the types of error bodies, each with all the statuses that have it."""
        statuses: dict[tuple[Annotation, str, str], list[str]] = {}
        for failure, compiled in zip(
            self._context.api.failures[operation.id],
            self._context.compiled.failures[operation.id],
            strict=True,
        ):
            if compiled != ScalarType(ScalarKind.ANYTHING):
                annotation = self._annotator.received(compiled)
                media_type = failure.media_type if failure.document else ""
                key = annotation, media_type, failure.document
                statuses.setdefault(key, []).append(failure.status)
        for (annotation, *xml), found in statuses.items():
            symbol = _XML_VALUE if all(xml) else _VALUE
            used |= annotation.symbols | {symbol}
            further = map(literal, filter(None, xml))
            get_type = f"lambda: {flat(annotation.item)}"
            yield _keyed(" ".join(found), f"{symbol.name}(", get_type, *further)

    def _needed(self, requirement: Requirement) -> Item:
        """Return the schemes of a requirement, with their scopes where tokens are fetched."""
        known = self._context.api.security_schemes
        schemes = [known[scheme] for scheme in requirement if scheme in known]
        if any(
            isinstance(s, OAuth2 | OpenIdConnect) and requirement[s.id] for s in schemes
        ):
            pairs = (_scopes(s.id, requirement[s.id]) for s in schemes)
            return Group("{", tuple(pairs), "}")
        return Group("[", tuple(literal(scheme.id) for scheme in schemes), "]")

    def _styles(self, operation: OperationId, used: set[Symbol]) -> Iterator[Item]:
        for place in _STYLED:
            entries = [
                _named(argument.wire_name, name)
                for argument, compiled in self._arguments(operation)
                if argument.place is place
                and argument.parameter is not None
                and (name := parameter_style(argument.parameter, compiled, used))
            ]
            if entries:
                yield Group(f"{place.value}_styles={{", tuple(entries), "}")


def _scopes(scheme: str, scopes: Sequence[str]) -> Item:
    return Group(f"{literal(scheme)}: [", tuple(map(literal, scopes)), "]")


def _limit(limit: Limit) -> Item:
    path = tuple("..." if part is None else literal(part) for part in limit.path)
    keywords = tuple(f"{literal(name)}: {literal(v)}" for name, v in limit.keywords)
    return Group("(", (Group("[", path, "]"), Group("{", keywords, "}")), ")")


def _named(key: str, style: Item) -> Item:
    if isinstance(style, Group):
        return replace(style, opening=f"{literal(key)}: {style.opening}")
    return f"{literal(key)}: {flat(style)}"


def _keyed(key: str, opening: str, *items: Item) -> Group:
    return Group(f"{literal(key)}: {opening}", items, ")")


def _identifies_repetitions(parameter: Parameter) -> bool:
    """Tell whether a server recognises by a parameter that it has seen a request before.

    That is the header `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).
    """
    is_header = parameter.place is ParameterPlace.HEADER
    return is_header and _IDEMPOTENCY_KEY.fullmatch(parameter.wire_name) is not None


def _has_needed(arguments: Iterable[Argument]) -> bool:
    """Tell whether some argument is needed that belongs to the body."""
    return any(
        argument.parameter is None and argument.presence is Presence.REQUIRED
        for argument in arguments
    )
