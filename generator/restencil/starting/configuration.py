"""Makes the text of a first configuration."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Final

from restencil.code.identifiers import Identifier, legal
from restencil.config import ClientConfig
from restencil.render.toml import toml_string

PROJECT_FILE: Final = "pyproject.toml"
OWN_FILE: Final = "restencil.toml"


def package_name(client: str) -> Identifier:
    """Return the name of a package by the class of its client, beside no standard module."""
    name = client.lower()
    return legal(f"{name}_client" if name in sys.stdlib_module_names else name)


def output_folder(root: Path, package: str) -> Path:
    """Return a folder for the output that is not there yet."""
    free = (name for name in ("sdk", package) if not (root / name).exists())
    return root / next(free, f"{package}-sdk")


def started(folder: Path, client: ClientConfig) -> tuple[Path, str]:
    """Return the file of a first configuration and what it is to hold.

    That is the project's `pyproject.toml` with a table at its end, all else untouched; where
    there is none, or a table cannot be added, a `restencil.toml`.

    Args:
        folder: Where the configuration is to stand.
        client: The client; its paths are relative to the working directory.

    Raises:
        OSError, UnicodeDecodeError: the project's file cannot be read.
    """
    keys = _keys(folder, client)
    project = folder / PROJECT_FILE
    if project.is_file():
        before = project.read_bytes().decode()
        end = "\r\n" if "\r\n" in before else "\n"
        gap = "" if not before or before.endswith(end) else end
        table = f"\n[tool.restencil]\n{keys}".replace("\n", end)
        text = f"{before}{gap}{table}"
        if _is_toml(text):
            return project, text
    return folder / OWN_FILE, keys


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _keys(folder: Path, client: ClientConfig) -> str:
    stated = {
        "spec": client.spec.relative_to(folder).as_posix(),
        "out": client.out.relative_to(folder).as_posix(),
        "package": client.package,
    }
    return "".join(f"{key} = {toml_string(value)}\n" for key, value in stated.items())
