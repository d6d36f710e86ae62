"""Takes the steps that lead to a response: by waiting, or to be awaited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeVar, assert_never

import httpx2

from .bodies import async_payload, sync_payload
from .retries import Clock
from .sending import Reading, build_request, own_request
from .steps import Alone, Run, Send, Sleep, Step, Steps
from .transports import AsyncPool, SyncPool

if TYPE_CHECKING:
    from .uploads.sending import Progress

__all__ = ["AsyncRunner", "SyncRunner"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SyncRunner:
    """Takes steps by waiting.

    Redirects are steps of their own: an HTTP client that follows them by itself would take
    credentials along.

    Attributes:
        pool: The connections.
        clock: How to wait.
        reading: When the bodies of responses are read.
        progress: Is told how far the body of the request is sent.
    """

    pool: SyncPool
    clock: Clock
    reading: Reading
    progress: Progress | None = None

    def run(self, steps: Steps[T]) -> T:
        """Return what steps lead to."""
        try:
            step = next(steps)
            while True:
                try:
                    outcome = self._take(step)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as done:
            value: T = done.value
            return value

    def _take(self, step: Step) -> object:
        match step:
            case Send():
                return self._send(step)
            case Sleep():
                self.clock.sleep(step.seconds)
                return None
            case Run():
                return _result(step)
            case Alone():
                with step.gate.lock:
                    return _aside(self).run(step.steps)
        assert_never(step)

    def _send(self, send: Send) -> httpx2.Response:
        payload = sync_payload(send.parts.content, self.progress)
        given, http_client = self.pool.given, self.pool.http_client()
        if given is None:
            request = own_request(send, payload)
        else:
            request = build_request(given, send, payload)
        is_later = self.reading is Reading.LATER
        response = http_client.send(request, stream=is_later, follow_redirects=False)
        if is_later and not response.is_success:
            try:
                response.read()
            finally:
                response.close()
        return response


@dataclass(frozen=True, slots=True)
class AsyncRunner:
    """Takes steps, to be awaited (see `SyncRunner`)."""

    pool: AsyncPool
    clock: Clock
    reading: Reading
    progress: Progress | None = None

    async def run(self, steps: Steps[T]) -> T:
        """Return what steps lead to."""
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await self._take(step)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as done:
            value: T = done.value
            return value

    async def _take(self, step: Step) -> object:
        match step:
            case Send():
                return await self._send(step)
            case Sleep():
                await self.clock.async_sleep(step.seconds)
                return None
            case Run():
                result = step.function()
                return await result if isawaitable(result) else result
            case Alone():
                async with step.gate.async_lock():
                    return await _aside(self).run(step.steps)
        assert_never(step)

    async def _send(self, send: Send) -> httpx2.Response:
        payload = async_payload(send.parts.content, self.progress)
        given, http_client = self.pool.given, self.pool.http_client()
        if given is None:
            request = own_request(send, payload)
        else:
            request = build_request(given, send, payload)
        is_later = self.reading is Reading.LATER
        response = await http_client.send(
            request, stream=is_later, follow_redirects=False
        )
        if is_later and not response.is_success:
            try:
                await response.aread()
            finally:
                await response.aclose()
        return response


Runner = TypeVar("Runner", SyncRunner, AsyncRunner)


def _aside(runner: Runner) -> Runner:
    """Return what takes the steps that lead to something else than the response."""
    return replace(runner, reading=Reading.AT_ONCE, progress=None)


def _result(run: Run) -> object:
    """Return what a function returns.

    Raises:
        TypeError: that would have to be awaited.
    """
    result = run.function()
    if isawaitable(result):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        name = getattr(run.function, "__qualname__", repr(run.function))
        raise TypeError(
            f"{name} is asynchronous; only the asynchronous client can await it"
        )
    return result
