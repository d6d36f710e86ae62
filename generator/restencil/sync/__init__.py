"""Brings the output folder in line with what was generated. The only stage that writes."""

from restencil.sync.compare import Comparison, compare
from restencil.sync.difference import difference
from restencil.sync.edits import Policy
from restencil.sync.exclusive import exclusive
from restencil.sync.frozen import disagreements
from restencil.sync.inputs import lock_of, policy_of
from restencil.sync.lock import LOCK_NAME, Figures, Lock, read_lock
from restencil.sync.settled import settled_comparison
from restencil.sync.transaction import is_interrupted, recover
from restencil.sync.write import write

__all__ = [
    "LOCK_NAME",
    "Comparison",
    "Figures",
    "Lock",
    "Policy",
    "compare",
    "difference",
    "disagreements",
    "exclusive",
    "is_interrupted",
    "lock_of",
    "policy_of",
    "read_lock",
    "recover",
    "settled_comparison",
    "write",
]
