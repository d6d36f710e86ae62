"""The base of all models."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

__all__ = ["Model"]


class Model(BaseModel):
    """An object as the server sends it.

    Members that the document does not describe are kept, in `model_extra`. Which of the
    optional ones were present is in `model_fields_set`. Fields can be given by their
    Python names or by the names on the wire.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
    )
