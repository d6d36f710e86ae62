"""How a program uses the DigitalOcean package; it is type-checked and never run."""

from typing import assert_type

from digitalocean import AsyncClient, Client, models


def start(client: Client) -> models.DropletCreateResponse:
    """Start a droplet, or several."""
    one = client.droplets.create(name="a", size="s-1vcpu-1gb", image="ubuntu-22-04-x64")
    assert_type(one, models.DropletCreateResponse)
    return client.droplets.create(
        names=["a", "b"], size="s-1vcpu-1gb", image=7555620, tags=None
    )


def mistakes(client: Client) -> None:
    """What type checkers refuse."""
    create = client.droplets.create
    create(size="s", image=1)  # type: ignore[call-overload]
    create(name="a", size="s", image=1, tags="prod")  # type: ignore[call-overload]


async def look(client: AsyncClient) -> None:
    """Look an image up."""
    found = await client.images.get(7555620)
    print(found.image)
    raw = await client.images.with_raw_response.get(7555620)
    assert_type(raw.typed_headers, models.RateLimitHeaders)
    assert_type(raw.parse(), models.ImageGetResponse)
    async with client.images.with_streaming_response.get(7555620) as opened:
        assert_type(opened.typed_headers.ratelimit_limit, int | None)
