"""Reads the root file and follows `$ref` from file to file."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

from restencil.diagnostics import Collector, Diagnostic, Severity
from restencil.diagnostics.catalogue import source as catalogue
from restencil.newlines import content_hash
from restencil.origin import Location
from restencil.source.json_text import JsonMarks
from restencil.source.json_text import parse as parse_json
from restencil.source.lines import Lines
from restencil.source.tree import Marks, SourceFile, SourceTree
from restencil.source.yaml_text import YamlMarks
from restencil.source.yaml_text import parse as parse_yaml

ReadBytes: TypeAlias = Callable[[str], bytes]

_REF_TO_FILE = re.compile(r"""\$ref["']?\s*:\s*(?:[>|][-+]?\s+)?["']?[^#"'\s>|]""")
"""Tells whether a text may have a `$ref` to another file; never wrongly false."""

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def read(
    path: str,
    diagnostics: Collector,
    *,
    overlays: Iterable[str] = (),
    read_bytes: ReadBytes | None = None,
    known: Mapping[str, SourceFile] | None = None,
) -> SourceTree | None:
    """Read a document, its overlays, and every local file that a `$ref` in them reaches.

    A file that is referred to and missing is no error yet: only the bundler knows
    whether what refers to it is a reference or an example that looks like one.

    Args:
        path: The root file, absolute or relative to the working directory.
        diagnostics: Receives what is wrong with the files themselves.
        overlays: The overlays, relative to the folder of the root file.
        read_bytes: Reads one file by its name.
        known: Files as they were read before, with nothing wrong. Those that still hold
            the same are not parsed again.

    Returns:
        The tree; none where the root file or an overlay cannot be read or any file is
        broken.
    """
    root = Path(path).as_posix()
    over = tuple(
        posixpath.normpath(Path(posixpath.dirname(root), name).as_posix())
        for name in overlays
    )
    files = _Files(known or {}, diagnostics)
    for name in (root, *over):
        try:
            files.add(name, (read_bytes or _read_bytes)(name))
        except (OSError, ValueError) as error:
            diagnostics.emit(_unreadable(name, error))
            return None
    # What an overlay refers to is meant from where it ends up.
    bases = {root: root, **{name: extended(files.found[name], root) for name in over}}
    waiting = [
        each
        for name, base in bases.items()
        for each in _referred_files(files.found[name], base)
    ]
    missing = files.follow(waiting, read_bytes or read_regular)
    if diagnostics.has(Severity.ERROR):
        return None
    return SourceTree(root=root, files=files.found, missing=missing, overlays=over)


class _Files:
    """The files that are read.

    Args:
        known: Files as they were read before.
        diagnostics: Receives what is wrong with files.

    Attributes:
        found: The files by name, in the order in which they were reached.
    """

    def __init__(self, known: Mapping[str, SourceFile], diagnostics: Collector) -> None:
        self._known = known
        self._diagnostics = diagnostics
        self.found: dict[str, SourceFile] = {}

    def add(self, name: str, content: bytes) -> None:
        """Add a file."""
        known = self._known.get(name)
        is_same = known is not None and known.sha256 == content_hash(content)
        self.found[name] = (
            known if known and is_same else _parse(name, content, self._diagnostics)
        )

    def follow(self, waiting: list[str], read_bytes: ReadBytes) -> frozenset[str]:
        """Add the files that wait, and those they refer to; return the missing ones."""
        missing = set[str]()
        while waiting:
            name = waiting.pop(0)
            if name in self.found or name in missing:
                continue
            try:
                content = read_bytes(name)
            except (OSError, ValueError):  # ValueError: no system has such a name.
                missing.add(name)
                continue
            self.add(name, content)
            waiting.extend(_referred_files(self.found[name], name))
        return frozenset(missing)


def _read_bytes(name: str) -> bytes:
    return Path(name).read_bytes()


def read_regular(name: str) -> bytes:
    """Return what a file holds that a document names: no device, no pipe.

    Raises:
        OSError, ValueError: there is no such file.
    """
    if not Path(name).is_file():
        raise FileNotFoundError(name)
    return Path(name).read_bytes()


def _unreadable(name: str, error: OSError | ValueError) -> Diagnostic:
    if isinstance(error, FileNotFoundError):
        return catalogue.file_missing(None, name)
    reason = error.strerror if isinstance(error, OSError) else None
    return catalogue.file_unreadable(None, name, reason or str(error))


def _parse(name: str, content: bytes, diagnostics: Collector) -> SourceFile:
    """Return a file's text, values and marks; broken files hold None."""
    text, data, marks = "", None, None
    lines = Lines("")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Location(name, content.count(b"\n", 0, error.start) + 1, 1)
        reason = f"byte {error.start} is no UTF-8"
        diagnostics.emit(catalogue.file_unreadable(place, name, reason))
    else:
        lines = Lines(text)
        data, marks = _parse_text(name, text, lines, diagnostics)
    return SourceFile(
        name=name,
        text=text,
        data=data,
        sha256=content_hash(content),
        references=tuple(_references(data)) if _REF_TO_FILE.search(text) else (),
        lines=lines,
        marks=marks or JsonMarks(text, lines),
    )


def _parse_text(
    name: str, text: str, lines: Lines, diagnostics: Collector
) -> tuple[object, Marks | None]:
    if not text.strip():
        diagnostics.emit(catalogue.file_empty(Location(name, 1, 1)))
        return None, None
    if _is_json(name, text):
        return parse_json(name, text, diagnostics), JsonMarks(text, lines)
    data, node = parse_yaml(name, text, diagnostics)
    return data, None if node is None else YamlMarks(node, lines)


def _is_json(name: str, text: str) -> bool:
    """Tell by the name; where that says nothing, by the first character."""
    suffix = posixpath.splitext(name)[1].lower()
    if suffix in (".yaml", ".yml"):
        return False
    return suffix == ".json" or text.lstrip()[0] in "{["


def _referred_files(file: SourceFile, base: str) -> Iterator[str]:
    """Yield the names of the local files that `$ref`s in a file lead to.

    Args:
        file: The file.
        base: The name of the file that they are relative to.
    """
    for reference in file.references:
        name = reference.partition("#")[0]
        if not is_remote(name):
            yield beside(base, name)


def extended(overlay: SourceFile, root: str) -> str:
    """Return the name of the file that an overlay is for: the root file if it names none.

    A URI says where a document is published; it is taken for the root file.
    """
    data = overlay.data if isinstance(overlay.data, Mapping) else {}
    stated = data.get("extends")
    if not isinstance(stated, str) or is_remote(stated):
        return root
    return beside(overlay.name, stated.partition("#")[0])


def _references(value: object) -> Iterator[str]:
    """Yield every `$ref` below a value that does not stay in the file."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, Mapping):
            reference = current.get("$ref")
            if isinstance(reference, str) and not reference.startswith("#"):
                yield reference
            waiting.extend(current.values())
        elif isinstance(current, list):
            waiting.extend(current)


def is_remote(reference: str) -> bool:
    """Tell whether a reference leads off the local file system (RFC 3986, section 4.1)."""
    return bool(_REMOTE.match(reference)) or reference.startswith("/")


def beside(name: str, reference: str) -> str:
    """Return the name of the file that a relative reference in file `name` leads to."""
    return posixpath.normpath(
        posixpath.join(posixpath.dirname(name), unquote(reference))
    )
