# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.deprecation import called_like, deprecated
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Any

    from ..client import AsyncExample, Example

__all__ = [
    "AsyncHealth",
    "AsyncHealthWithRawResponse",
    "AsyncHealthWithStreamingResponse",
    "Health",
    "HealthWithRawResponse",
    "HealthWithStreamingResponse",
]


class Health(SyncResource):
    """What it had is found elsewhere now."""

    @deprecated("health.ping is called ping now; the old name will go away")
    @called_like(lambda: Example.ping)
    def ping(self: Any, *args: Any, **kwargs: Any) -> Any:
        """The former name of `ping`."""
        from ..client import Example

        return Example.ping(self, *args, **kwargs)

    @property
    def with_raw_response(self) -> HealthWithRawResponse:
        """The same, whose methods return whole responses."""
        return HealthWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> HealthWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return HealthWithStreamingResponse(self._client)


class AsyncHealth(AsyncResource):
    """What it had is found elsewhere now."""

    @deprecated("health.ping is called ping now; the old name will go away")
    @called_like(lambda: AsyncExample.ping)
    def ping(self: Any, *args: Any, **kwargs: Any) -> Any:
        """The former name of `ping`."""
        from ..client import AsyncExample

        return AsyncExample.ping(self, *args, **kwargs)

    @property
    def with_raw_response(self) -> AsyncHealthWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncHealthWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncHealthWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncHealthWithStreamingResponse(self._client)


class HealthWithRawResponse(RawView):
    """`Health`, whose methods return whole responses."""

    ping: Final = raw_response(Health.ping)


class HealthWithStreamingResponse(StreamedView):
    """`Health`, whose methods open responses, to be read piece by piece."""

    ping: Final = streamed_response(Health.ping)


class AsyncHealthWithRawResponse(RawView):
    """`AsyncHealth`, whose methods return whole responses."""

    ping: Final = async_raw_response(AsyncHealth.ping)


class AsyncHealthWithStreamingResponse(StreamedView):
    """`AsyncHealth`, whose methods open responses, to be read piece by piece."""

    ping: Final = async_streamed_response(AsyncHealth.ping)
