"""What has another name and keeps the former one for a while breaks no program yet."""

from __future__ import annotations

from restencil.diff.change import Change, Impact, Rule
from restencil.diff.compare import compare_surfaces
from restencil.diff.extract import surfaces_of
from restencil.pipeline import Generated
from tests.renaming import after, before, much_later


def compared(old: Generated, new: Generated) -> tuple[Change, ...]:
    both = ({file.path: file.text for file in side.files} for side in (old, new))
    return compare_surfaces(*surfaces_of(*both))


def test_a_rename_is_additive_until_the_former_names_go() -> None:
    now = after()
    changes = compared(before(), now)
    assert told(Rule.KEY_REMOVED, changes) == {
        "models.CompletionCreateParams.question is called `prompt` now",
        "models.ImageUpdateParams.id is called `image_id` now",
        "models.ImageUpdateParams.tell is called `notify` now",
        "models.ImageUpdateParams.title is called `name` now",
    }
    breaking = {each.rule for each in changes if each.impact is Impact.BREAKING}
    assert breaking == {Rule.KEY_REMOVED}
    assert told(Rule.METHOD_RENAMED, changes) == {
        "client.chats.create is called `client.chats.completions.create` now",
        "client.delete_image is called `client.images.deletions.start` now",
        "client.images.list_all is called `client.images.list` now",
        "client.health.ping is called `client.ping` now",
        "client.pictures.by_id.fetch is called `client.images.get` now",
        "client.pictures.make is called `client.images.create` now",
    }
    find, update = "client.images.find", "client.images.update"
    assert told(Rule.ARGUMENT_FORMER_NAME, changes) == {
        "client.api_key is called `client.access_token` now",
        "client.area is called `client.region` now",
        "client.answers.list.size is called `client.answers.list.limit` now",
        f"{find}.called is called `{find}.name` now",
        f"{update}.id is called `{update}.image_id` now",
        f"{update}.tell is called `{update}.notify` now",
        f"{update}.title is called `{update}.name` now",
        "client.chats.completions.create.question is called "
        "`client.chats.completions.create.prompt` now",
    }
    assert told(Rule.FIELD_RENAMED, changes) == {
        "models.Image.status is called `models.Image.state` now",
        "models.Image.title is called `models.Image.name` now",
    }
    assert told(Rule.MEMBER_RENAMED, changes) == {
        "enums.State.FRESH is called `enums.State.NEW` now"
    }
    later = compared(now, much_later())
    assert {each.rule for each in later} == {Rule.FORMER_NAME_REMOVED}
    gone = told(Rule.FORMER_NAME_REMOVED, later)
    assert "client.pictures.make is known as `client.images.create` alone" in {
        sentence.removesuffix(" from now on") for sentence in gone
    }
    assert len(gone) == len(changes) - len(told(Rule.KEY_REMOVED, changes))


def told(rule: Rule, changes: tuple[Change, ...]) -> set[str]:
    """Return the beginnings of what is told of the changes of one kind."""
    found = (change.sentence for change in changes if change.rule is rule)
    return {sentence.partition(";")[0] for sentence in found}
