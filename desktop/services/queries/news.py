"""What others have done at this station since a member of staff last looked, from the journal by position."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select

from desktop.domain.appointments import State
from desktop.domain.names import display_name
from desktop.domain.news import NewsKind, Seen, When, left_of
from desktop.services.own_chains import was_done
from desktop.services.queries.news_items import news_of_items
from desktop.services.queries.positions import after, latest_first
from desktop.services.working_days import WorkingDays
from desktop.storage.models import (
    Appointment,
    CardEvent,
    Case,
    ClosingItem,
    Desk,
    JournalEntry,
    JournalPayload,
    Person,
    Staff,
)
from desktop.storage.store import Store

MOST = 400
"""So many entries are looked at, the newest; who has been away that long reads the lists themselves."""
OLDEST = timedelta(days=14)

_BOOKS = frozenset({"book-appointment", "overbook", "offer-place"})
_MOVES = frozenset({"move-appointment", "give-new-time", "take-new-time-back", "move-closing-item"})
_TAKES = frozenset(
    {"cancel-appointment", "cancel-closing-item", "take-booking-back", "take-offer-back", "undo-closing-item"}
)
_CARDS = {"note-card-arrived": NewsKind.CARD_ARRIVED, "note-card-returned": NewsKind.CARD_RETURNED}
_CALENDAR = frozenset(
    {
        *("publish-plan", "publish-slots", "restore-plan", "withdraw-plan", "release-places"),
        *("close-times", "reopen-times", "close-day", "reopen-day"),
    }
)
_OF_INTEREST = (*_BOOKS, *_MOVES, *_TAKES, *_CARDS, *_CALENDAR)


@dataclass(frozen=True, slots=True)
class News:
    """One line of what is new.

    Attributes:
        at: when it was done, UTC.
        by: who did it; empty for the program itself.
        case_id, name: whom it is about; empty where it is about nobody.
        now, before: the time of an appointment as it is, and as it was; None where that says nothing.
        command: the name in the journal of what was done; empty where it is no single entry.
        section: the key of the section of the items that has it; empty where none has.
        count: how many of them there are.
        detail: the name of a file.
    """

    key: str
    kind: NewsKind
    at: datetime
    by: str = ""
    case_id: str = ""
    name: str = ""
    now: When | None = None
    before: When | None = None
    command: str = ""
    section: str = ""
    count: int = 1
    detail: str = ""


@dataclass(slots=True)
class _Story:
    """What the new entries say of one appointment, the newest entry kept."""

    appointment_id: str
    last: Row[Any]
    is_new: bool = False
    entries: set[str] = field(default_factory=set)


def news(store: Store, staff_id: str, since: Seen, today: date) -> tuple[News, ...]:
    """Return what is new for somebody, by kind and then the newest first; what she did herself is not.

    Of appointments only those of the day and of the next working day are told, and of each only what is left of all
    that happened to it.

    Args:
        store: the database.
        staff_id: who asks.
        since: how far she has read.
        today: the local day in Oslo.
    """
    with store.read() as connection:
        days = frozenset({today, WorkingDays(connection, store.device.station_id).after(today)})
        rows = _entries(connection, store, staff_id, since)
        found = [*_of_appointments(connection, store, rows, days), *_of_cards(connection, store, rows)]
        found += [
            News(row.id, NewsKind.CALENDAR, row.at, row.by or "", command=row.command)
            for row in rows
            if row.command in _CALENDAR
        ]
    for item in news_of_items(store, staff_id, max(since.at, store.clock.now() - OLDEST)):
        found.append(
            News(
                item.key,
                item.kind,
                item.at,
                case_id=item.case_id,
                name=item.name,
                section=item.section,
                count=item.count,
                detail=item.detail,
            )
        )
    order = tuple(NewsKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), -one.at.timestamp(), one.key)))


def _entries(connection: Connection, store: Store, staff_id: str, since: Seen) -> Sequence[Row[Any]]:
    """Return the entries of others that matter, the oldest first."""
    query: Select[*tuple[Any, ...]] = (
        select(
            JournalEntry.id,
            JournalEntry.at,
            JournalEntry.command,
            JournalEntry.case_id,
            Staff.name.label("by"),
            JournalPayload.body,
        )
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .where(
            after(connection, store, since),
            JournalEntry.at > store.clock.now() - OLDEST,
            JournalEntry.staff_id != staff_id,
            JournalEntry.command.in_(_OF_INTEREST),
            was_done(),
        )
        .order_by(*latest_first(store))
        .limit(MOST)
    )
    return connection.execute(query).all()[::-1]


# Appointments


def _of_appointments(
    connection: Connection, store: Store, rows: Sequence[Row[Any]], days: frozenset[date]
) -> Iterator[News]:
    stories = _stories(connection, rows)
    now = _times(connection, stories)
    names = names_of(connection, store, {story.last.case_id for story in stories.values()})
    for story in stories.values():
        case_id = story.last.case_id
        if case_id not in names:
            continue
        row = now.get(story.appointment_id)
        time = When(row.day, row.start, row.desk) if row is not None else None
        before = None if story.is_new else _before(connection, store, case_id, story)
        is_there = row is not None and row.state != State.CANCELLED
        kind = left_of(is_new=story.is_new, is_there=is_there, before=before, now=time, days=days)
        if kind is not None:
            yield News(
                story.appointment_id,
                kind,
                story.last.at,
                story.last.by or "",
                case_id,
                names[case_id],
                time if is_there else before or time,
                before if kind is NewsKind.MOVED else None,
                story.last.command,
            )


def _stories(connection: Connection, rows: Iterable[Row[Any]]) -> dict[str, _Story]:
    stories: dict[str, _Story] = {}
    for row in rows:
        if row.case_id is None or not row.body or row.command in _CALENDAR or row.command in _CARDS:
            continue
        appointment_id = _appointment_of(connection, row.body)
        if not appointment_id:
            continue
        story = stories.setdefault(appointment_id, _Story(appointment_id, row))
        story.last = row
        story.entries.add(row.id)
        story.is_new = story.is_new or row.command in _BOOKS
    return stories


def _appointment_of(connection: Connection, body: str) -> str:
    said = _said(body)
    found = said.get("appointment_id", "")
    if not found and "item_id" in said:
        query = select(ClosingItem.appointment_id).where(ClosingItem.id == said["item_id"])
        found = connection.execute(query).scalar_one_or_none() or ""
    return str(found)


def _times(connection: Connection, ids: Collection[str]) -> Mapping[str, Row[Any]]:
    query: Select[*tuple[Any, ...]] = (
        select(Appointment.id, Appointment.day, Appointment.start, Appointment.state, Desk.number.label("desk"))
        .join(Desk, Desk.id == Appointment.desk_id)
        .where(Appointment.id.in_(ids))
    )
    return {row.id: row for row in connection.execute(query)}


def _before(connection: Connection, store: Store, case_id: str, story: _Story) -> When | None:
    """Return the time that an appointment had before the new entries, as the older ones say it."""
    query = (
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        .where(
            JournalEntry.case_id == case_id,
            JournalEntry.command.in_([*_BOOKS, *_MOVES]),
            JournalEntry.id.not_in(story.entries),
            JournalEntry.at <= story.last.at,
        )
        .order_by(*latest_first(store))
    )
    for body in connection.execute(query).scalars():
        said = _said(body)
        if "day" in said and _appointment_of(connection, body) == story.appointment_id:
            desk = connection.execute(select(Desk.number).where(Desk.id == said["desk_id"])).scalar_one_or_none()
            return When(date.fromisoformat(said["day"]), said["start"], desk or "")
    return None


def _said(body: str) -> Mapping[str, Any]:
    """Return what a command says of its appointment; some carry the booking within them."""
    said: Mapping[str, Any] = msgspec.json.decode(body)
    booking = said.get("booking")
    return booking if isinstance(booking, dict) else said


# Cards


def _of_cards(connection: Connection, store: Store, rows: Iterable[Row[Any]]) -> Iterator[News]:
    noted = [row for row in rows if row.command in _CARDS and row.case_id is not None]
    kept = select(CardEvent.id).where(CardEvent.id.in_([row.id for row in noted]), CardEvent.undone_at.is_(None))
    standing = frozenset(connection.execute(kept).scalars())
    names = names_of(connection, store, {row.case_id for row in noted})
    for row in noted:
        if row.id in standing and row.case_id in names:
            name = names[row.case_id]
            yield News(row.id, _CARDS[row.command], row.at, row.by or "", row.case_id, name, command=row.command)


def names_of(connection: Connection, store: Store, case_ids: Collection[str]) -> Mapping[str, str]:
    """Return whose cases these are; those of another station are left out (R17)."""
    query = (
        select(Case.id, Person.family_name, Person.given_names)
        .join(Person, Person.id == Case.person_id)
        .where(Case.id.in_(case_ids), Case.station_id == store.device.station_id)
    )
    return {row.id: display_name(row.family_name, row.given_names) for row in connection.execute(query)}
