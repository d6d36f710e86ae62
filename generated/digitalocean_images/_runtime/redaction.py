"""Keeps credentials out of what is shown."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

__all__ = ["redacted_url"]

_USERINFO: Final = re.compile(r"(?<=//)[^/?#@]*@")


def redacted_url(url: str, secret_names: Collection[str] = ()) -> str:
    """Return a URL without passwords and without the values of some query parameters.

    Args:
        url: The URL.
        secret_names: The names of query parameters, percent-encoded as in the URL.
    """
    shown = _USERINFO.sub("", url)
    if not secret_names or "?" not in shown:
        return shown
    path, _, query = shown.partition("?")
    pairs = [_redacted(pair, secret_names) for pair in query.split("&")]
    return f"{path}?{'&'.join(pairs)}"


def _redacted(pair: str, secret_names: Collection[str]) -> str:
    name, sign, _ = pair.partition("=")
    return f"{name}=***" if sign and name in secret_names else pair
