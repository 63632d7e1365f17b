"""Send what is due: one sender takes a message, hands it over, and writes down what came of it.

What is written here is no command of anybody's and stands in no journal: the row of the message and its attempts are
the record. A claim lies in the database with its end, so that two senders of a station never hand over the same message
at the same time, and one that was killed holds nothing up. Nobody knows how far a killed sender had come; its message
counts as perhaps sent. Where several counters have one station, the claim lies there: a counter that is cut off sends
nothing, for another may be sending the same.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Row, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from desktop.domain.appointments import State
from desktop.domain.clock import CLOCKS_APART, instant_of
from desktop.domain.languages import Language
from desktop.domain.mail import (
    CLAIM,
    Attempt,
    ByHand,
    Letter,
    MailServer,
    NoticeEvent,
    NoticeState,
    Progress,
    Sending,
    after,
)
from desktop.services import mail_text
from desktop.services.mail_route import server_of, why_by_hand
from desktop.storage.models import Appointment, Case, Notice, NoticeAttempt, Person, Station
from desktop.storage.store import Store

MOST_OF_A_ROUND = 200
"""How many messages are sent in one round."""
_MOST_DROPPED = 50
"""How many messages that are not to be sent any more are put aside within one transaction."""
_DUE = (NoticeState.QUEUED, NoticeState.PERHAPS_SENT)
_log = logging.getLogger(__name__)

Chance = Callable[[], float]


class Transport(Protocol):
    """What hands a message to a server: `desktop.mail.smtp.MailLine`."""

    def send(self, server: MailServer, letter: Letter) -> Attempt:
        """Hand it over, and return what came of it."""
        ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that one sender has taken; `claim` is the token by which it is recognised."""

    notice_id: str
    claim: str
    server: MailServer
    letter: Letter


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round: how many went, and how the last attempt ended, None where nothing was due."""

    sent: int = 0
    tried: int = 0
    last: Attempt | None = None


def never() -> bool:
    """Say that nobody wants the round to stop."""
    return False


def send_due(store: Store, transport: Transport, chance: Chance, stop: Callable[[], bool] = never) -> Round:
    """Send what is due, one message after the other, until nothing is left or the server cannot be reached.

    Args:
        store: the counter's own database.
        transport: what talks to the server.
        chance: returns a number from 0 to 1, which spreads what is tried again.
        stop: is asked before each message whether to leave the rest for another round.
    """
    at = store.of_record()
    if at is None:
        return Round()
    sent = tried = 0
    last: Attempt | None = None
    try:
        while tried < MOST_OF_A_ROUND and not stop():
            claimed = claim(at, chance)
            if claimed is None:
                break
            last = transport.send(claimed.server, claimed.letter)
            tried += 1
            finish(at, claimed, last, chance)
            sent += last.sending is Sending.SENT
            if last.sending is Sending.UNREACHABLE:
                break
    except DBAPIError:
        if at is store:
            raise
        # The station has gone away: what was handed over just now counts as perhaps sent when its claim has ended.
        _log.warning("mail: the station does not answer; the round ends")
    if last is not None:
        _log.info("mail: %d of %d sent, last %s %s", sent, tried, last.sending, last.code)
    return Round(sent, tried, last)


def send_test(store: Store, transport: Transport, recipient: str, language: Language) -> Attempt | None:
    """Send a message by which somebody tries the server; None where no mail goes."""
    with store.read() as connection:
        server = _usable_server(connection, store)
        if server is None:
            return None
        name = connection.execute(select(Station.name).where(Station.id == store.device.station_id)).scalar_one()
    message_id = f"<{store.ids.new()}@{server.sender.rpartition('@')[2]}>"
    now = store.clock.now()
    return transport.send(server, mail_text.test_letter(message_id, server.sender, name, recipient, language, now))


def claim(store: Store, chance: Chance) -> Claimed | None:
    """Take the message that has been due longest, or None where nothing is due or no mail goes.

    Asked again at this moment: whether the appointment still stands as the message says, and whether the person may be
    written to.
    """
    now = store.clock.now()
    with store.read() as connection:
        # Most of the time nothing is due, and nobody is to wait for the lock of those who write.
        if _usable_server(connection, store) is None or not _anything_due(connection, store.device.station_id, now):
            return None
    with store.write() as connection:
        server = _usable_server(connection, store)
        if server is None:
            return None
        _take_over_expired(connection, store.device.station_id, now, chance)
        for _ in range(_MOST_DROPPED):
            row = connection.execute(_next_due(store.device.station_id, now)).one_or_none()
            if row is None:
                return None
            if not _put_aside(connection, row, now):
                try:
                    return _claimed(connection, store, row, server, now)
                except (LookupError, ValueError):
                    # One that cannot be written must not hold up those behind it; a clerk sees it.
                    _set_aside(connection, row, NoticeState.FAILED, ByHand.REFUSED)
    return None


def finish(store: Store, claimed: Claimed, attempt: Attempt, chance: Chance) -> bool:
    """Write what came of an attempt; say whether the message was still this sender's to write about."""
    with store.write() as connection:
        row = connection.execute(
            select(Notice).where(
                Notice.id == claimed.notice_id,
                Notice.state == NoticeState.CLAIMED,
                Notice.claimed_by == claimed.claim,
            )
        ).one_or_none()
        if row is None:
            return False
        _write_attempt(connection, row, attempt, store.clock.now(), chance)
        return True


