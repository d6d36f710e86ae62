"""The rules of naming and layout, by the date from which they hold.

A package stays with the edition that it was first generated in, until its configuration
names another: so a new version of restencil alone renames and moves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The rules that hold from a date on.

    A rule that is to change becomes an attribute, whose default is what has held until
    then, and a later edition states the new one.

    Attributes:
        date: The date, by which configurations name the edition.
        params: What the names of the types of an operation's arguments end in.
        response: What the names of what operations return end in, the best word first.
        shared: The module of `models` for types that several others use; empty where each
            of them has one to itself.
        client: The one for types that the client's own methods alone use.
        payloads: The one for types that nothing but webhooks uses.
    """

    date: str
    params: str = "params"
    response: tuple[str, ...] = ("response", "result")
    shared: str = ""
    client: str = "client"
    payloads: str = "webhook_payloads"


EDITIONS: Final = (Edition(date="2026-11-01"),)
"""The editions that this restencil knows, the latest last."""


def edition_of(date: str | None) -> Edition:
    """Return the edition of a date that is one's; the latest without a date."""
    return next((each for each in EDITIONS if each.date == date), EDITIONS[-1])


def dates() -> tuple[str, ...]:
    """Return the dates of all editions, the latest last."""
    return tuple(edition.date for edition in EDITIONS)
