"""Read the figures of a span from the journal. Nothing is stored: the same journal always gives the same figures.

Days of waiting to the first free time. The journal does not keep every look at the calendar, but it keeps each time
that was given and each proven search that found none in time (R18). On a day on which somebody asked, the nearest time
that was given, or that a proof found after the deadline, is what the first free time was that day, or an upper limit of
it where everybody wanted a later one. The figure is the median of that over the days on which somebody asked. A booking
counts with the day that was booked first: a later move says what the applicant wanted, not what was free.

Ids are looked up in the rows (the number of a desk, the appointment of an item); what happened is the journal's alone.
An appointment that came with a file has no booking in the journal: what its own entries do not say is its row's, and
the figures say how many of those there are.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from desktop.domain.appointments import State
from desktop.domain.clock import instant_of
from desktop.domain.figures import Figures, Proof, Span, figures_of
from desktop.domain.histories import Event, Happening, Histories, Life
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import figures_entries as entries
from desktop.services.commands import require
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.own_chains import was_promised
from desktop.services.work import Actor
from desktop.storage.models import Appointment, Case, ClosingItem, Desk, JournalEntry, JournalPayload, Waiting, WalkIn
from desktop.storage.store import Store

AT_ONCE = 1000
"""How many entries are read between two looks at whether to go on."""
_LOOKED_UP = 500

Progress = Callable[[int, int], None]


_ROWS = select(
    Appointment.id,
    Appointment.station_id,
    Appointment.service,
    Appointment.desk_id,
    Appointment.day,
    Appointment.minutes,
    Appointment.state,
    Appointment.called_at,
    Appointment.ended_at,
    Appointment.served_at_desk,
)


class FiguresStopped(Exception):
    """Somebody stopped the computing; nothing was kept."""


@dataclass(frozen=True, slots=True)
class StationFigures:
    """The figures of this station, and its desks in the order of the room."""

    figures: Figures
    desks: tuple[str, ...]


def never_stop() -> bool:
    """Go on to the end."""
    return False


def no_progress(done: int, total: int) -> None:
    """Tell nobody how far it is."""


def station_figures(
    store: Store,
    actor: Actor,
    span: Span,
    *,
    progress: Progress = no_progress,
    stopped: Callable[[], bool] = never_stop,
) -> StationFigures:
    """Compute the figures of a span of local days for this station, in a worker.

    Args:
        store, actor: where, and who asks.
        span: the days.
        progress: is told how many entries of how many are read.
        stopped: asked every few thousand entries.

    Raises:
        RuleBroken: `no-right`; `period-backwards`.
        FiguresStopped: `stopped` said so.
    """
    require(actor, Right.READ_FIGURES)
    if span.last < span.first:
        raise RuleBroken("period-backwards")
    with store.read() as connection:
        reading = _Reading(connection, store.device.station_id, span)
        reading.read(progress, stopped)
        reading.complete()
        return StationFigures(
            figures_of(
                reading.histories.lives.values(),
                reading.proofs,
                span,
                store.clock.now(),
                contentless=reading.contentless,
                unknown=reading.unknown,
            ),
            tuple(reading.desks.values()),
        )


class _Reading:
    """One walk over the journal."""

    def __init__(self, connection: Connection, station_id: str, span: Span) -> None:
        self._connection = connection
        self._station_id = station_id
        self._begins = instant_of(span.first, 0)
        self.histories = Histories()
        self.contentless = self.unknown = 0
        self._span = span
        self._elsewhere: set[str] = set()
        self._taken_back: set[str] = set()
        self._proofs: dict[str, list[Proof]] = {}
        rows = connection.execute(
            select(Desk.id, Desk.number).where(Desk.station_id == station_id).order_by(Desk.position)
        )
        self.desks: dict[str, str] = {row.id: row.number for row in rows}
        self._look_up = entries.LookUp(self.desks, self._items(), self._waits())

    @property
    def proofs(self) -> list[Proof]:
        """Return the proofs that nobody took back."""
        return [proof for of_case in self._proofs.values() for proof in of_case]

    def read(self, progress: Progress, stopped: Callable[[], bool]) -> None:
        """Read all entries that can say something about the span."""
        wanted = (
            JournalEntry.command.in_(entries.COMMANDS),
            JournalEntry.at >= self._begins - timedelta(days=HORIZON_DAYS),
            was_promised(),
        )
        total = self._connection.execute(select(func.count()).select_from(JournalEntry).where(*wanted)).scalar_one()
        done = 0
        progress(done, total)
        for rows in self._partitions(wanted):
            if stopped():
                raise FiguresStopped
            for at, command, body in rows:
                self._take(at if at.tzinfo else at.replace(tzinfo=UTC), command, body)
            done += len(rows)
            progress(done, total)

    def _partitions(self, wanted: Sequence[ColumnElement[bool]]) -> Iterator[Sequence[Any]]:
        query = (
            select(JournalEntry.at, JournalEntry.command, JournalPayload.body)
            .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
            .where(*wanted)
            .order_by(JournalEntry.at, JournalEntry.device, JournalEntry.epoch, JournalEntry.number)
            .execution_options(yield_per=AT_ONCE)
        )
        with self._connection.execute(query) as result:
            yield from result.partitions()

    def _take(self, at: datetime, command: str, body: str | None) -> None:
        if body is None:
            self.contentless += at >= self._begins
            return
        for said in entries.said_by(command, at, body, self._look_up):
            match said:
                case Event():
                    self._take_event(said)
                case entries.Searched(case_id, proof):
                    self._proofs.setdefault(case_id, []).append(proof)
                case entries.SearchRetracted(case_id):
                    if self._proofs.get(case_id):
                        self._proofs[case_id].pop()

    def _take_event(self, event: Event) -> None:
        if event.appointment_id in self._elsewhere:
            return
        if event.kind is Happening.BOOKED and not event.desk:
            self._elsewhere.add(event.appointment_id)  # at a desk of another station (R17)
            return
        if event.kind is Happening.TAKEN_BACK:
            self._taken_back.add(event.appointment_id)
        self.histories.add(event)

    def complete(self) -> None:
        """Look up what the journal does not say, and leave out what belongs to another station (R17)."""
        for ids in _portions([id_ for id_, life in self.histories.lives.items() if not life.known]):
            for row in self._connection.execute(_ROWS.where(Appointment.id.in_(ids))):
                if row.station_id == self._station_id:
                    desk = self.desks.get(row.desk_id, "")
                    self.histories.complete(row.id, row.service, desk, row.day, row.minutes)
                else:
                    self.histories.forget(row.id)
        mine = (Appointment.station_id == self._station_id, Appointment.day.between(self._span.first, self._span.last))
        for row in self._connection.execute(_ROWS.where(*mine)):
            if row.id not in self.histories.lives and row.id not in self._taken_back:
                self.histories.lives[row.id] = Life(
                    row.service,
                    row.day,
                    self.desks.get(row.desk_id, ""),
                    row.minutes,
                    State(row.state),
                    called_at=row.called_at,
                    ended_at=row.ended_at,
                    served_at=self.desks.get(row.served_at_desk, ""),
                )
        for ids in _portions([id_ for id_, life in self.histories.lives.items() if life.walk_in]):
            others = select(WalkIn.id).where(WalkIn.id.in_(ids), WalkIn.station_id != self._station_id)
            for walk_in_id in self._connection.execute(others).scalars():
                self.histories.forget(walk_in_id)
        self.unknown = sum(not life.known for life in self.histories.lives.values())
        for ids in _portions(list(self._proofs)):
            elsewhere = select(Case.id).where(Case.id.in_(ids), Case.station_id != self._station_id)
            for case_id in self._connection.execute(elsewhere).scalars():
                del self._proofs[case_id]

    def _items(self) -> dict[str, str]:
        rows = self._connection.execute(select(ClosingItem.id, ClosingItem.appointment_id))
        return {row.id: row.appointment_id for row in rows}

    def _waits(self) -> dict[str, str]:
        rows = self._connection.execute(
            select(Waiting.id, Waiting.appointment_id).where(Waiting.appointment_id.is_not(None))
        )
        return {row.id: row.appointment_id for row in rows}


def _portions(ids: list[str]) -> Iterator[list[str]]:
    for at in range(0, len(ids), _LOOKED_UP):
        yield ids[at : at + _LOOKED_UP]


def usual_spans(today: date) -> tuple[Span, Span]:
    """Return this week, Monday to Sunday, and the whole month before this one."""
    monday = today - timedelta(days=today.weekday())
    end_of_last_month = today.replace(day=1) - timedelta(days=1)
    return Span(monday, monday + timedelta(days=6)), Span(end_of_last_month.replace(day=1), end_of_last_month)
