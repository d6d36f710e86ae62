"""What a generated package costs while it is used, next to what it is made of.

    pytest tests/benchmarks/bench_runtime.py

In each group the ratio of the two medians is what counts.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import httpx2
import pytest
from pydantic import TypeAdapter
from pytest_benchmark.fixture import BenchmarkFixture

from tests.conftest import ROOT

IMAGE = {
    "id": 7555620,
    "name": "Nifty New Snapshot",
    "type": "snapshot",
    "distribution": "Ubuntu",
    "slug": "nifty1",
    "public": True,
    "regions": ["nyc2", "nyc3"],
    "created_at": "2014-11-04T22:23:02Z",
    "min_disk_size": 20,
    "size_gigabytes": 2.34,
    "description": "",
    "tags": ["base-image", "prod"],
    "status": "available",
    "error_message": "",
}
ANSWER = json.dumps({"image": IMAGE}).encode()
BODY: Final = {"name": "ubuntu", "url": "http://example.com/a.img", "region": "nyc3"}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Where a server answers; it runs in a process of its own, so that it is not measured."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(there,), daemon=True
    )
    process.start()
    yield f"http://127.0.0.1:{here.recv()}"
    process.terminate()
    process.join()


def _serve(port: Connection) -> None:
    asyncio.run(_serving(port))


async def _serving(port: Connection) -> None:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    port.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n"
    answer = f"{head}Content-Length: {len(ANSWER)}\r\n\r\n".encode() + ANSWER
    with suppress(asyncio.IncompleteReadError):
        while True:
            request = await reader.readuntil(b"\r\n\r\n")
            length = request.lower().partition(b"content-length: ")[2].split()[0]
            await reader.readexactly(int(length))
            writer.write(answer)
    writer.close()


@pytest.mark.parametrize("who", ["httpx2", "generated"])
def bench_call(who: str, url: str, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "one call on loopback"
    with _caller(who, url) as call:
        benchmark.pedantic(call, rounds=3000, warmup_rounds=100)  # type: ignore[no-untyped-call]


@contextmanager
def _caller(who: str, url: str) -> Iterator[Callable[[], object]]:
    if who == "httpx2":
        headers = {"Authorization": "Bearer t"}
        with httpx2.Client(headers=headers) as bare:
            yield lambda: _bare(bare, f"{url}/v2/images")
    else:
        from digitalocean_images import DigitalOcean

        with DigitalOcean(access_token="t", base_url=url) as client:
            create = client.gpu_droplets.images.create
            body: Any = BODY
            yield lambda: create(**body)


def _bare(client: httpx2.Client, url: str) -> object:
    response = client.post(url, json=BODY)
    response.raise_for_status()
    return json.loads(response.content)


@pytest.mark.parametrize("who", ["pydantic", "generated"])
def bench_page(who: str, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "1,000 models"
    from digitalocean_images import models
    from digitalocean_images._runtime.operations import Value

    content = json.dumps([IMAGE] * 1000).encode()
    if who == "generated":
        benchmark(Value(lambda: list[models.Image]).decode, content)
    else:
        benchmark(TypeAdapter(list[models.Image]).validate_json, content)


@pytest.mark.parametrize(
    "imported",
    ["import httpx2, pydantic", "from digitalocean_images import DigitalOcean"],
)
def bench_import(imported: str, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "import"
    _measure_import(imported, ROOT / "generated", benchmark)


def bench_import_of_a_large_api(
    corpus: Path, tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    benchmark.group = "import"
    spec = corpus / "github" / "api.github.com.json"
    command = [sys.executable, "-m", "restencil", "generate", str(spec), "--quiet"]
    command += ["--out", str(tmp_path), "--package", "github"]
    subprocess.run(command, check=True)
    _measure_import("from github import Client", tmp_path, benchmark)


def _measure_import(statement: str, folder: Path, benchmark: BenchmarkFixture) -> None:
    command = [sys.executable, "-c", statement]
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        lambda: subprocess.run(command, cwd=folder, check=True),
        rounds=20,
        warmup_rounds=2,
    )
