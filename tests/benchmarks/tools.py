"""restencil and the tools it is compared with: how they are run, what came out."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

_IMPORT_ALL = """
import importlib, pathlib, sys
root, failed = pathlib.Path(sys.argv[1]), 0
sys.path.insert(0, str(root.parent))
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root.parent).with_suffix("").parts
    try:
        importlib.import_module(".".join(parts).removesuffix(".__init__"))
    except Exception:
        failed += 1
print(failed)
"""


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator.

    Attributes:
        name: Its name on PyPI.
        arguments: Returns the arguments that generate a package into a folder.
        package: The package in that folder.
        count: Counts the operations of a package.
    """

    name: str
    script: str
    arguments: Callable[[Path, Path], list[str]]
    package: str
    count: Callable[[Path], int]

    def command(self, spec: Path, out: Path) -> list[str]:
        """Return the command that generates a package."""
        found = shutil.which(self.script, path=str(Path(sys.executable).parent))
        if found is None:
            pytest.skip(f"{self.name} is not installed")
        return [found, *self.arguments(spec, out)]

    def operations(self, out: Path) -> int:
        """Return the number of operations that have come out."""
        return self.count(out / self.package)

    def broken_modules(self, out: Path) -> int:
        """Return the number of modules that cannot be imported."""
        command = [sys.executable, "-c", _IMPORT_ALL, str(out / self.package)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return int(done.stdout.split()[-1])


def _of_restencil(package: Path) -> int:
    stats = json.loads((package.parent / "stats.json").read_text())
    generated: int = stats["operations"]["generated"]
    return generated


def _matches(pattern: str, files: str) -> Callable[[Path], int]:
    def count(package: Path) -> int:
        texts = (path.read_text() for path in package.glob(files))
        return sum(len(re.findall(pattern, text, re.MULTILINE)) for text in texts)

    return count


RESTENCIL = Tool(
    name="restencil",
    script="restencil",
    arguments=lambda spec, out: [
        *("generate", str(spec), "--quiet", "--out", str(out)),
        *("--package", "example", "--stats", f"{out}/stats.json"),
    ],
    package="example",
    count=_of_restencil,
)
OPENAPI_PYTHON_CLIENT = Tool(
    name="openapi-python-client",
    script="openapi-python-client",
    arguments=lambda spec, out: [
        *("generate", "--path", str(spec)),
        *("--output-path", str(out / "example"), "--meta", "none"),
    ],
    package="example",
    count=_matches(r"^def _get_kwargs\(", "api/*/*.py"),
)
OPENAPI_GENERATOR = Tool(
    name="openapi-generator-cli",
    script="openapi-generator-cli",
    arguments=lambda spec, out: [
        *("generate", "-g", "python", "-i", str(spec), "-o", str(out)),
        *("--package-name", "example", "--skip-validate-spec"),
    ],
    package="example",
    count=_matches(r"^    def _\w+_serialize\(", "api/*_api.py"),
)
TOOLS = (RESTENCIL, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)
