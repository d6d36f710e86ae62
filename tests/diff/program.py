"""Uses everything that the base document gives."""

from example import Example, enums, models, omit


def run(client: Example, limit: int | None) -> list[str]:
    kind: enums.KindLike = enums.Kind.BASE
    listed = client.images.list(kind=kind, limit=omit if limit is None else limit)
    names: list[str] = [image.name for image in listed.images]
    names.extend(enum.value for enum in (enums.Kind.CUSTOM, enums.Kind.SNAPSHOT))
    client.images.list(kind="base")
    owner: models.OwnerParam = {"login": "me"}
    source: models.SourceParam = {"url": "https://example.com"}
    created: models.Image = client.images.create(
        name="one", size=1, note="", owner=owner, source=source
    )
    params: models.ImageCreateParams = {"name": "two", "size": 2}
    client.images.create(**params)
    client.images.create(name="three", owner={"login": "you", "mail": "m"})
    found = client.images.get(created.id)
    if found.size is not None and found.owner is not None:
        total: int = found.size + found.id
        names.append(f"{total}{found.owner.login}{found.owner.mail}")
    state: models.State | None = found.state
    if isinstance(state, models.StateReady):
        ready: bool = state.ready
        names.append(str(ready))
    elif state is not None:
        names.append(state.reason)
    problem: type[models.Problem] = models.Problem
    names.append(problem.__name__)
    return names


def make() -> Example:
    return Example(access_token="secret")
