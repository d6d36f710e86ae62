"""Reads tables of a configuration file, value by value."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from itertools import chain, repeat
from typing import Any, Final, TypeVar

from restencil.code.identifiers import Identifier
from restencil.config.client import Credential
from restencil.config.selection import Selection
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import config as catalogue
from restencil.origin import Location

Kind = TypeVar("Kind", bound=StrEnum)
_PROJECT_NAME: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


class Table:
    """A table whose keys are read one by one; those that nobody reads are mistakes.

    Args:
        file: The file, as diagnostics name it.
        text: What the file holds, to find the lines of keys in.
        name: The name of the table.
        values: What it holds.
        diagnostics: Receives what is wrong.
        start: Where in the text it begins.
    """

    def __init__(
        self,
        file: str,
        text: str,
        name: str,
        values: Mapping[str, Any],
        diagnostics: Collector,
        start: int = 0,
    ) -> None:
        self._file = file
        self._text = text
        self._name = name
        self._values = values
        self._diagnostics = diagnostics
        self._start = start
        self._read: set[str] = set()

    def text(self, key: str, *, needed: bool = False) -> str | None:
        """Return a string; none, and perhaps a diagnostic, where there is none."""
        value = self._take(key)
        if value is None:
            if needed:
                place = Location(self._file, 1, 1)
                self._diagnostics.emit(catalogue.key_missing(place, self._name, key))
            return None
        if isinstance(value, str):
            return value
        self._wrong(key, "a string")
        return None

    def identifier(self, key: str, *, needed: bool = False) -> Identifier | None:
        """Return a string that is an identifier."""
        value = self.text(key, needed=needed)
        try:
            return None if value is None else Identifier(value)
        except ValueError:
            self._wrong(key, "a Python identifier")
            return None

    def number(self, key: str) -> int | None:
        """Return an integer; none where there is none."""
        value = self._take(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self._wrong(key, "an integer")
        return None

    def choice(self, key: str, kinds: type[Kind]) -> Kind | None:
        """Return one of a few strings, which has to be there."""
        try:
            return kinds(self.text(key) or "")
        except ValueError:
            self._wrong(key, "one of " + ", ".join(f'"{kind}"' for kind in kinds))
            return None

    def one_of(self, key: str, values: Collection[str]) -> str | None:
        """Return one of a few strings; none where there is none."""
        value = self.text(key)
        if value is None or value in values:
            return value
        self._wrong(key, "one of " + ", ".join(f'"{each}"' for each in values))
        return None

    def project_name(self, key: str) -> str | None:
        """Return a string that a project can be called (packaging.python.org, "Names")."""
        value = self.text(key)
        if value is None or _PROJECT_NAME.fullmatch(value):
            return value
        self._wrong(key, "a name of letters, digits, dots and dashes")
        return None

    def text_list(self, key: str) -> tuple[str, ...]:
        """Return an array of strings."""
        value = self._take(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self._wrong(key, "an array of strings")
        return ()

    def texts_by_key(self, key: str) -> Mapping[str, str]:
        """Return a table of strings."""
        value = self._take(key, {})
        if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            return value
        self._wrong(key, "a table of strings")
        return {}

    def tables(self, key: str) -> list[Table] | None:
        """Return an array of tables; none where there is none."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            self._wrong(key, "an array of tables")
            return []
        heads = re.finditer(
            rf"""^[ \t]*\[\[(?:.*\.)?["' ]*{re.escape(key)}["' ]*\]\]""",
            self._text,
            re.MULTILINE,
        )
        starts = chain((head.start() for head in heads), repeat(self._start))
        return [
            self._inner(f"{self._name}.{key}", item, start)
            for item, start in zip(value, starts, strict=False)
        ]

    def tables_or_off(self, key: str) -> Mapping[str, Table | None]:
        """Return a table of tables; none for those that are `false` instead."""
        value = self._take(key, {})
        if not isinstance(value, dict) or not all(
            isinstance(v, dict) or v is False for v in value.values()
        ):
            self._wrong(key, "a table of tables, or `false`")
            return {}
        return {
            name: (
                None
                if inner is False
                else self._inner(f"{self._name}.{key}.{name}", inner, self._start)
            )
            for name, inner in value.items()
        }

    def credentials(self, key: str) -> Mapping[str, Credential]:
        """Return a table of what is configured for security schemes."""
        value = self._take(key, {})
        if not isinstance(value, dict) or not all(
            isinstance(v, dict) for v in value.values()
        ):
            self._wrong(key, "a table of tables")
            return {}
        found = {}
        for scheme, settings in value.items():
            name = f"{self._name}.{key}.{scheme}"
            table = self._inner(name, settings, self._start)
            found[scheme] = Credential(
                argument=table.identifier("argument"), env=table.text("env")
            )
            table.finish()
        return found

    def selection(self, key: str) -> Selection | None:
        """Return a table that selects operations; none where there is none."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self._wrong(key, "a table")
            return None
        table = self._inner(f"{self._name}.{key}", value, self._start)
        found = Selection(
            tags=table.text_list("tags"),
            paths=table.text_list("paths"),
            operations=table.text_list("operations"),
            extensions=table.text_list("extensions"),
        )
        table.finish()
        return found

    def finish(self) -> None:
        """Report the keys that nobody read."""
        for key in self._values:
            if key not in self._read:
                report = catalogue.key_unknown(self._place(key), self._name, key)
                self._diagnostics.emit(report)
                self._read.add(key)

    def _take(self, key: str, default: Any = None) -> Any:
        self._read.add(key)
        return self._values.get(key, default)

    def _inner(self, name: str, values: Mapping[str, Any], start: int) -> Table:
        return Table(self._file, self._text, name, values, self._diagnostics, start)

    def _wrong(self, key: str, wanted: str) -> None:
        place = self._place(key)
        self._diagnostics.emit(catalogue.value_wrong(place, self._name, key, wanted))

    def _place(self, key: str) -> Location:
        """Return where a key stands; TOML's reader does not tell, so it is looked for."""
        key = re.escape(key)
        pattern = re.compile(
            rf"""^[ \t]*(?:\[.*|[^=\n#]*\.)?["']?{key}["']?[ \t]*[=.\]]""", re.MULTILINE
        )
        match = pattern.search(self._text, self._start) or pattern.search(self._text)
        start = match.start() if match else self._start
        return Location(self._file, self._text.count("\n", 0, start) + 1, 1)
