"""The lock: what the last generation read and wrote."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue

LOCK_NAME: Final = "restencil.lock"
PENDING_NAME: Final = "restencil.lock.pending"
"""The lock of a generation that is being written, or was interrupted."""

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What a generation read and wrote; the same bytes on every machine.

    Attributes:
        generator: The version of restencil.
        inputs: The hash of every file that was read, by its path relative to the output.
        settings: The hash of the configuration.
        files: The hash of every file that was written, by its path in the output.
    """

    generator: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    settings: str = ""
    files: Mapping[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """Return the lock as it is stored."""
        values = {
            "format": _FORMAT,
            "generator": self.generator,
            "settings": self.settings,
            "inputs": self.inputs,
            "files": self.files,
        }
        return json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def hash_of(text: str) -> str:
    """Return the hash of a text as it is written: UTF-8."""
    return sha256(text.encode()).hexdigest()


def read_lock(folder: Path, name: str, diagnostics: Collector) -> Lock:
    """Return a lock of an output folder; an empty one where there is none."""
    path = folder / name
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return _lock(values)
    except FileNotFoundError:
        return Lock()
    except (OSError, ValueError, TypeError, KeyError) as error:
        diagnostics.emit(catalogue.broken_lock(path.as_posix(), str(error)))
        return Lock()


def _lock(values: Mapping[str, Any]) -> Lock:
    """Return the lock that JSON values stand for.

    Raises:
        ValueError, TypeError, KeyError: they stand for none.
    """
    if values["format"] != _FORMAT:
        raise ValueError(f"its format is {values['format']!r}, not {_FORMAT}")
    return Lock(
        generator=str(values["generator"]),
        inputs=dict(values["inputs"]),
        settings=str(values["settings"]),
        files=dict(values["files"]),
    )
