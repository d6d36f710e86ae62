"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "Size",
    "SizeLike",
]


class Size(OpenStrEnum):
    """How large it is \U0001fae8"""

    GRÖSSE = "größe"
    GRÖSSE_X = "größe・x"
    _MIXED_CASE = "ƛ"
    X = "ɤ-x"
    _MIXED_CASE_2 = "\U0001fae8"
    _MIXED_CASE_3 = "\U0001fae9"
    A_LOWERCASE = "\U00010d70a"
    A_UPPERCASE = "\U00010d50A"
    OK_NO = "ok\u200dno"
    _MIXED_CASE_4 = "\U0001ccd6\U0001ccd7"


SizeLike: TypeAlias = Union[
    Size,
    Literal[
        "größe",
        "größe・x",
        "ƛ",
        "ɤ-x",
        "\U0001fae8",
        "\U0001fae9",
        "\U00010d70a",
        "\U00010d50A",
        "ok\u200dno",
        "\U0001ccd6\U0001ccd7",
    ],
]
"""A member of `Size`, or its value."""
