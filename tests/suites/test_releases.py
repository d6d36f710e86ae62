"""Names over the releases of real documents, as npm has them.

    pytest -m slow tests/suites/test_releases.py

Each release is generated after the one before, as by those who keep a package in sync.
What is still there, as far as its looks tell, is called what it was called.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

import pytest

from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.naming import NameTable, record
from restencil.naming.table import Kind
from restencil.pipeline import analyse
from restencil.run import Run

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm"),
]

_POSITION: Final = re.compile(r"/(?:oneOf|anyOf|parameters)/\d+(?:/|$)")
"""What of a place says nothing when something else is put in front."""

_GITHUB: Final = "@octokit/openapi", "package/generated/api.github.com.json"
_FIGMA: Final = "@figma/rest-api-spec", "package/openapi/openapi.yaml"

_RENAMED: Final[Mapping[str, Mapping[str, str]]] = {
    "18.2.0": {
        "CopilotSeatBreakdown": "CopilotOrganizationSeatBreakdown",
        "GlobalAdvisoryEpss": "SecurityAdvisoryEpss",
    },
    "20.0.0": {"ActionsHostedRunnerImage": "ActionsHostedRunnerCuratedImage"},
    "0.34.0": {
        "ActivityLogFileEntityLinkAccess": "LinkAccess",
        "FileRetrieveResponseRole": "Role",
        "LocalVariableResolvedType": "VariableResolvedDataType",
    },
}
"""What the authors of the documents named, by the release in which they did."""


def _document(package: str, path: str, version: str, folder: Path) -> Path:
    """Download a release, and return where its document is."""
    command = ("npm", "pack", "--silent", f"{package}@{version}")
    packed = subprocess.run(
        command, cwd=folder, check=True, capture_output=True, text=True
    )
    with tarfile.open(folder / packed.stdout.strip()) as archive:
        archive.extract(path, folder / version, filter="data")
    return folder / version / path


def _generated(spec: Path, before: NameTable | None) -> NameTable:
    run = Run(Silent())
    config = ClientConfig(
        spec=spec, out=spec.with_name("out"), package=Identifier("example")
    )
    named = analyse(config, run, before)
    return record(named.api, named.names, configured=())


def _by_looks(table: NameTable, apart: Collection[str]) -> Mapping[str, str]:
    """Return the classes of schemas that nothing else looks like.

    Args:
        table: The names.
        apart: The places of schemas that are told by these.
    """
    counts = Counter(table.shapes.values())
    return {
        f"{kind} {looks}": name
        for key, name in table.classes.items()
        for kind, _, place in [key.partition(" ")]
        if kind in ("model", "enum") and (looks := table.shapes.get(place))
        if counts[looks] == 1 and (place not in apart or _POSITION.search(place))
    }


@pytest.mark.parametrize(
    ("source", "versions"),
    [
        (_GITHUB, "16.6.0 18.0.0 18.2.0 19.0.0 20.0.0 21.0.0 22.0.0 23.0.0"),
        (
            _FIGMA,
            "0.10.0 0.13.0 0.18.0 0.21.0 0.24.0 0.30.0 0.33.0 0.34.0 0.38.0 0.42.0",
        ),
    ],
    ids=("github", "figma"),
)
def test_names_stay(source: tuple[str, str], versions: str, tmp_path: Path) -> None:
    before: NameTable | None = None
    for version in versions.split():
        now = _generated(_document(*source, version, tmp_path), before)
        if before is not None:
            _compare(before, now, _RENAMED.get(version, {}))
        before = now


def _compare(before: NameTable, now: NameTable, renamed: Mapping[str, str]) -> None:
    known = {alias.name for alias in before.aliases}
    fresh = {a.name: a.of for a in now.aliases if a.kind is Kind.CLASS}
    assert {old: new for old, new in fresh.items() if old not in known} == renamed
    was, found = _by_looks(before, now.shapes), _by_looks(now, ())
    others = {n: found[k] for k, n in was.items() if k in found and found[k] != n}
    assert others.items() <= renamed.items()
    for operation, place in before.methods.items():
        assert now.methods.get(operation, place) == place
    for operation, names in before.arguments.items():
        kept = now.arguments.get(operation, {})
        assert all(kept.get(key, name) == name for key, name in names.items())
