"""The examples of the documentation print what stands below them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.generating import generate_from, write_tree
from tests.runtime.scripted import Request, Script, chunked, head, reply, running

PAGES = (
    "streaming",
    "pagination",
    "files",
    "observability",
    "authentication",
    "runtime",
    "xml",
)
OWNERS = {"t0ken": "Ann", "issued": "the night shift"}
"""Whose tokens these are."""
AUTHORIZATION = {
    "device_code": "d3vice",
    "user_code": "WDJB-MJHT",
    "verification_uri": "https://login.acme.example/device",
    "expires_in": 900,
    "interval": 0,
}
IMAGES = ("arch", "debian", "fedora")
FILE = b"Remember the milk."


def examples() -> Iterator[Any]:
    """Yield each program with what it prints."""
    for page in PAGES:
        text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.M | re.S)
        for number, ((language, code), (below, printed)) in enumerate(pairwise(blocks)):
            if (language, below) == ("python", "text"):
                yield pytest.param(code, printed, id=f"{page}-{number}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package that the examples use."""
    folder = tmp_path_factory.mktemp("acme")
    spec = Path(__file__).with_name("acme.yaml")
    files = generate_from(spec, "acme").files
    assert files is not None
    write_tree(folder, files)
    return folder


@pytest.mark.parametrize(("program", "printed"), list(examples()))
def test_examples(folder: Path, tmp_path: Path, program: str, printed: str) -> None:
    with running() as server:
        server.script = answered
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(folder),
                "ACME_BASE_URL": server.url,
            },
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.stderr, done.stdout) == ("", printed)


def test_every_page_has_examples() -> None:
    found = {str(example.id).partition("-")[0] for example in examples()}
    assert found == set(PAGES)


def answered(request: Request) -> Script:
    """Answer as the API of the examples does."""
    path, _, query = request.target.partition("?")
    match path, request.method:
        case "/account", _:
            token = request.headers["authorization"].removeprefix("Bearer ")
            return value({"owner": OWNERS[token]})
        case "/oauth/device", _:
            return value(AUTHORIZATION)
        case "/oauth/token", _:
            return issued(request)
        case "/chat", _:
            events = [
                b'id: 1\ndata: {"delta": "Hel"}\n\n',
                b'id: 2\ndata: {"delta": "lo"}\n\n',
            ]
            return chunked(
                [*events, b"data: [DONE]\n\n"], content_type="text/event-stream"
            )
        case "/ticks", _:
            return tick(request.headers.get("last-event-id"))
        case "/images", _ if "page=7" in query.split("&"):
            return value({"images": [{"name": 7, "size": 1}], "meta": {"total": "3"}})
        case "/images", _ if "page=8" in query.split("&"):
            return reply(b"", "429 Too Many Requests", **limits(remaining=0))
        case "/images", _:
            return images(2 if "page=2" in query.split("&") else 1)
        case "/parcels", _:
            return reply(request.body, content_type="application/xml")
        case "/images/arch", _:
            return value({"name": "arch", "next": "debian"})
        case "/images/debian", _:
            return value({"name": "debian"})
        case "/files", _:
            return value(described(request))
        case _, "PUT":
            return [head("204 No Content")]
        case _:
            stated = 'attachment; filename="notes.txt"'
            return reply(FILE, content_type="text/plain", content_disposition=stated)


def value(found: Any, **headers: str) -> Script:
    body = json.dumps(found).encode()
    return reply(body, content_type="application/json", **headers)


def issued(request: Request) -> Script:
    """Issue a token to the client `night-shift`, and to a device."""
    if b"device_code=d3vice" in request.body:
        return value({"access_token": "t0ken", "expires_in": 3600})
    client = b64encode(b"night-shift:s3cret").decode()
    if request.headers["authorization"] == f"Basic {client}":
        return value({"access_token": "issued", "expires_in": 3600})
    refusal = {"error": "invalid_client", "error_description": "Wrong secret."}
    body = json.dumps(refusal).encode()
    return reply(body, "401 Unauthorized", content_type="application/json")


def tick(last: str | None) -> Script:
    number = int(last or "0") + 1
    if number > 2:
        return [head("204 No Content")]
    event = f'retry: 1\nid: {number}\ndata: {{"at": {number}}}\n\n'.encode()
    return chunked([event], content_type="text/event-stream")


def images(page: int) -> Script:
    links = {"next": "/images?page=2&per_page=2"} if page == 1 else {}
    shown = IMAGES[:2] if page == 1 else IMAGES[2:]
    found = [{"name": name} for name in shown]
    body = {"images": found, "links": links, "meta": {"total": 3}}
    return value(body, **limits(remaining=41))


def limits(remaining: int) -> dict[str, str]:
    return {
        "X_RateLimit_Remaining": str(remaining),
        "X_RateLimit_Reset": "2026-01-02T03:00:00Z",
    }


def described(request: Request) -> dict[str, Any]:
    """Return what a form says of its file."""
    whole = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    form = BytesParser().parsebytes(whole + request.body)
    parts = [part for part in form.get_payload() if isinstance(part, Message)]
    file = next(part for part in parts if part.get_filename())
    content = file.get_payload(decode=True)
    assert isinstance(content, bytes)
    return {"name": file.get_filename(), "size": len(content)}
