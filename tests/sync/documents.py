"""Changes of documents."""

from __future__ import annotations

from typing import Any


def renamed(value: Any, old: str, new: str) -> Any:
    """Return a document in which a component has another name."""
    reference = f"#/components/schemas/{old}"
    if isinstance(value, dict):
        return {
            new if key == old and isinstance(inner, dict) else key: renamed(
                inner, old, new
            )
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [renamed(item, old, new) for item in value]
    return reference.replace(old, new) if value == reference else value
