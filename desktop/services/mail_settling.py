"""What a clerk does with a notice: call, note how somebody was told, send it again, and the undo of each."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.calendar_words import ToldHow
from desktop.domain.changes import Touched
from desktop.domain.mail import MOST_PERHAPS, ByHand, NoticeEvent, NoticeState
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import refuse_other_station
from desktop.services.commands import handles
from desktop.services.mail_notices import due_and_end
from desktop.services.mail_route import why_by_hand
from desktop.services.work import Work
from desktop.storage.models import Notice, NoticeCall

OPEN = frozenset({NoticeState.BY_HAND, NoticeState.FAILED, NoticeState.PERHAPS_SENT})
"""The states in which somebody has to look at a notice."""


@dataclass(frozen=True, slots=True)
class SettleNotice:
    """Note how somebody was told; `email` for a message that may not have arrived, and has."""

    notice_id: str
    how: ToldHow


@dataclass(frozen=True, slots=True)
class ReopenNotice:
    """Take back that a notice was settled or is to be sent; it is what it was before.

    Attributes:
        state, because, perhaps: what it was.
    """

    notice_id: str
    state: NoticeState
    because: str
    perhaps: int


@dataclass(frozen=True, slots=True)
class SendNotice:
    """Send a notice as an e-mail after all, or once more, under the Message-ID that it has."""

    notice_id: str


@dataclass(frozen=True, slots=True)
class NoteNoticeCall:
    """Note a call to tell a notice; whoever was reached has been told."""

    attempt_id: str
    notice_id: str
    outcome: CallOutcome
    note: str = ""


@dataclass(frozen=True, slots=True)
class RemoveNoticeCall:
    """Take a call back, and with `reopen` what it has settled."""

    attempt_id: str
    reopen: ReopenNotice | None = None


@handles(SettleNotice, name="settle-notice", right=Right.BOOK, touches=Touched.NOTICES)
def settle(work: Work, command: SettleNotice) -> None:
    """Write who told them, how and when.

    Raises:
        RuleBroken: `no-notice`, `belongs-to` (R17); `notice-settled`, it is not open any more; `reason-needed`, that
            nobody was reached settles nothing.
    """
    row = _open_notice(work, command.notice_id)
    if command.how is ToldHow.NOT_REACHED:
        raise RuleBroken("reason-needed")
    arrived = row.state == NoticeState.PERHAPS_SENT and command.how is ToldHow.EMAIL
    _settle(work, row, command.how, NoticeState.SENT if arrived else NoticeState.TOLD)
    work.undo = _as_it_was(row)


@handles(ReopenNotice, name="reopen-notice", right=Right.BOOK, touches=Touched.NOTICES)
def reopen(work: Work, command: ReopenNotice) -> None:
    """Write what it was.

    Raises:
        RuleBroken: `no-notice`, `belongs-to` (R17); `notice-gone-on`, its message is on its way or has gone.
    """
    row = _notice(work, command.notice_id)
    waits = row.state == NoticeState.QUEUED or (row.state == NoticeState.PERHAPS_SENT and row.due_at is not None)
    if row.settled_at is None and not waits:
        raise RuleBroken("notice-gone-on")
    _write(
        work,
        row,
        state=command.state,
        because=command.because,
        perhaps=command.perhaps,
        due_at=None,
        told_how="",
        settled_by=None,
        settled_at=None,
    )


@handles(SendNotice, name="send-notice", right=Right.BOOK, touches=Touched.NOTICES)
def send(work: Work, command: SendNotice) -> None:
    """Let the next round of the sender take it.

    A message that may have arrived goes once more, and then waits for a clerk again.

    Raises:
        RuleBroken: `no-notice`, `belongs-to` (R17), `notice-settled`; `mail-not-allowed`, with why.
    """
    row = _open_notice(work, command.notice_id)
    because = why_by_hand(work.connection, work.station_id, row.case_id)
    if because is not None:
        raise RuleBroken(f"mail-{because.value}")
    _, end = due_and_end(NoticeEvent(row.event), row.day, row.start, work.at)
    perhaps = row.state == NoticeState.PERHAPS_SENT
    _write(
        work,
        row,
        state=NoticeState.PERHAPS_SENT if perhaps else NoticeState.QUEUED,
        because="",
        perhaps=min(row.perhaps, MOST_PERHAPS - 1),
        due_at=work.at,
        give_up_at=end,
        # It goes to the address as it is by now.
        address=row.address if perhaps else "",
    )
    work.undo = _as_it_was(row)


@handles(NoteNoticeCall, name="note-notice-call", right=Right.BOOK, touches=Touched.NOTICES)
def note_call(work: Work, command: NoteNoticeCall) -> None:
    """Write the call.

    Raises:
        RuleBroken: `no-notice`, `belongs-to` (R17), `notice-settled`.
    """
    row = _open_notice(work, command.notice_id)
    work.connection.execute(
        insert(NoticeCall).values(
            id=command.attempt_id,
            notice_id=row.id,
            at=work.at,
            staff_id=work.actor.staff_id,
            outcome=command.outcome,
            note=command.note,
        )
    )
    reached = command.outcome is CallOutcome.REACHED
    if reached:
        _settle(work, row, ToldHow.PHONE, NoticeState.TOLD)
    work.undo = RemoveNoticeCall(command.attempt_id, _as_it_was(row) if reached else None)


@handles(RemoveNoticeCall, name="remove-notice-call", right=Right.BOOK, touches=Touched.NOTICES)
def remove_call(work: Work, command: RemoveNoticeCall) -> None:
    """Delete the call.

    Raises:
        RuleBroken: `no-call`; as for opening a notice again.
    """
    call = work.connection.execute(select(NoticeCall).where(NoticeCall.id == command.attempt_id)).one_or_none()
    if call is None:
        raise RuleBroken("no-call")
    _notice(work, call.notice_id)
    work.connection.execute(delete(NoticeCall).where(NoticeCall.id == call.id))
    if command.reopen is not None:
        reopen(work, command.reopen)


def _notice(work: Work, notice_id: str) -> Row[Any]:
    row = work.connection.execute(select(Notice).where(Notice.id == notice_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-notice")
    work.about(row.case_id)
    refuse_other_station(work.connection, work.station_id, row.station_id)
    return row


def _open_notice(work: Work, notice_id: str) -> Row[Any]:
    row = _notice(work, notice_id)
    if NoticeState(row.state) not in OPEN:
        raise RuleBroken("notice-settled")
    return row


def _as_it_was(row: Row[Any]) -> ReopenNotice:
    return ReopenNotice(row.id, NoticeState(row.state), str(ByHand(row.because)) if row.because else "", row.perhaps)


def _settle(work: Work, row: Row[Any], how: ToldHow, state: NoticeState) -> None:
    who = {"settled_by": work.actor.staff_id, "settled_at": work.at}
    _write(work, row, state=state, told_how=how, due_at=None, **who)


def _write(work: Work, row: Row[Any], **values: Any) -> None:
    work.connection.execute(update(Notice).where(Notice.id == row.id).values(**values))
