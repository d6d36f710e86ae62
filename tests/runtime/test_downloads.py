"""Responses that are bytes, by both clients."""

from __future__ import annotations

import gc
import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted, Then, chunked, head, reply

PDF = bytes(range(256)) * 4000
MEGABYTE = 1 << 20


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(package("streams")) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Iterator[Any]:
    """A client with a single connection, so that one that is left open is noticed."""
    timeout = httpx2.Timeout(5.0, pool=0.5)
    http_client = drive.http_client(limits=httpx2.Limits(max_connections=1))
    server.script = lambda request: reply(PDF, content_type="application/pdf")
    yield drive.client(server.url, http_client=http_client, timeout=timeout)
    drive.close(http_client)


def download(drive: Driver, client: Any) -> Any:
    return drive.run(client.files.download())


def check_clean(drive: Driver, client: Any, server: Scripted) -> None:
    """Check that the one connection is free."""
    server.script = lambda request: reply(b"clean")
    assert drive.run(download(drive, client).read()) == b"clean"


def test_bytes_are_read_at_once(drive: Driver, client: Any, server: Scripted) -> None:
    response = download(drive, client)
    assert response.content_type == "application/pdf"
    assert response.size == len(PDF)
    assert drive.run(response.read()) == PDF
    assert drive.run(response.read()) == PDF
    assert server.received[0].headers["accept"] == "application/pdf"
    check_clean(drive, client, server)


def test_bytes_are_read_piece_by_piece(
    drive: Driver, client: Any, server: Scripted
) -> None:
    pieces = drive.all(download(drive, client).iter_bytes(100_000))
    assert [len(piece) for piece in pieces] == [100_000] * 10 + [24_000]
    assert b"".join(pieces) == PDF
    check_clean(drive, client, server)


def test_another_status_has_another_result(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: reply(b"", "202 Accepted")
    assert download(drive, client) is None
    check_clean(drive, client, server)


def test_a_file_is_written(
    drive: Driver, client: Any, server: Scripted, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    target = tmp_path / "file.pdf"
    target.write_bytes(b"old")
    drive.run(
        download(drive, client).write_to(
            target, progress=lambda *how_far: told.append(how_far)
        )
    )
    assert target.read_bytes() == PDF
    assert told[-1] == (len(PDF), len(PDF)) and len(told) > 1
    assert list(tmp_path.iterdir()) == [target]
    check_clean(drive, client, server)


def test_an_open_file_is_written_to(drive: Driver, client: Any) -> None:
    target = BytesIO()
    drive.run(download(drive, client).write_to(target))
    assert target.getvalue() == PDF


def test_a_link_is_followed_and_kept(
    drive: Driver, client: Any, tmp_path: Path
) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    drive.run(download(drive, client).write_to(str(link)))
    assert link.is_symlink() and target.read_bytes() == PDF


def test_a_broken_download_leaves_the_old_file(
    drive: Driver, client: Any, server: Scripted, tmp_path: Path
) -> None:
    whole = head(content_length=str(len(PDF))) + PDF
    server.script = lambda request: [whole[: len(PDF) // 2], Then.CLOSE]
    target = tmp_path / "file.pdf"
    target.write_bytes(b"old")
    response = download(drive, client)
    with pytest.raises(drive.package.APIConnectionError):
        drive.run(response.write_to(target))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    check_clean(drive, client, server)


def test_a_folder_is_refused_before_anything_is_read(
    drive: Driver, client: Any, server: Scripted, tmp_path: Path
) -> None:
    with pytest.raises(IsADirectoryError):
        drive.run(download(drive, client).write_to(tmp_path))
    check_clean(drive, client, server)


def test_a_full_disk_closes_the_response(
    drive: Driver, client: Any, server: Scripted
) -> None:
    class Full(BytesIO):
        def write(self, content: Any) -> int:
            raise OSError("no space left on device")

    with pytest.raises(OSError, match="no space"):
        drive.run(download(drive, client).write_to(Full()))
    check_clean(drive, client, server)


@pytest.mark.parametrize("way", ["closed", "left", "dropped"])
def test_a_response_that_is_not_read_is_closed(
    drive: Driver, client: Any, server: Scripted, way: str
) -> None:
    server.script = lambda request: list(chunked([b"x", 5.0, b"y"]))
    response = download(drive, client)
    underneath = response.response
    match way:
        case "closed":
            drive.run(response.close())
        case "left":
            drive.within(response, lambda entered: None)
        case _:
            del response
            gc.collect()
            drive.settle()
    assert underneath.is_closed
    check_clean(drive, client, server)


def test_compressed_bytes_are_unpacked_and_their_size_is_unknown(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: reply(gzip.compress(PDF), content_encoding="gzip")
    response = download(drive, client)
    assert response.size is None
    assert drive.run(response.read()) == PDF


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ('attachment; filename="a b.pdf"', "a b.pdf"),
        ("attachment; filename=x; filename*=UTF-8''na%C3%AFve.pdf", "naïve.pdf"),
        ("attachment; filename*=UTF-8''%2e%2e%2fpasswd", "passwd"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\evil\\a.pdf"', "a.pdf"),
        ("attachment", None),
        ('attachment; filename=".."', None),
    ],
)
def test_the_server_suggests_a_name_without_folders(
    drive: Driver, client: Any, server: Scripted, stated: str, name: str | None
) -> None:
    server.script = lambda request: reply(b"", content_disposition=stated)
    response = download(drive, client)
    assert response.filename == name
    drive.run(response.close())


def test_views_open_downloads(
    drive: Driver, client: Any, server: Scripted, tmp_path: Path
) -> None:
    target = tmp_path / "file"
    opening = client.files.with_streaming_response.download()
    drive.within(
        opening,
        lambda opened: drive.run(drive.run(opened.parse()).write_to(target)),
    )
    assert target.read_bytes() == PDF
    raw = drive.run(client.files.with_raw_response.download())
    assert raw.content == PDF
    assert drive.run(raw.parse().read()) == PDF
    check_clean(drive, client, server)


LARGE = """
import asyncio, json, resource, sys
sys.path.insert(0, {folder!r})
from streams_package import AsyncClient, Client

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def sync(target):
    with Client(access_token="t", base_url={url!r}) as client:
        client.files.download().write_to(target)

async def run(target):
    async with AsyncClient(access_token="t", base_url={url!r}) as client:
        await (await client.files.download()).write_to(target)

fetch = (lambda target: asyncio.run(run(target))) if {is_async} else sync
fetch({target!r})
before = peak()
fetch({target!r})
print(json.dumps(peak() - before))
"""


def test_a_large_download_needs_little_memory(
    package: Package, drive: Driver, server: Scripted, tmp_path: Path
) -> None:
    sizes = [1, 200]

    def script(request: Any) -> Any:
        count = sizes.pop(0)
        yield head(content_length=str(count * MEGABYTE))
        yield from (bytes(MEGABYTE) for _ in range(count))

    server.script = script
    target = tmp_path / "large"
    program = LARGE.format(
        folder=str(Path(str(package("streams").__file__)).parents[1]),
        url=server.url,
        is_async=drive.is_async,
        target=str(target),
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert target.stat().st_size == 200 * MEGABYTE
    assert json.loads(done.stdout) * 1024 < 30 * MEGABYTE
