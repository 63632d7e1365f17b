"""Who is still to be told something by hand, which messages may not have arrived, and how the mail goes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, exists, func, or_, select

from desktop.domain.cases import AddressProtection
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.domain.mail import Attempt, ByHand, NoticeEvent, NoticeState, Sending
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.names import display_name
from desktop.domain.papers import PaperKind
from desktop.storage.models import (
    Appointment,
    Case,
    ClosingItem,
    IssuedPaper,
    MailWish,
    Notice,
    NoticeAttempt,
    NoticeCall,
    Person,
    Staff,
    VoidedPaper,
)
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class NoticeCallRow:
    """A call to tell a notice."""

    attempt_id: str
    outcome: CallOutcome
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """Something that somebody is still to be told, or a message that may not have arrived.

    Attributes:
        day, start: the appointment's local day and minute since midnight, as it is told.
        earlier_day, earlier_start: the time before, for a moved one.
        because: why it is told by hand; None for a message that may not have arrived.
        code: how the last attempt to send it ended, or empty.
        trying: it is sent once more by itself.
        wanted: what the person has said about e-mail, None where nothing.
        may_be_mailed: whether an e-mail may go to them at all.
        letter: the number of the letter that tells the same, or empty.
        calls: newest first.
    """

    notice_id: str
    case_id: str
    name: str
    phone: str
    email: str
    protected: bool
    language: Language
    event: NoticeEvent
    day: date
    start: int
    earlier_day: date | None
    earlier_start: int | None
    state: NoticeState
    because: ByHand | None
    code: str
    trying: bool
    wanted: bool | None
    letter: str
    queued_at: datetime
    calls: tuple[NoticeCallRow, ...]

    @property
    def may_be_mailed(self) -> bool:
        """Whether there is an address, and a wish where one is needed."""
        return bool(self.email) and self.wanted is not False and (self.wanted is True or not self.protected)


@dataclass(frozen=True, slots=True)
class MailState:
    """How the mail goes: how much waits to be sent, and how the last attempt ended."""

    waiting: int
    last_at: datetime | None
    last: Attempt | None


def to_be_told(store: Store) -> tuple[NoticeRow, ...]:
    """Return who is to be told by letter or telephone, and whose message may not have arrived; next appointment first.

    An appointment that has passed is on it no more; whom a closing has moved or cancelled stands on its own phone list.
    """
    with store.read() as connection:
        rows = connection.execute(_query(store).order_by(Notice.day, Notice.start, Notice.id)).all()
        calls = _calls(connection, [row.id for row in rows])
        codes = _last_codes(connection, [row.id for row in rows if row.attempts])
        letters = _letters(connection, rows)
    return tuple(_plain(row, calls, codes, letters) for row in rows)


def count_to_be_told(store: Store) -> int:
    """Return how many `to_be_told` would return."""
    with store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(Notice).where(*_open(store))).scalar_one())


def mail_state(store: Store) -> MailState:
    """Return how the station's mail goes."""
    station = Notice.station_id == store.device.station_id
    now = store.clock.now()
    # What has been tried and is tried again later waits as well; what is due another day does not.
    tried = and_(Notice.state.in_([NoticeState.QUEUED, NoticeState.PERHAPS_SENT]), Notice.due_at.is_not(None))
    waits = or_(Notice.state == NoticeState.CLAIMED, and_(tried, or_(Notice.due_at <= now, Notice.attempts > 0)))
    with store.read() as connection:
        waiting = connection.execute(select(func.count()).select_from(Notice).where(station, waits)).scalar_one()
        last = connection.execute(
            select(NoticeAttempt.at, NoticeAttempt.sending, NoticeAttempt.code)
            .join(Notice, Notice.id == NoticeAttempt.notice_id)
            .where(station)
            .order_by(NoticeAttempt.at.desc(), NoticeAttempt.number.desc())
            .limit(1)
        ).one_or_none()
    if last is None:
        return MailState(int(waiting), None, None)
    return MailState(int(waiting), last.at, Attempt(Sending(last.sending), last.code))


