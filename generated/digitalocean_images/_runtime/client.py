"""What both clients have; how they wait is in `sync_client` and `async_client`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx2

from .answers import Answer
from .authentication.authenticated import Authenticator
from .authentication.conditions import Conditions
from .authentication.credentials import Credentials
from .calls import Call, Places
from .drift import Watch
from .exchange import Exchange
from .headers import RequestHeaders, merge_headers
from .observation.logs import show_log
from .operations import Operation
from .options import ClientOptions, RequestOptions, Settings, check_names
from .redaction import redacted_url
from .requests import Arguments, Defaults, RequestParts, build, origin
from .resources import AsyncResource, SyncResource
from .retries import RetryPolicy
from .sentinels import Omit

__all__ = ["BaseClient"]

if TYPE_CHECKING:
    from .observation.tracing import Span


class BaseClient:
    """What both clients have: where the API is, how to authenticate there, the options.

    Args:
        base_url: Where the API is; None for the server that the document names.
        default_base_url: That server; empty where the document names none.
        credentials: What was given for each security scheme.
        user_agent: The `User-Agent` header.
        options: What was told of the options of a client.
        webhook_secret: What the API signs webhooks with.
        log_level: From which level the log is written to standard error; None for none.

    Raises:
        ValueError: there is no URL to send requests to.
        TypeError: there is no such option.
    """

    def __init__(
        self,
        *,
        base_url: str | None,
        default_base_url: str,
        credentials: Credentials,
        user_agent: str,
        options: ClientOptions,
        webhook_secret: str | None = None,
        log_level: str | None = None,
    ) -> None:
        if log_level is not None:
            show_log(log_level)
        self.webhook_secret = webhook_secret
        self._base_url = _checked_url(base_url, default_base_url)
        self._default_base_url = default_base_url
        self._follows_servers = not base_url
        self._credentials = credentials
        self._user_agent = user_agent
        self._settings = Settings().updated(options)
        self._is_view = False

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._base_url

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a view of this client with some options changed.

        It shares all else, the connections as well; closing it closes nothing.

        Raises:
            TypeError: there is no such option.
        """
        view = object.__new__(type(self))
        view.__dict__.update(self.__getstate__())
        view._settings = self._settings.updated(options)
        view._is_view = True
        return view

    def __getstate__(self) -> dict[str, Any]:
        """Return all but what is made when it is needed."""
        return {
            name: value
            for name, value in self.__dict__.items()
            if name != "_defaults"
            and not isinstance(value, SyncResource | AsyncResource)
        }

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {redacted_url(self.base_url)}>"

    @cached_property
    def _defaults(self) -> Defaults:
        """What all requests have in common."""
        headers: RequestHeaders = {"user-agent": ("User-Agent", self._user_agent)}
        stated = self._settings.default_headers
        merge_headers(headers, stated)
        return Defaults(
            base_url=self.base_url,
            follows_servers=self._follows_servers,
            headers=headers,
            stated=frozenset(map(str.lower, stated)),
            omitted=frozenset(
                k.lower() for k, v in stated.items() if isinstance(v, Omit)
            ),
            query=self._settings.default_query,
            idempotency_header=self._settings.idempotency_header,
        )

    def _exchange(
        self, operation: Operation[Any], options: RequestOptions, places: Places
    ) -> Exchange:
        """Return the steps that lead to the response of a call.

        Raises:
            MissingCredentialsError: the client lacks credentials that are needed.
            TypeError: there is no such option, or a value that cannot be sent.
            ValueError: an argument cannot be sent.
        """
        timeout, policy = self._settings.timeout, self._settings.retries
        if options:
            check_names(options, RequestOptions)
            if "timeout" in options:
                timeout = httpx2.Timeout(options["timeout"])
            policy = _limited(policy, options.get("max_retries"))

        def trusts(there: str) -> bool:
            return self._trusts(operation, there)

        conditions = Conditions(
            base_url=self.base_url,
            default_base_url=self._default_base_url,
            user_agent=self._user_agent,
            timeout=timeout,
            policy=policy,
            started=policy.clock.monotonic(),
        )
        if operation.limits:
            from .limits import check

            check(operation.limits, places)
        is_home = "://" not in operation.path or trusts(origin(operation.path))
        parts = build(
            operation,
            Arguments(**places),
            options,
            self._defaults if is_home else self._defaults.for_strangers,
        )
        span = self._span(operation, parts)
        steps = Authenticator(
            security=operation.security if is_home else (),
            credentials=self._credentials,
            conditions=conditions,
            trusts=trusts,
            observer=self._settings.hooks.observer(operation.name, policy.clock),
        ).exchange(
            parts if span is None else span.marked(parts),
            follows_redirects=operation.follows_redirects,
        )
        return steps if span is None else span.around(steps)

    def _span(self, operation: Operation[Any], parts: RequestParts) -> Span | None:
        """Return a span for a call; none where nobody asked for traces."""
        if not self._settings.tracing:
            return None
        from .observation.tracing import Span

        return Span(operation.path, parts)

    def _call(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        places: Places,
        again: Callable[..., Any],
        outcome: Callable[[Answer[Any], Call], Any],
    ) -> Call:
        """Return what further requests can follow from."""
        return Call(
            client=self,
            options=options,
            places=places,
            again=partial(again, operation, places),
            outcome=outcome,
            clock=self._settings.retries.clock,
            servers=(self._default_base_url, self._base_url),
        )

    @property
    def drift_watch(self) -> Watch:
        """How closely responses are looked at."""
        return self._settings.watch

    def _watch(self, options: RequestOptions) -> Watch:
        watch = self._settings.watch
        if "validation" not in options:
            return watch
        return Watch(options["validation"], watch.on_drift)

    def _trusts(self, operation: Operation[Any], there: str) -> bool:
        """Tell whether credentials may go to an origin: to those of the API alone."""
        if there == origin(self.base_url):
            return True
        server = operation.server if self._follows_servers else None
        return server is not None and there == origin(server)


def _checked_url(stated: str | None, default: str) -> str:
    url = stated or default
    if url.lower().startswith(("http://", "https://")):
        return url
    if stated:
        raise ValueError(f"the base_url {stated!r} has no http:// or https:// in front")
    raise ValueError("the document names no server: give the client a base_url")


def _limited(policy: RetryPolicy, max_retries: int | None) -> RetryPolicy:
    return policy if max_retries is None else replace(policy, max_retries=max_retries)
