"""Tells, from hashes alone, that there is nothing to do.

What a package is made from are the document, the configuration and restencil itself; as
long as none of them has changed, and the files are what they were made to be, no stage
has to run, and nothing that the stages need has to be imported.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.newlines import content_hash
from restencil.paths import relative
from restencil.sync.comparison import Comparison
from restencil.sync.inputs import policy_of, settings_hash, this_generator
from restencil.sync.lock import is_sealed, parse_lock
from restencil.sync.stored import LOCK_NAME, PRISTINE_NAME, is_interrupted

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
        policy = policy_of(config)
        expected = {
            path: found
            for path, found in {**lock.files, **lock.edits}.items()
            if not policy.is_own(path)
        }
        is_settled = (
            is_sealed(text)
            and not is_interrupted(folder)
            and lock.spec == relative(config.spec.as_posix(), folder)
            and lock.settings == settings_hash(config)
            and lock.generator == this_generator()
            and (folder / PRISTINE_NAME).is_file()
            and all((folder / path).is_file() for path in lock.once)
            and _hold(folder, lock.inputs)
            and _hold(folder, expected)
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    if not is_settled:
        return None
    return Comparison(
        write={},
        unchanged=tuple(path for path, found in expected.items() if found),
        remove=(),
        noticed={},
        conflicts=(),
        unresolved=(),
        lock=lock,
        is_locked=True,
        pristine=None,
    )


def _hold(folder: Path, files: Mapping[str, str | None]) -> bool:
    """Tell whether files have the hashes they should have; none is for no file."""
    return all(
        _hash(os.path.join(folder, name)) == expected
        for name, expected in files.items()
    )


def _hash(path: str) -> str | None:
    """Return the hash of a file; none where there is no file.

    There are hundreds: paths as objects, and buffers, would take as long as the hashes.
    """
    try:
        with open(path, "rb", buffering=0) as file:
            return content_hash(file.read())
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
