"""The texts of the last generation, which later ones merge hand edits with.

What restencil ships as it is takes no room: its text is known as long as the same restencil
is installed. Once such a file was changed by hand its text is kept as well.

They are stored as lines of JSON, in several streams that are compressed each on its own:
that takes less time where there are several processors, or where most are as they were.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from restencil.installation import template_root
from restencil.sync.lock import hash_of
from restencil.sync.stored import LOCK_NAME, PRISTINE_NAME

if TYPE_CHECKING:
    from restencil.render import RenderedFile

_FILES: Final = 8
"""How many files there are in a part, on average."""
_FILTERS: Final = [{"id": lzma.FILTER_LZMA2, "preset": 1}]
"""A third of the size that a higher preset would save takes ten times as long."""


@dataclass(frozen=True, slots=True)
class Pristine:
    """The texts of a generation.

    Attributes:
        package: The folder of the package.
        texts: The texts by path, without those that are shipped as they are; the lock's
            is the list of the names in it.
    """

    package: str
    texts: Mapping[str, str]

    def text(self, path: str, expected: str) -> str | None:
        """Return the text of a file that should have a hash; none where it is unknown."""
        texts = (self.texts.get(path), _shipped(self.package, path))
        return next(
            (t for t in texts if t is not None and hash_of(t) == expected), None
        )


def pristine_of(
    package: str, files: Iterable[RenderedFile], edited: Collection[str], names: str
) -> Pristine:
    """Return the texts of a generation.

    Args:
        package: The folder of the package.
        files: The files.
        edited: Those that were changed by hand.
        names: The list of the names that it gave.
    """
    texts = {LOCK_NAME: names} | {
        file.path: file.text
        for file in files
        if not file.is_once
        and (file.path in edited or _shipped(package, file.path) != file.text)
    }
    return Pristine(package, texts)


def read_pristine(folder: Path, package: str) -> Pristine | None:
    """Return the texts of the last generation; none where they cannot be read."""
    try:
        stored = lzma.decompress((folder / PRISTINE_NAME).read_bytes())
        parts = map(json.loads, stored.splitlines())
        texts = {str(k): str(v) for part in parts for k, v in part.items()}
        return Pristine(package, texts)
    except (FileNotFoundError, EOFError, lzma.LZMAError, ValueError, AttributeError):
        return None


def packed(pristine: Pristine) -> bytes:
    """Return texts as they are stored."""
    with ThreadPoolExecutor() as threads:
        return b"".join(threads.map(_compressed, _parts(pristine.texts)))


def _parts(texts: Mapping[str, str]) -> Iterator[str]:
    """Yield lines of JSON with some of the texts each.

    Where a part begins depends on one path alone, so that a text that changes, or comes,
    or goes, does not change other parts.
    """
    part: dict[str, str] = {}
    for path, text in sorted(texts.items()):
        if part and crc32(path.encode()) % _FILES == 0:
            yield json.dumps(part, ensure_ascii=False) + "\n"
            part = {}
        part[path] = text
    yield json.dumps(part, ensure_ascii=False) + "\n"


@lru_cache(maxsize=64)
def _compressed(part: str) -> bytes:
    data = part.encode()
    return lzma.compress(data, lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=_FILTERS)


def _shipped(package: str, path: str) -> str | None:
    """Return the text of a file that restencil ships as it is; none for others."""
    folder, _, inner = path.partition("/")
    source = template_root() / "package" / inner
    if folder != package or not inner or not source.is_file():
        return None
    return source.read_text(encoding="utf-8")
