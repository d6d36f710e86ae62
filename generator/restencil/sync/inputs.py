"""Makes the lock of a generation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from restencil import __version__
from restencil.installation import generator_hash
from restencil.paths import relative
from restencil.sync.lock import Figures, Generator, Lock, hash_of
from restencil.sync.policy import Policy

if TYPE_CHECKING:
    from restencil.config import ClientConfig
    from restencil.pipeline import Generated
    from restencil.source import SourceTree


def lock_of(config: ClientConfig, generated: Generated, figures: Figures) -> Lock:
    """Return the lock of a generation: what it read, what it was told, what it made.

    Paths are relative to the output folder, so that they are the same on every machine.
    """
    from restencil.naming.table import to_json

    return Lock(
        generator=this_generator(),
        spec=relative(config.spec.as_posix(), config.out),
        inputs={
            relative(n, config.out): hash_
            for n, hash_ in (
                *_inputs(generated.tree).items(),
                *_templates(config.template_folder),
            )
        },
        settings=settings_hash(config),
        figures=figures,
        edition=generated.names.edition,
        names=to_json(generated.names),
        files={f.path: hash_of(f.text) for f in generated.files if not f.is_once},
        once=tuple(file.path for file in generated.files if file.is_once),
    )


def policy_of(config: ClientConfig, restore: Sequence[str] = ()) -> Policy:
    """Return what is done about files that were changed by hand.

    Args:
        config: The configuration.
        restore: Patterns of files that are to be as they are generated.
    """
    return Policy(package=config.package, own=config.own, restore=restore)


def this_generator() -> Generator:
    """Return what tells this restencil from any other."""
    return Generator(version=__version__, sha256=generator_hash())


def settings_hash(config: ClientConfig) -> str:
    """Return the hash of a configuration without the paths, which are no content."""
    values = {k: v for k, v in asdict(config).items() if k not in ("spec", "out")}
    return hash_of(json.dumps(values, sort_keys=True, ensure_ascii=False))


def _inputs(tree: SourceTree) -> Mapping[str, str | None]:
    missing = dict.fromkeys(sorted(tree.missing))
    return {**missing, **{name: file.sha256 for name, file in tree.files.items()}}


def _templates(folder: Path | None) -> Iterator[tuple[str, str | None]]:
    if folder is not None:
        from restencil.render.own import inputs

        yield from inputs(folder)
