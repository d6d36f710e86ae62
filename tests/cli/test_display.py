"""What a run shows: lines in logs, bars on terminals, colours where they are wanted."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from tests.cli.command import WARNED, generate, run_on_terminal, run_process

BAR = "━"
ESCAPE = "\x1b["
COLOURED = f"{ESCAPE}33m"
"""Yellow: a warning."""


def show(
    *,
    patience: float,
    document: str = WARNED,
    environment: dict[str, str] | None = None,
) -> str:
    """Return what a run on a terminal shows that has to show something after a while."""
    Path("api.yaml").write_text(document, encoding="utf-8")
    program = f"""
        from restencil.cli import main, progress
        progress._PATIENCE = {patience}
        main("generate api.yaml --out sdk --package pets".split())
    """
    code, shown = run_on_terminal(textwrap.dedent(program), environment or {})
    assert code == 0, shown
    return shown


def test_a_terminal_gets_bars_once_a_run_lasts() -> None:
    shown = show(patience=0)
    assert BAR in shown
    assert "models" in shown


def test_bars_are_taken_away_at_the_end() -> None:
    last = show(patience=0).rstrip().splitlines()[-1]
    assert "files written" in last
    assert BAR not in last


def test_a_short_run_shows_no_bars() -> None:
    shown = show(patience=600)
    assert BAR not in shown
    assert "files written" in shown


def test_a_terminal_gets_colours() -> None:
    assert COLOURED in show(patience=600)


@pytest.mark.parametrize(
    "environment",
    [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"CI": "true"}],
    ids=lambda environment: next(iter(environment)),
)
def test_who_asks_for_plain_text_gets_lines(environment: dict[str, str]) -> None:
    shown = show(patience=0, environment=environment)
    assert ESCAPE not in shown
    assert BAR not in shown
    assert re.search(r"^models +\d+\.\d\d s\r?$", shown, re.MULTILINE)
    assert "warning[W423]" in shown


def test_a_log_gets_a_line_for_each_stage() -> None:
    result = generate()
    for stage in ("source", "bundle", "lower", "naming", "models", "plan", "render"):
        assert re.search(rf"^{stage} +\d+\.\d\d s$", result.stderr, re.MULTILINE)


def test_a_log_gets_no_escape_sequences() -> None:
    Path("api.yaml").write_text(WARNED, encoding="utf-8")
    done = run_process("generate", "api.yaml", "--out", "sdk", "--package", "pets")
    assert done.code == 0
    assert "W423" in done.stderr
    assert ESCAPE not in done.stderr


def test_a_document_cannot_send_escape_sequences_to_the_terminal() -> None:
    name = '"\\e[31m\\u202e\\x07evil"'
    document = WARNED.replace("kind: ", f"{name}: ").replace(
        "name: owner_id", f"name: {name}"
    )
    Path("api.yaml").write_text(document, encoding="utf-8")
    done = run_process("generate", "api.yaml", "--out", "sdk", "--package", "pets")
    assert done.code == 3
    assert "evil" in done.stderr
    assert not set("\x1b\x07\u202e") & set(done.stderr)


def test_help_names_every_command_and_option() -> None:
    done = run_process("--help")
    assert done.code == 0
    assert {"generate", "check"} <= set(done.stdout.split())
    help_of_generate = run_process("generate", "--help").stdout
    for option in ("--out", "--package", "--config", "--stats", "--strict", "--quiet"):
        assert option in help_of_generate


def test_the_version_is_printed() -> None:
    from restencil import __version__

    assert run_process("--version").stdout == f"restencil, version {__version__}\n"
