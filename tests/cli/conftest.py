"""Each test of the command line has a folder of its own to work in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generating import working_directory


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    """An empty folder, which is the working directory."""
    with working_directory(tmp_path):
        yield tmp_path
