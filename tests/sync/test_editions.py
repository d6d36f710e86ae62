"""A newer edition, which a later restencil would have, changes nothing by itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from restencil import editions
from restencil.editions import EDITIONS, Edition
from tests.cli.command import CONFIGURATION, DOCUMENT, check, generate, invoke

NEWER: Final = Edition(date="2999-01-01", response=("answer",), shared="common")
NEWER_LINE: Final = f'edition = "{NEWER.date}"'
GROWN: Final = DOCUMENT.replace(
    "  /owners/",
    """\
  /pets/find:
    get:
      operationId: find_pets
      tags: [pets]
      responses:
        "200":
          description: Some pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /owners/""",
)
"""The document with one operation more."""

_ADDRESS: Final = """\
        address: {$ref: "#/components/schemas/Address"}
"""
SHARING: Final = (
    DOCUMENT.replace("        name: {type: string}\n", _ADDRESS)
    + "    Address: {type: object, properties: {city: {type: string}}}\n"
)
"""The document with a type that both of its resources use."""


def upgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let restencil have a newer edition from here on."""
    monkeypatch.setattr(editions, "EDITIONS", (*EDITIONS, NEWER))


def names() -> str:
    return Path("sdk/pets/models/__init__.py").read_text(encoding="utf-8")


def lock() -> str:
    return Path("sdk/restencil.lock").read_text(encoding="utf-8")


def configured(*lines: str, document: str = DOCUMENT) -> str:
    """Generate what is configured; return what is told."""
    Path("api.yaml").write_text(document, encoding="utf-8")
    text = "\n".join((CONFIGURATION.rstrip(), *lines, ""))
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    result = invoke("generate")
    assert result.exit_code == 0, result.output
    return result.output


def test_a_package_keeps_its_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    generate()
    upgrade(monkeypatch)
    assert check().exit_code == 0
    result = generate(GROWN)
    assert "PetListResponse" in names()
    assert "FindPetsResponse" in names()
    assert "Answer" not in names()
    assert f'"edition": "{EDITIONS[-1].date}"' in lock()
    assert f"keeps the names of edition {EDITIONS[-1].date}" in result.output
    assert NEWER_LINE in result.output


def test_a_new_package_has_the_latest(monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade(monkeypatch)
    result = generate()
    assert "PetListAnswer" in names()
    assert "PetListResponse" not in names()
    assert f'"edition": "{NEWER.date}"' in lock()
    assert "edition" not in result.output


def test_an_edition_that_is_stated_is_not_spoken_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    upgrade(monkeypatch)
    told = configured(f'edition = "{EDITIONS[-1].date}"')
    assert "PetListResponse" in names()
    assert "edition" not in told


def test_another_edition_is_moved_to_and_leaves_aliases(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    configured()
    upgrade(monkeypatch)
    configured(NEWER_LINE)
    assert f'"edition": "{NEWER.date}"' in lock()
    program = (
        "from pets.models import PetListAnswer, PetListResponse\n"
        "assert PetListResponse is PetListAnswer"
    )
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", program],
        cwd="sdk",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "PetListResponse is called PetListAnswer now" in done.stderr
    assert invoke("check").exit_code == 0


def modules() -> set[str]:
    """Return the modules of the models."""
    found = Path("sdk/pets/models").glob("*.py")
    return {path.stem for path in found if not path.stem.startswith("_")}


def test_types_stay_in_the_modules_that_the_edition_gives_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    generate(SHARING)
    assert modules() == {"pets", "owners", "address"}
    upgrade(monkeypatch)
    described = "Address: {description: Where it is, "
    assert generate(SHARING.replace("Address: {", described)).exit_code == 0
    assert modules() == {"pets", "owners", "address"}


def test_another_edition_can_have_types_in_other_modules(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    configured(document=SHARING)
    upgrade(monkeypatch)
    configured(NEWER_LINE, document=SHARING)
    assert modules() == {"pets", "owners", "common"}
    program = (
        "from pets.models import Address, Owner, Pet\n"
        "from pets.models.common import Address as Moved\n"
        "assert Address is Moved\n"
        "assert Pet.model_validate({'address': {'city': 'Rome'}}).address.city"
    )
    subprocess.run([sys.executable, "-c", program], cwd="sdk", check=True)
    assert invoke("check").exit_code == 0


def test_the_edition_stays_when_it_is_stated_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    upgrade(monkeypatch)
    configured(f'edition = "{EDITIONS[-1].date}"')
    told = configured()
    assert "PetListResponse" in names()
    assert NEWER_LINE in told
