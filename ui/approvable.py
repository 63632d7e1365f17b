"""What a clerk may do with somebody's approval."""

from desktop.domain.rights import Right
from desktop.services.approvals import can_be_approved
from desktop.services.work import Actor

_AT_THE_DESK = Right.BOOK
"""Whoever works at a desk has this right; an auditor, say, is not to be led to what others approve."""


def has_or_may_ask(actor: Actor, right: Right) -> bool:
    """Say whether somebody has a right, or works at a desk where somebody else can approve it on the spot."""
    return right in actor.rights or (_AT_THE_DESK in actor.rights and can_be_approved(right))
