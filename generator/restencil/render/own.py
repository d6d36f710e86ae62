"""The user's own templates: those that stand in for the shipped ones, or extend them.

One that was copied from a shipped template says of which text, in its first line, by the
hash of that text. The text itself is kept in `.origins`, so that what becomes of it in later
versions can be merged into the copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from restencil.installation import template_root
from restencil.newlines import content_hash

ORIGINS: Final = ".origins"
SHARED: Final = "shared/"
_SUFFIX: Final = "*.jinja"
_HEADER: Final = re.compile(r"\{#- origin: ([0-9a-f]{64}) -#\}\n")


def shipped_names() -> Iterator[str]:
    """Yield the names of the templates that restencil ships, sorted."""
    root = template_root()
    yield from sorted(p.relative_to(root).as_posix() for p in root.rglob(_SUFFIX))


def shipped(name: str) -> str | None:
    """Return the text of a shipped template; none where there is none of that name."""
    if name not in set(shipped_names()):
        return None
    return (template_root() / name).read_text(encoding="utf-8")


def own_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the templates in a folder of the user's, sorted."""
    found = (path.relative_to(folder) for path in folder.rglob(_SUFFIX))
    return tuple(sorted(p.as_posix() for p in found if p.parts[0] != ORIGINS))


def copy_of(text: str) -> str:
    """Return a copy of a shipped template, which says what it is a copy of."""
    return f"{{#- origin: {_hash(text)} -#}}\n{text}"


def body_of(text: str) -> str:
    """Return a copy without the line that says what it is a copy of."""
    return _HEADER.sub("", text, count=1)


def is_outdated(name: str, text: str) -> bool:
    """Tell whether a template is a copy of another text than the one that is shipped."""
    header = _HEADER.match(text)
    return header is not None and header[1] != _hash(shipped(name) or "")


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def inputs(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Yield the templates that a package depends on, with their hashes.

    Those that could stand in for a shipped one are among them; none is for those that are
    not there.
    """
    for name in sorted({*shipped_names(), *own_names(folder)}):
        path = folder / name
        found = content_hash(path.read_bytes()) if path.is_file() else None
        yield path.as_posix(), found
