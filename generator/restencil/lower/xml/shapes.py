"""From types and what is said of their XML to elements, attributes and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import xml as catalogue
from restencil.ir import (
    NamedSchema,
    ObjectSchema,
    Presence,
    Property,
    SchemaId,
    TypeExpression,
    XmlAbsence,
    XmlAnything,
    XmlAttribute,
    XmlCharacterData,
    XmlCharacters,
    XmlContent,
    XmlElement,
    XmlInline,
    XmlItems,
    XmlMembers,
    XmlNamed,
    XmlNode,
    XmlNodeType,
    XmlObject,
    XmlScalar,
    XmlText,
)
from restencil.lower.schemas.expressions import any_of
from restencil.lower.xml.leaves import (
    Anything,
    Array,
    Leaf,
    Map,
    Null,
    Object,
    Scalar,
    leaves,
)
from restencil.lower.xml.names import xml_name
from restencil.origin import Origin

_SEPARATOR: Final = " | "
_TEXT: Final = (XmlNodeType.TEXT, XmlNodeType.CDATA)


@dataclass(slots=True)
class Part:
    """What the shape of a body, or of an object in it, depends on.

    Attributes:
        origin: Where it is described.
        uses: The keys of the objects in it.
        faults: What cannot be expressed.
    """

    origin: Origin
    uses: dict[str, None] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def fault(self, reason: str, origin: Origin | None = None) -> None:
        """Note what cannot be expressed."""
        self.faults.append(catalogue.not_expressible(origin or self.origin, reason))


class Shaper:
    """Shapes elements, and the objects in them each once.

    Attributes:
        members: The shapes of objects, by their keys.
        parts: What each object depends on.
    """

    def __init__(self, schemas: Mapping[SchemaId, NamedSchema]) -> None:
        self._schemas = schemas
        self.members: dict[str, XmlMembers] = {}
        self.parts: dict[str, Part] = {}

    def document(
        self, expression: TypeExpression, xml: XmlObject, part: Part
    ) -> XmlElement:
        """Return the outermost element of a body."""
        name = xml_name(xml, xml.inferred)
        array = replace(
            xml,
            items=None if xml.items is None else _named(xml.items, name.local),
            first=tuple(_named(each, name.local) for each in xml.first),
        )
        content = self._content(expression, array, name.local, part)
        return XmlElement(name.local, content, name.namespace, name.prefix)

    def _content(
        self,
        expression: TypeExpression,
        array: XmlObject | None,
        name: str,
        part: Part,
    ) -> XmlContent:
        """Return what an element holds.

        Args:
            expression: The type of the value.
            array: What is said of it, should it be an array.
            name: What the elements of items are called, unless something else is said.
            part: What it is a part of.
        """
        found = [leaf for leaf in leaves(expression, self._schemas) if leaf != Null()]
        scalars = [leaf.type for leaf in found if isinstance(leaf, Scalar)]
        arrays = [leaf for leaf in found if isinstance(leaf, Array)]
        objects = [leaf for leaf in found if isinstance(leaf, Object | Map)]
        if Anything() in found:
            return XmlAnything()
        if len(scalars) == len(found):
            return XmlText(tuple(scalars) or (XmlScalar.STRING,))
        if len(arrays) == len(found):
            return self._array(arrays, array, name, part)
        if len(objects) == len(found):
            return self._object(objects, part)
        part.fault("it does not tell arrays, objects and text from each other")
        return XmlAnything()

    def _array(
        self, arrays: Sequence[Array], xml: XmlObject | None, name: str, part: Part
    ) -> XmlContent:
        items = any_of(each.items for each in arrays)
        stated = () if xml is None else xml.first
        size = max(len(stated), *(len(each.first) for each in arrays))
        first = [
            self._item(
                any_of(
                    each.first[i] if i < len(each.first) else each.items
                    for each in arrays
                ),
                stated[i] if i < len(stated) else None,
                name,
                part,
            )
            for i in range(size)
        ]
        item = self._item(items, None if xml is None else xml.items, name, part)
        return XmlItems(item, tuple(first))

    def _item(
        self, expression: TypeExpression, xml: XmlObject | None, name: str, part: Part
    ) -> XmlElement:
        if xml is not None and xml.node_type in (XmlNodeType.ATTRIBUTE, *_TEXT):
            part.fault(f"the items of an array cannot be {xml.node_type}", xml.origin)
        return self._element(expression, xml, name, part)

    def _element(
        self, expression: TypeExpression, xml: XmlObject | None, name: str, part: Part
    ) -> XmlElement:
        stated = xml_name(xml, name)
        if name and not stated.is_valid:
            origin = xml.origin if xml is not None else None
            part.fault(f"{stated.local!r} is no name for a node", origin)
        content = self._content(expression, xml, stated.local, part)
        return XmlElement(stated.local, content, stated.namespace, stated.prefix)

    def _object(self, objects: Iterable[Object | Map], part: Part) -> XmlContent:
        """Return the members of an object, or of any of several."""
        named = [leaf.schema for leaf in objects if isinstance(leaf, Object)]
        maps = [leaf.values for leaf in objects if isinstance(leaf, Map)]
        if not named:
            return XmlMembers({}, self._further(maps, part))
        key = _SEPARATOR.join(sorted(named))
        part.uses[key] = None
        if key not in self.parts:
            self._build(key, [self._schemas[each] for each in named], maps)
        return XmlNamed(key)

    def _build(
        self, key: str, named: Iterable[NamedSchema], maps: list[TypeExpression]
    ) -> None:
        schemas = [each for each in named if isinstance(each, ObjectSchema)]
        self.parts[key] = part = Part(schemas[0].origin)
        further = [each.additional for each in schemas if each.additional is not None]
        properties = list(_merged(schemas, part))
        nodes = {each.wire_name: self._node(each, part) for each in properties}
        claims = (claim for node in nodes.values() for claim in _claims(node))
        for repeated, count in Counter(claims).items():
            if count > 1:
                part.fault(f"several properties are {repeated}")
        self.members[key] = XmlMembers(
            nodes,
            self._further([*further, *maps], part),
            {
                each.wire_name: absence
                for each in properties
                if (absence := self._absence(each, nodes[each.wire_name])) is not None
            },
        )

    def _further(
        self, values: Sequence[TypeExpression], part: Part
    ) -> XmlContent | None:
        return self._content(any_of(values), None, "", part) if values else None

    def _node(self, stated: Property, part: Part) -> XmlNode:
        """Return what a property is in XML."""
        xml, name = stated.xml, stated.wire_name
        node_type = None if xml is None else xml.node_type
        found = leaves(stated.type, self._schemas)
        if node_type is None or node_type is XmlNodeType.NONE:
            inline = self._inline(stated, found, node_type, part)
            if inline is not None:
                return inline
        element = self._element(stated.type, xml, name, part)
        if node_type in (None, XmlNodeType.ELEMENT, XmlNodeType.NONE):
            return element
        text = element.content
        if not isinstance(text, XmlText):
            part.fault(f"what has structure cannot be {node_type}", stated.origin)
            return element
        if node_type is XmlNodeType.ATTRIBUTE:
            return XmlAttribute(element.name, text, element.namespace, element.prefix)
        is_text = node_type is XmlNodeType.TEXT
        return XmlCharacterData(
            text, XmlCharacters.TEXT if is_text else XmlCharacters.CDATA
        )

    def _inline(
        self,
        stated: Property,
        found: Sequence[Leaf],
        node_type: XmlNodeType | None,
        part: Part,
    ) -> XmlNode | None:
        """Return a property that is no node of its own; none where it is one.

        Arrays are none unless they are wrapped, anything else only where that is said.
        """
        kinds = [leaf for leaf in found if leaf != Null()]
        is_array = bool(kinds) and all(isinstance(leaf, Array) for leaf in kinds)
        if node_type is None and not is_array:
            return None
        content = self._content(stated.type, stated.xml, stated.wire_name, part)
        match content:
            case XmlItems() | XmlMembers() | XmlNamed():
                return XmlInline(content)
            case XmlText():
                return XmlCharacterData(content)
            case XmlAnything():
                part.fault("what is of no type has to be a node", stated.origin)
                return None

    def _absence(self, stated: Property, node: XmlNode) -> XmlAbsence | None:
        is_nullable = Null() in leaves(stated.type, self._schemas)
        if is_nullable and isinstance(node, XmlAttribute | XmlCharacterData):
            return XmlAbsence.NULL
        if stated.presence is Presence.OPTIONAL:
            return None
        match node:
            case _ if is_nullable:
                return XmlAbsence.NULL
            case XmlInline(XmlItems()):
                return XmlAbsence.EMPTY_ARRAY
            case XmlInline():
                return XmlAbsence.EMPTY_OBJECT
            case XmlCharacterData(XmlText(types)) if XmlScalar.STRING in types:
                return XmlAbsence.EMPTY_TEXT
            case _:
                return None


def _merged(schemas: Sequence[ObjectSchema], part: Part) -> Iterable[Property]:
    """Yield the properties of any of several objects."""
    by_name: dict[str, list[Property]] = {}
    for schema in schemas:
        for stated in schema.properties:
            by_name.setdefault(stated.wire_name, []).append(stated)
    for name, found in by_name.items():
        if len({_without_origin(each.xml) for each in found}) > 1:
            part.fault(f"{name!r} is not the same in all alternatives", found[0].origin)
        is_required = len(found) == len(schemas) and all(
            each.presence is Presence.REQUIRED for each in found
        )
        yield replace(
            found[0],
            type=any_of(each.type for each in found),
            presence=Presence.REQUIRED if is_required else Presence.OPTIONAL,
        )


def _named(items: XmlObject, name: str) -> XmlObject:
    """Return what is said of items, which are called somehow in any case."""
    return items if items.name else replace(items, name=items.inferred or name)


def _without_origin(xml: XmlObject | None) -> tuple[object, ...] | None:
    if xml is None:
        return None
    inside = tuple(map(_without_origin, (xml.items, *xml.first)))
    return xml.node_type, xml.name, xml.namespace, xml.prefix, inside


def _claims(node: XmlNode) -> set[str]:
    """Return which nodes of the element around it a member is, in words."""
    match node:
        case XmlElement():
            return {f"the element {_qualified(node)}"}
        case XmlInline(XmlItems() as items):
            return {f"the element {_qualified(each)}" for each in items.elements}
        case XmlAttribute():
            return {f"the attribute {_qualified(node)}"}
        case XmlCharacterData():
            return {"the text"}
        case XmlInline():
            return {f"the nodes of {node.content}"}


def _qualified(node: XmlElement | XmlAttribute) -> str:
    return f"{{{node.namespace}}}{node.name}" if node.namespace else repr(node.name)
