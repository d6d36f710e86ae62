"""Runs the command: in this process, as a process of its own, or on a terminal."""

from __future__ import annotations

import gc
import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from click.testing import CliRunner, Result

from restencil.cli import main

_PETS: Final = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example"}]
paths:
  /pets:
    get:
      operationId: list_pets
      tags: [pets]
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
"""
_OWNERS: Final = """\
  /owners/{owner_id}:
    get:
      operationId: get_owner
      tags: [owners]
      parameters:
        - {name: owner_id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: An owner.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Owner"}
"""
_SCHEMAS: Final = """\
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        kind: {type: string, enum: [cat, dog]}
    Owner:
      type: object
      properties:
        name: {type: string}
"""

DOCUMENT: Final = _PETS + _OWNERS + _SCHEMAS
"""A document with two operations, each of a resource of its own."""

WITHOUT_OWNERS: Final = _PETS + _SCHEMAS
"""The same with one of them."""

WARNED: Final = DOCUMENT.replace("schema: {type: string}}", "}")
"""The same with a parameter that has no schema, which is a warning."""

BROKEN: Final = DOCUMENT.replace("/{owner_id}:", "/{owner}:")
"""The same with a path parameter that nothing declares, which is an error."""


def invoke(*arguments: str | Path) -> Result:
    """Run the command in this process."""
    try:
        return CliRunner().invoke(main, [str(argument) for argument in arguments])
    finally:
        # The command has no use for the garbage collector; it has a process of its own.
        gc.enable()
        gc.unfreeze()


def generate(document: str = DOCUMENT, *options: str) -> Result:
    """Generate `sdk` from a document that is written to `api.yaml` first."""
    Path("api.yaml").write_text(document, encoding="utf-8")
    return invoke("generate", "api.yaml", *_TARGET, *options)


def check(*options: str) -> Result:
    """Check `sdk` against `api.yaml`."""
    return invoke("check", "api.yaml", *_TARGET, *options)


_TARGET: Final = ("--out", "sdk", "--package", "pets")

CONFIGURATION: Final = """\
[tool.restencil]
spec = "api.yaml"
out = "sdk"
package = "pets"
"""


@dataclass(frozen=True, slots=True)
class Finished:
    """A process that has ended."""

    code: int
    stdout: str
    stderr: str


def run_process(
    *arguments: str | Path,
    environment: Mapping[str, str] | None = None,
    before: tuple[str, ...] = (),
) -> Finished:
    """Run the command that is installed beside this interpreter.

    Args:
        arguments: Its arguments.
        environment: Variables that are set for it.
        before: A command that runs it.
    """
    script = Path(sys.executable).with_name("restencil")
    done = subprocess.run(
        [*before, script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def run_on_terminal(
    program: str, environment: Mapping[str, str], typed: str = ""
) -> tuple[int, str]:
    """Run a Python program on a terminal; return its exit code and what it showed.

    Args:
        program: The program.
        environment: Variables that are set for it.
        typed: What somebody types there.
    """
    controller, terminal = pty.openpty()
    usual = {k: v for k, v in os.environ.items() if k not in ("CI", "NO_COLOR")}
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env={**usual, "TERM": "xterm-256color", **environment},
    )
    os.close(terminal)
    os.write(controller, typed.encode())
    shown = b""
    try:
        while chunk := os.read(controller, 1 << 16):
            shown += chunk
    except OSError:  # On Linux, that is how a terminal ends.
        pass
    os.close(controller)
    return process.wait(), shown.decode()


def files_of(folder: Path) -> dict[str, bytes]:
    """Return what the files of a folder hold, by their paths in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def marks_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what changes when a file is written again: inode and time, by path."""
    return {
        path.relative_to(folder).as_posix(): (
            path.stat().st_ino,
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
