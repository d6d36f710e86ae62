"""The figures of runs, as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from restencil.run import Run, Stats

Runs: TypeAlias = list[tuple[str, Run]]
"""The runs of a command, each with the package that it generates."""


def figures(runs: Sequence[tuple[str, Run]]) -> str:
    """Return the figures of runs; of several, those of each follow the sums."""
    values = _values(_sum([run.stats for _, run in runs]))
    if len(runs) > 1:
        values["clients"] = [
            {"package": package, **_values(run.stats)} for package, run in runs
        ]
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def _sum(stats: Sequence[Stats]) -> Stats:
    seconds: Counter[str] = Counter()
    for each in stats:
        seconds.update(each.stages)
    return Stats(
        stages=dict(seconds),
        operations=sum(each.operations for each in stats),
        generated=sum(each.generated for each in stats),
        skipped=[skipped for each in stats for skipped in each.skipped],
        models=sum(each.models for each in stats),
        enums=sum(each.enums for each in stats),
        written=sum(each.written for each in stats),
        unchanged=sum(each.unchanged for each in stats),
        removed=sum(each.removed for each in stats),
    )


def _values(stats: Stats) -> dict[str, Any]:
    stages: Mapping[str, float] = stats.stages
    return {
        "stages": {name: round(seconds, 6) for name, seconds in stages.items()},
        "operations": {
            "document": stats.operations,
            "generated": stats.generated,
            "skipped": [each._asdict() for each in stats.skipped],
        },
        "models": stats.models,
        "enums": stats.enums,
        "files": {
            "written": stats.written,
            "unchanged": stats.unchanged,
            "removed": stats.removed,
        },
    }
