"""Finds the OpenAPI documents of a project."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

_SUFFIXES: Final = (".yaml", ".yml", ".json")
_LENGTH: Final = 4096
"""How much of a file is looked at, in bytes: a document begins with its version."""
_VERSION: Final = re.compile(
    rb"""(?:^|[{,]\s*)["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\.""",
    re.MULTILINE,
)
_NAMES: Final = ("openapi", "swagger", "api", "spec")
"""What documents are called, the likeliest name first."""
_SKIPPED: Final = frozenset(
    ("node_modules", "venv", "env", "build", "dist", "site-packages", "__pycache__")
)
_DEPTH: Final = 5


def find_documents(root: Path) -> Sequence[Path]:
    """Return the documents in a folder and those below it, the likeliest first.

    Folders that are hidden, or hold what is installed or built, are not looked into.

    Args:
        root: The folder; the paths that are returned begin with it.
    """
    return sorted(filter(_is_document, _files(root)), key=_rank)


def _files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        place = Path(folder)
        is_deep = len(place.relative_to(root).parts) >= _DEPTH
        folders[:] = [] if is_deep else [f for f in sorted(folders) if _is_own(f)]
        yield from (place / name for name in names if name.endswith(_SUFFIXES))


def _is_own(folder: str) -> bool:
    return not folder.startswith(".") and folder not in _SKIPPED


def _is_document(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _VERSION.search(file.read(_LENGTH)) is not None
    except OSError:
        return False


def _rank(path: Path) -> tuple[int, int, str]:
    """Return what documents are sorted by: the name, then the depth, then the path."""
    name = path.stem.lower()
    rank = next((i for i, each in enumerate(_NAMES) if each in name), len(_NAMES))
    return rank, len(path.parts), path.as_posix()
