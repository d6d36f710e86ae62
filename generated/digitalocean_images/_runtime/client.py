"""The clients: they send what the generated methods describe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx2

from .answers import Answer
from .arrivals import reading
from .authentication.authenticated import Authenticator
from .authentication.conditions import Conditions
from .authentication.credentials import Credentials
from .calls import Asked, Call, Places
from .drift import Watch
from .exchange import Exchange
from .headers import RequestHeaders, merge_headers
from .observation.logs import show_log
from .operations import DualOperation, Operation
from .options import ClientOptions, RequestOptions, Settings, check_names
from .redaction import redacted_url
from .requests import Arguments, Defaults, RequestParts, build, origin
from .resources import AsyncResource, SyncResource
from .retries import RetryPolicy
from .runners import AsyncRunner, SyncRunner
from .sending import Reading
from .sentinels import Omit
from .transports import AsyncPool, SyncPool
from .undocumented import AsyncRequests, SyncRequests

__all__ = ["AsyncBaseClient", "BaseClient", "SyncBaseClient"]

if TYPE_CHECKING:
    from .observation.tracing import Span
    from .pagination.async_pages import AsyncPages, AsyncPaginator
    from .responses import APIResponse, AsyncStreamedResponse, StreamedResponse

A = TypeVar("A")
PageT = TypeVar("PageT", bound="AsyncPages[Any]")
T = TypeVar("T")


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


class SyncBaseClient(BaseClient, SyncRequests):
    """A client that waits.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(self, *, http_client: httpx2.Client | None, **others: Any) -> None:
        super().__init__(**others)
        self._pool = SyncPool(http_client)

    @property
    def _client(self) -> Self:
        return self

    @property
    def http_client(self) -> httpx2.Client:
        """The HTTP client, which is made when it is first needed."""
        return self._pool.http_client()

    def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        return self._answer(operation, options, places, Reading.AT_ONCE).value()

    def _again(
        self, operation: Operation[T], places: Asked, options: RequestOptions
    ) -> Answer[T]:
        return self._answer(operation, options, places, Reading.LATER)

    def open(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> T:
        """Send a request and return a result that may read the body itself."""
        answer = self._answer(operation, options, places, Reading.LATER)
        if not answer.is_read_later:
            with reading(answer.exchanged):
                answer.response.read()
        return answer.value()

    def page(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> T:
        """Send a request for a list and return a page of it."""
        return self.call(operation, options, **places)

    def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        from .responses import APIResponse

        return APIResponse(self._answer(operation, options, places, Reading.AT_ONCE))

    def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> StreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        from .responses import StreamedResponse

        return StreamedResponse(self._answer(operation, options, places, Reading.LATER))

    def _answer(
        self,
        operation: Operation[T],
        options: RequestOptions,
        places: Asked,
        reading: Reading,
    ) -> Answer[T]:
        if places.pop("streams", False):
            operation = operation.streamed
        steps = self._exchange(operation, options, places)
        progress = options.get("upload_progress")
        clock = self._settings.retries.clock
        runner = SyncRunner(self._pool, clock, reading, progress)
        exchanged = runner.run(steps)
        call = None
        if operation.is_dual:
            from .outcomes import outcome

            call = self._call(operation, options, places, self._again, outcome)
        answer = Answer(operation, call, exchanged, self._watch(options))
        if answer.is_expected:
            return answer
        raise answer.status_error()

    def close(self) -> None:
        """Close the connections, unless the HTTP client was given or this is a view."""
        if not self._is_view:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBaseClient(BaseClient, AsyncRequests):
    """A client to be awaited.

    Args:
        http_client: The HTTP client to send with; closing it is then up to the caller.
        others: See `BaseClient`.
    """

    def __init__(
        self, *, http_client: httpx2.AsyncClient | None, **others: Any
    ) -> None:
        super().__init__(**others)
        self._pool = AsyncPool(http_client)

    @property
    def _client(self) -> Self:
        return self

    @property
    def http_client(self) -> httpx2.AsyncClient:
        """The HTTP client of the running event loop, made when it is first needed."""
        return self._pool.http_client()

    async def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        answer = await self._answer(operation, options, places, Reading.AT_ONCE)
        return answer.value()

    async def _again(
        self, operation: Operation[T], places: Asked, options: RequestOptions
    ) -> Answer[T]:
        return await self._answer(operation, options, places, Reading.LATER)

    async def open(
        self,
        operation: DualOperation[Any, A],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> A:
        """Send a request and return a result that may read the body itself."""
        answer = await self._answer(operation, options, places, Reading.LATER)
        if answer.is_read_later:
            later: Any = answer.value()
            await later.begin()
            opened: A = later
            return opened
        with reading(answer.exchanged):
            await answer.response.aread()
        value: A = answer.value()
        return value

    def page(
        self,
        operation: DualOperation[Any, PageT],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> AsyncPaginator[PageT]:
        """Return a list that comes page by page."""
        from .pagination.async_pages import AsyncPaginator

        return AsyncPaginator(partial(self.call, operation, options, **places))

    async def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        from .responses import APIResponse

        return APIResponse(
            await self._answer(operation, options, places, Reading.AT_ONCE)
        )

    async def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> AsyncStreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        from .responses import AsyncStreamedResponse

        return AsyncStreamedResponse(
            await self._answer(operation, options, places, Reading.LATER)
        )

    async def _answer(
        self,
        operation: Operation[T],
        options: RequestOptions,
        places: Asked,
        reading: Reading,
    ) -> Answer[T]:
        if places.pop("streams", False):
            operation = operation.streamed
        steps = self._exchange(operation, options, places)
        progress = options.get("upload_progress")
        clock = self._settings.retries.clock
        runner = AsyncRunner(self._pool, clock, reading, progress)
        exchanged = await runner.run(steps)
        call = None
        if operation.is_dual:
            from .outcomes import async_outcome

            call = self._call(operation, options, places, self._again, async_outcome)
        answer = Answer(operation, call, exchanged, self._watch(options))
        if answer.is_expected:
            return answer
        raise answer.status_error()

    async def close(self) -> None:
        """Close the connections, unless the HTTP client was given or this is a view."""
        if not self._is_view:
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _checked_url(stated: str | None, default: str) -> str:
    url = stated or default
    if url.lower().startswith(("http://", "https://")):
        return url
    if stated:
        raise ValueError(f"the base_url {stated!r} has no http:// or https:// in front")
    raise ValueError("the document names no server: give the client a base_url")


def _limited(policy: RetryPolicy, max_retries: int | None) -> RetryPolicy:
    return policy if max_retries is None else replace(policy, max_retries=max_retries)
