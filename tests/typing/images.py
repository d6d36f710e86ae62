"""How a program uses the images package; it is type-checked and never run."""

import datetime as dt
from typing import assert_type

from digitalocean_images import (
    APIStatusError,
    AsyncDigitalOcean,
    DigitalOcean,
    RateLimitError,
    enums,
    models,
    omit,
)


def create(client: DigitalOcean, urgent: bool) -> str:
    """Create an image, and name it."""
    created = client.gpu_droplets.images.create(
        name="ubuntu",
        url="http://images.example/ubuntu.img",
        region=enums.Region.NYC3,
        distribution="Ubuntu",
        tags=["prod"] if urgent else omit,
        timeout=5,
        extra_headers={"X-Trace": "1"},
    )
    assert_type(created, models.ImageCreateResponse)
    image = created.image
    assert_type(image, models.Image | None)
    assert image is not None
    assert_type(image.id, int | None)
    assert_type(image.created_at, dt.datetime | None)
    assert_type(image.regions, list[enums.Region] | None)
    assert_type(image.status, enums.ImageStatus | None)
    if image.status is enums.ImageStatus.NEW:
        return "soon"
    if image.distribution == "Ubuntu":
        return "later"
    return image.name or ""


def token() -> str:
    """Return a token."""
    return "…"


async def token_later() -> str:
    """Return a token when it is there."""
    return "…"


def connect(later: bool) -> DigitalOcean | AsyncDigitalOcean:
    """Make a client whose token comes from a function."""
    DigitalOcean(access_token=token_later)  # type: ignore[arg-type]
    DigitalOcean(access_token=1)  # type: ignore[arg-type]
    if later:
        return AsyncDigitalOcean(access_token=token_later)
    AsyncDigitalOcean(access_token=token)
    return DigitalOcean(access_token=token)


def create_from(client: DigitalOcean, params: models.ImageCreateParams) -> None:
    """Create an image from arguments that were put together elsewhere."""
    client.gpu_droplets.images.create(**params)


def mistakes(client: DigitalOcean) -> None:
    """What type checkers refuse."""
    create = client.gpu_droplets.images.create
    create(name="a", url="b")  # type: ignore[call-arg]
    create(name="a", url="b", region="mars1")  # type: ignore[arg-type]
    create(name="a", url="b", region="nyc3", tags="prod")  # type: ignore[arg-type]
    create(name=None, url="b", region="nyc3")  # type: ignore[arg-type]
    create(name="a", url="b", region="nyc3", size=1)  # type: ignore[call-arg]
    print(client.gpu_droplets.imagse)  # type: ignore[attr-defined]


async def create_later(client: AsyncDigitalOcean) -> models.Image | None:
    """Create an image without waiting."""
    try:
        created = await client.gpu_droplets.images.create(
            name="ubuntu", url="http://images.example/ubuntu.img", region="nyc3"
        )
    except RateLimitError as error:
        assert_type(error.status_code, int)
        raise
    except APIStatusError as error:
        print(error.request_id, error.body)
        raise
    return created.image
