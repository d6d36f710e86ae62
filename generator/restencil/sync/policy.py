"""What is done about files that were changed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What is done about files that were changed by hand.

    Attributes:
        package: The folder of the package.
        own: Patterns of files that are never touched.
        restore: Patterns of files that are to be as they are generated.
    """

    package: str
    own: Sequence[str] = ()
    restore: Sequence[str] = ()

    def is_own(self, path: str) -> bool:
        """Tell whether a file is the user's own."""
        return is_matched(path, self.own)

    def is_restored(self, path: str) -> bool:
        """Tell whether changes of a file are to be lost."""
        return is_matched(path, self.restore)


def is_matched(path: str, patterns: Sequence[str]) -> bool:
    """Tell whether a path is matched: itself, or a folder that it is in."""
    return any(
        fnmatchcase(path, pattern) or path.startswith(f"{pattern.rstrip('/')}/")
        for pattern in patterns
    )
