"""Generates the clients of a project while that is built."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from restencil.config import ClientConfig, find_config, load_config
from restencil.diagnostics import Collector


class BuildFailed(Exception):
    """A client cannot be generated; diagnostics that say why have been printed."""


def generate_frozen(root: Path, config: str | None = None) -> Sequence[ClientConfig]:
    """Generate every client of a project, and return them.

    That is left to a process of its own, because the one at hand is not restencil's: its
    working directory and its garbage collector stay as they are.

    Args:
        root: The folder of the project.
        config: The configuration file; by default the nearest one, as for `generate`.

    Raises:
        BuildFailed: there is no configuration, or a client is not what its lock says.
    """
    file = find_config(root) if config is None else root / config
    if file is None:
        raise BuildFailed(f"{root} has no [tool.restencil] in its pyproject.toml")
    command = [sys.executable, "-m", "restencil", "generate", "--frozen", "--quiet"]
    # Builds print protocols on standard output.
    done = subprocess.run(
        [*command, "--config", str(file)], cwd=root, stdout=sys.stderr, check=False
    )
    if done.returncode != 0:
        raise BuildFailed("restencil has not generated the clients; it says why above")
    return load_config(file, Collector())
