"""Names of classes: models, parameters and enums share one namespace."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeVar, assert_never

from restencil.choose import choose
from restencil.code.identifiers import Scope
from restencil.ir import (
    Api,
    BodyOf,
    ComponentNamed,
    EnumSchema,
    HeaderOf,
    HeadersOf,
    ItemOf,
    NamedSchema,
    NameSource,
    ObjectSchema,
    OperationId,
    Overload,
    ParameterOf,
    PayloadOf,
    PropertyOf,
    ResponseOf,
    SchemaId,
    UnionSchema,
    VariantOf,
)
from restencil.naming.names import MethodPath
from restencil.naming.plurals import is_plural, singular_words
from restencil.naming.statuses import PHRASES
from restencil.naming.words import (
    Words,
    lower,
    pascal,
    split,
    starts_with,
    without_overlap,
)
from restencil.naming.words_of_sources import (
    depth_of,
    key_of,
    operation_of,
    path_of,
    sources_of,
)

Key = TypeVar("Key")

_UNWIELDY: Final = 56
"""The length from which a name is shortened, in characters."""

_ENDLESS: Final = 2 * _UNWIELDY
"""The length from which a name is not considered: a number is easier to read."""

_GENERIC: Final = frozenset(
    (
        "action",
        "category",
        "content",
        "filter",
        "format",
        "group",
        "kind",
        "level",
        "method",
    )
    + ("mode", "name", "object", "option", "order", "per", "phase", "reason", "result")
    + ("role", "scope", "size", "sort", "source", "speed", "state", "status", "target")
    + ("type", "unit", "value", "version", "visibility")
)
"""Words that say nothing without the thing they are the type, the status or the size of."""


class SchemaNaming:
    """Names the schemas of an API, owners before what they own.

    Args:
        api: The API.
        methods: The place of each operation, which inline schemas are named after.
        scope: The namespace; it holds the names that are taken.

    Attributes:
        scope: The same.
    """

    def __init__(
        self, api: Api, methods: Mapping[OperationId, MethodPath], scope: Scope
    ) -> None:
        self._api = api
        self._methods = methods
        self.scope = scope
        self._chosen: dict[SchemaId, Words] = {}
        self._wishes: dict[SchemaId, list[Words]] = {}

    def choose(self) -> Mapping[SchemaId, Words]:
        """Return the words of each schema's name, which no two share."""
        for batch in self._batches():
            wishes = {schema.id: self._candidates(schema) for schema in batch}
            resorts = {s.id: self._resorts(s, wishes[s.id]) for s in batch}
            self._chosen.update(settle(wishes, self.scope, resorts))
            self._wishes |= {key: wishes[key] + resorts[key] for key in wishes}
        return self._chosen

    def further(self, schema: SchemaId) -> Iterator[Words]:
        """Yield the names that would do for a schema as well, after the one that it got."""
        wishes = iter(self._wishes.get(schema, ()))
        chosen = self._chosen.get(schema)
        yield from itertools.dropwhile(lambda each: each != chosen, wishes)

    def _batches(self) -> Iterator[list[NamedSchema]]:
        by_depth: dict[int, list[NamedSchema]] = {}
        for schema in self._api.schemas.values():
            if schema.id in self._api.sent or schema.id in self._api.received:
                depth = min(map(depth_of, sources_of(schema)))
                by_depth.setdefault(depth, []).append(schema)
        for depth in sorted(by_depth):
            yield by_depth[depth]

    def _candidates(self, schema: NamedSchema) -> list[Words]:
        """Return the names that a schema may have, the best first."""
        sources = sources_of(schema)
        found: list[Words] = []
        if isinstance(schema, EnumSchema):
            found.extend(self._enum_names(sources))
        source = self._spokesman(sources)
        found.extend(self._names(source))
        return list(dict.fromkeys(filter(None, found))) or [("schema",)]

    def _resorts(self, schema: NamedSchema, names: Sequence[Words]) -> list[Words]:
        """Return longer names for a schema whose usual ones are taken."""
        source = self._spokesman(sources_of(schema))
        return [*_more_precise(source, names), _with_kind(schema, names[-1])]

    def _spokesman(self, sources: Sequence[NameSource]) -> NameSource:
        """Return what an enum that stands in several places is named after.

        Of several components that is the one with the shortest name.
        """
        components = [s for s in sources if isinstance(s, ComponentNamed)]
        return min(components, key=lambda s: len(s.name), default=sources[0])

    def _enum_names(self, sources: Sequence[NameSource]) -> Iterator[Words]:
        """Yield short names for an enum: of its key alone, where it is used all over."""
        spokesman = self._spokesman(sources)
        if isinstance(spokesman, ComponentNamed):
            yield from self._names(spokesman)
        keys = {lower(key_of(source)) for source in sources}
        if (
            len(sources) > 1
            and len(keys) == 1
            and not keys <= {(word,) for word in _GENERIC}
        ):
            yield key_of(sources[0])
        for source in sources[:1]:
            operation = operation_of(source)
            if operation is not None:
                yield without_overlap(self._subject(operation), key_of(source))

    def _names(self, source: NameSource) -> list[Words]:
        match source:
            case ComponentNamed(name):
                return _component_names(name)
            case PropertyOf(owner, of, wire_name):
                key = split(wire_name) or ("value",)
                whole = [without_overlap(head, key) for head in self._heads(owner, of)]
                if len(pascal(whole[0])) <= _UNWIELDY:
                    return whole
                return [*self._shortened(source), *filter(_is_bearable, whole)]
            case ItemOf(of):
                return [_item(words) for words in self._names(of)]
            case VariantOf(of, label, number):
                unions = self._union_heads(of)
                if not label:
                    return [*unions, *((*u, "option", str(number)) for u in unions)]
                return _variant_names(unions, split(label))
            case BodyOf(operation):
                return [(*words, "body") for words in self.operation_names(operation)]
            case ResponseOf(operation, status):
                names = self.operation_names(operation)
                return [(*words, *tail) for tail in _tails(status) for words in names]
            case PayloadOf(name=name):
                return [(*split(name), "payload")]
            case HeadersOf(operation, wire_names, status):
                named = self.operation_names(operation)
                if status:
                    named = [(*words, "error") for words in named]
                shared = filter(None, [_shared(wire_names)])
                return [(*words, "headers") for words in (*shared, *named)]
            case ParameterOf(operation, wire_name) | HeaderOf(operation, wire_name):
                names = self.operation_names(operation)
                return [without_overlap(words, split(wire_name)) for words in names]
        assert_never(source)

    def _shortened(self, source: PropertyOf) -> Iterator[Words]:
        """Yield shorter names for what is nested so deep that its name is unwieldy.

        They keep the outermost owner and leave out what is between it and the last keys.
        """
        root, keys = path_of(source)
        heads = self._names(root)
        tails = (_flat(keys[-count:]) for count in range(1, len(keys)))
        for tail in itertools.takewhile(_is_bearable, tails):
            yield from (without_overlap(head, tail) for head in heads)

    def _heads(self, owner: SchemaId, of: NameSource) -> list[Words]:
        """Return names for the owner of a property."""
        if owner in self._chosen:
            return [self._chosen[owner]]
        if isinstance(of, BodyOf):
            return self.operation_names(of.operation)
        return self._names(of)

    def _union_heads(self, of: NameSource) -> list[Words]:
        """Return names for a union as its alternatives have them in front."""
        if isinstance(of, BodyOf):
            return self.operation_names(of.operation)
        return self._names(of)

    def operation_names(self, operation: OperationId) -> list[Words]:
        """Return names for what belongs to an operation: `image create`."""
        path = self._methods[operation]
        method = split(path.method)
        whole = [singular_words(split(name)) for name in path.resource]
        subjects = [_flat(whole[-count:]) for count in range(1, len(whole) + 1)]
        subjects.append(split(path.resource[-1]) if path.resource else ())
        return [without_overlap(subject, method) for subject in subjects]

    def overload_names(self, operation: OperationId, overload: Overload) -> list[Words]:
        """Return names for one combination of an operation's arguments.

        An alternative that stands inline is told by what sets it apart from the others,
        a component by its own name, and what is in several media types by those.
        """
        operations = self.operation_names(operation)
        if not overload.media_type:
            return [(*words, "without", "body") for words in operations]
        others = [o for o in self._api.overloads[operation] if o is not overload]
        if not any(other.media_type for other in others):
            return [(*words, "with", "body") for words in operations]
        media = _subtype(overload.media_type)
        if overload.variant is None:
            return [(*words, *media) for words in operations]
        source = sources_of(self._api.schemas[overload.variant])[0]
        if isinstance(source, VariantOf):
            label = split(source.label) or ("option", str(source.number))
            return _variant_names(operations, label)
        own = self._names(source)
        if isinstance(source, BodyOf):
            return [*own, *((*words, *media) for words in operations)]
        together = [without_overlap(o, n) for n in own for o in operations]
        return [*own, *together, *((*words, *media) for words in own)]

    def _subject(self, operation: OperationId) -> Words:
        resource = self._methods[operation].resource
        return singular_words(split(resource[-1])) if resource else ()


