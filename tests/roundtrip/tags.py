"""Which values of a discriminator stand for which schemas (OpenAPI 3.1.1, section 4.8.25)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from tests.roundtrip.dialect import tokens_of

Tokens: TypeAlias = tuple[str, ...]


class Tags:
    """The discriminators of a document.

    Args:
        root: The document.
    """

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._extending: dict[Tokens, list[Tokens]] = {}
        self._bases: dict[Tokens, Mapping[str, Any]] = {}
        self._values: dict[Tokens, dict[str, list[str]]] = {}
        schemas = root.get("components", {}).get("schemas", {})
        for name, schema in schemas.items():
            for part in schema.get("allOf", ()) if isinstance(schema, dict) else ():
                if "$ref" in part:
                    at = ("components", "schemas", name)
                    self._extending.setdefault(tokens_of(part["$ref"]), []).append(at)
            is_union = isinstance(schema, dict) and (
                "oneOf" in schema or "anyOf" in schema
            )
            stated = schema.get("discriminator") if isinstance(schema, dict) else None
            if isinstance(stated, dict) and not is_union:
                self._bases["components", "schemas", name] = stated
        for base, discriminator in self._bases.items():
            for member in (base, *self.family(base)):
                self._add(discriminator, member)
        self._collect(root)

    def family(self, at: Tokens) -> list[Tokens]:
        """Return the components that extend one by its discriminator."""
        found: list[Tokens] = []
        waiting = [at] if at in self._bases else []
        while waiting:
            for each in self._extending.get(waiting.pop(), ()):
                if each not in found:
                    found.append(each)
                    waiting.append(each)
        return found

    def of(self, at: Tokens) -> Iterator[tuple[str, list[str]]]:
        """Yield the discriminators that tell a schema from others, with its values."""
        yield from self._values.get(at, {}).items()

    def _collect(self, node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                self._collect(item)
        elif isinstance(node, dict):
            if isinstance(node.get("discriminator"), dict):
                for branch in (*node.get("oneOf", ()), *node.get("anyOf", ())):
                    if isinstance(branch, dict) and "$ref" in branch:
                        self._add(node["discriminator"], tokens_of(branch["$ref"]))
            for member in node.values():
                self._collect(member)

    def _add(self, discriminator: Mapping[str, Any], at: Tokens) -> None:
        mapping = discriminator.get("mapping") or {}
        values = [
            key
            for key, to in mapping.items()
            if to == at[-1] or (to.startswith("#") and tokens_of(to) == at)
        ]
        known = self._values.setdefault(at, {})
        tag = discriminator.get("propertyName", "")
        known[tag] = [each for each in known.get(tag, ()) if each != at[-1]] + [
            each for each in values if each not in known.get(tag, ())
        ] or [at[-1]]
