"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import ExtensibleStrEnum, OpenIntEnum, OpenStrEnum

__all__ = [
    "Order",
    "OrderLike",
    "Zone",
    "ZoneDirection",
    "ZoneDirectionLike",
    "ZoneLevel",
    "ZoneLevelLike",
    "ZoneLike",
    "ZoneListResponseStatus",
    "ZoneListResponseStatusLike",
    "ZoneNamed",
    "ZoneNamedLike",
    "ZoneNullable",
    "ZoneNullableLike",
    "ZoneOpen",
    "ZoneOpenLike",
]


class Order(OpenStrEnum):
    """Which way."""

    ASC = "asc"
    DESC = "desc"


OrderLike: TypeAlias = Union[Order, Literal["asc", "desc"]]
"""A member of `Order`, or its value."""


class Zone(OpenStrEnum):
    GMT_PLUS_0 = "GMT+0"
    GMT_MINUS_0 = "GMT-0"
    GMT0 = "GMT0"
    EMPTY = ""
    LESS_THAN = "<"
    LESS_THAN_OR_EQUAL = "<="
    OFF = "off"
    NEW_MIXED_CASE = "New"
    NEW_UPPERCASE = "NEW"
    VALUE_1H = "1h"
    VALUE_1 = "+1"
    MINUS_1 = "-1"
    CLASS = "class"
    MRO = "mro"
    ÜNÏCODE = "Ünïcode"
    日本 = "日本"


ZoneLike: TypeAlias = Union[
    Zone,
    Literal[
        "GMT+0",
        "GMT-0",
        "GMT0",
        "",
        "<",
        "<=",
        "off",
        "New",
        "NEW",
        "1h",
        "+1",
        "-1",
        "class",
        "mro",
        "Ünïcode",
        "日本",
    ],
]
"""A member of `Zone`, or its value."""


class ZoneDirection(OpenStrEnum):
    DESC = "desc"
    ASC = "asc"


ZoneDirectionLike: TypeAlias = Union[ZoneDirection, Literal["desc", "asc"]]
"""A member of `ZoneDirection`, or its value."""


class ZoneLevel(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2
    MINUS_1 = -1


ZoneLevelLike: TypeAlias = Union[ZoneLevel, Literal[1, 2, -1]]
"""A member of `ZoneLevel`, or its value."""


class ZoneListResponseStatus(OpenStrEnum):
    UP = "up"
    DOWN = "down"


ZoneListResponseStatusLike: TypeAlias = Union[
    ZoneListResponseStatus,
    Literal["up", "down"],
]
"""A member of `ZoneListResponseStatus`, or its value."""


class ZoneNamed(OpenIntEnum):
    OFF = 0
    """Nothing happens."""
    ON = 1
    """Something does."""


ZoneNamedLike: TypeAlias = Union[ZoneNamed, Literal[0, 1]]
"""A member of `ZoneNamed`, or its value."""


class ZoneNullable(OpenStrEnum):
    A = "a"
    B = "b"


ZoneNullableLike: TypeAlias = Union[ZoneNullable, Literal["a", "b"]]
"""A member of `ZoneNullable`, or its value."""


class ZoneOpen(ExtensibleStrEnum):
    A = "a"
    B = "b"
    C = "c"


ZoneOpenLike: TypeAlias = Union[ZoneOpen, Literal["a", "b", "c"], str]
"""A member of `ZoneOpen`, or its value."""
