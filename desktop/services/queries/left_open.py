"""What is left open at the end of the day: people, calls, letters, and how much waits among the items."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ToldHow
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.evening_pack import PackStanding
from desktop.domain.left_open import Among as Among
from desktop.domain.left_open import LeftOpen as LeftOpen
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.names import display_name
from desktop.domain.papers import PaperKind
from desktop.services.evening_pack import pack_standing
from desktop.services.queries.cards import count_cards_at_station, count_late_cards
from desktop.services.queries.closing import closings, phone_list
from desktop.services.queries.day import AppointmentRow, appointments_between
from desktop.services.queries.imported import count_import_tasks, count_new_times
from desktop.services.queries.missing_papers import OverdueCase, overdue_papers
from desktop.services.queries.notices import count_to_be_told
from desktop.services.queries.queue import WalkInRow, queue_of_day, walk_ins_left_open
from desktop.services.queries.to_enter import count_to_enter
from desktop.services.queries.waiting_list import waiting_list
from desktop.services.reference import catalogue
from desktop.storage.models import Case, IssuedPaper, Person, VoidedPaper
from desktop.storage.store import Store

_LETTERS = (PaperKind.APPOINTMENT_LETTER, PaperKind.MISSING_PAPERS, PaperKind.CARD_LETTER)
_NOT_REACHED = (CallOutcome.NO_ANSWER, CallOutcome.MESSAGE_LEFT)


@dataclass(frozen=True, slots=True)
class OpenLine:
    """One thing that is left open.

    Attributes:
        key: what it is known by when the list is read again.
        name, case_id: of the person; empty for a drop-in who is not known, and for items.
        number: the waiting number; 0 for none.
        appointment, walk_in: who it is about, where it is about somebody at the counter.
        at: since when, UTC: came, called, or promised; when a letter was written, when somebody was called.
        phone: E.164, or empty.
        paper: the number of the letter.
        among, count: which items, and how many.
    """

    kind: LeftOpen
    key: str
    name: str = ""
    case_id: str = ""
    number: int = 0
    appointment: AppointmentRow | None = None
    walk_in: WalkInRow | None = None
    at: datetime | None = None
    phone: str = ""
    paper: str = ""
    among: Among | None = None
    count: int = 0


def left_open(store: Store, now: datetime) -> tuple[OpenLine, ...]:
    """Return what is left open, those at the desks first; of earlier days too."""
    overdue = overdue_papers(store, oslo_day(now))
    found = [
        *_people(store, now),
        *_calls(store, overdue, now),
        *_letters(store, now),
        *_evening_pack(store, now),
        *_items(store, len(overdue), now),
    ]
    order = list(LeftOpen)
    return tuple(sorted(found, key=lambda line: order.index(line.kind)))


def _people(store: Store, now: datetime) -> Iterator[OpenLine]:
    today = oslo_day(now)
    first = today - timedelta(days=catalogue().terms.left_open_days)
    numbers = queue_of_day(store, today).numbers
    for row in appointments_between(store, first, today):
        kind, since = _of_appointment(row, now)
        if kind is not None:
            number = numbers.get(row.appointment_id, 0) if row.day == today else 0
            yield OpenLine(kind, row.appointment_id, row.name, row.case_id, number, appointment=row, at=since)
    for drop_in in walk_ins_left_open(store, first, today):
        at_desk = drop_in.state is State.IN_SERVICE
        yield OpenLine(
            LeftOpen.IN_SERVICE if at_desk else LeftOpen.WAITING,
            drop_in.walk_in_id,
            drop_in.name,
            drop_in.case_id,
            drop_in.number,
            walk_in=drop_in,
            at=drop_in.called_at if at_desk else drop_in.arrived_at,
        )


def _of_appointment(row: AppointmentRow, now: datetime) -> tuple[LeftOpen | None, datetime | None]:
    promised = instant_of(row.day, row.start)
    match row.state:
        case State.IN_SERVICE:
            return LeftOpen.IN_SERVICE, row.called_at
        case State.ARRIVED:
            return LeftOpen.WAITING, row.arrived_at
        case State.BOOKED if promised <= now:
            return LeftOpen.NOT_MARKED, promised
        case _:
            return None, None


def _calls(store: Store, overdue: Iterable[OverdueCase], now: datetime) -> Iterator[OpenLine]:
    today = oslo_day(now)
    for case in overdue:
        last = case.last_call
        if last is not None and last.outcome in _NOT_REACHED:
            yield OpenLine(
                LeftOpen.CALL, f"papers:{case.case_id}", case.name, case.case_id, at=last.at, phone=case.phone
            )
    for closing in closings(store, today):
        if closing.reopened_at is not None:
            continue
        for row in phone_list(store, closing.closing_id):
            if row.told_how is ToldHow.NOT_REACHED:
                yield OpenLine(
                    LeftOpen.CALL, f"closing:{row.item_id}", row.name, row.case_id, at=row.told_at, phone=row.phone
                )


def _evening_pack(store: Store, now: datetime) -> Iterator[OpenLine]:
    if pack_standing(store, now) is PackStanding.MISSING:
        yield OpenLine(LeftOpen.EVENING_PACK, "evening-pack")


def _letters(store: Store, now: datetime) -> Iterator[OpenLine]:
    """Yield the letters that were written and neither printed nor saved, the newest first."""
    since = now - timedelta(days=catalogue().terms.unprinted_letter_days)
    with store.read() as connection:
        yield from _unprinted(connection, store.device.station_id, since)


def _unprinted(connection: Connection, station_id: str, since: datetime) -> list[OpenLine]:
    query = (
        select(IssuedPaper.number, IssuedPaper.made_at, Case.id, Person.family_name, Person.given_names)
        .join(Case, Case.id == IssuedPaper.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(
            Case.station_id == station_id,
            IssuedPaper.kind.in_(_LETTERS),
            IssuedPaper.copies == 0,
            IssuedPaper.replaced_by.is_(None),
            IssuedPaper.number.not_in(select(VoidedPaper.number)),
            IssuedPaper.made_at >= since,
        )
        .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number)
    )
    return [
        OpenLine(
            LeftOpen.LETTER,
            row.number,
            display_name(row.family_name, row.given_names),
            row.id,
            at=row.made_at,
            paper=row.number,
        )
        for row in connection.execute(query)
    ]


def _items(store: Store, overdue: int, now: datetime) -> Iterator[OpenLine]:
    today = oslo_day(now)
    counts = {
        Among.OVERDUE_PAPERS: overdue,
        Among.LATE_CARDS: count_late_cards(store, today),
        Among.CARDS_HERE: count_cards_at_station(store),
        Among.CLOSED_TIMES: sum(closing.open for closing in closings(store, today)),
        Among.WAITING_LIST: len(waiting_list(store)),
        Among.NEED_NEW_TIME: count_new_times(store),
        Among.FROM_FILES: count_import_tasks(store),
        Among.TO_TELL: count_to_be_told(store),
        Among.TO_ENTER: count_to_enter(store),
    }
    for among, count in counts.items():
        if count:
            yield OpenLine(LeftOpen.ITEMS, f"items:{among.value}", among=among, count=count)