def settle(
    wishes: Mapping[Key, Sequence[Words]],
    scope: Scope,
    resorts: Mapping[Key, Sequence[Words]] | None = None,
) -> Iterator[tuple[Key, Words]]:
    """Yield a name for each wish: the first one that nobody else wants as well.

    Args:
        wishes: The names that would do, the best first.
        scope: The namespace; the chosen names are claimed in it.
        resorts: Names for where all of those are taken.
    """
    for key, words in choose(wishes, lambda words: pascal(words) in scope, pascal):
        last = [words, *(resorts or {}).get(key, ())]
        yield key, _claim(last, wishes[key][0], scope)


def _claim(wishes: Sequence[Words], best: Words, scope: Scope) -> Words:
    """Take the first name that is free; where none is, the best one gets a number."""
    numbered = ((*best, str(number)) for number in itertools.count(2))
    words = next(w for w in itertools.chain(wishes, numbered) if pascal(w) not in scope)
    scope.claim(pascal(words))
    return words


def _subtype(media_type: str) -> Words:
    """Return the words of a media type that people know it by: `json`, `form data`."""
    name = media_type.partition("/")[2]
    return split(name.removeprefix("x-").removeprefix("www-"))


def _flat(parts: Sequence[Words]) -> Words:
    return tuple(word for part in parts for word in part)


