"""Each test of the second run has a folder of its own to work in."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generating import working_directory


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    """An empty folder, which is the working directory."""
    with working_directory(tmp_path):
        yield tmp_path
    # The command turns the garbage collector off, for the process that it usually has.
    gc.enable()
