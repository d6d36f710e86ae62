from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict
from uuid import UUID

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "User",
    "UserRenameParams",
]


class User(BaseModel):
    uuid: UUID
    tags: list[str] | None = None
    manager: User | None = None


class UserRenameParams(TypedDict, total=False):
    """The arguments of `users.rename`, for `users.rename(**params)`."""

    id: Required[str]
    body: Required[SequenceNotStr[str]]
