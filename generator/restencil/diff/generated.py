"""What documents give: the sides of a comparison that have to be generated."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from restencil.bundle import bundle
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.incremental import IncrementalStages
from restencil.naming import NameTable
from restencil.openapi.structure import METHODS
from restencil.pipeline import Generated, Named, analyse, generate
from restencil.render import RenderedFile
from restencil.run import Run, Stopped
from restencil.source import ReadBytes, SourceFile, SourceTree, read
from restencil.sync.compare import compare
from restencil.sync.inputs import lock_of, policy_of
from restencil.sync.lock import Figures, read_lock
from restencil.sync.stored import LOCK_NAME


class Generator:
    """Generates packages to compare, each as if its document were an edit of the last."""

    def __init__(self) -> None:
        self._stages = _Stages()

    def generated(
        self,
        config: ClientConfig,
        run: Run,
        recorded: NameTable,
        read_bytes: ReadBytes | None,
    ) -> Generated | None:
        """Return what a document gives; none where it has errors.

        Args:
            config: What is configured, of which operations that the document does not
                have (yet) are left out.
            run: Collects what is wrong with it.
            recorded: The names that are kept.
            read_bytes: Reads the files of the document; by default those on the disk.
        """
        config = _as_far_as_known(config, read_bytes)
        silent = Run(_Silent())
        found = generate(
            config, silent, recorded, read_bytes=read_bytes, stages=self._stages
        )
        if found is None:
            # Its errors are told with its own names of files.
            return generate(config, run, recorded, read_bytes=read_bytes)
        return replace(found, named=self._stages.told(found.named))

    def analysed(
        self, config: ClientConfig, recorded: NameTable, read_bytes: ReadBytes | None
    ) -> Named | None:
        """Return what a document says; none where it has errors. As `generated` else."""
        config, run = _as_far_as_known(config, read_bytes), Run(_Silent())
        with suppress(Stopped):
            found = analyse(
                config, run, recorded, read_bytes=read_bytes, stages=self._stages
            )
            return self._stages.told(found)
        return None


def with_edits(
    config: ClientConfig, found: Generated, there: Mapping[str, str]
) -> Mapping[str, str]:
    """Return the texts of a package as generating leaves them in the output folder.

    What was changed there by hand is merged into them; where that is a conflict, which
    generating would mark, it is left aside. What the user added stays.

    Args:
        config: What is configured.
        found: What was generated.
        there: The texts in the folder.

    Raises:
        OSError: the folder, or a file in it, cannot be read.
    """
    nowhere = Collector()
    policy = policy_of(config)
    lock = lock_of(config, found, Figures())
    before = read_lock(config.out, LOCK_NAME, nowhere)
    comparison = compare(config.out, found.files, lock, before, policy, nowhere)
    known = before.files
    added = {p: t for p, t in there.items() if p not in known or policy.is_own(p)}
    texts = {file.path: file.text for file in found.files} | added
    for path, expected in comparison.lock.edits.items():
        if expected is None:
            del texts[path]
        else:
            texts[path] = comparison.write.get(path) or there.get(path, "")
    return texts


class _Stages(IncrementalStages):
    """Takes documents for edits of one, whatever their files are called.

    What restencil's own templates print is Python, as far as a comparison is concerned.
    """

    def __init__(self) -> None:
        super().__init__()
        self._root = ""
        self._told = ""
        self._names: Mapping[str, str] = {}

    def read(
        self,
        config: ClientConfig,
        diagnostics: Collector,
        read_bytes: ReadBytes | None,
    ) -> SourceTree | None:
        """Return the files of a document, called as those of the first one are."""
        root = config.spec.as_posix()
        if self._told:
            # Of those that hold the same beside the other root file, nothing is parsed.
            self._files = _named_beside(self._files, self._told, root)
        self._told = root
        tree = super().read(config, diagnostics, read_bytes)
        if tree is None:
            return None
        names: Mapping[str, str] = {name: name for name in tree.files}
        if self._root not in ("", tree.root):
            alike = _alike(tree, self._root)
            if alike is None:
                self.forget()
            names = alike or names
        self._root = names[tree.root]
        self._names = {known: name for name, known in names.items()}
        return _renamed(tree, names)

    def told(self, named: Named) -> Named:
        """Return what was found in the last document, located in its own files."""
        files = {
            known: replace(file, name=self._names[known])
            for known, file in named.tree.files.items()
        }
        return replace(named, tree=replace(named.tree, files=files))

    def verify(self, files: Sequence[RenderedFile], diagnostics: Collector) -> None:
        """Report files that are no Python, of those that templates of the user's print."""
        own = [file for file in files if file.template is not None]
        super().verify(own, diagnostics)


def _alike(tree: SourceTree, root: str) -> Mapping[str, str] | None:
    """Return what the files of a document are called beside another root file.

    None where that could change what references mean.
    """
    if tree.overlays or tree.missing:
        return None
    if len(tree.files) == 1:
        return {tree.root: root}
    if posixpath.basename(tree.root) != posixpath.basename(root):
        return None
    names = {name: _beside(name, tree.root, root) for name in tree.files}
    is_sure = names[tree.root] == root and len({*names.values()}) == len(names)
    return names if is_sure else None


def _beside(name: str, root: str, other: str) -> str:
    """Return what a file beside one root file is called beside another one."""
    if name == root:
        return other
    inner = posixpath.relpath(name, posixpath.dirname(root) or ".")
    return posixpath.normpath(posixpath.join(posixpath.dirname(other), inner))


def _named_beside(
    files: Mapping[str, SourceFile], root: str, other: str
) -> Mapping[str, SourceFile]:
    named = ((_beside(name, root, other), file) for name, file in files.items())
    return {name: replace(file, name=name) for name, file in named}


def _renamed(tree: SourceTree, names: Mapping[str, str]) -> SourceTree:
    files = {
        names[name]: replace(file, name=names[name])
        for name, file in tree.files.items()
    }
    return replace(tree, root=names[tree.root], files=files)


class _Silent:
    """Hears where a run is, and says nothing."""

    def begin(self, stage: str) -> None: ...

    def end(self, stage: str, seconds: float) -> None: ...


def _as_far_as_known(
    config: ClientConfig, read_bytes: ReadBytes | None
) -> ClientConfig:
    """Return a configuration without operations that a document does not have (yet)."""
    if not (config.operations or config.skip or config.pagination):
        return config
    nowhere = Collector()
    tree = read(config.spec.as_posix(), nowhere, read_bytes=read_bytes)
    if tree is None:
        return config
    root = bundle(tree, nowhere).root
    paths = root.get("paths")
    items = paths.items() if isinstance(paths, Mapping) else ()
    known = {
        f"{method.upper()} {path}"
        for path, item in items
        if isinstance(item, Mapping)
        for method in item
        if method in METHODS
    }
    return replace(
        config,
        operations={k: v for k, v in config.operations.items() if k in known},
        skip=tuple(name for name in config.skip if name in known),
        pagination={k: v for k, v in config.pagination.items() if k in known},
    )
