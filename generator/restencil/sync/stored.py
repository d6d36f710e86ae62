"""What restencil keeps in the output folder for itself."""

from __future__ import annotations

from pathlib import Path
from typing import Final

LOCK_NAME: Final = "restencil.lock"
"""The lock."""

PRISTINE_NAME: Final = "restencil.pristine"
"""The texts of the last generation."""

STAGING_NAME: Final = ".restencil-staging"
"""The folder that is there while files are changed."""

RUNNING_NAME: Final = ".restencil-running"
"""The file that is locked by a run where folders cannot be, which is on Windows."""


def is_interrupted(folder: Path) -> bool:
    """Tell whether a run left an output folder without having finished."""
    return (folder / STAGING_NAME).exists()
