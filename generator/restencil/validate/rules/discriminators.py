"""Discriminators (OpenAPI 3.1.1, section 4.8.25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil import pointer as json_pointer
from restencil.bundle import Broken, reference_of
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.validate.inspection import Inspection

_OPEN: Final = frozenset(
    ("allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties", "if")
    + ("$ref", "unevaluatedProperties", "dependentSchemas")
)
"""Keywords through which a schema can have more properties than it lists."""


def discriminator(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """A discriminator leads to schemas, and they have the property."""
    stated = node.member("discriminator")
    if stated is None or not isinstance(stated.value, dict):
        return
    for value, target in stated.members("mapping"):
        if isinstance(target.value, str) and not _leads(inspection, target.value):
            place = inspection.origin(target)
            yield catalogue.mapping_nowhere(place, value, target.value)
    name = stated.text("propertyName")
    for branch in (*node.items("oneOf"), *node.items("anyOf")):
        member = inspection.resolve(branch)
        if name and reference_of(branch) is not None and _lacks(member, name):
            label = json_pointer.tokens(member.pointer)[-1]
            yield catalogue.missing_tag(inspection.origin(branch), label, name)


def _leads(inspection: Inspection, target: str) -> bool:
    """Tell whether a mapping names a schema or refers to one."""
    if target in inspection.components("schemas"):
        return True
    return not isinstance(inspection.references.resolve(target), Broken)


def _lacks(member: Node, name: str) -> bool:
    """Tell whether a schema surely has no property of a name."""
    properties = member.member("properties")
    if properties is None or not isinstance(properties.value, dict):
        return False
    return name not in properties.value and not _OPEN & member.value.keys()
