"""8xx: mistakes of restencil itself."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic

_HINT = "this is a mistake in restencil: please report it, with the document if you can"


def unparsable_output(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E801",
        message=f"the generated file {path!r} is no Python: {reason}",
        place=None,
        hint=_HINT,
    )
