"""9xx: comparing packages and explaining them."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic


def nothing_to_compare(name: str) -> Diagnostic:
    return Diagnostic(
        code="E901",
        message=f"{name!r} is neither a document nor a folder with a generated package",
        place=None,
        hint="name a document, the `out` of a client, or `git:` with a commit, branch or tag",
    )


def revision_unreadable(revision: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E902",
        message=f"git cannot read {revision!r}: {reason}",
        place=None,
        hint="check the name; a shallow clone has few commits (`git fetch --unshallow`)",
    )


def version_not_kept(file: str, version: str) -> Diagnostic:
    return Diagnostic(
        code="E903",
        message=f"the version {version!r} cannot be written into {file!r}",
        place=None,
        hint=f'write `version = "{version}"` where the client is configured',
    )


def nothing_to_explain(name: str, similar: str | None) -> Diagnostic:
    return Diagnostic(
        code="E904",
        message=f"there is no {name!r} to explain",
        place=None,
        hint=(
            f"did you mean {similar!r}?"
            if similar
            else "name a diagnostic, or something that the package has a name for"
        ),
    )


def broken_package(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E905",
        message=f"{path!r} of the package is no Python: {reason}",
        place=None,
        hint="mend the file, which was changed by hand, or generate it anew (`--restore`)",
    )
