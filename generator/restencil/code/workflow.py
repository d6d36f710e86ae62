"""Workflow commands of GitHub Actions, by which a line of a log annotates a file.

GitHub's documentation, "Workflow commands for GitHub Actions", has their syntax.
"""

from __future__ import annotations

from restencil.origin import Location


def annotation(level: str, message: str, title: str, location: Location | None) -> str:
    """Return the command that annotates a place, or the run as a whole.

    Args:
        level: `error`, `warning` or `notice`.
        message: What is said; it may have several lines.
        title: What stands above it.
        location: The place; its file is relative to the root of the repository.
    """
    places = (
        (
            f"file={_property(location.file)}",
            f"line={location.line}",
            f"col={location.column}",
        )
        if location
        else ()
    )
    properties = ",".join((*places, f"title={_property(title)}"))
    return f"::{level} {properties}::{command_data(message)}"


def command_data(text: str) -> str:
    """Return a text as the data of a command, which is one line and runs nothing."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return command_data(text).replace(":", "%3A").replace(",", "%2C")
