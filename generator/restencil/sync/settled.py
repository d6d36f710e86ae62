"""Tells, from hashes alone, that there is nothing to do.

What a package is made from are the document, the configuration and restencil itself; as
long as none of them has changed, and the files are what they were made to be, no stage
has to run, and nothing that the stages need has to be imported.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.sync.compare import Comparison
from restencil.sync.inputs import relative, settings_hash, this_generator
from restencil.sync.lock import LOCK_NAME, PENDING_NAME, is_sealed, parse_lock

if TYPE_CHECKING:
    from restencil.config import ClientConfig


def settled_comparison(config: ClientConfig) -> Comparison | None:
    """Return the comparison of an output folder in which surely nothing is to be done.

    None where the stages have to find that out, also where the lock or a file cannot be
    read: they tell the reason.
    """
    folder = config.out
    try:
        text = (folder / LOCK_NAME).read_text(encoding="utf-8")
        lock = parse_lock(text)
        is_settled = (
            is_sealed(text)
            and not (folder / PENDING_NAME).exists()
            and lock.spec == relative(config.spec.as_posix(), folder)
            and lock.settings == settings_hash(config)
            and lock.generator == this_generator()
            and _hold(folder, lock.files)
            and _hold(folder, lock.inputs)
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    if not is_settled:
        return None
    return Comparison(
        write={},
        unchanged=tuple(lock.files),
        remove=(),
        edited=(),
        lock=lock,
        is_locked=True,
    )


def _hold(folder: Path, files: Mapping[str, str | None]) -> bool:
    """Tell whether files have the hashes they should have; none is for no file."""
    return all(_hash(folder / path) == expected for path, expected in files.items())


def _hash(path: Path) -> str | None:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else None
