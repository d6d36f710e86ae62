"""Fixtures of the tests of authentication."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from tests.generating import generate_from, write_tree
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted, head, running

API = Path(__file__).with_name("api.yaml")


@pytest.fixture(scope="session")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that is generated from `api.yaml`."""
    folder = tmp_path_factory.mktemp("vault")
    spec = Path(shutil.copy(API, folder))
    files = generate_from(spec, "vault").files
    assert files is not None
    write_tree(folder, files)
    sys.path.insert(0, str(folder))
    yield import_module("vault")
    sys.path.remove(str(folder))


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, vault: ModuleType) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(vault) as driver:
        yield driver


@pytest.fixture
def server() -> Iterator[Scripted]:
    """The API: it answers that all is done."""
    with running() as scripted:
        scripted.script = lambda request: [head("204 No Content")]
        yield scripted


@pytest.fixture
def stranger() -> Iterator[Scripted]:
    """A server that is none of the API's."""
    with running() as scripted:
        scripted.script = lambda request: [head("204 No Content")]
        yield scripted
