"""Makes the lock of a generation."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from restencil import __version__
from restencil.config import ClientConfig
from restencil.render import RenderedFile
from restencil.source import SourceTree
from restencil.sync.lock import Lock, hash_of


def lock_of(
    config: ClientConfig, tree: SourceTree, files: Iterable[RenderedFile]
) -> Lock:
    """Return the lock of a generation: what it read, what it was told, what it made.

    Paths are relative to the output folder, so that they are the same on every machine.
    """
    return Lock(
        generator=__version__,
        inputs={
            _relative(name, config.out): file.sha256
            for name, file in tree.files.items()
        },
        settings=hash_of(_settings(config)),
        files={file.path: hash_of(file.text) for file in files},
    )


def _relative(name: str, folder: Path) -> str:
    return Path(os.path.relpath(name, folder)).as_posix()


def _settings(config: ClientConfig) -> str:
    """Return the configuration as text, without the paths, which are no content."""
    values = {k: v for k, v in asdict(config).items() if k not in ("spec", "out")}
    return json.dumps(values, sort_keys=True, ensure_ascii=False)
