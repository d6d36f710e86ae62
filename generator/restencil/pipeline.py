"""From a document to the files of a package, on one page.

Each stage is a function from one frozen type to the next. What a document gets wrong
becomes diagnostics, and the stages after one that found errors do not run. Nothing here
writes: that is up to `restencil.sync`, when all of this has succeeded.
"""

from __future__ import annotations

from dataclasses import dataclass

from restencil.bundle import bundle
from restencil.config import ClientConfig
from restencil.diagnostics.catalogue import source as catalogue
from restencil.formatting import format_files
from restencil.ir import EnumSchema
from restencil.lower import lower
from restencil.models import compile_models
from restencil.naming import NameTable, assign, record
from restencil.origin import Location
from restencil.overlay import apply_overlays
from restencil.plan import make_plan
from restencil.render import RenderedFile, render
from restencil.run import Run, Skipped, Stopped
from restencil.settings import settings_of
from restencil.source import SourceTree, read
from restencil.validate import validate
from restencil.verify import verify


@dataclass(frozen=True, slots=True)
class Generated:
    """The files of a package, the document that they were generated from, and the names."""

    tree: SourceTree
    files: tuple[RenderedFile, ...]
    names: NameTable


def generate(
    config: ClientConfig, run: Run, recorded: NameTable | None = None
) -> Generated | None:
    """Return the files of a package; none where the document has errors.

    Args:
        config: What is configured for the client.
        run: Measures the stages and collects what they find.
        recorded: The names of the last generation, which are kept.
    """
    try:
        return _generate(config, run, recorded)
    except Stopped:
        return None
    except RecursionError:
        place = Location(config.spec.as_posix(), 1, 1)
        run.diagnostics.emit(catalogue.nested_too_deeply(place))
        return None


def _generate(config: ClientConfig, run: Run, recorded: NameTable | None) -> Generated:
    found = run.diagnostics
    tree = run.tree = run.stage(
        "source", read, config.spec.as_posix(), found, overlays=config.overlays
    )
    assert tree is not None
    if config.overlays:
        tree = run.tree = run.stage("overlay", apply_overlays, tree, found)
    document = run.stage("bundle", bundle, tree, found)
    run.stage("validate", validate, tree, document, found, skip=config.skip)
    api = run.stage(
        "lower",
        lower,
        document,
        found,
        skip=config.skip,
        pagination=config.pagination,
    )
    run.stats.operations = len(api.operations) + len(config.skip)
    run.stats.skipped = [
        Skipped(name, "skipped by the configuration") for name in config.skip
    ]
    names = run.stage(
        "naming",
        assign,
        api,
        found,
        client=config.client,
        places=config.operations,
        arguments=config.arguments,
        recorded=recorded,
        version=config.version,
    )
    compiled = run.stage("models", compile_models, api, names)
    settings = settings_of(config, names)
    plan = run.stage("plan", make_plan, api, names, compiled, settings)
    printed = run.stage("render", render, plan)
    files = run.stage("formatting", format_files, printed)
    run.stage("verify", verify, files, found)
    run.stats.generated = len(api.operations)
    run.stats.models = len(names.models) + len(names.params)
    run.stats.enums = sum(isinstance(s, EnumSchema) for s in api.schemas.values())
    return Generated(tree, files, record(api, names, configured=config.named))
