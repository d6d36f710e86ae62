"""Plans the files of the generated package as data, before any text."""

from restencil.plan.context import Settings
from restencil.plan.plan import Lifetime, Plan, PlannedFile, make_plan

__all__ = ["Lifetime", "Plan", "PlannedFile", "Settings", "make_plan"]
