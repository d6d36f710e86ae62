"""The command line. The only part that prints."""

from restencil.cli.app import main

__all__ = ["main"]
