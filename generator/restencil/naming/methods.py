"""Where operations are found: `client.<resource>.<method>`.

Three conventions are recognised in how a document names its operations. Ids may carry
a group (`images_list`, `repos/get`), be written by hand (`listImages`), or repeat the
path (`GetImagesImage`); the last kind says nothing that the path does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, StrEnum, auto

from restencil.ir import Operation, OperationId, Tag
from restencil.naming.ids import essential, id_words
from restencil.naming.nouns import reads_many, without_shared_nouns
from restencil.naming.paths import PathTree, segments
from restencil.naming.plurals import same_noun
from restencil.naming.rest import longer_names, rest_method
from restencil.naming.verbs import VERBS
from restencil.naming.wanted import Wanted
from restencil.naming.words import Words, lower, split

_GROUP = re.compile(r"([^/._:]+)([/._:])(.+)", re.DOTALL)


class Convention(Enum):
    """How a document names its operations."""

    GROUPED = auto()
    WRITTEN = auto()
    REPEATS_PATH = auto()


def wanted_methods(
    operations: Sequence[Operation], tags: Iterable[Tag] = ()
) -> Mapping[OperationId, Wanted]:
    """Return where each operation would like to be found.

    Args:
        operations: The operations.
        tags: What the document says of their tags.
    """
    document = _Conventions(operations, tags)
    wanted = {operation.id: document.wanted(operation) for operation in operations}
    return without_shared_nouns(wanted, {each.id: each for each in operations})


class NamedAfter(StrEnum):
    """What a part of a method's place is named after."""

    GROUP = "group"
    """The group in the operationId: `images` of `images_list`."""
    TAG = "tag"
    PATH = "path"
    OPERATION_ID = "operationId"


def named_after(
    operations: Sequence[Operation], tags: Iterable[Tag] = ()
) -> Mapping[OperationId, tuple[NamedAfter, NamedAfter]]:
    """Return what the resource and the method of each operation are named after.

    The arguments are those of `wanted_methods`.
    """
    document = _Conventions(operations, tags)
    return {operation.id: document.named_after(operation) for operation in operations}


class _Conventions:
    """How one document names its operations."""

    def __init__(self, operations: Sequence[Operation], tags: Iterable[Tag]) -> None:
        self._parents = {tag.name: tag.parent for tag in tags if tag.parent}
        self._convention = convention_of(operations)
        self._tree = PathTree(operation.path for operation in operations)
        self._siblings: dict[str, set[str]] = {}
        for operation in operations:
            self._siblings.setdefault(operation.path, set()).add(operation.method)

    def named_after(self, operation: Operation) -> tuple[NamedAfter, NamedAfter]:
        """Return what the resource and the method are named after."""
        if self._group(operation) is not None:
            return NamedAfter.GROUP, NamedAfter.OPERATION_ID
        resource = NamedAfter.TAG if self._tagged(operation) else NamedAfter.PATH
        is_plain = self._is_after_path(operation)
        return resource, NamedAfter.PATH if is_plain else NamedAfter.OPERATION_ID

    def wanted(self, operation: Operation) -> Wanted:
        """Return where an operation would like to be found."""
        group = self._group(operation)
        if group is not None:
            resource: tuple[Words, ...] = (group[0],)
            methods = _shortened(essential(group[1]), resource, operation)
        else:
            resource = self._tagged(operation) or self._tree.resource(operation.path)
            methods = self._methods(operation, resource)
        return Wanted(
            resource, methods, longer_names(operation, methods[-1], self._tree)
        )

    def _group(self, operation: Operation) -> tuple[Words, Words] | None:
        return _group(operation) if self._convention is Convention.GROUPED else None

    def _is_after_path(self, operation: Operation) -> bool:
        is_repeated = self._convention is Convention.REPEATS_PATH
        return is_repeated or not id_words(operation)

    def _tagged(self, operation: Operation) -> tuple[Words, ...]:
        """Return the first tag of an operation behind all that it is inside."""
        found: list[str] = list(operation.tags[:1])
        while found and (parent := self._parents.get(found[0], "")):
            if parent in found:
                break
            found.insert(0, parent)
        return tuple(filter(None, map(split, found)))

    def _methods(
        self, operation: Operation, resource: tuple[Words, ...]
    ) -> tuple[Words, ...]:
        if self._is_after_path(operation):
            siblings = self._siblings[operation.path]
            return rest_method(operation, resource, self._tree, siblings)
        return _shortened(id_words(operation), resource, operation)


