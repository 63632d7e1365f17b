"""Write the plan and the appointments as an iCalendar file (RFC 5545), from data that say nothing about anybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop.domain.clock import OSLO

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Skranke//Skranke//EN"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of the file.

    Attributes:
        id: ours; the entry has the same one in every file.
        day: the local day in Oslo; `last_day` is the last of several whole days.
        start: minute since midnight in Oslo; None for whole days.
        minutes: how long; of no meaning for whole days.
        summary, location: what it says.
        busy: whether the time is taken; what is only open is not.
        cancelled: it is not to be, and a calendar that has it takes it away.
        sequence: goes up with each change of the entry.
        changed_at: the last change, UTC; None for that of the file.
    """

    id: str
    day: date
    start: int | None
    minutes: int
    summary: str
    location: str = ""
    last_day: date | None = None
    busy: bool = True
    cancelled: bool = False
    sequence: int = 0
    changed_at: datetime | None = None


def calendar_file(name: str, entries: Sequence[CalendarEntry], made_at: datetime, language: str) -> bytes:
    """Return the file.

    A start is wall-clock time with the zone's own rules in the file, and a length is what passes on a clock, so that
    both days of the clock change come out right. The same entries and instant always give the same bytes.

    Args:
        name: what a calendar program calls it.
        entries: what lies in it.
        made_at: when the file is made, UTC.
        language: the language of the words, such as `nb`.
    """
    from icalendar import Calendar, Timezone

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name, parameters={"LANGUAGE": language})
    calendar.add("x-wr-calname", name)
    if entries:
        days = [entry.day for entry in entries]
        # A year more on both sides: the rules before and after the change of the clock are both there.
        first, last = min(days) - timedelta(days=365), max(days) + timedelta(days=365)
        calendar.add_component(Timezone.from_tzid(str(OSLO), first_date=first, last_date=last))
    for entry in sorted(entries, key=lambda each: (each.day, each.start or 0, each.id)):
        calendar.add_component(_event(entry, made_at))
    body: bytes = calendar.to_ical()
    return body


def _event(entry: CalendarEntry, made_at: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.id}@skranke")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("last-modified", (entry.changed_at or made_at).astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("summary", entry.summary)
    if entry.location:
        event.add("location", entry.location)
    if entry.start is None:
        event.add("dtstart", entry.day)
        event.add("dtend", (entry.last_day or entry.day) + timedelta(days=1))
    else:
        start = time(entry.start // 60, entry.start % 60)
        event.add("dtstart", datetime.combine(entry.day, start, OSLO))
        event.add("duration", timedelta(minutes=entry.minutes))
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE" if entry.busy and not entry.cancelled else "TRANSPARENT")
    return event
