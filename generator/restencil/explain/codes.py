"""Explains diagnostics, by the page that documents them."""

from __future__ import annotations

import re

from restencil.installation import diagnostics_page


def explained_code(code: str) -> str | None:
    """Return what the page says of a code: cause, example, remedy; none for no code."""
    text = diagnostics_page().read_text(encoding="utf-8")
    parts = re.split(r"^### ([EW]\d{3})\n", text, flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    if code not in sections:
        return None
    section = re.split(r"^## ", sections[code], flags=re.MULTILINE)[0].strip()
    kind = "an error" if code.startswith("E") else "a warning"
    # What stands behind a fence's language is for the tests of the page.
    plain = re.sub(r"^(```\w+) \w+$", r"\1", section, flags=re.MULTILINE)
    links = re.sub(r"\[([^\]]*)\]\((?:[\w-]+\.md)?(?:#\w+)?\)", r"\1", plain)
    return f"{code} is {kind}.\n\n{links}"
