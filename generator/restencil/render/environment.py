"""The Jinja environment: strict, and with the filters that make text into code."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
)

from restencil.code.docstrings import lay_docstring
from restencil.code.escaping import literal
from restencil.code.layout import (
    Item,
    Parameter,
    is_certain,
    lay,
    lay_assignment,
    lay_class,
    lay_constant,
    lay_import,
    lay_signature,
)
from restencil.code.printable import printable
from restencil.installation import template_root
from restencil.render.own import SHARED, own_names
from restencil.render.toml import toml_string


def inline(text: str) -> str:
    """Return a text for a paragraph of Markdown: one line, without markup."""
    joined = printable(" ".join(text.split()))
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", joined)


def code(text: str) -> str:
    """Return a text as a code span of Markdown, on one line (CommonMark, section 6.1)."""
    joined = " ".join(text.split())
    longest = max((len(run) for run in re.findall("`+", joined)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if joined.startswith("`") or joined.endswith("`") else ""
    return f"{fence}{pad}{joined}{pad}{fence}"


def signature(
    keyword: str,
    name: str,
    parameters: Sequence[Parameter],
    returns: Item,
    indent: int,
    body: str = "",
) -> str:
    """Return the first lines of a function or a coroutine function."""
    return lay_signature(f"{keyword} {name}", parameters, returns, indent, body)


class Emitter:
    """Prints views, and notices where the layout is not sure to be Black's.

    That is the case where something is too long for any line, and where a template is the
    user's.

    Args:
        own: The folder of the user's templates.
    """

    def __init__(self, own: Path | None = None) -> None:
        self._is_certain = True
        self._own = frozenset(() if own is None else own_names(own))
        shipped = FileSystemLoader(template_root())
        owned = () if own is None else (FileSystemLoader(own),)
        base = PrefixLoader({"base": shipped}, delimiter=":")
        self._environment = Environment(
            loader=ChoiceLoader([*owned, base, shipped]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            autoescape=False,
        )
        self._environment.filters |= {
            "assignment": self._checked(lay_assignment),
            "class": self._checked(lay_class),
            "code": code,
            "constant": self._checked(lay_constant),
            "docstring": lay_docstring,
            "import": self._checked(lay_import),
            "inline": inline,
            "laid": self._checked(lay),
            "literal": literal,
            "signature": self._checked(signature),
            "toml": toml_string,
        }

    def emit(self, template: str, view: object) -> tuple[str, bool]:
        """Return the text of a file, and whether its layout is certain to be Black's."""
        self._is_certain = not self.is_own(template)
        text = self._environment.get_template(template).render(view=view)
        return text, self._is_certain

    def is_own(self, template: str) -> bool:
        """Tell whether a file that a template prints may depend on one of the user's."""
        return template in self._own or any(n.startswith(SHARED) for n in self._own)

    def _checked(self, layout: Callable[..., str]) -> Callable[..., str]:
        def checked(*arguments: object, **options: object) -> str:
            text = layout(*arguments, **options)
            indent = arguments[-1]
            assert isinstance(indent, int)
            self._is_certain = self._is_certain and is_certain(text, indent)
            return text

        return checked
