"""Clients of the package with streams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(package("streams")) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Iterator[Any]:
    """A client with a single connection, so that one that is left open is noticed."""
    http_client = drive.http_client(
        limits=httpx2.Limits(max_connections=1),
        timeout=httpx2.Timeout(5.0, pool=0.5),
    )
    yield drive.client(
        server.url, http_client=http_client, timeout=httpx2.Timeout(5.0, pool=0.5)
    )
    drive.close(http_client)
