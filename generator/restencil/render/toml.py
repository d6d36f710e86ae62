"""Strings in TOML."""

from __future__ import annotations

import json

from restencil.code.characters import is_printable


def toml_string(text: str) -> str:
    """Return a basic string (TOML 1.0.0, "String").

    JSON's escapes are TOML's as well; other control characters get one of their own.
    """
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if is_printable(c) else f"\\U{ord(c):08x}" for c in quoted)