def _usable_server(connection: Connection, store: Store) -> MailServer | None:
    """Return the server; an invented station writes to nobody outside this computer."""
    server = server_of(connection, store.device.station_id)
    if server is None or server.is_loopback:
        return server
    invented = select(Station.invented).where(Station.id == store.device.station_id)
    return None if connection.execute(invented).scalar_one() else server


def _anything_due(connection: Connection, station_id: str, now: datetime) -> bool:
    expired = select(Notice.id).where(*_claim_ended(station_id, now))
    due = _next_due(station_id, now)
    return connection.execute(due).first() is not None or connection.execute(expired.limit(1)).first() is not None


def _next_due(station_id: str, now: datetime) -> Any:
    return (
        select(Notice)
        .where(Notice.station_id == station_id, Notice.state.in_(_DUE), Notice.due_at <= now)
        .order_by(Notice.due_at, Notice.id)
        .limit(1)
    )


def _claimed(connection: Connection, store: Store, row: Row[Any], server: MailServer, now: datetime) -> Claimed:
    token = f"{store.device.counter}-{store.ids.new()}"
    email = select(Person.email).join(Case, Case.person_id == Person.id).where(Case.id == row.case_id).scalar_subquery()
    # What may have arrived goes to the same address once more, though another is known by now.
    address = row.address or connection.execute(select(email)).scalar_one()
    values = {"state": NoticeState.CLAIMED, "claimed_by": token, "claimed_until": now + CLAIM, "address": address}
    connection.execute(update(Notice).where(Notice.id == row.id).values(**values))
    taken = connection.execute(select(Notice).where(Notice.id == row.id)).one()
    return Claimed(row.id, token, server, mail_text.letter_of(connection, taken, server.sender, now))


def _put_aside(connection: Connection, row: Row[Any], now: datetime) -> bool:
    """Take a message out of the queue that is not to be sent any more, and say whether it was one."""
    event = NoticeEvent(row.event)
    if not _still_so(connection, row, event, now):
        _set_aside(connection, row, NoticeState.CANCELLED)
        return True
    because = why_by_hand(connection, row.station_id, row.case_id)
    if because is None:
        return False
    reminder = event is NoticeEvent.REMINDER
    _set_aside(connection, row, NoticeState.CANCELLED if reminder else NoticeState.BY_HAND, because)
    return True


def _still_so(connection: Connection, row: Row[Any], event: NoticeEvent, now: datetime) -> bool:
    """Say whether the appointment stands as the message tells it, and is still to come."""
    if instant_of(row.day, row.start) <= now:
        return False
    stands = connection.execute(
        select(Appointment.day, Appointment.start, Appointment.state).where(Appointment.id == row.appointment_id)
    ).one_or_none()
    if event is NoticeEvent.CANCELLED:
        return stands is None or stands.state == State.CANCELLED
    return stands is not None and stands.state == State.BOOKED and (stands.day, stands.start) == (row.day, row.start)


def _set_aside(connection: Connection, row: Row[Any], state: NoticeState, because: ByHand | None = None) -> None:
    # What may have arrived stays on the clerk's list as what it is.
    values = {"due_at": None} if row.perhaps else {"state": state, "because": because or "", "due_at": None}
    connection.execute(update(Notice).where(Notice.id == row.id).values(**values))


def _take_over_expired(connection: Connection, station_id: str, now: datetime, chance: Chance) -> None:
    expired = select(Notice).where(*_claim_ended(station_id, now))
    for row in connection.execute(expired).all():
        _write_attempt(connection, row, Attempt(Sending.PERHAPS, "claim-ended"), now, chance)


def _claim_ended(station_id: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return what picks out the messages that nobody is sending any more.

    One that is taken for longer than anybody takes one was taken before the clock was set back.
    """
    never = now + CLAIM + CLOCKS_APART
    ended = or_(Notice.claimed_until <= now, Notice.claimed_until > never)
    return Notice.station_id == station_id, Notice.state == NoticeState.CLAIMED, ended


def _write_attempt(connection: Connection, row: Row[Any], attempt: Attempt, now: datetime, chance: Chance) -> None:
    state = NoticeState.PERHAPS_SENT if row.perhaps else NoticeState.QUEUED
    before = Progress(state, row.attempts, row.perhaps, row.due_at, row.give_up_at)
    progress = after(before, attempt, now, chance)
    if progress.state is NoticeState.FAILED and row.event == NoticeEvent.REMINDER:
        # Nobody is rung up for a reminder; what it reminds of has been told.
        progress = replace(progress, state=NoticeState.CANCELLED)
    connection.execute(
        insert(NoticeAttempt).values(
            notice_id=row.id, number=progress.attempts, at=now, sending=attempt.sending, code=attempt.code
        )
    )
    connection.execute(
        update(Notice)
        .where(Notice.id == row.id)
        .values(
            state=progress.state,
            attempts=progress.attempts,
            perhaps=progress.perhaps,
            due_at=progress.due_at,
            because=progress.because or "",
            claimed_by=None,
            claimed_until=None,
            sent_at=now if progress.state is NoticeState.SENT else None,
        )
    )
