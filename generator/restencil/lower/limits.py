"""Limits of what callers may send, where they are to be enforced.

JSON Schema 2020-12, Validation, section 6. Those inside of `oneOf` and `anyOf` hold for some
values alone, and are left to the server.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from restencil.diagnostics.catalogue import schemas as catalogue
from restencil.ir import Limit, OperationId
from restencil.lower.context import Context
from restencil.lower.schemas.kinds import alternatives, is_null
from restencil.node import Node
from restencil.openapi.operations import methods_of

_NUMBERS: Final = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum") + (
    "multipleOf",
)
_COUNTS: Final = ("minLength", "maxLength", "minItems", "maxItems") + (
    "minProperties",
    "maxProperties",
)
_PLACES: Final = {
    "path": "path",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
}
_EXCLUSIVE: Final = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def limits_of(
    context: Context, skip: Collection[str]
) -> Mapping[OperationId, tuple[Limit, ...]]:
    """Return the limits of the parameters and the body of each operation that has any."""
    found: dict[OperationId, tuple[Limit, ...]] = {}
    for path, item in context.root.members("paths"):
        path_item = context.resolve(item)
        for method, reference in methods_of(path_item):
            name = OperationId(f"{method} {path}")
            if name not in skip:
                node = context.resolve(reference)
                limits = _Limits(context).of(path_item, node)
                found |= {name: limits} if limits else {}
    return found


class _Limits:
    """Walks the schemas of an operation."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, path_item: Node, node: Node) -> tuple[Limit, ...]:
        """Return the limits of an operation, each once."""
        parameters = (*node.items("parameters"), *path_item.items("parameters"))
        found = [
            limit for each in parameters for limit in self._of_parameter(each)
        ] + list(self._of_body(node))
        return tuple({(each.path, each.keywords): each for each in found}.values())

    def _of_parameter(self, reference: Node) -> Iterator[Limit]:
        parameter = self._context.resolve(reference)
        place = _PLACES.get(parameter.text("in"))
        schema = parameter.member("schema")
        if place is not None and schema is not None:
            yield from self._walk(schema, (place, parameter.text("name")), ())

    def _of_body(self, node: Node) -> Iterator[Limit]:
        """Yield the limits of a body whose representations all have one schema."""
        stated = node.member("requestBody")
        if stated is None:
            return
        contents = self._context.resolve(stated).members("content")
        schemas = [self._context.resolve(c).member("schema") for _, c in contents]
        known = [schema for schema in schemas if schema is not None]
        if known and all(schema.value == known[0].value for schema in known):
            yield from self._walk(known[0], ("body",), ())

    def _walk(
        self, stated: Node, path: tuple[str | None, ...], trail: tuple[str, ...]
    ) -> Iterator[Limit]:
        node = self._context.resolve(stated)
        if not isinstance(node.value, dict) or node.pointer in trail:
            return
        trail = (*trail, node.pointer)
        keywords = tuple(self._keywords(node))
        if keywords and node.value.get("readOnly") is not True:
            yield Limit(path=path, keywords=keywords)
        for part in (*node.items("allOf"), *_only_branch(node)):
            yield from self._walk(part, path, trail)
        for name, member in node.members("properties"):
            yield from self._walk(member, (*path, name), trail)
        for keyword in ("items", "additionalProperties"):
            inner = node.member(keyword)
            if inner is not None and "properties" not in node.value:
                yield from self._walk(inner, (*path, None), trail)

    def _keywords(self, node: Node) -> Iterator[tuple[str, Any]]:
        value = node.value
        # In OpenAPI 3.0, `exclusiveMinimum` says that `minimum` is exclusive.
        exclusive = {of for k, of in _EXCLUSIVE.items() if value.get(k) is True}
        for keyword in _NUMBERS:
            limit = value.get(_EXCLUSIVE.get(keyword, ""), None)
            if value.get(keyword) is not True:
                limit = None if keyword in exclusive else value.get(keyword)
            if isinstance(limit, int | float) and not isinstance(limit, bool):
                yield keyword, limit
        for keyword in _COUNTS:
            if isinstance(value.get(keyword), int):
                yield keyword, value[keyword]
        if value.get("uniqueItems") is True:
            yield "uniqueItems", True
        yield from self._pattern(node)

    def _pattern(self, node: Node) -> Iterator[tuple[str, Any]]:
        pattern = node.text("pattern")
        if not pattern:
            return
        try:
            re.compile(pattern)
        except re.error as error:
            place = self._context.origin(node, "pattern")
            report = catalogue.pattern_not_enforced(place, str(error))
            self._context.diagnostics.emit(report)
        else:
            yield "pattern", pattern


def _only_branch(node: Node) -> list[Node]:
    """Return the branch of a union that has but one besides null."""
    branches = [b for b in alternatives(node) if not is_null(b.value)]
    return branches if len(branches) == 1 else []
