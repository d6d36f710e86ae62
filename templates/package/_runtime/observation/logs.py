"""The log: the logger of the package's name, which is silent unless it is told otherwise."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .events import FailureEvent, RequestEvent, ResponseEvent

__all__ = ["LOGGER", "LogRecords", "show_log"]

LOGGER: Final = logging.getLogger(__name__.partition("._runtime")[0])
LOGGER.addHandler(logging.NullHandler())

_LEVELS: Final = {"info": logging.INFO, "debug": logging.DEBUG}
_FORMAT: Final = "%(asctime)s %(name)s %(levelname)s %(message)s"
_MOST_BYTES: Final = 10_000
_SECRET: Final = frozenset(
    ("authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key")
)
"""Headers that are not shown even where the document does not speak of them."""


def show_log(level: str) -> None:
    """Write the log of this package, no other, to standard error.

    Args:
        level: `info` or `debug`, in any case.
    """
    number = _LEVELS.get(level.lower())
    if number is None:
        known = " and ".join(map(repr, _LEVELS))
        warnings.warn(f"there is no log level {level!r}, only {known}", stacklevel=2)
        return
    LOGGER.setLevel(number)
    if not any(isinstance(each, _Shown) for each in LOGGER.handlers):
        handler = _Shown()
        handler.setFormatter(logging.Formatter(_FORMAT))
        LOGGER.addHandler(handler)


class _Shown(logging.StreamHandler):  # type: ignore[type-arg]  # not generic at runtime
    """The handler that an environment variable asks for."""


class LogRecords:
    """Logs what happens to requests.

    Args:
        secrets: The names, in lower case, of headers that hold credentials.
        shows_bodies: Whether bodies are logged, too.
    """

    def __init__(self, secrets: Collection[str], *, shows_bodies: bool) -> None:
        self._secrets = _SECRET.union(secrets)
        self._shows_bodies = shows_bodies

    def request(self, event: RequestEvent) -> None:
        """Log a request."""
        if LOGGER.isEnabledFor(logging.DEBUG):
            attempt = f" (attempt {event.attempt})" if event.attempt > 1 else ""
            LOGGER.debug(
                "%s %s is sent%s%s",
                event.method,
                event.shown_url,
                attempt,
                self._details(event.headers, event.content),
            )

    def response(self, event: ResponseEvent, content: bytes | None) -> None:
        """Log a response, whose content has been read or is not known."""
        request = event.request
        details = ""
        if LOGGER.isEnabledFor(logging.DEBUG):
            details = self._details(event.headers, content)
        LOGGER.info(
            "%s %s answered %d in %.3f s%s",
            request.method,
            request.shown_url,
            event.status_code,
            event.elapsed,
            details,
        )

    def failure(self, event: FailureEvent) -> None:
        """Log that there was no response."""
        request = event.request
        LOGGER.info(
            "%s %s failed after %.3f s: %s: %s",
            request.method,
            request.shown_url,
            event.elapsed,
            type(event.error).__name__,
            event.error,
        )

    def wait(self, method: str, url: str, seconds: float) -> None:
        """Log that a request will be repeated."""
        LOGGER.info("%s %s is sent again in %.3f s", method, url, seconds)

    def _details(self, headers: Mapping[str, str], content: bytes | None) -> str:
        lines = [*self._lines(headers)]
        if self._shows_bodies and content:
            lines.append(_text(content))
        return "".join(f"\n  {line}" for line in lines)

    def _lines(self, headers: Mapping[str, str]) -> Iterable[str]:
        for name, value in headers.items():
            shown = "***" if name.lower() in self._secrets else value
            yield f"{name}: {shown}"


def _text(content: bytes) -> str:
    text = content[:_MOST_BYTES].decode(errors="replace")
    left = len(content) - _MOST_BYTES
    return f"{text} … and {left} bytes more" if left > 0 else text
