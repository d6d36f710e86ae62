"""Other Pythons, where there are any, generate the same bytes and run what is generated."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.checking import import_all
from tests.conftest import ROOT
from tests.packaging.conftest import run
from tests.test_determinism import generated

pytestmark = [pytest.mark.slow, pytest.mark.packaging]

MINORS: Final = range(11, 15)
"""The versions of Python 3 that restencil supports."""

CASES: Final = (
    "names",
    "characters",
    "responses",
    "composition",
    "unions",
    "webhooks",
    "xml_bodies",
)
REAL: Final = ("museum/openapi.yaml", "docker-engine/v1.55.yaml", "openai/openapi.yaml")
"""Documents of the corpus: a small one, one of OpenAPI 2.0 and a large one."""

NEEDED: Final = (
    "pytest>=8.3",
    "pytest-xdist>=3.6",
    "hypothesis>=6.100",
    "opentelemetry-sdk>=1.27",
)
BEHAVIOUR: Final = ("tests/runtime", "tests/test_seed_program.py", "tests/roundtrip")
"""The tests of what generated packages do."""


def interpreter(minor: int) -> str | None:
    """Find a Python, among those of pyenv first."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    kept = sorted(root.glob(f"versions/3.{minor}.*/bin/python"))
    return next(map(str, kept), None) or shutil.which(f"python3.{minor}")


@pytest.fixture(
    scope="module",
    params=[minor for minor in MINORS if minor != sys.version_info.minor],
    ids="3.{}".format,
)
def environment(
    request: pytest.FixtureRequest,
    distributions: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A virtual environment of another Python, with restencil and what tests need."""
    python = interpreter(request.param)
    if python is None:
        pytest.skip(f"there is no Python 3.{request.param}")
    folder = tmp_path_factory.mktemp("environment")
    run([python, "-m", "venv", folder], folder)
    (wheel,) = distributions.glob("*.whl")
    install: tuple[str | Path, ...] = (folder / "bin/python", "-m", "pip", "install")
    run([*install, "--quiet", wheel, ROOT / "generated", *NEEDED], folder)
    return folder


@pytest.fixture(scope="module")
def python(environment: Path) -> str:
    """The interpreter of the environment."""
    return str(environment / "bin/python")


def documents() -> Iterator[object]:
    """Yield documents; those of the corpus where it is."""
    yield pytest.param("spec/images.yaml", id="images")
    for case in CASES:
        yield pytest.param(f"tests/cases/{case}/spec.yaml", id=case)
    corpus = os.environ.get("RESTENCIL_CORPUS")
    for name in REAL if corpus else ():
        yield pytest.param(f"{corpus}/{name}", id=name)


@pytest.mark.parametrize("document", list(documents()))
def test_another_python_generates_the_same(
    python: str, document: str, tmp_path: Path
) -> None:
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    here = generated(ROOT / document, tmp_path / "here")
    there = generated(ROOT / document, tmp_path / "there", python=python)
    assert there == here
    import_all(tmp_path / "there/sdk", ["acme"], python=python)


def test_another_python_makes_the_same_of_random_texts(python: str) -> None:
    script = ROOT / "tests/packaging/texts.py"
    here, there = (run([each, script], ROOT) for each in (sys.executable, python))
    assert there == here


def test_packages_behave_the_same_in_another_python(
    environment: Path, python: str
) -> None:
    """The tests of the runtime, and those of calls by the packages of all cases."""
    (site,) = environment.glob("lib/python*/site-packages")
    assert (site / "digitalocean_images/client.py").is_file()
    options = ("-q", "-n", "auto", "-p", "no:cacheprovider")
    # Without the corpus, whose documents take long.
    others = {k: v for k, v in os.environ.items() if k != "RESTENCIL_CORPUS"}
    run([python, "-m", "pytest", *options, *BEHAVIOUR], ROOT, environment=others)
