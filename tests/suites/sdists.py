"""Source distributions, for the documents in them: nothing of theirs is run."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

import pytest

_FOLDER = os.environ.get("RESTENCIL_SDISTS")
"""A folder that has them already; they are downloaded where it is not set."""


def unpacked(package: str, folder: Path) -> Path:
    """Return where the source distribution of an installed package is unpacked.

    Args:
        package: The package; of the version that is installed.
        folder: The folder to unpack it into.
    """
    archive = _archive(package, Path(_FOLDER) if _FOLDER else folder)
    with tarfile.open(archive) as opened:
        opened.extractall(folder / "unpacked", filter="data")
    return folder / "unpacked" / archive.name.removesuffix(".tar.gz")


def _archive(package: str, folder: Path) -> Path:
    name = f"{package.replace('-', '_')}-{version(package)}.tar.gz"
    if not (folder / name).exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--no-binary", package, "--dest", str(folder)]
        command.append(f"{package}=={version(package)}")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"{name} cannot be downloaded: {done.stderr[-300:]}")
    return folder / name
