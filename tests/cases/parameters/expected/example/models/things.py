from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any
    from uuid import UUID

    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "ThingGetDeepParam",
    "ThingGetParams",
]


class ThingGetParams(TypedDict, total=False):
    """The arguments of `things.get`, for `things.get(**params)`."""

    id: Required[int]
    path: Required[str]
    trace: Required[UUID | str]
    query_path: str
    class_: str
    query_timeout: float
    ids: Sequence[int]
    piped: SequenceNotStr[str]
    deep: ThingGetDeepParam
    json: Mapping[str, Any]
    on: dt.datetime | str
    weird_name_1: bool
    session: str


class ThingGetDeepParam(TypedDict, total=False):
    a: str
