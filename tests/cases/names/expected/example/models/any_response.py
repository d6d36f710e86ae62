from __future__ import annotations

import datetime as dt

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = [
    "AnyResponse",
]


class AnyResponse(BaseModel):
    id: str | None = None
    list_: list[str] | None = Field(alias="list", default=None)
    int_: int | None = Field(alias="int", default=None)
    schema_: str | None = Field(alias="schema", default=None)
    model_config_: str | None = Field(alias="model_config", default=None)
    copy_: str | None = Field(alias="copy", default=None)
    class_: str | None = Field(alias="class", default=None)
    plus_1: int | None = Field(alias="+1", default=None)
    minus_1: int | None = Field(alias="-1", default=None)
    ref: str | None = Field(alias="$ref", default=None)
    private: str | None = Field(alias="_private", default=None)
    with_space: str | None = Field(alias="with space", default=None)
    camel_case: str | None = Field(alias="camelCase", default=None)
    camel_case_: str | None = Field(alias="camel_case", default=None)
    unnamed: str | None = Field(alias="", default=None)
    date: dt.date | None = None
    self: str | None = None
