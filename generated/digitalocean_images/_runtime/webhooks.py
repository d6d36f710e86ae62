"""Webhooks: payloads that the API sends on its own, and their signatures.

Signatures are those of Standard Webhooks 1.0.0 (https://www.standardwebhooks.com): an
HMAC-SHA256 of the message's id, its timestamp and the payload, in the headers
`webhook-id`, `webhook-timestamp` and `webhook-signature`.
"""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .decoding import decoded_with_drift
from .drift import listed
from .errors import APIError

if TYPE_CHECKING:
    from .client import BaseClient
    from .operations import Value
    from .xml.values import XMLValue

__all__ = ["BaseWebhooks", "WebhookError", "WebhookVerificationError"]

_WRONG: Final = "the payload is not what the document says"
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
_PREFIX: Final = "whsec_"
_VERSION: Final = "v1"
_TOLERANCE: Final = 300.0
"""How old or early a message may be, in seconds; older ones may be replays."""


class WebhookError(APIError):
    """A payload is not what the document says."""


class WebhookVerificationError(WebhookError):
    """A payload does not come from the API, as far as can be told."""


class BaseWebhooks:
    """Reads what the API sends on its own."""

    def __init__(self, client: BaseClient) -> None:
        self._secret = client.webhook_secret
        self._watch = client.drift_watch

    def verify(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
        tolerance: float = _TOLERANCE,
    ) -> None:
        """Check that a payload comes from the API, and has come just now.

        Args:
            payload: The body of the request as it arrived.
            headers: Its headers; their names may be in any case.
            secret: What it is signed with; by default what the client was given.
            tolerance: How old or early it may be, in seconds.

        Raises:
            WebhookVerificationError: it is not signed with the secret, or not just now.
            ValueError: no secret was given, or one that is none.
        """
        key = _key(secret or self._secret)
        known = {name.lower(): value for name, value in headers.items()}
        message, stamp, signatures = (
            _header(known, name)
            for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
        )
        _check_time(stamp, tolerance)
        body = payload.encode() if isinstance(payload, str) else payload
        signed = b".".join((message.encode(), stamp.encode(), body))
        expected = base64.b64encode(hmac.digest(key, signed, "sha256"))
        for signature in signatures.split():
            version, _, value = signature.partition(",")
            if version == _VERSION and hmac.compare_digest(value.encode(), expected):
                return
        raise WebhookVerificationError("the payload is not signed with the secret")

    def _read(self, value: Value, payload: bytes | str, *xml: XMLValue) -> Any:
        """Return what a payload says, which is treated as responses are.

        Args:
            value: What it is.
            payload: The payload.
            xml: What it can be where it is XML.

        Raises:
            WebhookError: it says nothing, or deviates, which is not to be tolerated.
        """
        content = payload.encode() if isinstance(payload, str) else payload
        try:
            if xml and content.lstrip(_BLANK).startswith(b"<"):
                value = next((each for each in xml if each.is_in(content)), xml[0])
            if not self._watch.is_attentive:
                return value.decode(content)
            text = value.json_text(content)
            read, drifts = decoded_with_drift(value, text, "#/webhooks", "webhook")
        except ValueError as error:
            raise WebhookError(f"{_WRONG}: {error}") from error
        if self._watch.refuses(drifts, "webhook"):
            raise WebhookError(f"{_WRONG}: {listed(drifts)}")
        return read


def _key(secret: str | None) -> bytes:
    if not secret:
        raise ValueError("a secret is needed: the client's `webhook_secret`")
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except ValueError:
        raise ValueError("the secret is no base64 text behind `whsec_`") from None


def _header(headers: Mapping[str, str], name: str) -> str:
    if name not in headers:
        raise WebhookVerificationError(f"the header `{name}` is missing")
    return headers[name]


def _check_time(stamp: str, tolerance: float) -> None:
    try:
        age = time.time() - int(stamp)
    except ValueError:
        raise WebhookVerificationError("the timestamp is no number") from None
    if abs(age) > tolerance:
        raise WebhookVerificationError("the payload is too old, or from the future")
