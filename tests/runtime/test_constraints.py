"""Arguments that do not keep to what the document states, where that is enforced."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted, head
from tests.runtime.test_calls import json_reply


@pytest.fixture
def module(package: Package) -> ModuleType:
    return package("constraints")


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, module: ModuleType) -> Iterator[Driver]:
    with request.param(module) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    server.script = lambda request: (
        json_reply({"id": "1", "price": -1, "lines": []})
        if request.method == "GET"
        else [head("204 No Content")]
    )
    kind = drive.package.Client if not drive.is_async else drive.package.AsyncClient
    return kind(base_url=server.url)


LINE = {"count": 1}


@pytest.mark.parametrize(
    ("method", "arguments", "message"),
    [
        ("list", {"per_page": 0}, "per_page: minimum is 1, got 0"),
        ("list", {"per_page": 201}, "per_page: maximum is 200, got 201"),
        ("list", {"ids": ["ab", "cd", "ef"]}, "ids: maxItems is 2, got "),
        ("list", {"ids": ["ab", "ab"]}, "ids: uniqueItems is True, got "),
        ("list", {"ids": ["a"]}, "ids.0: minLength is 2, got 'a'"),
        ("list", {"x_trace": "xyz"}, "X-Trace: pattern is '^[a-f0-9]+$', got 'xyz'"),
        (
            "create",
            {"price": 0, "lines": [LINE]},
            "price: exclusiveMinimum is 0, got 0",
        ),
        (
            "create",
            {"price": 0.015, "lines": [LINE]},
            "price: multipleOf is 0.01, got 0.015",
        ),
        (
            "create",
            {"price": 1, "lines": [LINE], "note": "longer"},
            "note: maxLength is 5, got 'longer'",
        ),
        ("create", {"price": 1, "lines": []}, "lines: minItems is 1, got []"),
        (
            "create",
            {"price": 1, "lines": [LINE, {"count": 10}]},
            "lines.1.count: maximum is 9, got 10",
        ),
        (
            "create",
            {"price": 1, "lines": [LINE], "marks": {"a": "four"}},
            "marks.a: maxLength is 3, got 'four'",
        ),
        (
            "create",
            {"price": 1, "lines": [LINE], "marks": {"a": "b", "c": "d"}},
            "marks: maxProperties is 1, got ",
        ),
    ],
)
def test_arguments_are_refused_before_anything_is_sent(
    drive: Driver,
    client: Any,
    server: Scripted,
    method: str,
    arguments: dict[str, Any],
    message: str,
) -> None:
    with pytest.raises(ValueError, match="does not allow") as caught:
        drive.run(getattr(client.orders, method)(**arguments))
    assert message in str(caught.value)
    assert str(caught.value).count("\n") == 1
    assert not server.received
    drive.run(client.close())


def test_all_that_is_wrong_is_named_at_once(drive: Driver, client: Any) -> None:
    with pytest.raises(ValueError, match="does not allow") as caught:
        drive.run(client.orders.create(price=-1, lines=[]))
    assert str(caught.value).count("\n") == 2
    drive.run(client.close())


def test_what_keeps_to_the_limits_is_sent(
    drive: Driver, client: Any, server: Scripted, module: ModuleType
) -> None:
    drive.run(client.orders.list(per_page=200, ids=["ab", "cd"], x_trace="ff"))
    lines = [LINE, module.models.Line(count=9)]
    drive.run(client.orders.create(price=0.07, lines=lines, note=None))
    drive.run(client.orders.delete("ok"))
    assert len(server.received) == 3
    drive.run(client.close())


def test_responses_are_not_held_to_limits(drive: Driver, client: Any) -> None:
    order = drive.run(client.orders.with_raw_response.list())
    assert (order.parse().price, order.drift) == (-1, ())
    drive.run(client.close())
