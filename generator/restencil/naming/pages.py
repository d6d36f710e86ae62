"""Names of the classes of pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from restencil.code.identifiers import Identifier, Scope
from restencil.ir import Api, PageKey, SchemaId
from restencil.naming.words import Words, lower, pascal

_TAILS: Final = (("response",), ("result",), ("page",))


def page_names(
    api: Api, words: Mapping[SchemaId, Words], scope: Scope
) -> Mapping[PageKey, Identifier]:
    """Return the class of each object that is a page of a list: `ImageListPage`.

    It is the one of the client that waits; `AsyncImageListPage` stands beside it.

    Args:
        api: The API.
        words: The words of each schema's name.
        scope: The namespace of the models; the names are claimed in it.
    """
    return {key: _claim(_candidates(words[key[0]]), scope) for key in _keys(api)}


def _keys(api: Api) -> Iterator[PageKey]:
    keys = (api.page(operation.id) for operation in api.operations)
    yield from dict.fromkeys(key for key in keys if key is not None)


def _candidates(words: Words) -> list[str]:
    short = words[:-1] if len(words) > 1 and lower(words[-1:]) in _TAILS else words
    return [pascal((*short, "page")), pascal((*words, "page"))]


def _claim(candidates: list[str], scope: Scope) -> Identifier:
    """Take a name of which the name of the asynchronous class is free as well."""
    free = [name for name in candidates if f"Async{name}" not in scope]
    name = scope.claim(*(free or candidates))
    scope.claim(f"Async{name}")
    return name
