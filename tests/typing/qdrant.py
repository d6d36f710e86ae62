"""How a program uses the Qdrant package; it is type-checked and never run."""

from typing import assert_type
from uuid import UUID

from qdrant import AsyncClient, Client, models


def fill(client: Client) -> None:
    """Store a point; a point is an object of the API, given as a dictionary."""
    client.points.upsert(
        "books",
        points=[{"id": 1, "vector": [0.1, 0.2], "payload": {"title": "Emma"}}],
        wait=True,
    )
    client.points.delete("books", points=[1, UUID(int=2)])
    client.points.delete(
        "books", filter={"must": {"key": "title", "match": {"value": "Emma"}}}
    )


def find(client: Client) -> models.PointGetPointsResponse:
    """Return points by their ids."""
    found = client.points.get_points("books", ids=[1, 2], with_payload=True)
    assert_type(found, models.PointGetPointsResponse)
    return found


def mistakes(client: Client) -> None:
    """What type checkers refuse."""
    client.points.upsert("books")  # type: ignore[call-overload]
    client.points.delete("books", points="1")  # type: ignore[call-overload]
    client.points.get_points("books")  # type: ignore[call-arg]


async def look(client: AsyncClient) -> models.PointGetPointResponse:
    """Return a point."""
    return await client.points.get_point("books", 1)
