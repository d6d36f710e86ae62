"""The module of enums."""

from __future__ import annotations

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Item, subscript
from restencil.ir import EnumBase, EnumSchema, Openness
from restencil.naming import Names
from restencil.plan import symbols
from restencil.plan.context import Context
from restencil.plan.former import as_dictionary, former_enums, former_members
from restencil.plan.imports import Locations, imports
from restencil.plan.prose import as_docstring, documented
from restencil.plan.symbols import ExtensionSymbol, RuntimeSymbol, Symbol
from restencil.plan.views import AliasView, EnumsView, EnumView, MemberView

_BASES = {
    (EnumBase.STRING, Openness.CLOSED): RuntimeSymbol("enums", "OpenStrEnum"),
    (EnumBase.STRING, Openness.EXTENSIBLE): RuntimeSymbol("enums", "ExtensibleStrEnum"),
    (EnumBase.INTEGER, Openness.CLOSED): RuntimeSymbol("enums", "OpenIntEnum"),
    (EnumBase.INTEGER, Openness.EXTENSIBLE): RuntimeSymbol(
        "enums", "ExtensibleIntEnum"
    ),
}


def plan_enums(context: Context) -> EnumsView:
    """Return the module of enums, sorted by name."""
    schemas = [
        schema
        for schema in context.api.schemas.values()
        if isinstance(schema, EnumSchema) and schema.id in context.names.enums
    ]
    used: set[Symbol] = {
        base for schema in schemas for base in _bases(schema, context.names)
    }
    views = sorted(
        (_enum(each, context.names, used) for each in schemas), key=lambda v: v.name
    )
    if views:
        used |= {symbols.LITERAL, symbols.TYPE_ALIAS, symbols.UNION}
    former = former_enums(context.names)
    if former:
        used |= {symbols.TYPE_CHECKING, RuntimeSymbol("lazy", "renamed")}
    exports = [name for view in views for name in (view.name, view.like.name)]
    return EnumsView(
        imports=imports(used, (), Locations(".")),
        exports=tuple(literal(name) for name in sorted(exports)),
        enums=tuple(views),
        former=former,
        former_names=as_dictionary(former),
    )


def _bases(
    schema: EnumSchema, names: Names
) -> tuple[RuntimeSymbol | ExtensionSymbol, ...]:
    """Return what an enum inherits from: what the user adds comes first."""
    base = _BASES[schema.base, schema.openness]
    extension = names.extensions.get(schema.id)
    if extension is None:
        return (base,)
    return ExtensionSymbol(extension.module, extension.name), base


def _enum(schema: EnumSchema, names: Names, used: set[Symbol]) -> EnumView:
    name = names.enums[schema.id]
    members = zip(names.members[schema.id], schema.values, strict=True)
    return EnumView(
        name=name,
        bases=tuple(each.name for each in _bases(schema, names)),
        docstring=as_docstring(documented(schema.documentation)),
        members=tuple(
            MemberView(
                name=member,
                literal=literal(value.value),
                docstring=Docstring(value.description),
            )
            for member, value in members
        ),
        former=former_members(names, schema.id, used),
        like=_like(schema, name),
    )


def _like(schema: EnumSchema, name: Identifier) -> AliasView:
    """Return the alias for what can be passed: a member, or one of the values."""
    values = subscript("Literal", *(literal(value.value) for value in schema.values))
    parts: list[Item] = [name, values]
    if schema.openness is Openness.EXTENSIBLE:
        parts.append("str" if schema.base is EnumBase.STRING else "int")
    return AliasView(
        name=Identifier(f"{name}Like"),
        type=subscript("Union", *parts),
        docstring=Docstring(f"A member of `{name}`, or its value."),
    )