def _is_bearable(words: Words) -> bool:
    return len(pascal(words)) <= _ENDLESS


def _component_names(name: str) -> list[Words]:
    """Return names for a component; of a dotted name, as few parts as tell it apart."""
    parts = [split(part) for part in name.split(".")]
    counts = range(1, len(parts) + 1)
    return [_flat(parts[-count:]) for count in counts if _flat(parts[-count:])]


def _more_precise(source: NameSource, names: Sequence[Words]) -> Iterator[Words]:
    """Yield longer names for where the usual ones are taken.

    The usual name leaves out what the owner says already: `commit` of a `Commit`, and an
    item of `rules` in the singular.
    """
    match source:
        case PropertyOf(wire_name=wire_name):
            key = split(wire_name)
            if lower(names[-1][-len(key) :]) == lower(key):
                yield (*names[-1], *key)
        case ItemOf(ComponentNamed(name)):
            yield (*split(name), "item")
        case ItemOf(PropertyOf(wire_name=wire_name)):
            key = split(wire_name)
            yield (*names[-1][: len(names[-1]) - len(key)], *key, "item")
        case _:
            return


def _with_kind(schema: NamedSchema, words: Words) -> Words:
    """Return a name that also says what kind of schema it is."""
    match schema:
        case EnumSchema():
            return (*words, "value")
        case UnionSchema():
            return (*words, "union")
        case ObjectSchema():
            return (*words, "object")
    assert_never(schema)


def _item(words: Words) -> Words:
    return singular_words(words) if words and is_plural(words[-1]) else (*words, "item")


def _variant_names(unions: Sequence[Words], label: Words) -> list[Words]:
    """Return names for an alternative; a label that names the union as well is enough."""
    if lower(label[-1:]) in (("param",), ("params",)):
        label = label[:-1]
    found = []
    for union in unions:
        if len(label) > 1 and lower(label[-1:]) == lower(union[-1:]):
            found.append(label)
        if starts_with(label, union):
            found.append(label)
        found.append(without_overlap(union, label))
    return found


def _tails(status: str) -> list[Words]:
    """Return what sets a response apart: nothing but `response` for a usual one."""
    if status == "default":
        return [("error",)]
    phrase = split(PHRASES.get(status, status))
    if not status.startswith(("1", "2", "3")):
        return [(*phrase, "error")]
    precise: Words = (*phrase, "response")
    return [("response",), precise] if status.startswith("2") else [precise]


def _shared(wire_names: Sequence[str]) -> Words:
    """Return the words that the names of headers have in front: `rate limit`."""
    names = [_without_mark(split(name)) for name in wire_names]
    shared = itertools.takewhile(
        lambda words: len(set(map(str.lower, words))) == 1, zip(*names, strict=False)
    )
    words = tuple(each[0] for each in shared)
    return (
        ("rate", "limit", *words[1:]) if lower(words[:1]) == ("ratelimit",) else words
    )


def _without_mark(words: Words) -> Words:
    """Return the words of a header without the X that marks it as nobody's standard."""
    return words[1:] if lower(words[:1]) == ("x",) else words
