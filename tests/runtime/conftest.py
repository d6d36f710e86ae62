"""Fixtures of the tests of the runtime."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from restencil.code.identifiers import Identifier
from tests.generating import (
    generate_configured,
    generate_from,
    working_directory,
    write_tree,
)
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted, running
from tests.test_cases import configured, past

CASES = Path(__file__).parents[1] / "cases"
API = Path(__file__).with_name("api.yaml")


class Package(Protocol):
    """Returns the package that is generated from the document of a golden case."""

    def __call__(self, case: str, /) -> ModuleType: ...


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """Generates the package of a golden case and imports it, once."""
    folder = tmp_path_factory.mktemp("generated")
    sys.path.insert(0, str(folder))

    def imported(case: str, /) -> ModuleType:
        name = f"{case}_package"
        if name not in sys.modules:
            with working_directory(CASES / case):
                config = replace(configured(), package=Identifier(name))
                files = generate_configured(config, past()).files
            assert files is not None
            write_tree(folder, files)
        return import_module(name)

    yield imported
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that is generated from `api.yaml`."""
    folder = tmp_path_factory.mktemp("things")
    spec = shutil.copy(API, folder)
    places = {"GET /things/{thing_id}/parts": "things.parts.list"}
    files = generate_from(Path(spec), "things_api", operations=places).files
    assert files is not None
    write_tree(folder, files)
    sys.path.insert(0, str(folder))
    yield import_module("things_api")
    sys.path.remove(str(folder))


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, things: ModuleType) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(things) as driver:
        yield driver


@pytest.fixture
def server() -> Iterator[Scripted]:
    """A server that sends what a script says."""
    with running() as scripted:
        yield scripted
