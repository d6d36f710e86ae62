"""What callers authenticate with."""

from __future__ import annotations

import base64
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias

from ..steps import Run, Steps

if TYPE_CHECKING:
    from .conditions import Conditions

__all__ = [
    "ApiKey",
    "Argument",
    "AsyncSecret",
    "Basic",
    "Credential",
    "Place",
    "Secret",
    "Spot",
    "Token",
    "argument",
    "environment",
]

Secret: TypeAlias = str | Callable[[], str]
"""A secret, or a function that returns it; it is called for each request."""

AsyncSecret: TypeAlias = Secret | Callable[[], Awaitable[str]]
"""The same for a client that is to be awaited; the function may be asynchronous."""


class Place(Enum):
    """Where credentials are put."""

    HEADER = "header"
    QUERY = "query"
    COOKIE = "cookie"


class Spot(NamedTuple):
    """Where in a request credentials are put: the place, and the name there."""

    place: Place
    name: str

    def __str__(self) -> str:
        kind = "query parameter" if self.place is Place.QUERY else self.place.value
        return f"{kind} {self.name!r}"


AUTHORIZATION: Final = Spot(Place.HEADER, "Authorization")


@dataclass(frozen=True, slots=True, repr=False)
class Argument:
    """An argument of the client.

    Attributes:
        name: Its name.
        variable: The environment variable that stands in for it.
        value: What was given: a text or a function that returns one.
    """

    name: str
    variable: str
    value: Any

    @property
    def is_missing(self) -> bool:
        """Whether nothing was given."""
        return self.value is None

    @property
    def missing(self) -> str:
        """The argument as messages name it where nothing was given; else empty."""
        return str(self) if self.is_missing else ""

    def __str__(self) -> str:
        return f"{self.name} (or the environment variable {self.variable})"

    def text(self) -> Steps[str]:
        """Return what was given, or what a function returns that was given.

        Raises:
            TypeError: that is not a string.
            ValueError: it is empty.
        """
        if self.value is None or isinstance(self.value, str):
            return self.value or ""
        answer = yield Run(self.value)
        if not isinstance(answer, str):
            found = type(answer).__name__
            raise TypeError(f"the function {self.name} returned {found}, not a string")
        if not answer:
            raise ValueError(f"the function {self.name} returned an empty string")
        return answer


def environment(name: str) -> str | None:
    """Return an environment variable; None where it is unset or empty."""
    return os.environ.get(name) or None


def argument(name: str, value: object, variable: str) -> Argument:
    """Return an argument: what was given, else what an environment variable says."""
    return Argument(name, variable, value or environment(variable))


class Credential(Protocol):
    """What a caller authenticates with under one security scheme."""

    @property
    def spot(self) -> Spot:
        """Where it is put."""
        ...

    @property
    def missing(self) -> str:
        """What has to be given as well; empty where it can be used."""
        ...

    def text(self, scopes: Sequence[str], conditions: Conditions) -> Steps[str]:
        """Return what is put there.

        Args:
            scopes: The scopes that the operation needs.
            conditions: How tokens are fetched.
        """
        ...

    def forget(self, text: str) -> bool:
        """Forget what the server refused; tell whether there may be another one."""
        ...


class Given:
    """A credential that the caller has in hand: there is no other one to be had."""

    __slots__ = ()

    def forget(self, text: str) -> bool:
        """Return that there is no other one."""
        return False


@dataclass(frozen=True, slots=True, repr=False)
class Token(Given):
    """A token in the `Authorization` header."""

    token: Argument
    scheme: str = "Bearer"

    @property
    def spot(self) -> Spot:
        """The header."""
        return AUTHORIZATION

    @property
    def missing(self) -> str:
        """The token, where it was not given."""
        return self.token.missing

    def text(self, scopes: Sequence[str], conditions: Conditions) -> Steps[str]:
        """Return the header's value."""
        token = yield from self.token.text()
        return f"{self.scheme} {token}"


@dataclass(frozen=True, slots=True, repr=False)
class Basic(Given):
    """A user name and a password, which may be empty (RFC 7617)."""

    username: Argument
    password: Argument

    @property
    def spot(self) -> Spot:
        """The header."""
        return AUTHORIZATION

    @property
    def missing(self) -> str:
        """The user name, where it was not given."""
        return self.username.missing

    def text(self, scopes: Sequence[str], conditions: Conditions) -> Steps[str]:
        """Return the header's value."""
        username = yield from self.username.text()
        password = yield from self.password.text()
        return basic(username, password)


def basic(username: str, password: str) -> str:
    """Return the value of `Authorization` for a user name and a password (RFC 7617, 2)."""
    pair = f"{username}:{password}".encode()
    return f"Basic {base64.b64encode(pair).decode()}"


@dataclass(frozen=True, slots=True, repr=False)
class ApiKey(Given):
    """A key in a header, a query parameter or a cookie."""

    key: Argument
    place: str
    name: str

    @property
    def spot(self) -> Spot:
        """Where the document says."""
        return Spot(Place(self.place), self.name)

    @property
    def missing(self) -> str:
        """The key, where it was not given."""
        return self.key.missing

    def text(self, scopes: Sequence[str], conditions: Conditions) -> Steps[str]:
        """Return the key."""
        return (yield from self.key.text())


Credentials: TypeAlias = Mapping[str, Credential]
"""What a client has, by the names of the security schemes."""
