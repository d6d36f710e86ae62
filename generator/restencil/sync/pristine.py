"""The texts of the last generation, which later ones merge hand edits with.

What restencil ships as it is takes no room: its text is known as long as the same restencil
is installed. Once such a file was changed by hand its text is kept as well.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from restencil.installation import template_root
from restencil.sync.lock import hash_of
from restencil.sync.stored import PRISTINE_NAME

if TYPE_CHECKING:
    from restencil.render import RenderedFile

_FILTERS: Final = [{"id": lzma.FILTER_LZMA2, "preset": 1}]
"""A third of the size that a higher preset would save takes ten times as long."""


@dataclass(frozen=True, slots=True)
class Pristine:
    """The texts of a generation.

    Attributes:
        package: The folder of the package.
        texts: The texts by path, without those that are shipped as they are.
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
    package: str, files: Iterable[RenderedFile], edited: Collection[str]
) -> Pristine:
    """Return the texts of a generation, given the files that were changed by hand."""
    texts = {
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
        texts = json.loads(stored)
        return Pristine(package, {str(k): str(v) for k, v in texts.items()})
    except (FileNotFoundError, EOFError, lzma.LZMAError, ValueError, AttributeError):
        return None


def packed(pristine: Pristine) -> bytes:
    """Return texts as they are stored."""
    text = json.dumps(pristine.texts, ensure_ascii=False, sort_keys=True)
    return lzma.compress(
        text.encode(), lzma.FORMAT_XZ, lzma.CHECK_CRC32, filters=_FILTERS
    )


def _shipped(package: str, path: str) -> str | None:
    """Return the text of a file that restencil ships as it is; none for others."""
    folder, _, inner = path.partition("/")
    source = template_root() / "package" / inner
    if folder != package or not inner or not source.is_file():
        return None
    return source.read_text(encoding="utf-8")
