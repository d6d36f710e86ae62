"""Credentials and how requests carry them."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote

from .errors import MissingCredentialsError

__all__ = ["ApiKey", "Basic", "Carrier", "Credential", "Token", "authenticate"]


@dataclass(slots=True)
class Carrier:
    """Where credentials are put: what is added to a request."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    cookies: dict[str, str] = field(default_factory=dict[str, str])


class Credential(Protocol):
    """What a caller authenticates with under one security scheme."""

    @property
    def argument(self) -> str:
        """The client's argument that it is given by."""
        ...

    @property
    def is_set(self) -> bool:
        """Whether it was given."""
        ...

    def put(self, carrier: Carrier) -> None:
        """Add it to a request."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    """A token in the `Authorization` header."""

    argument: str
    value: str | None
    scheme: str = "Bearer"

    @property
    def is_set(self) -> bool:
        """Whether it was given."""
        return bool(self.value)

    def put(self, carrier: Carrier) -> None:
        """Add it to a request."""
        carrier.headers["Authorization"] = f"{self.scheme} {self.value}"


@dataclass(frozen=True, slots=True, repr=False)
class Basic:
    """A user name and a password (RFC 7617)."""

    argument: str
    username: str | None
    password: str | None

    @property
    def is_set(self) -> bool:
        """Whether the user name was given; the password may be empty."""
        return self.username is not None

    def put(self, carrier: Carrier) -> None:
        """Add it to a request."""
        pair = f"{self.username}:{self.password or ''}".encode()
        carrier.headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"


@dataclass(frozen=True, slots=True, repr=False)
class ApiKey:
    """A key in a header, a query parameter or a cookie."""

    argument: str
    value: str | None
    place: str
    name: str

    @property
    def is_set(self) -> bool:
        """Whether it was given."""
        return bool(self.value)

    def put(self, carrier: Carrier) -> None:
        """Add it to a request."""
        value = self.value or ""
        if self.place == "header":
            carrier.headers[self.name] = value
        elif self.place == "query":
            carrier.query.append((quote(self.name, safe=""), quote(value, safe="")))
        else:
            carrier.cookies[self.name] = value


def authenticate(
    security: Sequence[Sequence[str]] | None, credentials: Mapping[str, Credential]
) -> Carrier:
    """Return what authenticates a request.

    Args:
        security: The alternatives of an operation, each the schemes that it needs; None
            for whatever the client has.
        credentials: What the client has, by scheme.

    Raises:
        MissingCredentialsError: the client has not all that any alternative needs.
    """
    if security is None:
        security = [*([scheme] for scheme in credentials), []]
    carrier = Carrier()
    for alternative in sorted(security, key=lambda schemes: not schemes):
        known = [credentials.get(scheme) for scheme in alternative]
        if all(credential is None or credential.is_set for credential in known):
            for credential in known:
                if credential is not None:
                    credential.put(carrier)
            return carrier
    if not security:
        return carrier
    needed = " or ".join(
        " and ".join(repr(credentials[scheme].argument) for scheme in alternative)
        for alternative in security
    )
    raise MissingCredentialsError(
        f"this operation needs the client's argument {needed}"
    )
