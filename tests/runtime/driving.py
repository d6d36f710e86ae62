"""Drives both clients alike, so that a test is written once for the two of them."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from types import ModuleType, TracebackType
from typing import Any, Final, Self, TypeAlias

import httpx2

Credentials: TypeAlias = Mapping[str, str]
_TOKEN: Final[Credentials] = {"access_token": "t0ken"}


class Driver(ABC):
    """Makes clients of one kind, and closes them in the end.

    Args:
        package: The generated package.
        credentials: What its clients are given unless they are told otherwise.
    """

    def __init__(self, package: ModuleType, credentials: Credentials = _TOKEN) -> None:
        self.package = package
        self._credentials = credentials
        self._made: list[Any] = []

    def client(self, url: str, **options: Any) -> Any:
        """Return a client, with the usual credentials unless it is told others."""
        options = {**self._credentials, "base_url": url, **options}
        made = self._class()(**options)
        self._made.append(made)
        return made

    @abstractmethod
    def _class(self) -> Any: ...

    @abstractmethod
    def http_client(self, **options: Any) -> Any:
        """Return an HTTP client to be given to one."""

    @abstractmethod
    def close(self, http_client: Any) -> None:
        """Close an HTTP client."""

    @abstractmethod
    def run(self, result: Any) -> Any:
        """Return what a call returns, awaited where that is needed."""

    @abstractmethod
    def within(self, manager: Any, body: Callable[[Any], Any]) -> Any:
        """Return what a function makes of what a context manager gives."""

    @property
    def is_async(self) -> bool:
        """Whether the client is to be awaited."""
        return isinstance(self, AsyncDriver)

    @abstractmethod
    def settle(self) -> None:
        """Let what is scheduled run."""

    @abstractmethod
    def all(self, items: Any) -> list[Any]:
        """Return all items of an iterator."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for client in self._made:
            self.run(client.close())


class SyncDriver(Driver):
    """Drives the client that waits."""

    def _class(self) -> Any:
        return self.package.Client

    def http_client(self, **options: Any) -> httpx2.Client:
        """Return an HTTP client to be given to one."""
        return httpx2.Client(**options)

    def close(self, http_client: httpx2.Client) -> None:
        """Close an HTTP client."""
        http_client.close()

    def run(self, result: Any) -> Any:
        """Return what a call returns."""
        return result

    def within(self, manager: Any, body: Callable[[Any], Any]) -> Any:
        """Return what a function makes of what a context manager gives."""
        with manager as entered:
            return body(entered)

    def settle(self) -> None:
        """Do nothing: nothing is scheduled."""

    def all(self, items: Iterable[Any]) -> list[Any]:
        """Return all items of an iterator."""
        return list(items)


class AsyncDriver(Driver):
    """Drives the client to be awaited, on one event loop."""

    def __init__(self, package: ModuleType, credentials: Credentials = _TOKEN) -> None:
        super().__init__(package, credentials)
        self._runner = asyncio.Runner()

    def _class(self) -> Any:
        return self.package.AsyncClient

    def http_client(self, **options: Any) -> httpx2.AsyncClient:
        """Return an HTTP client to be given to one."""
        return httpx2.AsyncClient(**options)

    def close(self, http_client: httpx2.AsyncClient) -> None:
        """Close an HTTP client."""
        self.run(http_client.aclose())

    def run(self, result: Any) -> Any:
        """Return what a call returns, awaited."""

        async def awaited() -> Any:
            return await result

        return self._runner.run(awaited())

    def within(self, manager: Any, body: Callable[[Any], Any]) -> Any:
        """Return what a function makes of what a context manager gives."""
        entered = self.run(manager.__aenter__())
        try:
            return body(entered)
        finally:
            self.run(manager.__aexit__(None, None, None))

    def all(self, items: AsyncIterable[Any]) -> list[Any]:
        """Return all items of an iterator."""

        async def gathered() -> list[Any]:
            return [item async for item in items]

        return self._runner.run(gathered())

    def settle(self) -> None:
        """Let what is scheduled run."""
        self._runner.run(asyncio.sleep(0.05))

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        super().__exit__(exc_type, exc, traceback)
        self._runner.close()
