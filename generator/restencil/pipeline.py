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
from restencil.ir import Api, EnumSchema
from restencil.naming import Names, NameTable, assign, record
from restencil.openapi.operations import WEBHOOK
from restencil.origin import Location
from restencil.overlay import apply_overlays
from restencil.render import RenderedFile
from restencil.run import Run, Skipped, Stopped
from restencil.select import select
from restencil.settings import settings_of
from restencil.source import ReadBytes, SourceTree
from restencil.stages import Stages


@dataclass(frozen=True, slots=True)
class Named:
    """What a document says, and the names that everything in it gets."""

    tree: SourceTree
    api: Api
    names: Names


@dataclass(frozen=True, slots=True)
class Generated:
    """The files of a package, and what they were generated from."""

    named: Named
    files: tuple[RenderedFile, ...]
    names: NameTable

    @property
    def tree(self) -> SourceTree:
        """The document."""
        return self.named.tree


def generate(
    config: ClientConfig,
    run: Run,
    recorded: NameTable | None = None,
    *,
    read_bytes: ReadBytes | None = None,
    stages: Stages | None = None,
) -> Generated | None:
    """Return the files of a package; none where the document has errors.

    Args:
        config: What is configured for the client.
        run: Measures the stages and collects what they find.
        recorded: The names of the last generation, which are kept.
        read_bytes: Reads the files of the document; by default those on the disk.
        stages: The stages; by default those that know of no earlier run.
    """
    try:
        return _generate(config, run, recorded, read_bytes, stages or Stages())
    except Stopped:
        return None
    except RecursionError:
        place = Location(config.spec.as_posix(), 1, 1)
        run.diagnostics.emit(catalogue.nested_too_deeply(place))
        return None


def analyse(
    config: ClientConfig,
    run: Run,
    recorded: NameTable | None = None,
    *,
    read_bytes: ReadBytes | None = None,
    stages: Stages | None = None,
) -> Named:
    """Return what a document says, and its names; the first half of the pipeline.

    The arguments are those of `generate`.

    Raises:
        Stopped: the document has errors.
    """
    stages = stages or Stages()
    found = run.diagnostics
    tree = run.tree = run.stage("source", stages.read, config, found, read_bytes)
    assert tree is not None
    if config.overlays:
        tree = run.tree = run.stage("overlay", apply_overlays, tree, found)
    document = run.stage("bundle", bundle, tree, found)
    left_out = run.stage("select", select, document, config, found)
    run.stage("validate", stages.validate, tree, document, found, skip=left_out)
    api = run.stage(
        "lower",
        stages.lower,
        document,
        found,
        skip=left_out,
        pagination=config.pagination,
        constraints=config.constraints,
    )
    run.stats.skipped = [
        Skipped(name, reason)
        for name, reason in left_out.items()
        if not name.startswith(WEBHOOK)
    ]
    run.stats.operations = len(api.operations) + len(run.stats.skipped)
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
        extended=config.extend,
        edition=config.edition,
    )
    return Named(tree, api, names)


def _generate(
    config: ClientConfig,
    run: Run,
    recorded: NameTable | None,
    read_bytes: ReadBytes | None,
    stages: Stages,
) -> Generated:
    named = analyse(config, run, recorded, read_bytes=read_bytes, stages=stages)
    api, names = named.api, named.names
    compiled = run.stage("models", stages.compile_models, api, names)
    settings = settings_of(config, names)
    plan = run.stage("plan", stages.make_plan, api, names, compiled, settings)
    own = config.template_folder
    printed = run.stage("render", stages.render, plan, run.diagnostics, own)
    files = run.stage("formatting", stages.format_files, printed)
    run.stage("verify", stages.verify, files, run.diagnostics)
    run.stats.generated = len(api.operations)
    run.stats.models = len(names.models) + len(names.params)
    run.stats.enums = sum(isinstance(s, EnumSchema) for s in api.schemas.values())
    return Generated(named, files, record(api, names, configured=config.named))
