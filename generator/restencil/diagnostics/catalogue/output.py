"""7xx: the output folder."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def foreign_file(path: str) -> Diagnostic:
    return Diagnostic(
        code="E701",
        message=f"{path!r} is in the way: it is no file that restencil wrote",
        place=None,
        hint="move it, or generate into another folder",
    )


def illegible_file(path: str) -> Diagnostic:
    return Diagnostic(
        code="E702",
        message=f"{path!r} is no text any more, so that nothing can be merged into it",
        place=None,
        hint=f"give --restore {path} to have it as it is generated",
    )


def edited_file_kept(path: str) -> Diagnostic:
    return Diagnostic(
        code="W703",
        message=f"{path!r} is generated no more, but was changed by hand; it is left there",
        place=None,
        hint="remove it if nothing needs it",
    )


def broken_lock(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E704",
        message=f"the lock {path!r} cannot be read: {reason}",
        place=None,
        hint="restore it from version control",
    )


def not_writable(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E705",
        message=f"{path!r} cannot be read or written: {reason}",
        place=None,
        hint="check the permissions and the space on the disk",
    )


def deleted_file(path: str) -> Diagnostic:
    return Diagnostic(
        code="W706",
        message=f"{path!r} was deleted by hand; it is not written again",
        place=None,
        hint=f"give --restore {path} to have it back",
    )


def conflict(path: str) -> Diagnostic:
    return Diagnostic(
        code="E707",
        message=f"changes in {path!r} contradict what is generated",
        place=None,
        hint="choose between what is marked in it, remove the marks, and generate again",
    )


def frozen(path: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E708",
        message=f"the lock {path!r} does not fit: {reason}",
        place=None,
        hint="run `restencil generate` without --frozen, and commit what it writes",
    )


def out_of_sync(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E709",
        message="this file is not what the document gives",
        place=place,
        hint="run `restencil generate`, and commit what it writes",
    )


def nothing_to_restore(pattern: str, similar: str | None) -> Diagnostic:
    return Diagnostic(
        code="E710",
        message=f"--restore {pattern} is no file or folder that is generated",
        place=None,
        hint=(
            f"did you mean {similar!r}?"
            if similar
            else "give a path that is relative to the output folder"
        ),
    )
