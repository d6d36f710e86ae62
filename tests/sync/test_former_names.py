"""Programs that use former names are typed as before, and told of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.cli.command import DOCUMENT, check, files_of, generate
from tests.generating import write_tree
from tests.renaming import after, before

PROGRAM: Final = '''\
"""Uses everything under the names that it had."""

from example import AsyncExample, Example, enums, models


def run(client: Example) -> list[str]:
    names = [image.title for image in client.images.list_all(sort="name", limit=1)]
    image: models.Image = client.pictures.make(name="one", state=enums.Status.FRESH)
    names.append(client.pictures.by_id.fetch(3).title)
    state: enums.Status | None = image.status
    if state is not None and state is not enums.Status.FRESH:
        names.append(image.title)
    names.append(told(enums.Status.OLD))
    client.delete_image(3)
    params: models.ImageFindParams = {"called": "one"}
    client.images.find(**params)
    client.images.find(called="one", skip=1)
    names.extend(answer.text or "" for answer in client.answers.list(size=3))
    client.images.update(id=3, title="two", tell=True)
    client.images.update(3, title="two", state="old")
    client.images.with_raw_response.update(3, title="two", tell=False)
    client.health.ping(timeout=3)
    answer: models.Answer = client.chats.create(question="Hello")
    for event in client.chats.create(question="Hello", stream=True):
        names.append(event.text or "")
    raw = client.images.with_raw_response.list_all(sort="name")
    total: int | None = raw.typed_headers.x_total
    with client.with_streaming_response.pictures.make(name="two") as response:
        names.append(response.parse().title)
    names.append(f"{image.title}{answer.text}{total}")
    return names


def make() -> Example:
    return Example(api_key="s3cret", area="us", timeout=3)


def told(status: enums.Status) -> str:
    match status:
        case enums.Status.FRESH:
            return "new"
        case enums.Status.OLD:
            return "old"


async def run_async(client: AsyncExample) -> list[str]:
    names = [image.title for image in await client.images.list_all(sort="name")]
    image: models.Image = await client.pictures.make(name="one", state="old")
    names.append((await client.pictures.by_id.fetch(3)).title)
    await client.delete_image(3)
    names.extend([a.text or "" async for a in client.answers.list(size=3)])
    names.append(f"{(await client.answers.list(size=3)).next_cursor}")
    await client.images.update(id=3, title="two", tell=True)
    await client.images.with_raw_response.update(3, title="two", tell=False)
    await client.health.ping()
    answer: models.Answer = await client.chats.create(question="Hello")
    async for event in await client.chats.create(question="Hello", stream=True):
        names.append(event.text or "")
    raw = await client.images.with_raw_response.list_all(sort="name")
    total: int | None = raw.typed_headers.x_total
    async with client.with_streaming_response.pictures.make(name="two") as response:
        names.append((await response.parse()).title)
    names.append(f"{image.title}{answer.text}{total}")
    return names
'''
NEW: Final = '''\
"""Uses what has other names now under these."""

from example import Example, models


def run() -> None:
    client = Example(access_token="s3cret", region="us")
    client.images.update(image_id=3, name="two", notify=True)
    client.images.update(3, name="two")
    params: models.ImageUpdateParams = {"image_id": 3, "name": "two", "notify": False}
    client.images.update(**params)
    client.images.find(name="one")
    client.images.find()
    client.images.with_raw_response.update(3, name="two", notify=True)
    client.chats.completions.create(prompt="Hello")
'''
WRONG: Final = """\
from example import Example


def run(client: Example) -> None:
    client.images.list_all(order="name")
    Example(key="s3cret")
    client.images.update(3)
    client.images.update(3, name="two", title="two")
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package and programs."""
    folder = tmp_path_factory.mktemp("project")
    write_tree(folder, {file.path: file.text for file in after().files})
    (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
    (folder / "new.py").write_text(NEW, encoding="utf-8")
    (folder / "wrong.py").write_text(WRONG, encoding="utf-8")
    return folder


def mypy(folder: Path, *arguments: str) -> str:
    """Return what mypy has to say of a program."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    command += ["--cache-dir=cache", "--follow-imports=silent", *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_the_program_was_typed_before(tmp_path: Path) -> None:
    write_tree(tmp_path, {file.path: file.text for file in before().files})
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    assert mypy(tmp_path, "program.py") == ""


