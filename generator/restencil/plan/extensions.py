"""The modules that the user adds to models and enums in."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Identifier
from restencil.naming import Names
from restencil.plan.views import ExtensionView


def plan_extensions(names: Names) -> Iterator[tuple[Identifier, ExtensionView]]:
    """Yield the modules by name."""
    for schema, extension in names.extensions.items():
        is_enum = schema in names.enums
        name = names.enums[schema] if is_enum else names.models[schema]
        yield extension.module, ExtensionView(
            name=extension.name,
            module_docstring=Docstring(
                f"What `{name}` has besides its {'members' if is_enum else 'fields'}.\n\n"
                "This file is yours: it was generated once, and never will be again."
            ),
            docstring=Docstring(f"Methods and properties of every `{name}`."),
        )
