"""Where a token endpoint of the document is, for a client with another server."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

DOCUMENT = "https://vault.example/v1"

PLACES: list[Any] = [
    ("/token", DOCUMENT, "https://vault.example/token"),
    ("token", DOCUMENT, "https://vault.example/v1/token"),
    ("https://vault.example/v1/token", DOCUMENT, "https://vault.example/v1/token"),
    ("https://login.example/t", "http://localhost", "https://login.example/t"),
    (
        "https://vault.example/v1/token",
        "http://localhost/x",
        "http://localhost/x/token",
    ),
    ("https://vault.example/v10/token", "http://local/x", "http://local/v10/token"),
    ("https://vault.example/token?a=b", "http://local/x", "http://local/token?a=b"),
    ("https://vault.example", "http://local/x", "http://local/x/"),
    (
        "https://vault.example.evil/v1/token",
        "http://local/x",
        "https://vault.example.evil/v1/token",
    ),
]


@pytest.mark.parametrize(("stated", "base_url", "found"), PLACES)
def test_places(vault: ModuleType, stated: str, base_url: str, found: str) -> None:
    from vault._runtime.authentication.conditions import Conditions  # type: ignore
    from vault._runtime.authentication.tokens import here  # type: ignore

    conditions = Conditions(
        base_url=base_url,
        default_base_url=DOCUMENT,
        user_agent="",
        timeout=None,
        policy=None,
        started=0.0,
    )
    assert here(stated, conditions) == found
