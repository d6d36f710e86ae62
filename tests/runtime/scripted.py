"""A server on loopback that sends exactly the bytes that a test says, when it says so."""

from __future__ import annotations

import hashlib
import socket
import socketserver
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from threading import Thread
from typing import TypeAlias, cast


class Then(Enum):
    """What a script does besides sending bytes."""

    CLOSE = auto()
    """End the connection in the orderly way."""
    RESET = auto()
    """End the connection as a crash does."""


Script: TypeAlias = Iterable[bytes | float | Then]
"""Bytes to send, and seconds to wait between them; the connection is kept at the end."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; of a large body only the size and the hash are kept."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    size: int
    sha256: str


@dataclass(slots=True)
class Scripted:
    """A server that runs.

    Attributes:
        url: Where it is.
        script: What is sent in answer to a request.
        received: The requests that have arrived.
        connections: How many connections there have been.
        broken: How often the client was gone before all was sent.
    """

    url: str = ""
    script: Callable[[Request], Script] = field(default=lambda request: reply(b""))
    received: list[Request] = field(default_factory=list)
    connections: int = 0
    broken: int = 0


def head(status: str = "200 OK", **headers: str) -> bytes:
    """Return the head of a response."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode()


def reply(body: bytes, status: str = "200 OK", **headers: str) -> Script:
    """Return a script that sends a complete response."""
    return [head(status, content_length=str(len(body)), **headers) + body]


def chunked(
    pieces: Iterable[bytes | float | Then], status: str = "200 OK", **headers: str
) -> Iterator[bytes | float | Then]:
    """Yield a response whose pieces are sent one by one."""
    yield head(status, transfer_encoding="chunked", **headers)
    for piece in pieces:
        yield (
            f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
            if isinstance(piece, bytes)
            else piece
        )
    yield b"0\r\n\r\n"


@contextmanager
def running() -> Iterator[Scripted]:
    """Run a server, each connection in a thread of its own."""
    server = Scripted()
    with socketserver.ThreadingTCPServer(
        ("127.0.0.1", 0), _handler(server)
    ) as listening:
        listening.daemon_threads = True
        server.url = f"http://127.0.0.1:{listening.server_address[1]}"
        thread = Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


def _handler(server: Scripted) -> type[socketserver.StreamRequestHandler]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            server.connections += 1
            try:
                while self._exchange():
                    pass
            except (ConnectionError, TimeoutError):
                server.broken += 1

        def _exchange(self) -> bool:
            request = self._request()
            if request is None:
                return False
            server.received.append(request)
            for step in server.script(request):
                if isinstance(step, bytes):
                    self.wfile.write(step)
                elif isinstance(step, Then):
                    self._end(step)
                    return False
                else:
                    time.sleep(step)
            return True

        def _end(self, step: Then) -> None:
            connection = cast(socket.socket, self.connection)
            if step is Then.RESET:
                linger = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            connection.close()

        def _request(self) -> Request | None:
            first = self.rfile.readline()
            if not first:
                return None
            method, target, _ = first.decode().split(" ", 2)
            headers: dict[str, str] = {}
            while (line := self.rfile.readline().decode("latin-1").strip()) != "":
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            digest, size, kept = hashlib.sha256(), 0, bytearray()
            for piece in self._body(headers):
                digest.update(piece)
                size += len(piece)
                if size <= 1 << 20:
                    kept += piece
            return Request(
                method, target, headers, bytes(kept), size, digest.hexdigest()
            )

        def _body(self, headers: Mapping[str, str]) -> Iterator[bytes]:
            if headers.get("transfer-encoding") == "chunked":
                while length := int(self.rfile.readline(), 16):
                    yield self.rfile.read(length)
                    self.rfile.readline()
                self.rfile.readline()
                return
            left = int(headers.get("content-length", "0"))
            while left:
                piece = self.rfile.read(min(left, 1 << 16))
                if not piece:
                    raise ConnectionError("the client is gone")
                left -= len(piece)
                yield piece

    return Handler
