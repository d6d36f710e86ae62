"""What comes from the server: models, unions of them, and aliases for responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, subscript
from restencil.ir import (
    Access,
    ConstantType,
    Header,
    NamedType,
    ObjectSchema,
    OperationId,
    ParameterStyle,
    Presence,
    Property,
    ResultKind,
    Type,
    UnionSchema,
    UnionType,
)
from restencil.plan import symbols
from restencil.plan.annotations import NONE, Annotation, Annotator, union
from restencil.plan.context import Context
from restencil.plan.former import former_fields
from restencil.plan.prose import as_docstring, documented
from restencil.plan.symbols import ExtensionSymbol, RuntimeSymbol, Symbol
from restencil.plan.views import AliasView, ClassView, FieldView

_MODEL = RuntimeSymbol("models", "BaseModel")
_BEST_MATCH = RuntimeSymbol("unions", "BestMatch")
_EXPLODED = RuntimeSymbol("styles", "SIMPLE_EXPLODED")
_JSON = RuntimeSymbol("styles", "JSON")


class ReceivedPlanner:
    """Plans models and aliases, and gathers what they refer to."""

    def __init__(self, context: Context, annotator: Annotator) -> None:
        self._context = context
        self._annotator = annotator
        self._headers = {
            each.schema: {header.wire_name: header for header in each.headers}
            for operation in context.api.operations
            for each in context.api.header_sets(operation.id)
        }

    def model(self, schema: ObjectSchema, used: set[Symbol]) -> ClassView:
        """Return the model of an object."""
        used.add(_MODEL)
        headers = self._headers.get(schema.id, {})
        fields = zip(
            self._context.names.fields[schema.id],
            schema.properties,
            self._context.compiled.properties[schema.id],
            strict=True,
        )
        views = tuple(
            self._styled(
                self._field(name, stated, compiled, used),
                headers.get(stated.wire_name),
                used,
            )
            for name, stated, compiled in fields
            if stated.access is not Access.WRITE_ONLY
        )
        return ClassView(
            name=self._context.names.models[schema.id],
            bases=tuple(self._bases(schema, used)),
            docstring=as_docstring(documented(schema.documentation)),
            fields=views,
            former=former_fields(self._context.names, schema.id, views, used),
        )

    def _bases(self, schema: ObjectSchema, used: set[Symbol]) -> Iterator[Item]:
        """Yield what a model inherits from: what the user adds comes first."""
        extension = self._context.names.extensions.get(schema.id)
        if extension is not None:
            used.add(ExtensionSymbol(extension.module, extension.name))
            yield extension.name
        yield _MODEL.name

    def _field(
        self, name: Identifier, stated: Property, compiled: Type, used: set[Symbol]
    ) -> FieldView:
        annotation = self._annotator.received(compiled)
        optional = stated.presence is Presence.OPTIONAL
        if optional and annotation.alternatives != ("Any",):
            annotation |= NONE
        used |= annotation.symbols
        value = _assigned(name, stated.wire_name, optional=optional)
        if isinstance(value, Group):
            used.add(symbols.FIELD)
        return FieldView(
            name=name,
            annotation=annotation.item,
            value=value,
            docstring=as_docstring(documented(stated.documentation)),
        )

    def _styled(
        self, field: FieldView, header: Header | None, used: set[Symbol]
    ) -> FieldView:
        """Return a field that knows how it is written, if it is a header that has to."""
        style = None if header is None else _style(header)
        if style is None:
            return field
        used |= {symbols.ANNOTATED, style}
        annotation = subscript("Annotated", field.annotation, style.name)
        return replace(field, annotation=annotation)

    def union(self, schema: UnionSchema, used: set[Symbol]) -> AliasView:
        """Return the alias for a union, told apart by its tag where every member has it."""
        compiled = self._context.compiled.unions[schema.id]
        annotation = self._annotator.received(compiled)
        used |= annotation.symbols | {symbols.TYPE_ALIAS, symbols.UNION}
        found: Item = alias_type(annotation)
        tag = self._tag(schema, compiled)
        if tag is not None:
            used |= {symbols.ANNOTATED, symbols.FIELD}
            field = Group("Field(", (f"discriminator={literal(tag)}",), ")")
            found = subscript("Annotated", found, field)
        elif isinstance(compiled, UnionType):
            used |= {symbols.ANNOTATED, _BEST_MATCH}
            found = subscript("Annotated", found, "BestMatch()")
        return AliasView(
            name=self._context.names.models[schema.id],
            type=found,
            docstring=as_docstring(documented(schema.documentation)),
        )

    def _tag(self, schema: UnionSchema, compiled: Type) -> Identifier | None:
        """Return the field that tells the members of a union apart, if there is one.

        Every member has to have it, under one name, with values that no other one has.
        """
        if schema.discriminator is None or not isinstance(compiled, UnionType):
            return None
        names: set[Identifier] = set()
        values: list[str | int | bool] = []
        for member in compiled.members:
            tag = self._tag_of(member, schema.discriminator.property)
            if tag is None:
                return None
            names.add(tag[0])
            values.extend(tag[1].values)
        return (
            names.pop() if len(names) == 1 and len(set(values)) == len(values) else None
        )

    def _tag_of(
        self, member: Type, wire_name: str
    ) -> tuple[Identifier, ConstantType] | None:
        """Return the field of a property that is required and constant; else none."""
        schema = (
            self._context.api.schemas[member.schema]
            if isinstance(member, NamedType)
            else None
        )
        if not isinstance(schema, ObjectSchema):
            return None
        for name, stated, compiled in zip(
            self._context.names.fields[schema.id],
            schema.properties,
            self._context.compiled.properties[schema.id],
            strict=True,
        ):
            is_tag = stated.wire_name == wire_name
            if is_tag and stated.presence is Presence.REQUIRED:
                return (name, compiled) if isinstance(compiled, ConstantType) else None
        return None

    def response(self, operation: OperationId, used: set[Symbol]) -> AliasView:
        """Return the alias for what an operation returns."""
        values = list(self._values(operation))
        annotation = union(self._annotator.received(value) for value in values)
        used |= annotation.symbols | {symbols.TYPE_ALIAS}
        if len(annotation.alternatives) > 1:
            used.add(symbols.UNION)
        path = self._context.names.methods[operation]
        place = ".".join((*path.resource, path.method))
        return AliasView(
            name=self._context.names.responses[operation],
            type=alias_type(annotation),
            docstring=Docstring(f"What `{place}` returns."),
        )

    def _values(self, operation: OperationId) -> Iterator[Type]:
        results = zip(
            self._context.api.results[operation],
            self._context.compiled.results[operation],
            strict=True,
        )
        for result, compiled in results:
            if result.kind is ResultKind.VALUE:
                yield compiled


def _style(header: Header) -> RuntimeSymbol | None:
    """Return the style of a header; none for the usual one."""
    if header.style is ParameterStyle.JSON:
        return _JSON
    return _EXPLODED if header.explode else None


def alias_type(annotation: Annotation) -> Item:
    """Return an annotation as the value of an alias, which is evaluated."""
    if len(annotation.alternatives) == 1:
        return annotation.alternatives[0]
    return subscript("Union", *annotation.alternatives)


def _assigned(name: Identifier, wire_name: str, *, optional: bool) -> Item:
    """Return what a field is assigned; empty for nothing."""
    if name == wire_name:
        return "None" if optional else ""
    arguments: list[Item] = [f"alias={literal(wire_name)}"]
    if optional:
        arguments.append("default=None")
    return Group("Field(", tuple(arguments), ")")
