"""A span of OpenTelemetry for each call, by its semantic conventions for HTTP clients.

The package does not depend on OpenTelemetry; it is imported where tracing is asked for.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from ..exchange import Exchanged
from ..headers import RequestHeaders, merge_headers
from ..redaction import redacted_url
from ..requests import RequestParts
from ..steps import Step

__all__ = ["Span"]

_PACKAGE = __name__.partition("._runtime")[0]
_PORTS = {"http": 80, "https": 443}


class Span:
    """The span of a call, with all repetitions and redirects.

    Args:
        path: The path template of the operation.
        parts: The first request.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """

    def __init__(self, path: str, parts: RequestParts) -> None:
        try:
            self._trace: Any = import_module("opentelemetry.trace")
        except ImportError as error:
            message = "tracing needs the package 'opentelemetry-api'"
            raise ImportError(message) from error
        tracer = self._trace.get_tracer(_PACKAGE)
        self._span = tracer.start_span(
            f"{parts.method} {path}",
            kind=self._trace.SpanKind.CLIENT,
            attributes=_attributes(path, parts),
        )

    def marked(self, parts: RequestParts) -> RequestParts:
        """Return a request that tells the server which trace it belongs to."""
        propagate: Any = import_module("opentelemetry.propagate")
        context = self._trace.set_span_in_context(self._span)
        found: dict[str, str] = {}
        propagate.inject(found, context=context)
        headers: RequestHeaders = dict(parts.headers)
        merge_headers(headers, found)
        return replace(parts, headers=headers)

    def around(
        self, steps: Generator[Step, Any, Exchanged]
    ) -> Generator[Step, Any, Exchanged]:
        """Yield the steps of an exchange; the span ends with it."""
        try:
            exchanged = yield from steps
        except Exception as error:
            self._failed(type(error).__qualname__)
            self._span.record_exception(error)
            raise
        else:
            self._answered(exchanged)
            return exchanged
        finally:
            self._span.end()

    def _answered(self, exchanged: Exchanged) -> None:
        status = exchanged.response.status_code
        self._span.set_attribute("http.response.status_code", status)
        if exchanged.retries_taken:
            name = "http.request.resend_count"
            self._span.set_attribute(name, exchanged.retries_taken)
        if status >= 400:
            self._failed(str(status))

    def _failed(self, kind: str) -> None:
        self._span.set_attribute("error.type", kind)
        self._span.set_status(self._trace.StatusCode.ERROR)


def _attributes(path: str, parts: RequestParts) -> dict[str, str | int]:
    url = redacted_url(parts.url, parts.secrets.query)
    where = urlsplit(url)
    return {
        "http.request.method": parts.method,
        "url.full": url,
        "url.template": path,
        "server.address": where.hostname or "",
        "server.port": where.port or _PORTS.get(where.scheme, 0),
    }
