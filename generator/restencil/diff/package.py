"""The two packages of a comparison: generated, in a folder, or in a commit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import comparison as catalogue
from restencil.diff.code import NoPackageError, package_of
from restencil.diff.git import GitError, Revision
from restencil.newlines import content_hash
from restencil.origin import Location, Origin
from restencil.paths import relative
from restencil.run import Run
from restencil.sync.lock import Lock, parse_lock, read_lock
from restencil.sync.settled import settled_comparison
from restencil.sync.stored import LOCK_NAME

if TYPE_CHECKING:
    from restencil.diff.generated import Generator

    # The stages take longer to import than two packages to compare.
    from restencil.naming import NameTable
    from restencil.pipeline import Named
    from restencil.source import ReadBytes, SourceTree

_REVISION: Final = "git:"


@dataclass(frozen=True, slots=True)
class Package:
    """One side of a comparison.

    Attributes:
        files: Its texts by path, relative to the folder of the project.
        names: Returns the names that the next generation keeps.
        source: Returns what it was generated from; none where that is unknown.
        lock: Where the names are recorded, if they are.
    """

    files: Mapping[str, str]
    names: Callable[[], NameTable]
    source: Callable[[], _Source | None]
    lock: Lock | None

    @classmethod
    def of(
        cls,
        files: Mapping[str, str],
        names: Callable[[], NameTable],
        source: Callable[[], Named | None],
        lock: Lock | None = None,
    ) -> Package:
        """Return the package that some files are.

        Args:
            files: Their texts, by path.
            names: Returns the names that the next generation keeps.
            source: Returns what it was generated from. That may take as long as to
                generate it, and is asked for when something has to be located.
            lock: Where the names are recorded, if they are.

        Raises:
            NoPackageError: they are none.
        """
        package_of(files)
        return cls(files, names, cache(partial(_with_places, source)), lock)

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
    from restencil.places import places_of

    named = source()
    if named is None:
        return None
    return _Source(named.tree, places_of(named.api, named.names))


class PackageReader:
    """Reads what a command line names.

    Args:
        config: What is configured for the client, if anything is.
    """

    def __init__(self, config: ClientConfig | None) -> None:
        self._config = config

    @cached_property
    def _generator(self) -> Generator:
        from restencil.diff.generated import Generator

        return Generator()

    def read(self, name: str, run: Run, after: Package | None = None) -> Package | None:
        """Return a package.

        Args:
            name: A document, a folder, or `git:` and a commit.
            run: Collects what is wrong with it; the result is none then.
            after: The package whose names it keeps; by default the one that is there.
        """
        try:
            if name.startswith(_REVISION):
                return self._revision(name.removeprefix(_REVISION), run, after)
            if Path(name).is_dir():
                return self._folder(Path(name))
            if Path(name).is_file():
                return self._document(Path(name), run, after)
        except NoPackageError:
            pass
        except GitError as error:
            run.diagnostics.emit(catalogue.revision_unreadable(name, str(error)))
            return None
        run.diagnostics.emit(catalogue.nothing_to_compare(name))
        return None

    def _revision(self, name: str, run: Run, after: Package | None) -> Package | None:
        """Return the package of a commit, or what its document gives.

        Raises:
            GitError: git does not know the commit.
            NoPackageError: no client is configured.
        """
        if self._config is None:
            raise NoPackageError
        revision = Revision.find(name, self._config.spec.parent)
        files = revision.texts(self._config.out, _is_read)
        if LOCK_NAME not in files:
            with revision.reading() as read_bytes:
                return self._generated(self._config, run, after, read_bytes)
        lock = _lock(files[LOCK_NAME])
        return self._package(files, lock, None, self._config, revision.reading)

    def _folder(self, folder: Path) -> Package:
        """Return the package in a folder.

        Raises:
            NoPackageError: there is none.
        """
        files = _texts(folder)
        lock = _lock(files.get(LOCK_NAME, ""))
        config = self._config
        is_own = config is not None and config.out.resolve() == folder.resolve()
        known = config if is_own and _is_unchanged(folder, lock) else None
        return self._package(files, lock, folder, known, nullcontext)

    def _document(self, spec: Path, run: Run, after: Package | None) -> Package | None:
        config = self._config
        if config is None:
            config = ClientConfig(spec=spec, out=Path("out"), package=Identifier("api"))
        if spec == config.spec:
            settled = self._settled(config, after)
            return settled or self._generated(config, run, after, None)
        overlays = tuple(
            relative(config.spec.parent / name, spec.parent) for name in config.overlays
        )
        config = replace(config, spec=spec, overlays=overlays)
        return self._generated(config, run, after, None)

    def _generated(
        self,
        config: ClientConfig,
        run: Run,
        after: Package | None,
        read_bytes: ReadBytes | None,
    ) -> Package | None:
        from restencil.diff.generated import with_edits
        from restencil.sync.names import recorded_names

        if after is not None:
            recorded = after.names()
        else:
            lock = read_lock(config.out, LOCK_NAME, run.diagnostics)
            recorded = recorded_names(lock, config.out, run.diagnostics)
        found = self._generator.generated(config, run, recorded, read_bytes)
        if found is None:
            return None
        if after is not None and after.lock is not None and config == self._config:
            # Such packages have what was changed by hand, so this one has to.
            files = with_edits(config, found, _texts(config.out))
        else:
            files = {file.path: file.text for file in found.files}
        return Package.of(files, lambda: found.names, lambda: found.named)

    def _package(
        self,
        files: Mapping[str, str],
        lock: Lock,
        folder: Path | None,
        config: ClientConfig | None,
        reading: Callable[[], AbstractContextManager[ReadBytes | None]],
    ) -> Package:
        """Return a package that is there; with what it is made of, where that is known.

        Args:
            files: Its files.
            lock: The lock among them.
            folder: Where they are; none where that is a commit.
            config: What is configured for it; none where its document is unknown.
            reading: Hands out what reads the files of the document.

        Raises:
            NoPackageError: there is none among the files.
        """

        @cache
        def names() -> NameTable:
            from restencil.sync.names import recorded_names

            return recorded_names(lock, folder, Collector())

        def analysed() -> Named | None:
            if config is None:
                return None
            with reading() as read_bytes:
                return self._generator.analysed(config, names(), read_bytes)

        return Package.of(files, names, analysed, lock)

    def _settled(self, config: ClientConfig, after: Package | None) -> Package | None:
        """Return what generating would give where that is what is there; none elsewhere.

        Args:
            config: What is configured.
            after: The package whose names are kept.
        """
        if after is None or after.lock is None:
            return None
        found = settled_comparison(config)
        if found is None or found.lock.names != after.lock.names:
            return None
        return self._package(
            _texts(config.out), found.lock, config.out, config, nullcontext
        )


def _texts(folder: Path) -> Mapping[str, str]:
    """Return the texts of the packages in a folder, and the lock."""
    clients = folder.glob("*/client.py")
    modules = (path for client in clients for path in client.parent.rglob("*.py"))
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
        for path in (*modules, *folder.glob(LOCK_NAME))
    }


def _is_read(path: str) -> bool:
    """Tell whether a file of a project says something about its package."""
    return path.endswith(".py") or path == LOCK_NAME


def _lock(text: str) -> Lock:
    """Return the lock that a text stands for; an empty one where it stands for none."""
    try:
        return parse_lock(text)
    except (ValueError, TypeError, KeyError):
        return Lock()


def _is_unchanged(folder: Path, lock: Lock) -> bool:
    """Tell whether the document still is what a folder was generated from."""
    return bool(lock.inputs) and all(
        (folder / path).is_file()
        and content_hash((folder / path).read_bytes()) == expected
        for path, expected in lock.inputs.items()
        if expected is not None
    )
