"""Verbs that API authors begin the names of operations with."""

from __future__ import annotations

from typing import Final

VERBS: Final = frozenset(
    (
        "abort accept acknowledge activate add advance allow analyze answer append "
        "apply approve archive ask assign associate attach authenticate authorize "
        "average ban batch block build bulk buy calculate call cancel capture change "
        "check claim classify clear clone close collect commit compare complete compute "
        "confirm connect convert copy count create deactivate decline decrement delete "
        "deliver demote deny deploy deprecate destroy detach detect diff disable "
        "disassociate disconnect discover dismiss do download duplicate edit embed "
        "enable enqueue evaluate execute expire export extend extract facet fail fetch "
        "filter finalize find finish follow force fork fund generate get grant hangup "
        "head hide import increment initialize initiate insert inspect install invite "
        "invoke issue join kick kill launch leave list load lock lookup make mark match "
        "merge migrate modify mount move mute notify open options parse patch pause pay "
        "perform pin ping poll post prepare present preview process promote provision "
        "publish pull purge push put query rank read rebase reboot rebuild recommend "
        "reconnect recover redact redeliver redirect redo refer refresh refund "
        "regenerate register reject release reload remove rename render renew reopen "
        "reorder repair replace replay reply request rerank rerun rescue resend reset "
        "resize resolve restart restore resume retrieve retry return reverse revert "
        "review revoke rollback rotate run save scale scan schedule score search select "
        "send set ship sign simulate skip sort split star start stop stream submit "
        "subscribe suspend swap switch sync terminate tokenize touch train transfer "
        "transform translate trigger unarchive unassign unban unblock uncancel undelete "
        "unfollow uninstall unlink unlock unmount unmute unpin unpublish unregister "
        "unset unstar unsubscribe unsuspend untag update upgrade upload upsert upvote "
        "use validate verify view void vote wait watch withdraw write"
    ).split()
)
