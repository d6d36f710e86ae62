"""JSONPath (RFC 9535), which is the work of python-jsonpath."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from restencil.overlay.merge import Path
from restencil.source.yaml_text import MAX_DEPTH

if TYPE_CHECKING:
    from jsonpath import JSONPathEnvironment


class QueryError(ValueError):
    """A text is no JSONPath."""


class Query:
    """A JSONPath.

    Raises:
        QueryError: the text is none.
    """

    def __init__(self, text: str) -> None:
        from jsonpath import JSONPathError

        if not text.startswith("$"):
            raise QueryError("it does not start with `$`")
        try:
            self._query = _environment().compile(text)
        except JSONPathError as error:
            raise QueryError(str(error).partition("\n")[0]) from error

    def paths(self, value: Mapping[str, Any]) -> list[Path]:
        """Return the paths of what it selects of a value, each once.

        Raises:
            QueryError: it cannot be evaluated.
        """
        from jsonpath import JSONPathError

        try:
            found = [match.parts for match in self._query.finditer(value)]
        except JSONPathError as error:
            raise QueryError(str(error).partition("\n")[0]) from error
        return list(dict.fromkeys(found))


@cache
def _environment() -> JSONPathEnvironment:
    """Return what follows the standard alone, to any depth that documents can have."""
    from jsonpath import JSONPathEnvironment

    class Environment(JSONPathEnvironment):
        max_recursion_depth = MAX_DEPTH + 1

    return Environment(strict=True)
