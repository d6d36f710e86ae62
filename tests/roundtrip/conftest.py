"""Fixtures of the tests that go round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.roundtrip.packages import Package, documents, imported


@pytest.fixture(scope="session", params=documents())
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Package]:
    """The package of a document."""
    with imported(request.param, tmp_path_factory.mktemp("roundtrip")) as found:
        yield found
