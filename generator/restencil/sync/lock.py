"""The lock: what the last generation read and wrote."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from hashlib import sha256
from json import JSONEncoder
from pathlib import Path
from typing import Any, Final

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.editions import dates

_Encoder: Final = partial(JSONEncoder, ensure_ascii=False, sort_keys=True)
_encode: Final = _Encoder().encode

_FORMAT: Final = 1
_DEPTH: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    """The restencil that generated something.

    Attributes:
        version: Its version.
        sha256: The hash of its code and templates, which changes with any of them.
    """

    version: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a generation made, in numbers, and what it left out.

    Attributes:
        operations: The number of operations in the document.
        generated: The number of those that were generated.
        skipped: The others, each with the reason.
        models: The number of models and of types of parameters.
        enums: The number of enums.
        warnings: The number of warnings about the document.
    """

    operations: int = 0
    generated: int = 0
    skipped: Mapping[str, str] = field(default_factory=dict)
    models: int = 0
    enums: int = 0
    warnings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What a generation read and wrote; the same bytes on every machine.

    Attributes:
        generator: The restencil that did it.
        spec: The document, relative to the output.
        inputs: The hash of every file that was read, by its path relative to the output;
            none for a file that is referred to and does not exist.
        settings: The hash of the configuration.
        figures: What it made.
        files: The hash of every file that was written, by its path in the output.
        once: The files that were written where there were none, and are the user's.
        edits: The hash of every one of them that was changed by hand, as it was left by
            the generation; none for one that was deleted.
        edition: The rules of naming and layout.
        names: The names that it gave, as JSON values of a name table.
    """

    generator: Generator = field(default_factory=Generator)
    spec: str = ""
    inputs: Mapping[str, str | None] = field(default_factory=dict)
    settings: str = ""
    figures: Figures = field(default_factory=Figures)
    files: Mapping[str, str] = field(default_factory=dict)
    once: tuple[str, ...] = ()
    edits: Mapping[str, str | None] = field(default_factory=dict)
    edition: str = ""
    names: Mapping[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        """Return the lock as it is stored: a seal, which is the hash of the rest, first.

        Every file and everything that has names stands on a line of its own, so that
        changes are seen, and merged, one by one.
        """
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        values["generator"] = asdict(self.generator)
        values["figures"] = asdict(self.figures)
        rest = _laid({"format": _FORMAT, **values}, _DEPTH).removeprefix("{\n") + "\n"
        return f"{_sealed(hash_of(rest))}{rest}"


def _sealed(seal: str) -> str:
    return f'{{\n  "seal": "{seal}",\n'


def is_sealed(text: str) -> bool:
    """Tell whether a stored lock is as it was written: nobody changed or merged it."""
    start = len(_sealed(hash_of("")))
    return text[:start] == _sealed(hash_of(text[start:]))


def _laid(value: object, depth: int, indent: str = "") -> str:
    """Return JSON of which objects down to a depth have a line for each member."""
    if not isinstance(value, Mapping) or not value or not depth:
        return _encode(value)
    inner = f"\n{indent}  "
    if any(isinstance(each, (Mapping, list, tuple)) for each in value.values()):
        lines = (
            f"{_encode(key)}: {_laid(v, depth - 1, inner[1:])}"
            for key, v in sorted(value.items())
        )
        members = f",{inner}".join(lines)
    else:
        # All at once: there are thousands of names.
        members = _Encoder(separators=(f",{inner}", ": ")).encode(value)[1:-1]
    return f"{{{inner}{members}\n{indent}}}"


def hash_of(text: str) -> str:
    """Return the hash of a text as it is written: UTF-8."""
    return sha256(text.encode()).hexdigest()


def read_lock(folder: Path, name: str, diagnostics: Collector) -> Lock:
    """Return a lock of an output folder; an empty one where there is none."""
    path = folder / name
    try:
        return parse_lock(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    except (OSError, ValueError, TypeError, KeyError) as error:
        diagnostics.emit(catalogue.broken_lock(path.as_posix(), str(error)))
        return Lock()


def parse_lock(text: str) -> Lock:
    """Return the lock that a text stands for.

    Raises:
        ValueError, TypeError, KeyError: it stands for none.
    """
    values: Mapping[str, Any] = json.loads(text)
    if values["format"] != _FORMAT:
        raise ValueError(f"its format is {values['format']!r}, not {_FORMAT}")
    return Lock(
        generator=Generator(**values["generator"]),
        spec=str(values["spec"]),
        inputs=dict(values["inputs"]),
        settings=str(values["settings"]),
        figures=_figures(values["figures"]),
        files=dict(values["files"]),
        once=tuple(values["once"]),
        edits=dict(values["edits"]),
        edition=_edition(values["edition"]),
        names=dict(values["names"]),
    )


def _figures(values: Mapping[str, Any]) -> Figures:
    numbers = {k: int(v) for k, v in values.items() if k != "skipped"}
    return Figures(**numbers, skipped=dict(values["skipped"]))


def _edition(value: str) -> str:
    if value not in dates():
        raise ValueError(f"its edition {value!r} needs a newer restencil")
    return value
