"""Copies of a paper: how they were made, what became of them, and the jobs in which they go to a printer."""

from enum import StrEnum


class Way(StrEnum):
    """How a copy was made."""

    PRINTER = "printer"
    PDF = "pdf"
    #: Counted before the copies had rows of their own.
    UNKNOWN = "unknown"


class Given(StrEnum):
    """How a copy left the counter."""

    HANDED_OVER = "handed-over"
    POSTED = "posted"


class CopyState(StrEnum):
    """How far a paper has come: its newest copy tells."""

    MADE = "made"
    PRINTED = "printed"
    HANDED_OVER = "handed-over"
    POSTED = "posted"


class JobState(StrEnum):
    """How far a job for the printer has come.

    One that stays `queued` after the program was closed may have come out or not: somebody has to look.
    """

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


WAITING = frozenset({JobState.QUEUED, JobState.FAILED})
"""The states of a job that is still to be seen to."""


def copy_state(copies: int, given: Given | None) -> CopyState:
    """Return how far a paper has come.

    Args:
        copies: how many came out right.
        given: what became of the newest of them.
    """
    if given is not None:
        return CopyState(given)
    return CopyState.PRINTED if copies else CopyState.MADE
