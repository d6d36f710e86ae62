"""Makes characters that cannot be seen visible."""

from __future__ import annotations

from restencil.code.characters import is_printable, without_later


def printable(text: str) -> str:
    """Return a text on one line, what cannot be printed in it as escapes.

    So nothing of a document acts on a terminal, or hides in what a person reads.
    """
    if is_printable(text):
        return text
    known = without_later(text)
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in known)
