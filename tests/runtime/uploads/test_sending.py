"""Uploads to a real server, by both clients."""

from __future__ import annotations

import asyncio
import hashlib
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pytest

from tests.runtime.conftest import Package
from tests.runtime.scripted import Request, Scripted, head, reply

Client: TypeAlias = Literal["Client", "AsyncClient"]
Upload: TypeAlias = Callable[..., None]

MEGABYTE = 1 << 20


@pytest.fixture(params=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest) -> Client:
    """Which of the two clients sends."""
    kind: Client = request.param
    return kind


@pytest.fixture
def call(package: Package, server: Scripted, client: Client) -> Callable[..., Any]:
    """Calls a method of the resource `bodies`."""
    module = package("bodies")
    server.script = lambda request: reply(b"", "204 No Content")

    def sync(method: str, **arguments: Any) -> Any:
        with module.Client(base_url=server.url) as sender:
            return getattr(sender.bodies, method)(**arguments)

    async def run(method: str, **arguments: Any) -> Any:
        async with module.AsyncClient(base_url=server.url) as sender:
            sent: Awaitable[Any] = getattr(sender.bodies, method)(**arguments)
            return await sent

    def asynchronous(method: str, **arguments: Any) -> Any:
        return asyncio.run(run(method, **arguments))

    return sync if client == "Client" else asynchronous


def sole(server: Scripted) -> Request:
    (request,) = server.received
    return request


def test_a_path_is_sent_with_its_length(
    call: Callable[..., Any], server: Scripted, tmp_path: Path
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(range(256)) * 4096)
    call("put_raw", body=path)
    request = sole(server)
    assert request.headers["content-length"] == str(MEGABYTE)
    assert request.headers["content-type"] == "application/octet-stream"
    assert request.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_iterator_is_sent_in_chunks(
    call: Callable[..., Any], server: Scripted
) -> None:
    call("put_raw", body=iter([b"one", b"", b"two"]))
    assert sole(server).body == b"onetwo"
    assert sole(server).headers["transfer-encoding"] == "chunked"
    assert "content-length" not in sole(server).headers


def test_a_form_with_files_is_sent(
    call: Callable[..., Any], server: Scripted, tmp_path: Path
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"png")
    with path.open("rb") as file:
        call("upload", file=path, more=[file, b"bytes", iter([b"iter", b"ator"])])
    body = sole(server).body
    assert body.count(b"\r\n\r\npng\r\n") == 2
    assert b"\r\n\r\nbytes\r\n" in body and b"\r\n\r\niterator\r\n" in body


def test_progress_is_told(
    call: Callable[..., Any], server: Scripted, tmp_path: Path
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"x" * MEGABYTE)
    told: list[tuple[int, int | None]] = []
    call("put_raw", body=path, upload_progress=lambda *how_far: told.append(how_far))
    assert len(told) > 1
    assert told == sorted(told, key=lambda how_far: how_far[0])
    assert told[-1] == (MEGABYTE, MEGABYTE)


def test_a_redirect_repeats_what_can_be_read_again(
    call: Callable[..., Any], server: Scripted, tmp_path: Path
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"again")

    def script(request: Request) -> Any:
        if request.target == "/raw":
            return reply(b"", "307 Temporary Redirect", location="/elsewhere")
        return reply(b"", "204 No Content")

    server.script = script
    call("put_raw", body=path)
    assert [request.body for request in server.received] == [b"again", b"again"]


def test_an_async_iterator_is_refused_by_the_client_that_waits(
    package: Package, server: Scripted
) -> None:
    async def generate() -> AsyncIterator[bytes]:
        yield b"x"

    with (
        package("bodies").Client(base_url=server.url) as client,
        pytest.raises(TypeError, match="async client"),
    ):
        client.bodies.put_raw(body=generate())
    assert not server.received


def test_an_async_iterator_is_sent_by_the_async_client(
    package: Package, server: Scripted
) -> None:
    server.script = lambda request: reply(b"", "204 No Content")

    async def generate() -> AsyncIterator[bytes]:
        yield b"one"
        await asyncio.sleep(0.01)
        yield b"two"

    async def run() -> None:
        async with package("bodies").AsyncClient(base_url=server.url) as client:
            await client.bodies.upload(file=("f", generate()))

    asyncio.run(run())
    assert b"\r\n\r\nonetwo\r\n" in sole(server).body


def test_an_error_of_an_iterator_is_not_hidden(
    call: Callable[..., Any], server: Scripted
) -> None:
    def generate() -> Iterator[bytes]:
        yield b"x"
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        call("put_raw", body=generate())


LARGE = """
import asyncio, json, resource, sys
from pathlib import Path
sys.path.insert(0, {folder!r})
from bodies_package import AsyncClient, Client

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def sync(path):
    with Client(base_url={url!r}) as client:
        client.bodies.put_raw(body=path)
        client.bodies.upload(file=path)

async def run(path):
    async with AsyncClient(base_url={url!r}) as client:
        await client.bodies.put_raw(body=path)
        await client.bodies.upload(file=path)

send = sync if {client!r} == "Client" else lambda path: asyncio.run(run(path))
send(Path({small!r}))
before = peak()
send(Path({large!r}))
print(json.dumps(peak() - before))
"""


def test_a_large_file_needs_little_memory(
    package: Package, server: Scripted, client: Client, tmp_path: Path
) -> None:
    server.script = lambda request: [head("204 No Content")]
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"x" * MEGABYTE)
    with large.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    program = LARGE.format(
        folder=str(Path(str(package("bodies").__file__)).parents[1]),
        url=server.url,
        client=client,
        small=str(small),
        large=str(large),
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert [request.size > 200 * MEGABYTE - 1 for request in server.received] == [
        False,
        False,
        True,
        True,
    ]
    assert json.loads(done.stdout) * 1024 < 30 * MEGABYTE
