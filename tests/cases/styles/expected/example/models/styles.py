from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "StyleCreateReservedParams",
    "StyleListPipesParams",
    "StyleListSpacesParams",
    "StyleRetrieveContentParams",
    "StyleRetrieveDeepParams",
    "StyleRetrieveEmptyParams",
    "StyleRetrieveFormExplodedParams",
    "StyleRetrieveFormForCookieParams",
    "StyleRetrieveFormForQueryParams",
    "StyleRetrieveReservedParams",
    "StyleRetrieveSimpleExplodedParams",
    "StyleRetrieveSimpleParams",
]


class StyleRetrieveFormForQueryParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_form_for_query`, for
    `styles.retrieve_form_for_query(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleRetrieveFormExplodedParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_form_exploded`, for
    `styles.retrieve_form_exploded(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleListSpacesParams(TypedDict, total=False):
    """The arguments of `styles.list_spaces`, for `styles.list_spaces(**params)`."""

    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleListPipesParams(TypedDict, total=False):
    """The arguments of `styles.list_pipes`, for `styles.list_pipes(**params)`."""

    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleRetrieveDeepParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_deep`, for `styles.retrieve_deep(**params)`."""

    object: Mapping[str, int]
    nested: Mapping[str, Sequence[Mapping[str, Any]]]


class StyleRetrieveSimpleParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_simple`, for
    `styles.retrieve_simple(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleRetrieveSimpleExplodedParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_simple_exploded`, for
    `styles.retrieve_simple_exploded(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleRetrieveFormForCookieParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_form_for_cookie`, for
    `styles.retrieve_form_for_cookie(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, int]


class StyleRetrieveContentParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_content`, for
    `styles.retrieve_content(**params)`.
    """

    path: Required[Mapping[str, int]]
    query: Mapping[str, int]
    header: Mapping[str, int]
    cookie: Mapping[str, int]


class StyleRetrieveReservedParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_reserved`, for
    `styles.retrieve_reserved(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
    object: Mapping[str, str]


class StyleRetrieveEmptyParams(TypedDict, total=False):
    """The arguments of `styles.retrieve_empty`, for
    `styles.retrieve_empty(**params)`.
    """

    flag: bool | Literal[""]
    array: SequenceNotStr[str] | Literal[""]
    text: str


class StyleCreateReservedParams(TypedDict, total=False):
    """The arguments of `styles.create_reserved`, for
    `styles.create_reserved(**params)`.
    """

    text: str
    array: SequenceNotStr[str]
