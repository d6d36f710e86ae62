"""What clients and calls can be told besides an operation's own arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

import httpx2

from .drift import QUIET, Drift, Validation, Watch
from .observation.hooks import NOBODY, Hooks
from .retries import DEFAULT_POLICY, RetryPolicy
from .sentinels import Omit

if TYPE_CHECKING:
    from .observation.events import FailureEvent, RequestEvent, ResponseEvent
    from .uploads.sending import Progress

__all__ = ["DEFAULT_TIMEOUT", "ClientOptions", "RequestOptions", "Settings"]

G = TypeVar("G", Watch, Hooks)

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)


class RequestOptions(TypedDict, total=False):
    """Options of a single call."""

    timeout: float | httpx2.Timeout | None
    """How long to wait, in seconds; None waits without a limit."""
    max_retries: int
    """How often to repeat the request at most."""
    extra_headers: Mapping[str, str | Omit]
    """Headers to send besides the request's own or instead of them; `omit` removes one."""
    extra_query: Mapping[str, Any]
    """Query parameters to send besides the request's own or instead of them."""
    extra_body: Mapping[str, Any]
    """Members to add to a body that is an object."""
    validation: Validation
    """What happens where the response is not what the document promises."""
    upload_progress: Progress
    """Is told how far the body is sent: the number of bytes, and of all bytes, if known."""
    stream_limit: int
    """The size from which an item of a stream is refused, in bytes; usually 64 MiB."""


class ClientOptions(TypedDict, total=False):
    """Options of a client; `with_options` takes them as well."""

    timeout: float | httpx2.Timeout | None
    """How long to wait, in seconds; None waits without a limit. By default a minute."""
    max_retries: int
    """How often to repeat a request at most, by default twice."""
    retries: RetryPolicy
    """When to repeat a request, and how long to wait before that."""
    default_headers: Mapping[str, str | Omit]
    """Headers of every request; `omit` removes one of the client's own."""
    default_query: Mapping[str, Any]
    """Query parameters of every request."""
    validation: Validation
    """What happens where a response is not what the document promises: "lenient" returns it
    as well as can be, "warn" warns besides, "strict" raises `APIResponseValidationError`."""
    on_drift: Callable[[Drift], object] | None
    """Is told of each deviation of a response from the document."""
    on_request: Callable[[RequestEvent], object] | None
    """Is told of each request before it is sent, and may change its headers. This one and
    the next two may be `async` functions where the client is to be awaited."""
    on_response: Callable[[ResponseEvent], object] | None
    """Is told of each response, before anything is made of it."""
    on_failure: Callable[[FailureEvent], object] | None
    """Is told of each request to which no response arrived."""
    logs_bodies: bool
    """Whether the log shows bodies at the level `DEBUG`; usually it does not."""
    tracing: bool
    """Whether each call is a span of OpenTelemetry, whose package has to be installed."""
    idempotency_header: str | None
    """The header by which the API recognises a repeated POST or PATCH, if it has one."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of a client, those that were not given filled in."""

    timeout: httpx2.Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    retries: RetryPolicy = DEFAULT_POLICY
    default_headers: Mapping[str, str | Omit] = field(
        default_factory=dict[str, str | Omit]
    )
    default_query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    idempotency_header: str | None = None
    watch: Watch = QUIET
    hooks: Hooks = NOBODY
    tracing: bool = False

    def updated(self, options: ClientOptions) -> Settings:
        """Return the settings with some of them changed; headers and query are added to.

        Raises:
            TypeError: there is no such option.
        """
        check_names(options, ClientOptions)
        changed: dict[str, Any] = {**options}
        limit: int | None = changed.pop("max_retries", None)
        if "timeout" in options:
            changed["timeout"] = httpx2.Timeout(options["timeout"])
        changed["watch"] = _moved(changed, self.watch)
        changed["hooks"] = _moved(changed, self.hooks)
        for name in ("default_headers", "default_query"):
            if name in changed:
                changed[name] = {**getattr(self, name), **changed[name]}
        settings = replace(self, **changed)
        if limit is None:
            return settings
        return replace(settings, retries=replace(settings.retries, max_retries=limit))


def _moved(options: dict[str, Any], group: G) -> G:
    """Return a group of settings with the options that belong to it, which are taken out."""
    names = [each.name for each in fields(group) if each.name in options]
    return replace(group, **{name: options.pop(name) for name in names})


def check_names(options: Mapping[str, Any], kind: type[Any]) -> None:
    """Check that there is no option of another name.

    Raises:
        TypeError: there is one; that is most likely misspelt.
    """
    known = kind.__annotations__
    for name in options:
        if name not in known:
            raise TypeError(
                f"there is no option {name!r}; there are {', '.join(known)}"
            )
