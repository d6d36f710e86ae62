from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict
from uuid import UUID

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "User",
    "UserBrief",
    "UserCreateParams",
    "UserGetParams",
    "UserRenameParams",
]


class User(BaseModel):
    uuid: UUID
    tags: list[str] | None = None
    brief: UserBrief | None = None
    manager: User | None = None


class UserBrief(BaseModel):
    text: str
    about: str | None = None


class UserGetParams(TypedDict, total=False):
    """The arguments of `users.get`, for `users.get(**params)`."""

    id: Required[str]
    x_trace: int


class UserRenameParams(TypedDict, total=False):
    """The arguments of `users.rename`, for `users.rename(**params)`."""

    id: Required[str]
    body: Required[SequenceNotStr[str]]


class UserCreateParams(TypedDict, total=False):
    """The arguments of `users.create`, for `users.create(**params)`."""

    name: Required[str]
