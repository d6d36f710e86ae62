"""Paths from one place to another."""

from __future__ import annotations

import os
from pathlib import Path


def relative(path: str | Path, folder: str | Path = "") -> str:
    """Return how a path leads from a folder, with forward slashes.

    It is absolute where none does: to another drive of Windows.

    Args:
        path: The path, absolute or relative to the working directory.
        folder: The folder; by default the working directory.
    """
    try:
        return Path(os.path.relpath(path, folder or None)).as_posix()
    except ValueError:
        return Path(path).absolute().as_posix()
