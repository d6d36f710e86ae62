"""The golden case of names that were changed: the package before and after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from restencil.cli.progress import Silent
from restencil.pipeline import Generated, generate
from restencil.run import Run
from tests.generating import working_directory
from tests.test_cases import configured, past

CASE: Final = Path(__file__).parent / "cases/renamed"


def before() -> Generated:
    """Return the package under the names that it had."""
    with working_directory(CASE):
        recorded = past()
        assert recorded is not None and recorded.before is not None
        names = replace(recorded.before, edition=recorded.edition)
        found = generate(replace(configured(), operations={}), Run(Silent()), names)
    assert found is not None
    return found


def after() -> Generated:
    """Return the package under the names that it has, and those that it had."""
    with working_directory(CASE):
        found = generate(configured(), Run(Silent()), past())
    assert found is not None
    return found


def much_later() -> Generated:
    """Return the package two versions later, with the names that it has alone."""
    found: Generated | None = after()
    with working_directory(CASE):
        for version in ("0.2.0", "0.3.0"):
            assert found is not None
            config = replace(configured(), version=version)
            found = generate(config, Run(Silent()), found.names)
    assert found is not None
    return found
