"""Fixtures of the tests of XML."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.server import Server, running


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients of the API that speaks XML."""
    with request.param(package("xml_bodies"), {}) as driver:
        yield driver


@pytest.fixture
def shop() -> Iterator[Server]:
    """A server that speaks XML."""
    with running() as found:
        yield found
