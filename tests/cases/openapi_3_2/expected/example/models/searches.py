from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes
    from .thing import Thing, ThingParam

__all__ = [
    "SearchParams",
    "SearchSendDocumentsParams",
    "SearchSendManyParams",
    "SearchSendNestedBothParam",
    "SearchSendNestedFormParam",
    "SearchSendNestedParams",
    "SearchWantedParam",
]


class SearchParams(TypedDict, total=False):
    """The arguments of `searches.search`, for `searches.search(**params)`."""

    wanted: SearchWantedParam


class SearchSendDocumentsParams(TypedDict, total=False):
    """The arguments of `searches.send_documents`, for
    `searches.send_documents(**params)`.
    """

    body: Required[SequenceNotStr[ThingParam | Thing | str | FileTypes]]


class SearchSendManyParams(TypedDict, total=False):
    """The arguments of `searches.send_many`, for `searches.send_many(**params)`."""

    body: Required[Sequence[ThingParam | Thing]]


class SearchSendNestedParams(TypedDict, total=False):
    """The arguments of `searches.send_nested`, for `searches.send_nested(**params)`."""

    form: Required[SearchSendNestedFormParam]
    both: SearchSendNestedBothParam
    list: Sequence[ThingParam | Thing]
    each: Sequence[ThingParam | Thing]


class SearchWantedParam(TypedDict, total=False):
    colors: SequenceNotStr[str]
    size: Mapping[str, int]
    range: Mapping[str, int]
    path: str


class SearchSendNestedFormParam(TypedDict, total=False):
    names: SequenceNotStr[str]
    thing: ThingParam | Thing


class SearchSendNestedBothParam(TypedDict, total=False):
    note: str
    thing: ThingParam | Thing
