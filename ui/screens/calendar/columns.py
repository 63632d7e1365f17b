"""What is known of one column before it is arranged: its places, its people, whether it is closed, what fits in it."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from desktop.domain.appointments import HOLDS_SEAT, Audience
from desktop.services.queries.calendar import CalendarPage, DeskRow, SlotRow
from desktop.services.queries.day import AppointmentRow
from ui.screens.calendar.placement import Stretch, ticks_of
from ui.screens.calendar.remarks import Noted
from ui.screens.calendar.span import Asked

_One = TypeVar("_One", SlotRow, AppointmentRow)


def by_column(rows: Iterable[_One]) -> dict[tuple[date, str], list[_One]]:
    """Return rows by the day and the desk that they are of."""
    found: dict[tuple[date, str], list[_One]] = {}
    for row in rows:
        found.setdefault((row.day, row.desk_id), []).append(row)
    return found


class ClosedColumns:
    """Why a day, or a desk's day, is closed."""

    def __init__(self, page: CalendarPage) -> None:
        self._days: dict[date, list[str]] = {}
        self._desks: dict[tuple[date, str], list[str]] = {}
        for row in page.closed:
            if row.desk_id is None:
                self._days.setdefault(row.day, []).append(row.reason)
            else:
                self._desks.setdefault((row.day, row.desk_id), []).append(row.reason)

    def why(self, day: date, desk_id: str) -> str:
        """Return the reason, or nothing where it is open."""
        return ", ".join(dict.fromkeys(self._days.get(day, []) + self._desks.get((day, desk_id), [])))


class Places:
    """The places of a column."""

    def __init__(self, slots: Iterable[SlotRow]) -> None:
        self.staff: list[Stretch] = []
        self.public: list[Stretch] = []
        for slot in slots:
            of = self.staff if slot.audience is Audience.STAFF else self.public
            of.append(Stretch(slot.start, slot.start + slot.minutes))


class People:
    """The appointments of a column, with the five minutes that they take."""

    def __init__(self, rows: Iterable[AppointmentRow]) -> None:
        self.rows = [(Stretch(row.start, row.start + row.minutes), row) for row in rows]
        self.ticks = ticks_of(when for when, row in self.rows if row.state in HOLDS_SEAT)


class Fitting:
    """Where in a column the errand that is looked for can begin."""

    def __init__(self, desk: DeskRow, plan: Places, people: People, noted: Noted, asked: Asked) -> None:
        self.service, self._minutes = asked.service, asked.minutes
        places = (when for when in plan.staff if asked.service in noted.services.get(when.start, (asked.service,)))
        taken_here = not desk.services or asked.service in desk.services
        self._open = ticks_of(places) - people.ticks - noted.ticks if taken_here else set()

    def at(self, start: int) -> bool:
        """Say whether its whole length is open from a minute on."""
        return ticks_of((Stretch(start, start + self._minutes),)) <= self._open
