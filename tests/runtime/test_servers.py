"""Servers: variables of the URL, and operations that have a server of their own."""

from __future__ import annotations

from typing import Any

from tests.runtime.conftest import Package


def test_variables_have_defaults(package: Package) -> None:
    client: Any = package("servers").Client()
    assert client.base_url == "https://eu.example.com/v2"


def test_variables_can_be_chosen(package: Package) -> None:
    client: Any = package("servers").Client(region="us", base_path="v3")
    assert client.base_url == "https://us.example.com/v3"


def test_a_base_url_takes_the_place_of_the_server(package: Package) -> None:
    client: Any = package("servers").Client(region="us", base_url="http://localhost")
    assert client.base_url == "http://localhost"
