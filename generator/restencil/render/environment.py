"""The Jinja environment: strict, and with the filters that make text into code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from restencil.code.docstrings import lay_docstring
from restencil.code.escaping import literal
from restencil.code.layout import (
    Item,
    Parameter,
    lay,
    lay_assignment,
    lay_import,
    lay_signature,
)
from restencil.render.toml import toml_string


def template_root() -> Path:
    """Return the folder of the templates: in an installed wheel, or in a checkout.

    Raises:
        FileNotFoundError: there is none; the installation is broken.
    """
    package = Path(__file__).resolve().parents[1]
    for root in (package / "templates", package.parents[1] / "templates"):
        if root.is_dir():
            return root
    raise FileNotFoundError("restencil was installed without its templates")


def inline(text: str) -> str:
    """Return a text for a paragraph of Markdown: one line, without markup."""
    joined = " ".join(text.split())
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", joined)


def signature(
    keyword: str, name: str, parameters: Sequence[Parameter], returns: Item, indent: int
) -> str:
    """Return the first lines of a function or a coroutine function."""
    return lay_signature(f"{keyword} {name}", parameters, returns, indent)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the environment; templates are compiled once."""
    made = Environment(
        loader=FileSystemLoader(template_root()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,
    )
    made.filters |= {
        "assignment": lay_assignment,
        "docstring": lay_docstring,
        "import": lay_import,
        "inline": inline,
        "laid": lay,
        "literal": literal,
        "signature": signature,
        "toml": toml_string,
    }
    return made
