"""The names that the last generation wrote into the lock."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.naming.table import NameTable, from_json
from restencil.sync.lock import Lock
from restencil.sync.stored import LOCK_NAME


def recorded_names(lock: Lock, folder: Path, diagnostics: Collector) -> NameTable:
    """Return the names in a lock; none, and a diagnostic, where they cannot be read."""
    try:
        return replace(from_json(lock.names), edition=lock.edition)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        path = (folder / LOCK_NAME).as_posix()
        diagnostics.emit(catalogue.broken_lock(path, str(error)))
        return NameTable()