def _open(store: Store) -> tuple[ColumnElement[bool], ...]:
    now = store.clock.now().astimezone(OSLO)
    today = now.date()
    # A closing decides and writes the letter in one step, so both carry the same moment.
    of_closing = exists().where(
        ClosingItem.appointment_id == Notice.appointment_id, ClosingItem.decided_at == Notice.queued_at
    )
    by_hand = and_(
        Notice.state.in_([NoticeState.BY_HAND, NoticeState.FAILED]), Notice.event != NoticeEvent.REMINDER, ~of_closing
    )
    return (
        Notice.station_id == store.device.station_id,
        or_(by_hand, Notice.state == NoticeState.PERHAPS_SENT),
        or_(Notice.day > today, and_(Notice.day == today, Notice.start >= minute_of_day(now.time()))),
    )


def _query(store: Store) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *Notice.__table__.columns,
            Person.family_name,
            Person.given_names,
            Person.phone,
            Person.email,
            Person.protection,
            Person.language,
            MailWish.wanted,
            Appointment.booking_number,
        )
        .join(Case, Case.id == Notice.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(MailWish, MailWish.person_id == Person.id, isouter=True)
        .join(Appointment, Appointment.id == Notice.appointment_id, isouter=True)
        .where(*_open(store))
    )


def _calls(connection: Connection, notice_ids: list[str]) -> Mapping[str, list[NoticeCallRow]]:
    found: dict[str, list[NoticeCallRow]] = {}
    query = (
        select(NoticeCall, Staff.name)
        .join(Staff, Staff.id == NoticeCall.staff_id)
        .where(NoticeCall.notice_id.in_(notice_ids))
        .order_by(NoticeCall.at.desc(), NoticeCall.id.desc())
    )
    for row in connection.execute(query) if notice_ids else ():
        call = NoticeCallRow(row.id, CallOutcome(row.outcome), row.note, row.at, row.name)
        found.setdefault(row.notice_id, []).append(call)
    return found


def _last_codes(connection: Connection, notice_ids: list[str]) -> Mapping[str, str]:
    if not notice_ids:
        return {}
    query = select(NoticeAttempt.notice_id, NoticeAttempt.code).where(NoticeAttempt.notice_id.in_(notice_ids))
    return {row.notice_id: row.code for row in connection.execute(query.order_by(NoticeAttempt.number))}


def _letters(connection: Connection, rows: Iterable[Row[Any]]) -> Mapping[tuple[str, str], str]:
    """Return the newest letter that holds, by case and booking number."""
    cases = sorted({row.case_id for row in rows})
    if not cases:
        return {}
    query = (
        select(IssuedPaper.number, IssuedPaper.case_id, IssuedPaper.data)
        .where(
            IssuedPaper.case_id.in_(cases),
            IssuedPaper.kind == PaperKind.APPOINTMENT_LETTER,
            IssuedPaper.replaced_by.is_(None),
            IssuedPaper.number.not_in(select(VoidedPaper.number)),
        )
        .order_by(IssuedPaper.made_at, IssuedPaper.number)
    )
    return {(row.case_id, row.data["booking_number"]): row.number for row in connection.execute(query)}


def _plain(
    row: Row[Any],
    calls: Mapping[str, list[NoticeCallRow]],
    codes: Mapping[str, str],
    letters: Mapping[tuple[str, str], str],
) -> NoticeRow:
    return NoticeRow(
        notice_id=row.id,
        case_id=row.case_id,
        name=display_name(row.family_name, row.given_names),
        phone=row.phone,
        email=row.email,
        protected=row.protection != AddressProtection.NONE,
        language=Language(row.language),
        event=NoticeEvent(row.event),
        day=row.day,
        start=row.start,
        earlier_day=row.earlier_day,
        earlier_start=row.earlier_start,
        state=NoticeState(row.state),
        because=ByHand(row.because) if row.because else None,
        code=codes.get(row.id, ""),
        trying=row.state == NoticeState.PERHAPS_SENT and row.due_at is not None,
        wanted=row.wanted,
        letter=letters.get((row.case_id, row.booking_number or ""), ""),
        queued_at=row.queued_at,
        calls=tuple(calls.get(row.id, ())),
    )
