"""Finds and reads configuration files."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from restencil.config.client import ClientConfig
from restencil.config.pagination import paginations
from restencil.config.reading import Table
from restencil.constraints import Constraints
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import config as catalogue
from restencil.editions import dates
from restencil.origin import Location
from restencil.paths import relative

_FILE = "restencil.toml"
_PROJECT_FILE = "pyproject.toml"


def find_config(start: Path) -> Path | None:
    """Return the configuration file of a folder or of the nearest one above it.

    That is `restencil.toml`, or a `pyproject.toml` with a table `[tool.restencil]`.
    """
    for folder in (start, *start.parents):
        if (folder / _FILE).is_file():
            return folder / _FILE
        project = folder / _PROJECT_FILE
        if project.is_file() and b"[tool.restencil" in project.read_bytes():
            return project
    return None


def load_config(path: Path, diagnostics: Collector) -> tuple[ClientConfig, ...]:
    """Return what a configuration file says of each client.

    Args:
        path: The file. The paths in it are relative to its folder.
        diagnostics: Receives what is wrong with it; then the result is not complete.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        diagnostics.emit(catalogue.config_unreadable(path.as_posix(), reason))
        return ()
    except UnicodeDecodeError as error:
        reason = f"byte {error.start} is no UTF-8"
        diagnostics.emit(catalogue.config_unreadable(path.as_posix(), reason))
        return ()
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _place_of(error, path.as_posix(), text)
        diagnostics.emit(catalogue.config_syntax(place, str(error)))
        return ()
    table = _own_table(path, document)
    head = re.search(r"^[ \t]*\[+tool\.restencil\b", text, re.MULTILINE)
    start = head.start() if head else 0
    root = Table(path.as_posix(), text, "restencil", table, diagnostics, start)
    clients = tuple(_clients(root, path))
    _find_shared_folders(clients, path.as_posix(), diagnostics)
    return clients


def _place_of(error: tomllib.TOMLDecodeError, file: str, text: str) -> Location:
    """Return where a syntax error is, which its message tells."""
    found = re.search(r"at line (\d+), column (\d+)", str(error))
    if found is None:
        return Location(file, text.count("\n") + 1, 1)
    return Location(file, int(found[1]), int(found[2]))


def _find_shared_folders(
    clients: Iterable[ClientConfig], file: str, diagnostics: Collector
) -> None:
    """Report clients that would overwrite each other's files."""
    owners: dict[Path, ClientConfig] = {}
    for client in clients:
        owner = owners.setdefault(client.out.resolve(), client)
        if owner is not client:
            place = Location(file, 1, 1)
            names = (owner.package, client.package)
            diagnostics.emit(catalogue.folder_shared(place, client.out.name, *names))


def _own_table(path: Path, document: Mapping[str, Any]) -> Mapping[str, Any]:
    if path.name != _PROJECT_FILE and "tool" not in document:
        return document
    tool = document.get("tool", {})
    found = tool.get("restencil", {}) if isinstance(tool, dict) else {}
    return found if isinstance(found, dict) else {}


def _clients(table: Table, path: Path) -> Iterator[ClientConfig]:
    clients = table.tables("clients")
    for client in clients if clients is not None else [table]:
        config = _client(client, path.parent)
        if config is not None:
            yield config
    table.finish()


def _client(table: Table, folder: Path) -> ClientConfig | None:
    """Return what a table says of a client; none where something needed is missing."""
    spec, out = table.text("spec", needed=True), table.text("out", needed=True)
    package = table.identifier("package", needed=True)
    templates = table.text("templates")
    beside = partial(_beside, folder / (spec or ""), folder)
    config = partial(
        ClientConfig,
        client=table.identifier("client"),
        distribution=table.project_name("distribution"),
        version=table.text("version") or "0.1.0",
        base_url=table.text("base-url"),
        env_prefix=table.text("env-prefix"),
        operations=table.texts_by_key("operations"),
        credentials=table.credentials("credentials"),
        skip=table.text_list("skip"),
        only=table.selection("only"),
        exclude=table.selection("exclude"),
        overlays=tuple(map(beside, table.text_list("overlays"))),
        templates=None if templates is None else beside(templates),
        pagination=dict(paginations(table)),
        constraints=Constraints(
            table.one_of("constraints", [*Constraints]) or Constraints.DOCUMENTED
        ),
        extend=table.text_list("extend"),
        own=table.text_list("own"),
        edition=table.one_of("edition", dates()),
    )
    table.finish()
    if spec is None or out is None or package is None:
        return None
    return config(spec=folder / spec, out=folder / out, package=package)


def _beside(spec: Path, folder: Path, path: str) -> str:
    """Return the path of a file relative to the document's folder."""
    return relative(folder / path, spec.parent)
