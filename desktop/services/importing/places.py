"""Give imported appointments their places: whoever sits there already keeps it, and what the plan says of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from desktop.domain.appointments import TICK_MINUTES, State
from desktop.domain.clock import instant_of
from desktop.domain.languages import Language
from desktop.services.importing.taking import Taking, portions
from desktop.services.rule_book import holidays
from desktop.storage.bulk import delete_rows, insert_rows
from desktop.storage.models import Closure, Hold, Seat, Slot


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place that an appointment wants; `kept` is its time as the file says it."""

    appointment_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    kept: str

    @property
    def ticks(self) -> range:
        """Return the five-minute ticks of the place."""
        return range(self.start // TICK_MINUTES, (self.start + self.minutes) // TICK_MINUTES)

    @property
    def ends(self) -> int:
        """Return the minute at which it ends."""
        return self.start + self.minutes


SeatRow = tuple[str, str, int, int, str]
"""Desk, day, tick, seat and appointment."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The seats that can be given, and the ids of the appointments that get none."""

    rows: tuple[SeatRow, ...]
    without: frozenset[str]


def give_back(taking: Taking, appointment_ids: Sequence[str]) -> None:
    """Let the places of appointments be free."""
    delete_rows(taking.connection, "seat", "appointment_id", appointment_ids)


def share_out(taking: Taking, wanted: Sequence[Wanted]) -> Shared:
    """Say who gets the place, in order: what is taken, and what has just been given, is not given again."""
    if not wanted:
        return Shared((), frozenset())
    _drop_expired_holds(taking)
    taken = _taken(taking, wanted)
    rows: list[SeatRow] = []
    without: set[str] = set()
    for one in wanted:
        day = one.day.isoformat()
        ticks = [(one.desk_id, day, tick) for tick in one.ticks]
        if taken.isdisjoint(ticks):
            taken.update(ticks)
            rows += [(*tick, 1, one.appointment_id) for tick in ticks]
        else:
            without.add(one.appointment_id)
    return Shared(tuple(rows), frozenset(without))


def give(taking: Taking, shared: Shared) -> None:
    """Write the seats of those who get their place; the appointments are there by now."""
    columns = ("desk_id", "day", "tick", "seat", "appointment_id")
    insert_rows(taking.connection, "seat", columns, shared.rows, watch=taking.watch)


def outside_plan(taking: Taking, wanted: Iterable[Wanted]) -> list[Wanted]:
    """Return those that still lie ahead and for which there is no open place in the published plan."""
    ahead = [one for one in wanted if instant_of(one.day, 0) + timedelta(minutes=one.ends) > taking.at]
    if not ahead:
        return []
    covered, closed = _covered(taking, ahead), _closed(taking, ahead)
    return [
        one
        for one in ahead
        if (one.desk_id, one.day) in closed
        or ("", one.day) in closed
        or holidays().name(one.day, Language.BOKMAL)
        or not set(range(one.start, one.ends, TICK_MINUTES)) <= covered.get((one.desk_id, one.day), frozenset())
    ]


def holds_place(state: str) -> bool:
    """Tell whether somebody in this state sits on the place."""
    return state in (State.BOOKED, State.ARRIVED, State.IN_SERVICE, State.COMPLETED)


def _days(wanted: Iterable[Wanted]) -> list[date]:
    return sorted({one.day for one in wanted})


def _taken(taking: Taking, wanted: Sequence[Wanted]) -> set[tuple[str, str, int]]:
    desks = {one.desk_id for one in wanted}
    found: set[tuple[str, str, int]] = set()
    for days in portions(_days(wanted)):
        query = select(Seat.desk_id, Seat.day, Seat.tick).where(
            Seat.desk_id.in_(desks), Seat.day.in_(days), Seat.seat == 1
        )
        found.update((row.desk_id, row.day.isoformat(), row.tick) for row in taking.connection.execute(query))
    return found


def _drop_expired_holds(taking: Taking) -> None:
    query = select(Hold.id).where(Hold.expires_at <= taking.at)
    expired = list(taking.connection.execute(query).scalars())
    delete_rows(taking.connection, "seat", "hold_id", expired)
    delete_rows(taking.connection, "hold", "id", expired)


def _covered(taking: Taking, wanted: Sequence[Wanted]) -> dict[tuple[str, date], set[int]]:
    found: dict[tuple[str, date], set[int]] = {}
    for days in portions(_days(wanted)):
        query = select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes).where(
            Slot.station_id == taking.station_id, Slot.day.in_(days)
        )
        for row in taking.connection.execute(query):
            minutes = range(row.start, row.start + row.minutes, TICK_MINUTES)
            found.setdefault((row.desk_id, row.day), set()).update(minutes)
    return found


def _closed(taking: Taking, wanted: Sequence[Wanted]) -> set[tuple[str, date]]:
    found: set[tuple[str, date]] = set()
    for days in portions(_days(wanted)):
        query = select(Closure.desk_id, Closure.day).where(
            Closure.station_id == taking.station_id, Closure.day.in_(days)
        )
        found.update((row.desk_id or "", row.day) for row in taking.connection.execute(query))
    return found
