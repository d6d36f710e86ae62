"""What has to be done to an output folder, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from restencil.sync.lock import Lock
    from restencil.sync.pristine import Pristine


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What has to be done to the output folder.

    Attributes:
        write: The files that are missing or differ, by path.
        unchanged: The paths of the files that are as they should be.
        remove: The paths of the files of an earlier generation that are stale.
        noticed: What is generated for files of which it is new that they were changed or
            deleted by hand.
        conflicts: The paths of the files whose changes contradict what is generated now.
        unresolved: The paths of the files that have marks of an earlier conflict.
        lock: The lock after the generation.
        is_locked: Whether the folder has that lock already. One of the same version of
            restencil with other code counts as the same: it made the same.
        pristine: The texts that are generated, where the folder does not have them yet.
    """

    write: Mapping[str, str]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    noticed: Mapping[str, str]
    conflicts: tuple[str, ...]
    unresolved: tuple[str, ...]
    lock: Lock
    is_locked: bool
    pristine: Pristine | None

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to do."""
        return (
            not self.write
            and not self.remove
            and not self.unresolved
            and self.is_locked
            and self.pristine is None
        )
