"""Wheels, sdists and editable installs of projects that generate while they are built."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.building.conftest import BACKENDS, Interpreter, Project, finished
from tests.cli.command import DOCUMENT, files_of
from tests.packaging.conftest import run

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.parametrize("backend", BACKENDS),
]
BUILD = (sys.executable, "-m", "build", "--no-isolation")


def test_a_wheel_has_what_is_generated(project: Project, backend: str) -> None:
    folder = project(backend)
    generated = files_of(folder / "sdk/pets")
    shutil.rmtree(folder / "sdk/pets")
    run([*BUILD], folder)  # The sdist, and the wheel from it.
    (wheel,) = (folder / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {n: archive.read(n) for n in archive.namelist() if ".dist-info" not in n}
    assert "zoo/__init__.py" in held
    prefix = "pets/"
    found = {k.removeprefix(prefix): v for k, v in held.items() if k.startswith(prefix)}
    assert found == generated
    assert len(held) == len(found) + 1


def test_an_editable_install_sees_what_is_generated(
    project: Project, backend: str, interpreter: Interpreter
) -> None:
    folder = project(backend)
    shutil.rmtree(folder / "sdk/pets")
    python = interpreter()
    options = ("-q", "--no-deps", "--no-build-isolation")
    run([python, "-m", "pip", "install", *options, "-e", folder], folder)
    program = "import pets, zoo; print(pets.__file__, zoo.Client.__module__)"
    shown = run([python, "-c", program], folder.parent).split()
    assert Path(shown[0]).resolve() == (folder / "sdk/pets/__init__.py").resolve()


def test_a_build_refuses_what_the_lock_is_not_of(
    project: Project, backend: str
) -> None:
    folder = project(backend)
    (folder / "api.yaml").write_text(f"{DOCUMENT}# More.\n", encoding="utf-8")
    before = files_of(folder / "sdk")
    done = finished(*BUILD, "--wheel", folder)
    assert done.returncode != 0
    assert "error[E708]" in done.stdout + done.stderr
    assert "'../api.yaml' has changed" in done.stdout + done.stderr
    assert files_of(folder / "sdk") == before


def test_a_package_that_is_named_anyway_is_there_once(
    project: Project, backend: str
) -> None:
    folder = project(backend)
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    text = text.replace('packages = ["src/zoo"]', 'packages = ["src/zoo", "sdk/pets"]')
    if backend == "setuptools":
        text += '\n[tool.setuptools.packages.find]\nwhere = ["src", "sdk"]\n'
    file.write_text(text, encoding="utf-8")
    run([*BUILD, "--wheel"], folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert archive.namelist().count("pets/client.py") == 1
        assert "zoo/__init__.py" in archive.namelist()


def test_a_project_that_does_not_need_restencil_is_left_alone(
    project: Project, backend: str
) -> None:
    folder = project(backend)
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8").replace(', "restencil"]', "]")
    text = text.replace("[tool.hatch.build.hooks.restencil]\n", "")
    file.write_text(text, encoding="utf-8")
    (folder / "sdk/restencil.lock").write_text("nonsense", encoding="utf-8")
    run([*BUILD, "--wheel"], folder)
    (wheel,) = (folder / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert "pets/client.py" not in archive.namelist()
