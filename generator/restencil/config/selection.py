"""Which operations of a document are meant."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Some of a document's operations: those that anything here fits.

    Attributes:
        tags: The names of tags.
        paths: Patterns of paths, as `/v2/images*`.
        operations: Operations, as `GET /v2/images`.
        extensions: Extensions that are `true` where they are meant, as `x-internal`.
    """

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
