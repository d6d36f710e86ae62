from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "DocumentCreateParams",
    "Documentation",
    "DocumentationMeta",
    "DocumentationMetaParam",
]


class Documentation(BaseModel):
    content: str
    meta: DocumentationMeta


class DocumentationMeta(BaseModel):
    title: str | None = None
    lang: str | None = None


class DocumentCreateParams(TypedDict, total=False):
    """The arguments of `documents.create`, for `documents.create(**params)`."""

    content: Required[str]
    meta: Required[DocumentationMetaParam | DocumentationMeta]


class DocumentationMetaParam(TypedDict, total=False):
    title: str
    lang: str
