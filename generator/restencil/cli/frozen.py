"""`restencil generate --frozen`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from restencil.cli.ending import Exit, output_errors
from restencil.cli.formats import tell
from restencil.cli.report import print_diagnostics
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.sync.frozen import disagreements
from restencil.sync.lock import read_lock
from restencil.sync.stored import LOCK_NAME


def refuse_changed(clients: Sequence[ClientConfig]) -> None:
    """End the command where a lock is not of what its client is generated from."""
    found = Collector()
    for client in clients:
        path = (client.out / LOCK_NAME).as_posix()
        with output_errors(client.out):
            lock = read_lock(client.out, LOCK_NAME, found)
            reasons = () if found.found else disagreements(client, lock)
            for reason in reasons:
                found.emit(catalogue.frozen(path, reason))
    if found.found:
        print_diagnostics(found.found, None)
        tell("nothing was written")
        sys.exit(Exit.DRIFT)
