"""Enums that keep the values they do not know."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar
from warnings import warn

from .deprecation import deprecated

__all__ = [
    "ExtensibleIntEnum",
    "ExtensibleStrEnum",
    "OpenIntEnum",
    "OpenStrEnum",
    "closed",
    "former_member",
]

T = TypeVar("T")

_IS_CLOSED: Final = ContextVar("_IS_CLOSED", default=False)


@contextmanager
def closed() -> Generator[None]:
    """Refuse values that are not listed, for a while, where the document lists them all."""
    token = _IS_CLOSED.set(True)
    try:
        yield
    finally:
        _IS_CLOSED.reset(token)


class OpenStrEnum(StrEnum):
    """An enum of strings, open to those that the document does not list.

    A value that is not listed becomes a member as well, so that a server can add values
    without breaking its clients. It equals the plain string, and `is_known` is false.
    """

    __extensible__: ClassVar[bool] = False

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str) or _refuses(cls.__extensible__):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__} (unknown): {self._value_!r}>"


class OpenIntEnum(IntEnum):
    """An enum of integers, open to those that the document does not list."""

    __extensible__: ClassVar[bool] = False

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or _refuses(cls.__extensible__)
        ):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the document lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__} (unknown): {self._value_!r}>"


class ExtensibleStrEnum(OpenStrEnum):
    """An enum of strings of which the document says that there are others."""

    __extensible__ = True


class ExtensibleIntEnum(OpenIntEnum):
    """An enum of integers of which the document says that there are others."""

    __extensible__ = True


class former_member(Generic[T]):
    """A decorator that makes a deprecated function a member under the name that it had."""

    def __init__(self, get: Callable[[Any], T]) -> None:
        self._get = get

    if TYPE_CHECKING:

        @deprecated("the member has another name now")
        def __get__(self, member: object, owner: object) -> T: ...

    else:

        def __get__(self, member, owner):
            warn(self._get.__deprecated__, DeprecationWarning, stacklevel=2)
            return self._get.__wrapped__(owner)


def _refuses(is_extensible: bool) -> bool:
    return not is_extensible and _IS_CLOSED.get()
