"""Plant a fault of each kind after a history, to see that its check finds it: one that never fails proves nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from desktop.domain.station_line import Verdict
from desktop.services.commands import perform
from desktop.station.receiving import QUIET
from desktop.station.simulate.history import History
from desktop.station.simulate.holding import Check, Scene
from desktop.station.simulate.looking import Desk
from desktop.storage.models import (
    Asked,
    AskedAgain,
    Conflict,
    JournalEntry,
    JournalPayload,
    Person,
    ReceivedEntry,
    Seat,
    StationLink,
)


class NothingToBreak(Exception):
    """The history has nothing of the kind that is to be broken; another seed has."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a fault is planted.

    Attributes:
        station: the station's database.
        here: the first counter's own file.
    """

    station: Connection
    here: Connection
    history: History


def plant(check: Check, scene: Scene, history: History) -> None:
    """Plant the fault that a check must find, in the open transactions of the scene.

    Raises:
        NothingToBreak: the history has nothing that can be broken so.
    """
    first = history.machines[0].member.counter
    _PLANTS[check](Broken(scene.station, scene.counters[first].connection, history))


def _lose_a_command(at: Broken) -> None:
    with_item = select(Conflict.id)
    received = select(ReceivedEntry.entry_id).where(ReceivedEntry.entry_id.not_in(with_item))
    confirmed = [entry_id for each in at.history.evidence.confirmed if each.alone for entry_id in each.entry_ids]
    entry_id = _first(at.station, received.where(ReceivedEntry.entry_id.in_(confirmed)))
    at.station.execute(delete(ReceivedEntry).where(ReceivedEntry.entry_id == entry_id))
    _delete_entry(at.station, entry_id)


def _do_twice(at: Broken) -> None:
    written = select(ReceivedEntry.entry_id).where(
        ReceivedEntry.verdict == Verdict.WRITTEN, ReceivedEntry.entry_id.not_in(select(AskedAgain.entry_id))
    )
    device = _first(at.here, select(StationLink.device))
    asked = _first(at.station, select(JournalEntry.id).where(JournalEntry.device == device))
    at.station.execute(insert(AskedAgain).values(entry_id=_first(at.station, written), asked_id=asked))


def _tell_otherwise(at: Broken) -> None:
    again = select(ReceivedEntry.entry_id).where(ReceivedEntry.verdict == Verdict.AGAIN)
    entry_id = _first(at.station, again)
    told = update(JournalPayload).where(JournalPayload.entry_id == entry_id)
    at.station.execute(told.values(body='{"booking_number":"another"}'))


def _stumble(at: Broken) -> None:
    at.history.let(0, _perform_unknown)


def _perform_unknown(desk: Desk) -> None:
    """Do something that nobody can do: the program would say that it did not expect it."""
    perform(desk.at.store, desk.at.clerk, Broken)  # type: ignore[arg-type] # that is what is wrong with it


def _leave_a_question(at: Broken) -> None:
    machine = at.history.machines[0]
    who, now = machine.clerk.staff_id, machine.store.clock.now()
    at.here.execute(insert(Asked).values(id="left", commands=[], staff_id=who, desk_id=None, at=now))


def _change_a_row(at: Broken) -> None:
    person = _first(at.here, select(Person.id))
    at.here.execute(update(Person).where(Person.id == person).values(note="changed"))


def _double_a_seat(at: Broken) -> None:
    seats = at.station.execute(select(Seat).where(Seat.appointment_id.is_not(None)).order_by(Seat.appointment_id)).all()
    if not seats or seats[0].appointment_id == seats[-1].appointment_id:
        raise NothingToBreak
    first, other = seats[0], seats[-1]
    at.station.execute(
        insert(Seat).values(
            desk_id=first.desk_id,
            day=first.day,
            tick=first.tick,
            seat=first.seat + 1,
            appointment_id=other.appointment_id,
            hold_id=None,
        )
    )


def _lose_a_tick(at: Broken) -> None:
    seat = at.station.execute(select(Seat).where(Seat.appointment_id.is_not(None)).limit(1)).one_or_none()
    if seat is None:
        raise NothingToBreak
    at.station.execute(
        delete(Seat).where(
            Seat.desk_id == seat.desk_id, Seat.day == seat.day, Seat.tick == seat.tick, Seat.seat == seat.seat
        )
    )


def _drop_a_conflict(at: Broken) -> None:
    item = _first(at.station, select(Conflict.id).where(Conflict.joined_to.is_(None)))
    at.station.execute(delete(Conflict).where(Conflict.joined_to == item))
    at.station.execute(delete(Conflict).where(Conflict.id == item))


def _break_a_promise(at: Broken) -> None:
    firm = at.history.evidence.firm
    entry_id = _first(at.station, select(ReceivedEntry.entry_id).where(ReceivedEntry.entry_id.in_(firm)))
    refused = {"verdict": Verdict.REFUSED, "code": "seat-taken"}
    at.station.execute(update(ReceivedEntry).where(ReceivedEntry.entry_id == entry_id).values(**refused))


def _change_an_entry(at: Broken) -> None:
    entry_id = _first(at.here, select(JournalEntry.id).where(JournalEntry.command.not_in(QUIET)))
    changed = update(JournalPayload).where(JournalPayload.entry_id == entry_id)
    at.here.execute(changed.values(body=JournalPayload.body + " "))


def _forget_an_entry(at: Broken) -> None:
    device = _first(at.here, select(StationLink.device))
    chain = select(JournalEntry.id).where(JournalEntry.device == device).order_by(JournalEntry.number.desc())
    _delete_entry(at.here, _first(at.here, chain))


def _forget_in_search(at: Broken) -> None:
    done = at.here.exec_driver_sql(
        "DELETE FROM search_identifier WHERE (kind, value) IN (SELECT kind, value FROM search_identifier LIMIT 1)"
    )
    if not done.rowcount:
        raise NothingToBreak


_PLANTS: Mapping[Check, Callable[[Broken], None]] = {
    Check.NOTHING_LOST: _lose_a_command,
    Check.NOTHING_TWICE: _do_twice,
    Check.TOLD_AS_DONE: _tell_otherwise,
    Check.NOTHING_UNEXPECTED: _stumble,
    Check.ALL_QUIET: _leave_a_question,
    Check.ROWS_EQUAL: _change_a_row,
    Check.SEATS_SINGLE: _double_a_seat,
    Check.SEATS_FIT: _lose_a_tick,
    Check.REFUSALS_KEPT: _drop_a_conflict,
    Check.SHARES_KEPT: _break_a_promise,
    Check.CHAINS_HOLD: _change_an_entry,
    Check.CHAINS_COUNTED: _forget_an_entry,
    Check.INDEX_EQUAL: _forget_in_search,
}


def _first(connection: Connection, query) -> str:  # type: ignore[no-untyped-def] # SQLAlchemy's own types are many
    found = connection.execute(query.limit(1)).scalar_one_or_none()
    if found is None:
        raise NothingToBreak
    return str(found)


def _delete_entry(connection: Connection, entry_id: str) -> None:
    connection.execute(delete(JournalPayload).where(JournalPayload.entry_id == entry_id))
    connection.execute(delete(JournalEntry).where(JournalEntry.id == entry_id))
