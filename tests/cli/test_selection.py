"""Some operations of many: `only`, `exclude` and `skip`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import invoke

DOCUMENT = Path(__file__).with_name("selection.yaml").read_text(encoding="utf-8")
CATS = ("GET /cats", "POST /cats")
DOGS = ("GET /dogs/{id}", "POST /dogs/{id}/walks")


@pytest.fixture(autouse=True)
def document(folder: Path) -> Path:
    """A document in the working directory."""
    path = folder / "api.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def generated(selection: str) -> Any:
    """Generate what is selected, and return the figures."""
    Path("restencil.toml").write_text(
        f'spec = "api.yaml"\nout = "sdk"\npackage = "pets"\n{selection}\n'
    )
    result = invoke("generate", "--stats", "stats.json")
    assert result.exit_code == 0, result.output
    return json.loads(Path("stats.json").read_text())


def models() -> set[str]:
    """Return the models and the payloads of webhooks that are there."""
    text = Path("sdk/pets/models/__init__.py").read_text()
    return {name for name in ("Cat", "Dog", "Kitten", "Puppy") if f'"{name}"' in text}


@pytest.mark.parametrize(
    ("selection", "left_out", "reached"),
    [
        ('only = {tags = ["Cats"]}', DOGS, {"Cat", "Kitten"}),
        ('only = {paths = ["/dogs/*"]}', CATS, {"Cat", "Dog"}),
        ('only = {paths = ["/dogs/{id}"]}', (*CATS, DOGS[1]), {"Cat", "Dog"}),
        ('only = {operations = ["GET /cats"]}', (CATS[1], *DOGS), {"Cat"}),
        ('exclude = {tags = ["Dogs"]}', DOGS, {"Cat", "Kitten"}),
        (
            'exclude = {extensions = ["x-internal"]}',
            (CATS[1], DOGS[0]),
            {"Cat", "Kitten", "Puppy"},
        ),
        (
            'only = {tags = ["Cats"], operations = ["GET /dogs/{id}"]}\n'
            'exclude = {tags = ["Secret"]}',
            (CATS[1], DOGS[1]),
            {"Cat", "Dog", "Kitten"},
        ),
        (f'skip = ["{CATS[0]}"]', (CATS[0],), {"Cat", "Dog", "Kitten", "Puppy"}),
    ],
)
def test_operations_are_selected_with_what_they_reach(
    selection: str, left_out: tuple[str, ...], reached: set[str]
) -> None:
    operations = generated(selection)["operations"]
    assert {each["operation"] for each in operations["skipped"]} == set(left_out)
    assert all(each["reason"] for each in operations["skipped"])
    assert operations["document"] == 4
    assert operations["generated"] == 4 - len(left_out)
    assert models() == reached
    assert invoke("check").exit_code == 0


def test_mistakes_in_what_is_left_out_do_not_matter(document: Path) -> None:
    document.write_text(DOCUMENT.replace('schemas/Dog"', 'schemas/Missing"'))
    assert generated('only = {tags = ["Cats"]}')["operations"]["generated"] == 2


def test_what_fits_nothing_is_told() -> None:
    Path("restencil.toml").write_text(
        'spec = "api.yaml"\nout = "sdk"\npackage = "pets"\n'
        'exclude = {tags = ["Bird", "Dogs"]}\n'
    )
    result = invoke("generate")
    assert result.exit_code == 0
    assert "W429" in result.output and "'Bird'" in result.output
    assert "'Dogs'" not in result.output
    assert invoke("generate", "--strict").exit_code == 3


def test_two_clients_share_a_document() -> None:
    Path("restencil.toml").write_text("""
        [[clients]]
        spec = "api.yaml"
        out = "cats"
        package = "cats"
        only = {tags = ["Cats"]}

        [[clients]]
        spec = "api.yaml"
        out = "dogs"
        package = "dogs"
        exclude = {tags = ["Cats"]}
        """)
    assert invoke("generate").exit_code == 0
    assert Path("cats/cats/resources/cats.py").exists()
    assert not Path("cats/cats/resources/dogs.py").exists()
    assert Path("dogs/dogs/resources/dogs.py").exists()
    assert not Path("dogs/dogs/resources/cats.py").exists()
    assert Path("cats/restencil.lock").exists() and Path("dogs/restencil.lock").exists()
    assert invoke("check").exit_code == 0
