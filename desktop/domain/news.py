"""What others have done since somebody last looked, brought down to what is left of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class NewsKind(StrEnum):
    """What a piece of news is about, in the order in which they are told."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    CARD_ARRIVED = "card-arrived"
    CARD_RETURNED = "card-returned"
    MAIL = "mail"
    ITEMS = "items"
    FILE = "file"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Seen:
    """How far somebody has read: the newest entry of the journal by then, and the moment, UTC."""

    entry_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class When:
    """A time at a desk: local day and minute since midnight in Oslo; the desk's number, empty where it is not known."""

    day: date
    start: int
    desk: str = ""


def left_of(
    *, is_new: bool, is_there: bool, before: When | None, now: When | None, days: frozenset[date]
) -> NewsKind | None:
    """Return what is left of all that happened to one appointment, or None where that is nothing for these days.

    Whatever was booked and cancelled, moved and moved back is not told: only how it was and how it is.

    Args:
        is_new: it was not there when somebody last looked.
        is_there: it is to be kept now; one that was cancelled or taken back is not.
        before: its time then, where it is known.
        now: its time now; None where nothing is left of it.
        days: the local days that matter.
    """
    stood = before is not None and before.day in days
    stands = is_there and now is not None and now.day in days
    if is_new:
        return NewsKind.BOOKED if stands else None
    if not is_there:
        gone = stood or (before is None and now is not None and now.day in days)
        return NewsKind.CANCELLED if gone else None
    if before is None or now is None or (before.day, before.start) == (now.day, now.start):
        return None
    return NewsKind.MOVED if stood or stands else None
