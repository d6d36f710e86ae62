"""Runs steady, a mock server that judges requests by a document, from npm."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

VERSION: Final = "0.22.2"
_PACKAGE: Final = Path("node_modules", "@stdy", "cli", "steady.js")
_OPTIONS: Final = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
_ATTEMPTS: Final = 600


def install(folder: Path) -> Path:
    """Return the script that starts the server; installs it where it is not there yet."""
    script = folder / VERSION / _PACKAGE
    if not script.exists():
        with TemporaryDirectory(dir=folder) as scratch:
            package = (f"@stdy/cli@{VERSION}", "--prefix", scratch)
            subprocess.run(("npm", "install", *_OPTIONS, *package), check=True)
            with suppress(OSError):  # Another process was faster.
                os.rename(scratch, folder / VERSION)
                os.mkdir(scratch)
    return script


@contextmanager
def mocked(script: Path, document: Path) -> Iterator[str]:
    """Run the server on a document; what is yielded is its URL."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = ("node", script, "--host", "127.0.0.1", "--port", str(port), "--quiet")
    with subprocess.Popen(
        (*command, document), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(process, f"{url}/_x-steady/health")
            yield url
        finally:
            process.terminate()


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    for _ in range(_ATTEMPTS):
        assert process.poll() is None, "the server ends"
        with suppress(URLError, ConnectionError), urlopen(url):
            return
        sleep(0.1)
    raise TimeoutError(url)


def complaints(headers: Mapping[str, str]) -> Iterator[str]:
    """Yield what the server has found, as it says in the headers of its response."""
    if "x-steady-request-valid" not in headers:
        yield "not judged"
    for number in count(1):
        head = f"x-steady-error-{number}"
        if f"{head}-code" not in headers:
            return
        code, path, text = (headers[f"{head}-{part}"] for part in _PARTS)
        yield f"{code} {path}: {text}"


_PARTS: Final = ("code", "path", "message")
