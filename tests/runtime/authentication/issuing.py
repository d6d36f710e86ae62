"""An API with an authorization server, which issues tokens and checks them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from urllib.parse import parse_qsl

from tests.runtime.scripted import Request, Script, Scripted, head, reply


@dataclass(slots=True)
class Issuer:
    """Issues the tokens `t1`, `t2`, … and lets those in that were not revoked.

    Attributes:
        answer: What is answered besides a token.
        status: The status of that.
        delay: How long it takes, in seconds.
        asked: The forms of the requests for tokens.
        heads: The headers of these requests.
        valid: The tokens that are good.
    """

    answer: Mapping[str, Any] = field(
        default_factory=lambda: {"token_type": "Bearer", "expires_in": 3600}
    )
    status: str = "200 OK"
    delay: float = 0.0
    asked: list[dict[str, str]] = field(default_factory=list)
    heads: list[Mapping[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    valid: set[str] = field(default_factory=set)
    lock: Any = field(default_factory=Lock)

    def serve(self, server: Scripted) -> None:
        """Answer the requests that a server receives."""
        server.script = self.respond

    def respond(self, request: Request) -> Script:
        """Answer a request."""
        if request.method == "POST" and request.target != "/upload":
            return self.issue(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token in self.valid:
            return [head("204 No Content")]
        return reply(b"", "401 Unauthorized")

    def issue(self, request: Request) -> Script:
        """Answer a request for a token."""
        with self.lock:
            self.asked.append(dict(parse_qsl(request.body.decode())))
            self.heads.append(request.headers)
            self.paths.append(request.target)
            token = f"t{len(self.asked)}"
        found = dict(self.answer)
        if self.status == "200 OK" and "error" not in found:
            found = {"access_token": token, **found}
            self.valid.add(token)
        body = json.dumps(found).encode()
        return [self.delay, *reply(body, self.status, content_type="application/json")]
