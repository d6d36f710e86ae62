"""Plans the files of the generated package as data, before any text."""

from restencil.plan.context import Settings
from restencil.plan.past import Past
from restencil.plan.plan import Lifetime, Plan, PlannedFile, make_plan

__all__ = ["Lifetime", "Past", "Plan", "PlannedFile", "Settings", "make_plan"]
