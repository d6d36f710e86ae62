"""Plans the files of the generated package as data, before any text."""

from restencil.plan.plan import Plan, PlannedFile, make_plan

__all__ = ["Plan", "PlannedFile", "make_plan"]
