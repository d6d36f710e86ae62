"""Prints the plan through Jinja templates."""

from restencil.render.stage import RenderedFile, render

__all__ = ["RenderedFile", "render"]
