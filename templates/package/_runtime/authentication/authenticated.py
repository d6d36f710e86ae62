"""What happens between a call and its response, where the call is authenticated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ..exchange import Exchange, exchange
from ..operations import Requirement
from ..requests import RequestParts, Secrets
from ..steps import Steps
from .carrying import Texts, with_credentials
from .conditions import Conditions
from .credentials import Credentials, Spot
from .solving import Chosen, choose

if TYPE_CHECKING:
    from ..observation.observer import Observer

__all__ = ["Authenticator"]

_UNAUTHORIZED: Final = 401


@dataclass(frozen=True, slots=True)
class Authenticator:
    """Authenticates the requests of a call.

    Attributes:
        security: The alternatives of the operation; None for whatever the client has.
        credentials: What the client has.
        conditions: How tokens are fetched.
        trusts: Tells whether credentials may go to an origin.
        observer: Tells of the requests whoever wants to know; not of those for tokens.
    """

    security: Sequence[Requirement] | None
    credentials: Credentials
    conditions: Conditions
    trusts: Callable[[str], bool]
    observer: Observer | None = None

    def exchange(self, parts: RequestParts, *, follows_redirects: bool) -> Exchange:
        """Yield the steps that lead to a response, credentials included.

        A token that the server refuses, although it has not expired, may have been
        revoked: the request is repeated once with another one, if there is one to be had.

        Raises:
            MissingCredentialsError: the client lacks credentials that are needed.
            APIConnectionError: no response arrived.
        """
        chosen = choose(self.security, self.credentials, parts.stated)
        texts = yield from self._texts(chosen)
        exchanged = yield from self._exchange(parts, texts, follows_redirects)
        is_refused = exchanged.response.status_code == _UNAUTHORIZED
        if not (is_refused and texts and parts.content.is_replayable):
            return exchanged
        if exchanged.parts.secrets == Secrets() or not _forget(chosen, texts):
            return exchanged
        texts = yield from self._texts(chosen)
        again = yield from self._exchange(parts, texts, follows_redirects)
        taken = exchanged.retries_taken + 1 + again.retries_taken
        return replace(again, retries_taken=taken)

    def _texts(self, chosen: Chosen) -> Steps[Texts]:
        found: dict[Spot, str] = {}
        for spot, (credential, scopes) in chosen.items():
            found[spot] = yield from credential.text(scopes, self.conditions)
        return found

    def _exchange(
        self, parts: RequestParts, texts: Texts, follows_redirects: bool
    ) -> Exchange:
        return exchange(
            with_credentials(parts, texts),
            self.conditions.timeout,
            self.conditions.policy,
            started=self.conditions.started,
            follows_redirects=follows_redirects,
            trusts=self.trusts,
            observer=self.observer,
        )


def _forget(chosen: Chosen, texts: Texts) -> bool:
    """Forget what the server refused; tell whether there may be something else to try."""
    forgotten = [
        credential.forget(texts[spot]) for spot, (credential, _) in chosen.items()
    ]
    return any(forgotten)
