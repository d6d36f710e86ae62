"""Where restencil is installed, and what is installed there."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from os import walk
from pathlib import Path
from typing import Final

from restencil.newlines import with_newlines

_PACKAGE: Final = Path(__file__).resolve().parent


def template_root() -> Path:
    """Return the folder of the templates: in an installed wheel, or in a checkout.

    Raises:
        FileNotFoundError: there is none; the installation is broken.
    """
    return _shipped("templates")


def diagnostics_page() -> Path:
    """Return the page that explains the diagnostics, as `template_root` finds its folder.

    Raises:
        FileNotFoundError: there is none; the installation is broken.
    """
    return _shipped("docs") / "diagnostics.md"


def _shipped(name: str) -> Path:
    for root in (_PACKAGE / name, _PACKAGE.parents[1] / name):
        if root.is_dir():
            return root
    raise FileNotFoundError(f"restencil was installed without its {name}")


def generator_hash() -> str:
    """Return the hash of restencil's own code and templates, in hexadecimal.

    It is the same for a checkout and for the wheel that is built from it.
    """
    templates = template_root()
    modules = (p for p in _files(_PACKAGE) if not p.startswith("templates/"))
    total = sha256()
    for root, paths in ((_PACKAGE, modules), (templates, _files(templates))):
        for path in sorted(paths):
            with open(f"{root}/{path}", "rb", buffering=0) as file:
                content = with_newlines(file.read())
            total.update(f"{root.name}/{path}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def _files(root: Path) -> Iterator[str]:
    """Yield the paths of the files below a folder, with forward slashes."""
    start = len(str(root)) + 1
    for folder, folders, names in walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        inner = folder[start:].replace("\\", "/")
        for name in names:
            if name.endswith((".py", ".jinja", ".typed")):
                yield f"{inner}/{name}" if inner else name
