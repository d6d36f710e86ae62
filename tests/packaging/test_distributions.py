"""The wheel, the sdist and an editable install."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.packaging.conftest import Environment, run

pytestmark = pytest.mark.packaging

IMAGES = ("--out", "sdk", "--package", "acme", "--quiet")


def members(wheel: Path) -> dict[str, bytes]:
    """Return what a wheel holds, the list of its own files left out."""
    with zipfile.ZipFile(wheel) as archive:
        return {
            name: archive.read(name)
            for name in archive.namelist()
            if not name.endswith("/RECORD")
        }


def test_the_templates_of_the_wheel_are_those_of_the_repository(
    distributions: Path,
) -> None:
    (wheel,) = distributions.glob("*.whl")
    prefix = "restencil/templates/"
    shipped = {
        name.removeprefix(prefix): content
        for name, content in members(wheel).items()
        if name.startswith(prefix)
    }
    root = ROOT / "templates"
    assert shipped == {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_package_and_nothing_else(distributions: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    tops = {name.split("/")[0] for name in members(wheel)}
    assert {top.partition("-")[0] for top in tops} == {"restencil"}


def test_the_sdist_builds_the_same_wheel(distributions: Path, tmp_path: Path) -> None:
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    built = tmp_path / "built"
    run([sys.executable, "-m", "build", "--wheel", "--outdir", built, source], tmp_path)
    (wheel,), (other,) = distributions.glob("*.whl"), built.glob("*.whl")
    assert wheel.name == other.name
    assert members(wheel) == members(other)


def test_the_wheel_works_from_an_empty_folder(
    distributions: Path, environment: Environment, tmp_path: Path
) -> None:
    (wheel,) = distributions.glob("*.whl")
    commands = environment(wheel)
    folder = tmp_path / "empty"
    folder.mkdir()
    spec = ROOT / "spec/images.yaml"
    run([commands / "restencil", "generate", spec, *IMAGES], folder)
    assert (folder / "sdk/acme/client.py").is_file()
    found = run(
        [commands / "python", "-c", "import restencil as r; print(r.__file__)"], folder
    )
    assert found.startswith(str(commands.parent))


def test_an_editable_install_sees_an_edited_template(
    repository: Path, environment: Environment, tmp_path: Path
) -> None:
    commands = environment("-e", repository)
    template = repository / "templates/project/README.md.jinja"
    before = template.read_text(encoding="utf-8")
    template.write_text(before + "\nEdited.\n", encoding="utf-8")
    try:
        spec = repository / "spec/images.yaml"
        run([commands / "restencil", "generate", spec, *IMAGES], tmp_path)
    finally:
        template.write_text(before, encoding="utf-8")
    assert (
        (tmp_path / "sdk/README.md").read_text(encoding="utf-8").endswith("\nEdited.\n")
    )


def test_the_generated_project_installs(
    repository: Path, environment: Environment, tmp_path: Path
) -> None:
    commands = environment(repository / "generated")
    program = "import digitalocean_images as d; print(d.__file__, d.Client.__name__)"
    place, name = run([commands / "python", "-c", program], tmp_path).split()
    assert place.startswith(str(commands.parent))
    assert name == "DigitalOcean"
