"""Which of its credentials a client uses for an operation.

The alternatives of an operation are tried in the order of the document, anonymous access
last; the first one is taken that the client has everything for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from ..errors import MissingCredentialsError
from ..operations import Requirement
from .credentials import Credential, Credentials, Place, Spot

__all__ = ["Chosen", "choose"]

Chosen: TypeAlias = Mapping[Spot, tuple[Credential, Sequence[str]]]
"""The credentials that a request needs by where they are put, each with its scopes."""


@dataclass(frozen=True, slots=True)
class _Alternative:
    """The credentials that are needed together, without those that the caller stands in for.

    Schemes that no credential is known for, such as mutual TLS, are the HTTP client's.
    """

    needed: Sequence[tuple[Credential, Sequence[str]]]

    @property
    def chosen(self) -> Chosen:
        return {each.spot: (each, scopes) for each, scopes in self.needed}

    def obstacles(self) -> Iterator[str]:
        """Yield why it cannot be used."""
        missing = dict.fromkeys(one.missing for one, _ in self.needed if one.missing)
        if missing:
            yield " and ".join(missing)
        for (one, _), (other, _) in combinations(self.needed, 2):
            if _normal(one.spot) == _normal(other.spot):
                yield f"only one credential, as two would be in the {one.spot}"


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
    obstacles: list[str] = []
    for requirement in sorted(security, key=lambda schemes: not schemes):
        found = _Alternative(tuple(_needed(requirement, credentials, stated)))
        hindering = tuple(found.obstacles())
        if not hindering:
            return found.chosen
        obstacles.append(" and ".join(hindering))
    if not obstacles:
        return {}
    needed = ", or ".join(dict.fromkeys(obstacles))
    raise MissingCredentialsError(f"this operation needs {needed}")


def _needed(
    requirement: Requirement, credentials: Credentials, stated: Collection[str]
) -> Iterator[tuple[Credential, Sequence[str]]]:
    for scheme in requirement:
        credential = credentials.get(scheme)
        if credential is None or _stands_in(credential.spot, stated):
            continue
        yield credential, (
            requirement[scheme] if isinstance(requirement, Mapping) else ()
        )


def _stands_in(spot: Spot, stated: Collection[str]) -> bool:
    """Tell whether a header of the caller takes the place of credentials."""
    header = "cookie" if spot.place is Place.COOKIE else spot.name.lower()
    return spot.place is not Place.QUERY and header in stated


def _normal(spot: Spot) -> Spot:
    if spot.place is Place.HEADER:
        return Spot(spot.place, spot.name.lower())
    return spot
