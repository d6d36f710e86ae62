"""The two packages of a comparison: generated, in a folder, or in a commit."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Final

from restencil.bundle import bundle
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import comparison as catalogue
from restencil.diff.extract import NoPackageError, surface_of
from restencil.diff.git import GitError, Revision
from restencil.diff.surface import Surface
from restencil.naming import NameTable
from restencil.newlines import content_hash
from restencil.origin import Location, Origin
from restencil.pipeline import Named, analyse, generate
from restencil.places import places_of
from restencil.run import Run, Stopped
from restencil.source import ReadBytes, SourceTree, read
from restencil.sync.lock import Lock, parse_lock, read_lock
from restencil.sync.names import recorded_names
from restencil.sync.stored import LOCK_NAME

_REVISION: Final = "git:"
_METHODS: Final = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)


@dataclass(frozen=True, slots=True)
class Package:
    """One side of a comparison.

    Attributes:
        surface: What it looks like.
        names: The names that the next generation keeps.
        source: Returns what it was generated from; none where that is unknown.
    """

    surface: Surface
    names: NameTable
    source: Callable[[], _Source | None]

    @classmethod
    def of(
        cls,
        files: Mapping[str, str],
        names: NameTable,
        source: Callable[[], Named | None],
    ) -> Package:
        """Return the package that some files are.

        Args:
            files: Their texts, by path.
            names: The names that the next generation keeps.
            source: Returns what it was generated from. That may take as long as to
                generate it, and is asked for when something has to be located.

        Raises:
            NoPackageError: they are none.
        """
        return cls(surface_of(files), names, cache(partial(_with_places, source)))

    def locate(self, name: str) -> Location | None:
        """Return where the document has what is called so, or what that is part of."""
        source = self.source()
        if source is None:
            return None
        while name not in source.places and "." in name:
            name = name.rpartition(".")[0]
        place = source.places.get(name)
        return None if place is None else source.tree.locate(place)


@dataclass(frozen=True, slots=True)
class _Source:
    """What a package was generated from.

    Attributes:
        tree: The document.
        places: Where it has what the package is made of, by the names of all things.
    """

    tree: SourceTree
    places: Mapping[str, Origin]


def _with_places(source: Callable[[], Named | None]) -> _Source | None:
    named = source()
    if named is None:
        return None
    return _Source(named.tree, places_of(named.api, named.names))


class PackageReader:
    """Reads what a command line names.

    Args:
        config: What is configured for the client, if anything is.
        recorded: The names that documents are generated with; by default those of the
            package that is there.
    """

    def __init__(
        self, config: ClientConfig | None, recorded: NameTable | None = None
    ) -> None:
        self._config = config
        self._recorded = recorded

    def read(self, name: str, run: Run) -> Package | None:
        """Return a package.

        Args:
            name: A document, a folder, or `git:` and a commit.
            run: Collects what is wrong with it; the result is none then.
        """
        try:
            if name.startswith(_REVISION):
                return self._revision(name.removeprefix(_REVISION), run)
            if Path(name).is_dir():
                return self._folder(Path(name))
            if Path(name).is_file():
                return self._document(Path(name), run)
        except NoPackageError:
            pass
        except GitError as error:
            run.diagnostics.emit(catalogue.revision_unreadable(name, str(error)))
            return None
        run.diagnostics.emit(catalogue.nothing_to_compare(name))
        return None

    def _revision(self, name: str, run: Run) -> Package | None:
        """Return the package of a commit, or what its document gives.

        Raises:
            GitError: git does not know the commit.
            NoPackageError: no client is configured.
        """
        if self._config is None:
            raise NoPackageError
        revision = Revision.find(name, self._config.spec.parent)
        files = revision.texts(self._config.out)
        if LOCK_NAME not in files:
            with revision.reading() as read_bytes:
                return self._generated(self._config, run, read_bytes)
        lock = _lock(files[LOCK_NAME])
        return self._package(files, lock, self._config, revision.reading)

    def _folder(self, folder: Path) -> Package:
        """Return the package in a folder.

        Raises:
            NoPackageError: there is none.
        """
        files = {
            path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
            for path in sorted((*folder.rglob("*.py"), *folder.glob(LOCK_NAME)))
        }
        lock = _lock(files.get(LOCK_NAME, ""))
        config = self._config
        is_own = config is not None and config.out.resolve() == folder.resolve()
        known = config if is_own and _is_unchanged(folder, lock) else None
        return self._package(files, lock, known, nullcontext)

    def _package(
        self,
        files: Mapping[str, str],
        lock: Lock,
        config: ClientConfig | None,
        reading: Callable[[], AbstractContextManager[ReadBytes | None]],
    ) -> Package:
        """Return a package that is there; with what it is made of, where that is known.

        Raises:
            NoPackageError: there is none among the files.
        """
        names = recorded_names(lock, Path(), Collector())

        def analysed() -> Named | None:
            if config is None:
                return None
            with reading() as read_bytes, suppress(Stopped):
                known = _as_far_as_known(config, read_bytes)
                return analyse(known, Run(_Silent()), names, read_bytes=read_bytes)
            return None

        return Package.of(files, names, analysed)

    def _document(self, spec: Path, run: Run) -> Package | None:
        config = self._config
        if config is None:
            config = ClientConfig(spec=spec, out=Path("out"), package=Identifier("api"))
        overlays = tuple(
            Path(os.path.relpath(config.spec.parent / name, spec.parent)).as_posix()
            for name in config.overlays
        )
        return self._generated(replace(config, spec=spec, overlays=overlays), run, None)

    def _generated(
        self, config: ClientConfig, run: Run, read_bytes: ReadBytes | None
    ) -> Package | None:
        recorded = self._recorded
        if recorded is None:
            lock = read_lock(config.out, LOCK_NAME, run.diagnostics)
            recorded = recorded_names(lock, config.out, run.diagnostics)
        config = _as_far_as_known(config, read_bytes)
        generated = generate(config, run, recorded, read_bytes=read_bytes)
        if generated is None:
            return None
        files = {file.path: file.text for file in generated.files}
        return Package.of(files, generated.names, lambda: generated.named)


class _Silent:
    """Hears where a run is, and says nothing."""

    def begin(self, stage: str) -> None: ...

    def end(self, stage: str, seconds: float) -> None: ...


def _lock(text: str) -> Lock:
    """Return the lock that a text stands for; an empty one where it stands for none."""
    try:
        return parse_lock(text)
    except (ValueError, TypeError, KeyError):
        return Lock()


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
        if method in _METHODS
    }
    return replace(
        config,
        operations={k: v for k, v in config.operations.items() if k in known},
        skip=tuple(name for name in config.skip if name in known),
        pagination={k: v for k, v in config.pagination.items() if k in known},
    )


def _is_unchanged(folder: Path, lock: Lock) -> bool:
    """Tell whether the document still is what a folder was generated from."""
    return bool(lock.inputs) and all(
        (folder / path).is_file()
        and content_hash((folder / path).read_bytes()) == expected
        for path, expected in lock.inputs.items()
        if expected is not None
    )
