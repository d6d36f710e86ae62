"""An HTTP server on loopback that answers what a test says and keeps what it was sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final, TypeAlias

_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it arrived.

    Attributes:
        target: The path with the query, as it was sent.
        headers: The headers, their names in lower case.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the JSON value in the body."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; its length is stated for it."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


Answering: TypeAlias = Callable[[Received], Answer]


def json_answer(value: Any, status: int = 200, **headers: str) -> Answer:
    """Return an answer that holds a JSON value."""
    body = json.dumps(value).encode()
    return Answer(status, body, {"Content-Type": "application/json", **headers})


@dataclass(slots=True)
class Server:
    """A server that runs.

    Attributes:
        url: Where it is.
        answer: What it answers: always the same, or what a function says.
        received: The requests that have arrived, in their order.
    """

    url: str = ""
    answer: Answer | Answering = field(default_factory=lambda: Answer(status=404))
    received: list[Received] = field(default_factory=list)

    def respond(self, request: Received) -> Answer:
        """Keep a request and return the answer to it."""
        self.received.append(request)
        return self.answer(request) if callable(self.answer) else self.answer


@contextmanager
def running() -> Iterator[Server]:
    """Run a server, each connection in a thread of its own."""
    server = Server()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(server)) as listening:
        listening.daemon_threads = True
        server.url = f"http://127.0.0.1:{listening.server_port}"
        thread = Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Print nothing."""

        def exchange(self) -> None:
            answer = server.respond(self._received())
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def _received(self) -> Received:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", 0)))
            return Received(self.command, self.path, headers, body)

    for method in _METHODS:
        setattr(Handler, f"do_{method}", Handler.exchange)
    return Handler
