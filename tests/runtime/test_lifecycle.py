"""How long clients and their connections live."""

from __future__ import annotations

import asyncio
import copy
import gc
import os
import pickle
import threading
import weakref
from importlib import import_module
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted
from tests.runtime.test_calls import THING, json_reply


@pytest.fixture(autouse=True)
def _answers(server: Scripted) -> None:
    server.script = lambda request: json_reply(THING)


def test_a_client_makes_no_connections_before_it_is_used(
    drive: Driver, server: Scripted
) -> None:
    drive.client("https://things.example")
    assert server.connections == 0


def test_clients_share_one_tls_context(things: ModuleType, server: Scripted) -> None:
    transports = import_module("things_api._runtime.transports")

    transports.shared_tls_context.cache_clear()
    for _ in range(3):
        with things.Client(access_token="t", base_url=server.url) as client:
            client.things.get("1")
    assert transports.shared_tls_context.cache_info().misses == 1


@pytest.mark.parametrize("copied", [copy.deepcopy, copy.copy])
def test_a_client_can_be_copied(drive: Driver, server: Scripted, copied: Any) -> None:
    client = drive.client(server.url, default_headers={"X-A": "1"}, max_retries=7)
    drive.run(client.things.get("1"))
    twin = copied(client)
    drive.run(twin.things.get("1"))
    assert server.received[1].headers["x-a"] == "1"
    assert server.received[1].headers["authorization"] == "Bearer t0ken"
    drive.run(twin.close())


def test_a_client_can_be_pickled(drive: Driver, server: Scripted) -> None:
    client = drive.client(server.url, default_headers={"X-A": "1"})
    drive.run(client.things.get("1"))
    twin = pickle.loads(pickle.dumps(client))
    drive.run(twin.things.get("1"))
    assert twin.http_client is not client.http_client
    assert server.received[1].headers["x-a"] == "1"
    drive.run(twin.close())


def test_a_client_is_not_pickled_with_an_http_client_of_the_caller(
    drive: Driver, server: Scripted
) -> None:
    http_client = drive.http_client()
    client = drive.client(server.url, http_client=http_client)
    assert copy.deepcopy(client).http_client is http_client
    with pytest.raises(TypeError, match="cannot be pickled with the http_client"):
        pickle.dumps(client)
    drive.close(http_client)


def test_neither_repr_nor_str_show_credentials(drive: Driver, server: Scripted) -> None:
    client = drive.client(server.url)
    assert "t0ken" not in f"{client!r} {client} {client._credentials!r}"
    assert server.url in repr(client)


def test_a_client_is_used_by_many_threads(things: ModuleType, server: Scripted) -> None:
    found: list[str] = []
    with things.Client(access_token="t", base_url=server.url) as client:

        def work() -> None:
            for _ in range(20):
                found.append(client.things.get("1").name)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == ["lamp"] * 160


def test_a_client_outlives_an_event_loop(things: ModuleType, server: Scripted) -> None:
    client = things.AsyncClient(access_token="t", base_url=server.url)

    async def call() -> str:
        name: str = (await client.things.get("1")).name
        return name

    async def call_and_close() -> str:
        async with client:
            return await call()

    with pytest.warns(ResourceWarning, match="unclosed"):
        assert asyncio.run(call()) == "lamp"
        assert asyncio.run(call_and_close()) == "lamp"
        gc.collect()
    assert server.connections == 2


def test_a_client_is_used_on_two_event_loops_at_once(
    things: ModuleType, server: Scripted
) -> None:
    client = things.AsyncClient(access_token="t", base_url=server.url)
    barrier = threading.Barrier(2)

    async def call() -> None:
        await asyncio.gather(*(client.things.get("1") for _ in range(10)))
        await asyncio.to_thread(barrier.wait)
        await client.http_client.aclose()

    threads = [threading.Thread(target=asyncio.run, args=(call(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.received) == 20


def test_concurrent_calls_on_one_event_loop(
    things: ModuleType, server: Scripted
) -> None:
    async def main() -> list[Any]:
        async with things.AsyncClient(access_token="t", base_url=server.url) as client:
            return await asyncio.gather(*(client.things.get(str(n)) for n in range(50)))

    assert len(asyncio.run(main())) == 50


def test_a_call_that_is_cancelled_gives_its_connection_back(
    things: ModuleType, server: Scripted
) -> None:
    server.script = lambda request: [1.0, b"HTTP/1.1 204 No Content\r\n\r\n"]

    async def main() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with (
            things.DefaultAsyncHttpxClient(limits=limits) as http_client,
            things.AsyncClient(
                access_token="t", base_url=server.url, http_client=http_client
            ) as client,
        ):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.things.get("1"), 0.05)
            server.script = lambda request: json_reply(THING)
            assert (await client.things.get("1", timeout=2)).name == "lamp"

    asyncio.run(main())


def test_many_clients_leave_no_file_descriptors_behind(
    drive: Driver, server: Scripted
) -> None:
    def cycle() -> None:
        client = drive.client(server.url)
        view = client.with_options(timeout=3)
        drive.run(view.things.get("1"))
        drive.run(client.close())

    cycle()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        cycle()
    # The server, which is in this process, may take a moment to close the last ones.
    assert len(os.listdir("/proc/self/fd")) < before + 10


def test_a_client_is_freed_with_its_last_reference(
    things: ModuleType, server: Scripted
) -> None:
    client = things.Client(access_token="t", base_url=server.url)
    client.things.get("1")
    alive = weakref.ref(client)
    del client
    gc.collect()
    assert alive() is None


def test_proxies_and_limits_are_up_to_the_caller(
    things: ModuleType, server: Scripted
) -> None:
    http_client = things.DefaultHttpxClient(proxy=server.url, trust_env=False)
    with (
        http_client,
        things.Client(
            access_token="t",
            base_url="http://things.example",
            http_client=http_client,
        ) as client,
    ):
        client.things.get("1")
    assert server.received[0].target == "http://things.example/things/1"
