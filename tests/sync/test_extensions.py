"""Models and enums that the user extends, in files that are written once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.cli.command import CONFIGURATION, DOCUMENT, files_of, invoke, marks_of

EXTENSION: Final = Path("sdk/pets/extensions/pet.py")
FILLED: Final = '''\
"""Mine."""

from __future__ import annotations

from typing import TYPE_CHECKING


class PetExtension:
    """Mine."""

    if TYPE_CHECKING:
        name: str | None

    @property
    def greeting(self) -> str:
        return f"Hello, {self.name}!"
'''
PROGRAM: Final = """\
from pets.models import Pet

pet = Pet.model_validate_json('{"name": "Rex", "kind": "dog"}')
greeting: str = pet.greeting
print(greeting, *Pet.model_fields)
"""

ENUM_PROGRAM: Final = """\
from pets.enums import PetKind
from pets.models import Pet

emu = Pet.model_validate_json('{"kind": "emu"}').kind
assert emu is not None
print(PetKind.DOG.shout(), emu.shout(), [each.name for each in PetKind], emu.is_known)
"""


@pytest.fixture(autouse=True)
def configured() -> None:
    """A configuration that extends a model, which is generated."""
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    configure("Pet")
    result = invoke("generate")
    assert result.exit_code == 0, result.output


def configure(*models: str) -> None:
    """Configure which models are extended."""
    names = ", ".join(f'"{name}"' for name in models)
    text = f"{CONFIGURATION}extend = [{names}]\n"
    Path("pyproject.toml").write_text(text, encoding="utf-8")


def test_what_is_added_is_there_in_every_model_and_for_type_checkers() -> None:
    EXTENSION.write_text(FILLED, encoding="utf-8")
    Path("sdk/program.py").write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, "program.py"]
    done = subprocess.run(
        command, cwd="sdk", capture_output=True, text=True, check=True
    )
    assert done.stdout == "Hello, Rex! name kind\n"
    mypy = [sys.executable, "-m", "mypy", "--strict", "program.py", "pets/extensions"]
    done = subprocess.run(mypy, cwd="sdk", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_extension_is_never_written_again(folder: Path) -> None:
    EXTENSION.write_text(FILLED, encoding="utf-8")
    assert invoke("check").exit_code == 0
    before = marks_of(folder / "sdk")[str(EXTENSION.relative_to("sdk"))]
    Path("api.yaml").write_text(DOCUMENT.replace("cat,", "cat, emu,"))
    assert invoke("generate", "--discard-edits").exit_code == 0
    assert marks_of(folder / "sdk")[str(EXTENSION.relative_to("sdk"))] == before
    assert invoke("check").exit_code == 0


def test_an_extension_that_is_not_used_any_more_is_left() -> None:
    EXTENSION.write_text(FILLED, encoding="utf-8")
    configure()
    assert invoke("generate").exit_code == 0
    assert EXTENSION.read_text(encoding="utf-8") == FILLED
    assert "PetExtension" not in Path("sdk/pets/models/pets.py").read_text()


def test_an_extension_that_is_missing_is_written_again(folder: Path) -> None:
    before = files_of(folder / "sdk")
    EXTENSION.unlink()
    assert invoke("check").exit_code == 1
    assert invoke("generate").exit_code == 0
    assert files_of(folder / "sdk") == before


def test_several_models_are_extended_each_in_a_module() -> None:
    configure("Pet", "Owner", "Pet")
    assert invoke("generate").exit_code == 0
    found = {path.name for path in Path("sdk/pets/extensions").iterdir()}
    assert found == {"__init__.py", "owner.py", "pet.py"}


def test_what_is_generated_has_blacks_style() -> None:
    command = [sys.executable, "-m", "black", "--check", "sdk/pets"]
    subprocess.run(command, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [
        ("Pett", "E505", "did you mean 'Pet'?"),
        ("os", "E505", "which there is not"),
        ("PetListResponse", "E506", "extend the models that it is made of"),
    ],
)
def test_what_is_no_class_cannot_be_extended(name: str, code: str, reason: str) -> None:
    configure(name)
    result = invoke("generate")
    assert result.exit_code == 3
    assert code in result.output
    assert reason in result.output


def test_an_enum_is_extended() -> None:
    configure("PetKind")
    assert invoke("generate").exit_code == 0
    extension = Path("sdk/pets/extensions/pet_kind.py")
    text = extension.read_text(encoding="utf-8")
    assert "What `PetKind` has besides its members." in text
    text += "\n    def shout(self) -> str:\n        return f'{self}!'.upper()\n"
    extension.write_text(text, encoding="utf-8")
    Path("sdk/program.py").write_text(ENUM_PROGRAM, encoding="utf-8")
    run = [sys.executable, "program.py"]
    done = subprocess.run(run, cwd="sdk", capture_output=True, text=True, check=True)
    assert done.stdout == "DOG! EMU! ['CAT', 'DOG'] False\n"
    mypy = [sys.executable, "-m", "mypy", "--strict", "program.py", "pets/enums.py"]
    done = subprocess.run(mypy, cwd="sdk", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert json.loads(invoke("diff", "--format", "json").stdout)["changes"] == []
    configure()
    changes = json.loads(invoke("diff", "--format", "json").stdout)["changes"]
    assert not [each for each in changes if each["subject"].startswith("enums.")]
