"""The names that the last generation wrote into the lock.

They can be changed there by hand. What they were then tells the list of them that stands
with the texts of the last generation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.naming.table import NameTable, from_json
from restencil.sync.lock import Lock, is_sealed
from restencil.sync.pristine import read_pristine
from restencil.sync.stored import LOCK_NAME


def recorded_names(
    lock: Lock, folder: Path | None, diagnostics: Collector
) -> NameTable:
    """Return the names in a lock; none, and a diagnostic, where they cannot be read.

    Args:
        lock: The lock.
        folder: The output folder that has it; none if it is no file there.
        diagnostics: Receives what is wrong with it.
    """
    try:
        table = replace(from_json(lock.names), edition=lock.edition)
        written = None if folder is None else _written(lock, folder)
        if written is None:
            return table
        before = replace(from_json(written), edition=lock.edition)
        return replace(table, before=replace(before, aliases=table.aliases))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        path = ((folder or Path()) / LOCK_NAME).as_posix()
        diagnostics.emit(catalogue.broken_lock(path, str(error)))
        return NameTable()


def listed(names: Mapping[str, Any]) -> str:
    """Return the names in a table, which is JSON values, alone: a line for each.

    The line is empty where a thing is called what the document calls it.
    """
    return "\n".join(_lines(names))


def _written(lock: Lock, folder: Path) -> Mapping[str, Any] | None:
    """Return the names as they were written, if they were changed by hand since."""
    path = folder / LOCK_NAME
    if not path.is_file() or is_sealed(path.read_text(encoding="utf-8")):
        return None
    pristine = read_pristine(folder, "")
    lines = pristine.texts.get(LOCK_NAME, "").split("\n") if pristine else []
    now = list(_lines(lock.names))
    # Where things came or went by hand, as in a merge, nothing tells which line is whose.
    if lines == now or len(lines) != len(now):
        return None
    return {**lock.names, **dict(_renamed(lock.names, iter(lines)))}


def _lines(names: Mapping[str, Any]) -> Iterator[str]:
    for section in _sections(names):
        for _, given in sorted(names[section].items()):
            pairs = [given] if isinstance(given, str) else map(_name, given)
            yield from pairs


def _renamed(
    names: Mapping[str, Any], lines: Iterator[str]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the sections of a table with other names, which are in the order of `listed`."""
    for section in _sections(names):
        yield section, {
            key: (
                next(lines)
                if isinstance(given, str)
                else [[_key(pair), next(lines) or _key(pair)] for pair in given]
            )
            for key, given in sorted(names[section].items())
        }


def _sections(names: Mapping[str, Any]) -> list[str]:
    return sorted(names.keys() - {"aliases", "shapes"})


def _key(pair: str | list[str]) -> str:
    return pair if isinstance(pair, str) else pair[0]


def _name(pair: str | list[str]) -> str:
    return "" if isinstance(pair, str) or pair[0] == pair[1] else pair[1]