def convention_of(operations: Iterable[Operation]) -> Convention:
    """Return the convention that most of the operations' ids follow."""
    ids = [op for op in operations if op.operation_id]
    if not ids:
        return Convention.REPEATS_PATH
    grouped = sum(_group(op) is not None for op in ids)
    if grouped >= 0.9 * len(ids):
        return Convention.GROUPED
    repeating = sum(_repeats_path(op) for op in ids)
    return Convention.REPEATS_PATH if 2 * repeating >= len(ids) else Convention.WRITTEN


def _group(operation: Operation) -> tuple[Words, Words] | None:
    """Return the group and the rest of an id; none where the first word is a verb."""
    match = _GROUP.fullmatch(operation.operation_id or "")
    if match is None or _repeats_path(operation):
        return None
    group, rest = split(match[1]), split(match[3])
    if not group or not rest:
        return None
    is_verb = len(group) == 1 and group[0].lower() in VERBS
    if match[2] == "_" and is_verb and lower(_tag(operation)) != lower(group):
        return None
    return _spaced_like_tag(group, operation), rest


def _spaced_like_tag(group: Words, operation: Operation) -> Words:
    """Return a group's words, told apart as the tag does: `vpcnatgateways` are three."""
    tag = _tag(operation)
    for start in range(len(tag)):
        if "".join(lower(tag[start:])) == "".join(lower(group)):
            return tag[start:]
    return group


def _repeats_path(operation: Operation) -> bool:
    """Tell whether an id is no more than the method and the words of the path."""
    words = lower(split(operation.operation_id or ""))
    if not words or words[0] != operation.method.lower():
        return False
    path = {
        word for segment in segments(operation.path) for word in lower(split(segment))
    }
    return set(words[1:]) <= path | {"id"}


def _tag(operation: Operation) -> Words:
    """Return the words of the first tag; none where there is no tag."""
    return split(operation.tags[0]) if operation.tags else ()


def _shortened(
    words: Words, resource: tuple[Words, ...], operation: Operation
) -> tuple[Words, ...]:
    """Return a method's words without the resource's name, and with it.

    `createImage` of the images is `create`, `listImageActions` is `list_actions`, but
    `listPublicImages` stays: without its noun it would read oddly.
    """
    whole = tuple(word for name in resource for word in name)
    is_verb = words[0].lower() in VERBS
    start = 2 if is_verb and lower(words[1:2]) == ("all",) else 1 if is_verb else 0
    for size in range(len(whole), 0, -1):
        rest = words[start + size :]
        if not same_noun(words[start : start + size], whole[-size:]):
            continue
        if is_verb and not rest and reads_many(words[0], words[1:], operation):
            return ("list",) if start == 1 else words[:2], words
        if is_verb or rest:
            return (*words[:start], *rest), words
    return (words,)


def resolve_clashes(wanted: Mapping[OperationId, Wanted]) -> dict[OperationId, Wanted]:
    """Return the wishes, those that clash with another replaced by a later choice.

    Where `readFlow` and `readFlows` both would be `read`, both keep their nouns. Where
    one path is shorter than all others that clash, it keeps the short name.
    """
    chosen = dict(wanted)
    while True:
        groups: dict[object, list[OperationId]] = {}
        for name, wish in chosen.items():
            groups.setdefault((wish.resource, lower(wish.names[0])), []).append(name)
        clashing = (group for group in groups.values() if len(group) > 1)
        later = {
            name: second
            for group in clashing
            for name in _yielding(group, chosen)
            if (second := chosen[name].second_choice()) is not None
        }
        if not later:
            return chosen
        chosen.update(later)


def _yielding(
    group: Sequence[OperationId], chosen: Mapping[OperationId, Wanted]
) -> Sequence[OperationId]:
    """Return which of several operations that want one name have to take another."""
    with_nouns = [name for name in group if len(chosen[name].names) > 1]
    if with_nouns:
        return with_nouns
    lengths = sorted(name.count("/") for name in group)
    if lengths[0] == lengths[1]:
        return group
    return [name for name in group if name.count("/") > lengths[0]]
