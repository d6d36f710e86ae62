"""Which of its credentials a client uses for an operation.

The alternatives of an operation are tried in the order of the document, anonymous access
last; the first one is taken that the client has everything for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from ..errors import MissingCredentialsError
from ..operations import Requirement
from .credentials import Credential, Credentials, Place, Spot

__all__ = ["Chosen", "choose"]

_Needed: TypeAlias = tuple[Credential, Sequence[str]]

Chosen: TypeAlias = Mapping[Spot, _Needed]
"""The credentials that a request needs by where they are put, each with its scopes."""


def choose(
    security: Sequence[Requirement] | None,
    credentials: Credentials,
    stated: Collection[str],
) -> Chosen:
    """Return the credentials for a request.

    Args:
        security: The alternatives of an operation, each the schemes that it needs; None
            for whatever the client has.
        credentials: What the client has, by scheme.
        stated: The names, in lower case, of headers that callers decide upon themselves.

    Raises:
        MissingCredentialsError: the client has not all that any alternative needs, or it
            cannot be sent together.
    """
    if security is None:
        security = [*([scheme] for scheme in credentials), []]
    obstacles: dict[str, None] = {}
    for requirement in sorted(security, key=_is_anonymous):
        needed = list(_needed(requirement, credentials, stated))
        hindering = " and ".join(_obstacles(needed))
        if not hindering:
            return {each.spot: (each, scopes) for each, scopes in needed}
        obstacles[hindering] = None
    if not obstacles:
        return {}
    raise MissingCredentialsError(f"this operation needs {', or '.join(obstacles)}")


def _is_anonymous(requirement: Requirement) -> bool:
    return not requirement


def _needed(
    requirement: Requirement, credentials: Credentials, stated: Collection[str]
) -> Iterator[_Needed]:
    """Yield what is needed together, without what the caller stands in for.

    Schemes that no credential is known for, such as mutual TLS, are the HTTP client's.
    """
    for scheme in requirement:
        credential = credentials.get(scheme)
        if credential is None or _stands_in(credential.spot, stated):
            continue
        yield credential, (
            requirement[scheme] if isinstance(requirement, Mapping) else ()
        )


def _obstacles(needed: Sequence[_Needed]) -> Iterator[str]:
    """Yield why credentials cannot be used together."""
    yield from dict.fromkeys(one.missing for one, _ in needed if one.missing)
    for (one, _), (other, _) in combinations(needed, 2):
        if _normal(one.spot) == _normal(other.spot):
            yield f"only one credential, as two would be in the {one.spot}"


def _stands_in(spot: Spot, stated: Collection[str]) -> bool:
    """Tell whether a header of the caller takes the place of credentials."""
    if not stated or spot.place is Place.QUERY:
        return False
    header = "cookie" if spot.place is Place.COOKIE else spot.name.lower()
    return header in stated


def _normal(spot: Spot) -> Spot:
    if spot.place is Place.HEADER:
        return Spot(spot.place, spot.name.lower())
    return spot
