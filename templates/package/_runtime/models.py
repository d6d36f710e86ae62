"""The base of all models."""

from __future__ import annotations

import re
from typing import Any, ClassVar, Final

import pydantic
from pydantic.fields import FieldInfo

from .encoding import encode, is_list

__all__ = ["BaseModel", "wire_name"]

_SECRET: Final = re.compile(
    "(?:.*_)?(?:password|passphrase|secret|(?:api|private|secret|access)_key"
    "|(?:access|refresh|auth|bearer|id)_token|credentials?)"
)
"""The names of fields whose values are not shown."""

_LONGEST: Final = 60
_MOST: Final = 3


class BaseModel(pydantic.BaseModel):
    """An object as the server sends it.

    Members that the document does not describe are kept, in `model_extra`. Which of the
    optional ones were present is in `model_fields_set`. Fields can be given by their
    Python names or by the names on the wire.
    """

    model_config: ClassVar[pydantic.ConfigDict] = pydantic.ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
    )

    @property
    def model_extra(self) -> dict[str, Any]:
        """The members that the document does not describe."""
        extra = self.__pydantic_extra__
        if extra is None:
            extra = {}
            object.__setattr__(self, "__pydantic_extra__", extra)
        return extra

    def __setattr__(self, name: str, value: Any) -> None:
        if self.__pydantic_extra__ is None:
            # Objects that were allowed no such members when they came may be given some.
            object.__setattr__(self, "__pydantic_extra__", {})
        super().__setattr__(name, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON has it: as it came, members that did not are left out."""
        members: dict[str, Any] = encode(self)
        return members

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the object as a JSON text (see `to_dict`)."""
        return self.model_dump_json(
            indent=indent, exclude_unset=True, by_alias=True, warnings=False
        )

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Return what is shown: what is set, neither at length nor if it is secret."""
        shown = {**self.__dict__, **self.model_extra}
        return [
            (name, _Shown("***" if _SECRET.fullmatch(name) and value else brief(value)))
            for name, value in shown.items()
            if name in self.model_fields_set or name in self.model_extra
        ]


def wire_name(name: str, field: FieldInfo) -> str:
    """Return the name of a field on the wire, which may be empty."""
    return name if field.alias is None else field.alias


class _Shown(str):
    """A text that is its own representation."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def brief(value: Any) -> str:
    """Return a representation of a value, the beginning of it where it is long."""
    if is_list(value) and len(value) > _MOST:
        shown = ", ".join(map(brief, value[:_MOST]))
        return f"[{shown}, … {len(value) - _MOST} more]"
    text = repr(value)
    if isinstance(value, str) and len(text) > _LONGEST:
        return f"{text[:_LONGEST]}…{text[-1]}"
    return text
