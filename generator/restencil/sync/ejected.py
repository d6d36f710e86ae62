"""Writes copies of templates that the user edits, beside the texts they are copies of."""

from __future__ import annotations

from pathlib import Path

from restencil.newlines import with_ends_of
from restencil.render.own import ORIGINS
from restencil.sync.compare import read_bytes
from restencil.sync.transaction import change


def origin(folder: Path, name: str) -> str | None:
    """Return the text that a template is a copy of; none where that is unknown."""
    path = folder / ORIGINS / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


def write_copy(folder: Path, name: str, text: str, of: str) -> None:
    """Write a copy of a template, its lines ended as before, and the text that it is of.

    Raises:
        OSError: one of them cannot be written; then neither was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    texts = {name: text, f"{ORIGINS}/{name}": of}
    files = {
        path: with_ends_of(read_bytes(folder / path) or b"", each)
        for path, each in texts.items()
    }
    change(folder, files, ())
