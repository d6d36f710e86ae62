"""Work that processes share. It is tried in a process of its own, which has no threads."""

from __future__ import annotations

import subprocess
import sys
from ast import literal_eval

import pytest

_SHARING = """
import os, sys, time
from restencil import parallel

parallel._processors = lambda: 3
here = os.getpid()

def function(number):
    time.sleep(0.002)
    {body}

print(parallel.shared(function, range(200)))
"""


def _printed(body: str) -> str:
    script = [sys.executable, "-W", "error", "-c", _SHARING.format(body=body)]
    run = subprocess.run(script, capture_output=True, text=True, check=True, timeout=60)
    return run.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is forked elsewhere")
def test_all_processes_work() -> None:
    # Each takes what is left: with two milliseconds for each item, all get some.
    processes = literal_eval(_printed("return os.getpid()"))
    assert len(processes) == 200
    assert len(set(processes)) == 3


def test_what_is_made_is_in_the_order_of_the_items() -> None:
    assert literal_eval(_printed("return number * number")) == [
        n * n for n in range(200)
    ]


@pytest.mark.parametrize(
    "end", ["os._exit(0)", "os.kill(os.getpid(), 9)", "sys.exit(1)", "1 / 0"]
)
def test_what_a_process_leaves_undone_is_done_here(end: str) -> None:
    body = f"return number if os.getpid() == here else {end}"
    assert literal_eval(_printed(body)) == list(range(200))


def test_errors_are_raised_here() -> None:
    with pytest.raises(subprocess.CalledProcessError) as caught:
        _printed("return 1 / (number - 150)")
    assert "ZeroDivisionError" in caught.value.stderr
