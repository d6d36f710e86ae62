"""Tells whether a lock is of the document, the configuration and the restencil at hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from restencil import __version__
from restencil.newlines import content_hash
from restencil.paths import relative
from restencil.sync.inputs import settings_hash
from restencil.sync.lock import Lock
from restencil.sync.stored import LOCK_NAME

if TYPE_CHECKING:
    from restencil.config import ClientConfig


def disagreements(config: ClientConfig, lock: Lock) -> Iterator[str]:
    """Yield what has changed since a lock was written; the output does not count.

    Args:
        config: The configuration of the client.
        lock: The lock in its folder; an empty one if there is none.

    Raises:
        OSError: a file that was read then cannot be read.
    """
    if not lock.spec:
        yield f"there is no {LOCK_NAME}"
        return
    if lock.generator.version != __version__:
        yield f"it is of restencil {lock.generator.version}, and this is {__version__}"
    if lock.settings != settings_hash(config):
        yield "the configuration has changed"
    if lock.spec != relative(config.spec.as_posix(), config.out):
        yield f"it is of the document {lock.spec!r}"
    for name, expected in lock.inputs.items():
        if _hash(config.out / name) != expected:
            yield f"{name!r} has changed"


def _hash(path: Path) -> str | None:
    return content_hash(path.read_bytes()) if path.is_file() else None
