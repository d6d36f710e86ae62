"""Makes characters that cannot be seen visible."""

from __future__ import annotations


def printable(text: str) -> str:
    """Return a text on one line, what cannot be printed in it as escapes.

    So nothing of a document acts on a terminal, or hides in what a person reads.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
