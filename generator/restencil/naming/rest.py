"""Method names by HTTP method and path, for operations without a name of their own."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from restencil.ir import Operation
from restencil.naming.paths import PathTree, is_parameter, words_of
from restencil.naming.plurals import is_plural, same_noun, singular_words
from restencil.naming.verbs import VERBS
from restencil.naming.words import Words, split

_ON_ITEM: Final = {
    "GET": "retrieve",
    "POST": "update",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}
_ON_COLLECTION: Final = {
    "GET": "list",
    "POST": "create",
    "PUT": "replace_all",
    "PATCH": "update_all",
    "DELETE": "delete_all",
}
_ON_SINGLE: Final = {
    "GET": "retrieve",
    "POST": "create",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}


_UPDATES: Final = frozenset(("PUT", "PATCH"))


def rest_method(
    operation: Operation,
    resource: tuple[Words, ...],
    tree: PathTree,
    siblings: Collection[str],
) -> tuple[Words, ...]:
    """Return names for a method, the best first.

    Args:
        operation: The operation.
        resource: The resources that lead to it.
        tree: The tree of all paths.
        siblings: The HTTP methods that the path has.
    """
    path = tree.tail(operation.path)
    fragment = split(operation.path.partition("#")[2])
    if fragment and fragment[0].lower() in VERBS:
        return (fragment,)
    statics = [segment for segment in path if not is_parameter(segment)]
    last = words_of(statics[-1]) if statics else ()
    on_item = bool(path) and is_parameter(path[-1])
    is_many = tree.has_items(operation.path) or (
        bool(last) and is_plural(last[-1].lower())
    )
    if not on_item and not tree.has_items(operation.path) and _is_action(last, path):
        return (last,)
    verb = _verb(operation, on_item, is_many, siblings)
    if fragment:
        return ((*verb, *fragment),)
    noun = last if verb == ("list",) else singular_words(last)
    names = ((*verb, *noun),) if noun else (verb,)
    return (verb, *names) if _names_resource(last, resource) else names


def _is_action(last: Words, path: list[str]) -> bool:
    return bool(last) and len(path) > 1 and last[0].lower() in VERBS


def _verb(
    operation: Operation, on_item: bool, is_many: bool, siblings: Collection[str]
) -> Words:
    method = operation.method
    if on_item and method == "PUT" and "PATCH" not in siblings:
        return ("update",)
    if on_item and method == "POST" and _UPDATES & set(siblings):
        # Something else than an update; the summary may have the verb.
        words = split(operation.summary)
        return words[:1] if words and words[0].lower() in VERBS else ("post",)
    table = _ON_ITEM if on_item else _ON_COLLECTION if is_many else _ON_SINGLE
    return tuple(table.get(method, method.lower()).split("_"))


def _names_resource(last: Words, resource: tuple[Words, ...]) -> bool:
    """Tell whether the last static segment names the resource: no need to repeat it."""
    name = resource[-1]
    return not last or same_noun(name[-len(last) :], last)


def longer_names(
    operation: Operation, name: Words, tree: PathTree
) -> tuple[Words, ...]:
    """Return names that also say by what, or for what, an operation is done.

    They serve where the name alone is taken: `validate_by_id`, `list_for_user`.
    """
    path = tree.tail(operation.path)
    found = []
    if path and is_parameter(path[-1]):
        found.append((*name, "by", *split(path[-1])))
    statics = [words_of(segment) for segment in path if not is_parameter(segment)]
    parents = [singular_words(words) for words in reversed(statics[:-1]) if words]
    parents = [words for words in parents if words[-1] not in name]
    found.extend((*name, "for", *parent) for parent in parents[:1])
    every = tuple(word for parent in parents for word in parent)
    if every:
        found.append((*name, "for", *every))
    return (*found, (*name, *split(operation.method)))