def test_mypy_passes_the_program_and_tells_of_former_names(project: Path) -> None:
    assert mypy(project, "program.py") == ""
    told = mypy(project, "--enable-error-code=deprecated", "program.py")
    for message in (
        "images.list_all is called images.list now",
        "pictures.make is called images.create now",
        "chats.create is called chats.completions.create now",
        "delete_image is called images.deletions.start now",
        "Image.title is called Image.name now",
        "State.FRESH is called State.NEW now",
        "the argument `id` is called `image_id` now, `title` is called `name` now",
    ):
        assert message in told
    wrong = mypy(project, "wrong.py")
    assert 'Unexpected keyword argument "order"' in wrong
    assert wrong.count("error: ") == 4


def test_present_names_are_typed_and_nothing_is_told_of_them(project: Path) -> None:
    assert mypy(project, "--enable-error-code=deprecated", "new.py") == ""


def test_pyright_passes_the_program_and_tells_of_former_names(project: Path) -> None:
    settings = {"typeCheckingMode": "strict", "reportDeprecated": "warning"}
    (project / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "program.py", "new.py"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("is called images.list now") == 4
    assert done.stdout.count("Image.title is called Image.name now") == 9
    assert done.stdout.count("the member has another name now") == 3
    assert done.stdout.count("the argument `id` is called `image_id` now") == 3
    assert done.stdout.count("is called chats.completions.create now") == 4


EDITS: Final = {
    '"pets.list"': '"animals.all"',
    '"PetKind"': '"Species"',
    '["cat", "CAT"]': '["cat", "FELINE"]',
    '["name", "kind"]': '["name", ["kind", "species"]]',
    '["path owner_id", "owner_id"]': '["path owner_id", "id"]',
}
"""What is written into the lock for what it has."""

USER: Final = """
import inspect
import warnings

from pets import Pets, enums, models

pet = models.Pet(name="Tom", species="cat")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert pet.kind is enums.PetKind.CAT
assert [str(each.message) for each in caught] == [
    "Pet.kind is called Pet.species now; the old name will go away",
    "pets.enums.PetKind is called Species now; the old name will go away",
    "Species.CAT is called Species.FELINE now; the old name will go away",
]
assert enums.Species.FELINE is pet.species
client = Pets(base_url="http://localhost:9")
assert "animals.all" in type(client.pets).list.__deprecated__
assert list(inspect.signature(client.owners.retrieve).parameters) == ["id", "options"]
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        client.owners.retrieve(owner_id="1", id="1")
    except TypeError as error:
        assert str(error) == "the argument `owner_id` is called `id` now; both are passed"
"""


def test_what_is_renamed_in_the_lock_keeps_its_former_name(folder: Path) -> None:
    generate()
    lock = Path("sdk/restencil.lock")
    text = lock.read_text(encoding="utf-8")
    for old, new in EDITS.items():
        assert old in text
        text = text.replace(old, new)
    lock.write_text(text, encoding="utf-8")
    assert check().exit_code == 1
    assert generate().exit_code == 0
    subprocess.run([sys.executable, "-c", USER], cwd="sdk", check=True)
    before = files_of(folder / "sdk")
    assert generate(f"{DOCUMENT}# A comment.\n").exit_code == 0
    written = {p for p, found in files_of(folder / "sdk").items() if found != before[p]}
    assert written == {"restencil.lock"}


TWICE: Final = """
from pets import Pets


def run(client: Pets) -> None:
    client.owners.retrieve(owner_id="1")
    client.owners.retrieve(id="1")
    client.owners.retrieve(key="1")
"""


def test_what_is_renamed_twice_has_both_former_names(folder: Path) -> None:
    generate()
    lock = Path("sdk/restencil.lock")
    for old, new in (("owner_id", "id"), ("id", "key")):
        text = lock.read_text(encoding="utf-8")
        before, after = (f'["path owner_id", "{name}"]' for name in (old, new))
        assert before in text
        lock.write_text(text.replace(before, after), encoding="utf-8")
        assert generate().exit_code == 0
    (folder / "sdk/twice.py").write_text(TWICE, encoding="utf-8")
    assert mypy(folder / "sdk", "twice.py") == ""


def test_a_lock_that_was_merged_tells_of_nothing(folder: Path) -> None:
    generate()
    lock = Path("sdk/restencil.lock")
    text = lock.read_text(encoding="utf-8")
    merged = text.replace('"pets.list"', '"pets.all", "GET /birds": "birds.list"')
    lock.write_text(merged, encoding="utf-8")
    assert generate().exit_code == 0
    assert '"aliases": []' in lock.read_text(encoding="utf-8")
