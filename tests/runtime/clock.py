"""A clock that tests turn themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

NOW = 1_700_000_000.0


@dataclass(slots=True)
class FakeClock:
    """Time that passes only while something waits.

    Attributes:
        chance: What is drawn.
        slept: How long was waited, each time.
    """

    chance: float = 1.0
    slept: list[float] = field(default_factory=list)

    def policy(self, package: ModuleType, **options: Any) -> Any:
        """Return a retry policy that goes by this clock."""
        return package.RetryPolicy(clock=self._clock(package), **options)

    def _clock(self, package: ModuleType) -> Any:
        return package.Clock(
            monotonic=lambda: sum(self.slept),
            now=lambda: NOW + sum(self.slept),
            sleep=self.slept.append,
            async_sleep=self._async_sleep,
            random=lambda: self.chance,
        )

    async def _async_sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
