"""Writes copies of templates that the user edits, beside the texts they are copies of."""

from __future__ import annotations

from pathlib import Path

from restencil.render.own import ORIGINS
from restencil.sync.transaction import change


def origin(folder: Path, name: str) -> str | None:
    """Return the text that a template is a copy of; none where that is unknown."""
    path = folder / ORIGINS / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


def write_copy(folder: Path, name: str, text: str, of: str) -> None:
    """Write a copy of a template and the text that it is of.

    Raises:
        OSError: one of them cannot be written; then neither was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: text.encode(), f"{ORIGINS}/{name}": of.encode()}
    change(folder, files, ())
