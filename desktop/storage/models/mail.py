"""What applicants are to be told about their appointments, by e-mail or by hand, and through which server."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.calendar_words import ToldHow
from desktop.domain.mail import NoticeEvent, NoticeState, Sending
from desktop.domain.missing_papers import CallOutcome
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import Instant, Line


class MailServerRow(Base):
    """The server that takes a station's mail; no row means that nobody has set one up.

    `password` lies here as it is typed, for the server wants it so: it is as safe as the database, which a counter can
    encrypt. No journal entry and no log has it.
    """

    __tablename__ = "mail_server"
    __table_args__ = (CheckConstraint("port BETWEEN 1 AND 65535", name="port"),)

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    active: Mapped[bool]
    host: Mapped[Short]
    port: Mapped[int]
    login: Mapped[Short]
    password: Mapped[Short]
    sender: Mapped[Short]


class MailWish(Base):
    """What somebody has said about e-mail: that they want it although their address is protected, or want none."""

    __tablename__ = "mail_wish"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    wanted: Mapped[bool]
    noted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    noted_at: Mapped[datetime] = mapped_column(Instant())


class Notice(Base):
    """One thing that somebody is to be told about an appointment.

    It holds no name and no text: both are read when the message is written. The appointment is named and not pointed
    to, because a booking that was told and then taken back leaves nothing but what was told.

    Attributes:
        day, start: the time that is told, local day and minute since midnight.
        earlier_day, earlier_start: the time that the person knew before, for a moved one.
        because: why it is told by hand or went nowhere, or empty.
        message_id: of the e-mail, with its angle brackets, made when the notice is.
        address: where the message went; empty until it is taken to be sent.
        due_at: when the message goes or is tried again; None where it does not.
        perhaps: how often it was handed over without an answer.
        claimed_by: the sender that has taken it, until `claimed_until`.
        told_how: how it was settled by hand, or empty.
    """

    __tablename__ = "notice"
    __table_args__ = (
        one_of("event", NoticeEvent),
        one_of("state", NoticeState),
        CheckConstraint("told_how IN ('', {})".format(", ".join(f"'{how}'" for how in ToldHow)), name="told_how"),
        CheckConstraint("(state = 'claimed') = (claimed_by IS NOT NULL)", name="claimed"),
        CheckConstraint("(claimed_by IS NULL) = (claimed_until IS NULL)", name="claimed_until"),
        CheckConstraint("(settled_by IS NULL) = (settled_at IS NULL)", name="settled"),
        CheckConstraint("attempts >= 0 AND perhaps >= 0", name="counts"),
        Index("ix_notice_due", "station_id", "state", "due_at"),
        Index("ix_notice_appointment", "appointment_id"),
        Index("ix_notice_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    appointment_id: Mapped[str] = mapped_column(Line(64))
    event: Mapped[Code]
    day: Mapped[date]
    start: Mapped[int]
    minutes: Mapped[int]
    earlier_day: Mapped[date | None]
    earlier_start: Mapped[int | None]
    state: Mapped[Code]
    because: Mapped[Code]
    message_id: Mapped[Short]
    address: Mapped[Short]
    queued_at: Mapped[datetime] = mapped_column(Instant())
    due_at: Mapped[datetime | None] = mapped_column(Instant())
    give_up_at: Mapped[datetime] = mapped_column(Instant())
    attempts: Mapped[int]
    perhaps: Mapped[int]
    claimed_by: Mapped[str | None] = mapped_column(Line(64))
    claimed_until: Mapped[datetime | None] = mapped_column(Instant())
    sent_at: Mapped[datetime | None] = mapped_column(Instant())
    told_how: Mapped[Code]
    settled_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    settled_at: Mapped[datetime | None] = mapped_column(Instant())


class NoticeAttempt(Base):
    """One attempt to hand a message to the server; `code` is the server's three figures or a word of ours."""

    __tablename__ = "notice_attempt"
    __table_args__ = (one_of("sending", Sending), Index("ix_notice_attempt_at", "at"))

    notice_id: Mapped[str] = mapped_column(ForeignKey("notice.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant())
    sending: Mapped[Code]
    code: Mapped[Code]


class NoticeCall(Base):
    """A call to tell a notice, and what came of it."""

    __tablename__ = "notice_call"
    __table_args__ = (one_of("outcome", CallOutcome), Index("ix_notice_call_notice", "notice_id", "at"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    notice_id: Mapped[str] = mapped_column(ForeignKey("notice.id"))
    at: Mapped[datetime] = mapped_column(Instant())
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[Code]
    note: Mapped[Short]
