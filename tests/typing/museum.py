"""How a program uses the museum package; it is type-checked and never run."""

import datetime as dt
from typing import assert_type
from uuid import UUID

from museum import AsyncClient, BinaryResponse, Client, enums, models


def visit(client: Client, day: dt.date) -> bytes:
    """Buy a ticket and return its code as an image."""
    hours = client.operations.get_museum_hours(start_date=day, limit=1)
    for each in hours:
        assert_type(each, models.MuseumDailyHours)
    ticket = client.tickets.buy_museum_tickets(
        ticket_date=day, ticket_type=enums.TicketType.GENERAL, email="a@b.example"
    )
    assert_type(ticket, models.MuseumTicketsConfirmation)
    code = client.tickets.get_code(UUID(int=1))
    assert_type(code, BinaryResponse)
    return code.read()


def organize(client: Client) -> None:
    """Create an event, change it and cancel it."""
    event = client.events.create(
        name="Night",
        location="Hall",
        event_description="Long",
        dates=[dt.date(2024, 1, 1), "2024-01-02"],
        price=5,
    )
    assert_type(event, models.SpecialEvent)
    assert_type(event.event_id, UUID | None)
    assert_type(event.dates, list[dt.date])
    assert event.event_id is not None
    client.events.update(event.event_id, price=6.5)
    assert_type(client.events.get(event.event_id).price, float)
    client.events.delete(event.event_id)


def mistakes(client: Client) -> None:
    """What type checkers refuse."""
    client.events.delete(1)  # type: ignore[arg-type]
    client.events.update(price=6)  # type: ignore[call-arg]
    client.tickets.buy_museum_tickets(  # type: ignore[call-arg]
        ticket_date="2024-01-01"
    )


async def look(client: AsyncClient) -> models.SpecialEvent:
    """Return an event."""
    return await client.events.get("dad4bce8-f5cb-4078-a211-995864315e39")
