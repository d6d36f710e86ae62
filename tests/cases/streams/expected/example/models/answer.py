from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Answer",
]


class Answer(Model):
    text: str
