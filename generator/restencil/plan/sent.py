"""What goes to the server: TypedDicts, unions of them, and the arguments of calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from keyword import iskeyword

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, flat, subscript
from restencil.ir import (
    Access,
    Argument,
    ObjectSchema,
    OperationId,
    Presence,
    Type,
    UnionSchema,
)
from restencil.plan import symbols
from restencil.plan.annotations import Annotation, Annotator
from restencil.plan.constants import constant
from restencil.plan.context import Context, argument_names
from restencil.plan.former_arguments import former_arguments
from restencil.plan.prose import as_docstring, documented
from restencil.plan.symbols import Symbol
from restencil.plan.views import AliasView, ClassView, FieldView, FunctionalView


class SentPlanner:
    """Plans TypedDicts and aliases, and gathers what they refer to.

    Nothing evaluates what TypedDicts are annotated with, so that all of it is imported
    for type checkers alone.
    """

    def __init__(self, context: Context, annotator: Annotator) -> None:
        self._context = context
        self._annotator = annotator

    def param(
        self, schema: ObjectSchema, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> ClassView | FunctionalView:
        """Return the TypedDict of an object; its keys are the names on the wire."""
        stated = [
            (each, compiled)
            for each, compiled in zip(
                schema.properties,
                self._context.compiled.properties[schema.id],
                strict=True,
            )
            if each.access is not Access.READ_ONLY
        ]
        keys = {
            each.wire_name: self._key(
                self._annotator.sent(compiled), each.presence, runtime
            )
            for each, compiled in stated
        }
        runtime.add(symbols.TYPED_DICT)
        typing_only |= {symbol for key in keys.values() for symbol in key.symbols}
        name = self._context.names.params[schema.id]
        docstring = as_docstring(documented(schema.documentation))
        if all(_is_attribute(key) for key in keys):
            texts = [documented(each.documentation) for each, _ in stated]
            fields = _fields(keys, texts)
            return ClassView(name=name, docstring=docstring, fields=fields)
        pairs = [f"{literal(k)}: {literal(flat(a.item))}" for k, a in keys.items()]
        parts: tuple[Item, ...] = (
            literal(name),
            Group("{", tuple(pairs), "}"),
            "total=False",
        )
        call = Group(f"{name} = TypedDict(", parts, ")")
        return FunctionalView(name=name, docstring=docstring, call=call)

    def _key(
        self, annotation: Annotation, presence: Presence, runtime: set[Symbol]
    ) -> Annotation:
        if presence is not Presence.REQUIRED:
            return annotation
        runtime.add(symbols.REQUIRED)
        group = subscript("Required", annotation.item)
        return Annotation((group,), annotation.symbols)

    def union(
        self, schema: UnionSchema, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> AliasView:
        """Return the alias for a union; its members are quoted, as nothing needs them."""
        annotation = self._annotator.sent(self._context.compiled.unions[schema.id])
        runtime |= {symbols.TYPE_ALIAS, symbols.UNION}
        typing_only |= annotation.symbols
        quoted = [literal(flat(part)) for part in annotation.alternatives]
        return AliasView(
            name=self._context.names.params[schema.id],
            type=subscript("Union", *quoted),
            docstring=as_docstring(documented(schema.documentation)),
        )

    def arguments(
        self, operation: OperationId, runtime: set[Symbol], typing_only: set[Symbol]
    ) -> Iterator[ClassView | AliasView]:
        """Yield the TypedDict of all arguments of an operation, by their Python names.

        Where the arguments come in several combinations, each has a TypedDict, and an
        alias is for any of them.
        """
        names, api, compiled = (
            self._context.names,
            self._context.api,
            self._context.compiled,
        )
        title = names.operation_params[operation]
        overloads = api.overloads.get(operation)
        if overloads is None:
            arguments = api.arguments[operation]
            keys = self._keys(operation, arguments, compiled.arguments[operation])
            yield self._arguments(title, operation, keys, runtime, typing_only)
            return
        variants = names.overload_params[operation]
        for name, overload, types in zip(
            variants, overloads, compiled.overloads[operation], strict=True
        ):
            keys = self._keys(operation, overload.arguments, types)
            yield self._arguments(name, operation, keys, runtime, typing_only)
        runtime |= {symbols.TYPE_ALIAS, symbols.UNION}
        yield AliasView(
            name=title,
            type=subscript("Union", *variants),
            docstring=Docstring(
                f"Any combination of the arguments of `{self._place(operation)}`."
            ),
        )

    def _keys(
        self,
        operation: OperationId,
        arguments: Iterable[Argument],
        types: Iterable[Type],
    ) -> list[tuple[Identifier, Presence, Annotation]]:
        names = argument_names(self._context, operation)
        keys = [
            (
                names[argument.place, argument.wire_name],
                self._presence(operation, argument, compiled),
                self._annotator.passed(argument, compiled),
            )
            for argument, compiled in zip(arguments, types, strict=True)
        ]
        return [*keys, *self._former_keys(operation, keys)]

    def _former_keys(
        self,
        operation: OperationId,
        keys: Sequence[tuple[Identifier, Presence, Annotation]],
    ) -> Iterator[tuple[Identifier, Presence, Annotation]]:
        """Yield keys under their former names; what is needed can have one name only."""
        former = former_arguments(self._context.names, operation)
        renamed = [key for key in keys if key[0] in former]
        if all(presence is Presence.OPTIONAL for _, presence, _ in renamed):
            for name, presence, annotation in renamed:
                yield from ((old, presence, annotation) for old in former[name])

    def _presence(
        self, operation: OperationId, argument: Argument, compiled: Type
    ) -> Presence:
        """Return whether a caller has to pass an argument."""
        fixed = constant(self._context.api, operation, argument, compiled)
        return argument.presence if fixed is None else Presence.OPTIONAL

    def _arguments(
        self,
        title: Identifier,
        operation: OperationId,
        keys: Iterable[tuple[Identifier, Presence, Annotation]],
        runtime: set[Symbol],
        typing_only: set[Symbol],
    ) -> ClassView:
        annotations: dict[str, Annotation] = {}
        for name, presence, annotation in keys:
            annotations[name] = self._key(annotation, presence, runtime)
            typing_only |= annotation.symbols
        runtime.add(symbols.TYPED_DICT)
        place = self._place(operation)
        return ClassView(
            name=title,
            docstring=Docstring(
                f"The arguments of `{place}`, for `{place}(**params)`."
            ),
            fields=_fields(annotations, [""] * len(annotations)),
        )

    def _place(self, operation: OperationId) -> str:
        path = self._context.names.methods[operation]
        return ".".join((*path.resource, path.method))


def _fields(keys: dict[str, Annotation], texts: Iterable[str]) -> tuple[FieldView, ...]:
    return tuple(
        FieldView(
            name=Identifier(name),
            annotation=annotation.item,
            value="",
            docstring=as_docstring(text),
        )
        for (name, annotation), text in zip(keys.items(), texts, strict=True)
    )


def _is_attribute(wire_name: str) -> bool:
    """Tell whether a key can stand in a class body as it is.

    A name with two leading underscores cannot: Python would mangle it.
    """
    return (
        wire_name.isidentifier()
        and wire_name.isascii()
        and not iskeyword(wire_name)
        and not wire_name.startswith("__")
    )
