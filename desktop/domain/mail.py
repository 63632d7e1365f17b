"""Telling applicants about their appointments: what is told, how far it has come, and when it is tried again.

A notice is one thing that somebody is to be told: that an appointment was booked, moved or cancelled, or that it is in
two days. It goes as an e-mail where that may be, and by hand, by letter or telephone, where it may not.
"""

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.clock import instant_of

GRACE = timedelta(minutes=2)
"""So long a confirmation waits before it goes, so that a booking that is taken back at once is told to nobody."""
REMIND_DAYS = 2
"""A reminder goes so many days before the appointment, at its time of day (facts 3.4)."""
CLAIM = timedelta(minutes=10)
"""After that time a message that somebody took to send may be taken by another; longer than any conversation lasts."""
FIRST_DELAY = timedelta(minutes=1)
LONGEST_DELAY = timedelta(hours=1)
GIVE_UP = timedelta(hours=24)
"""After that time without a server that takes it, a message is told by hand."""
MOST_PERHAPS = 2
"""How often a message may be handed over without an answer: the first time, and the one repetition."""

_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}")


class NoticeEvent(StrEnum):
    """What somebody is told about an appointment."""

    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    REMINDER = "reminder"


class NoticeState(StrEnum):
    """How far a notice has come."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    SENT = "sent"
    PERHAPS_SENT = "perhaps-sent"
    FAILED = "failed"
    BY_HAND = "by-hand"
    TOLD = "told"
    CANCELLED = "cancelled"


class ByHand(StrEnum):
    """Why a notice is told by hand, or why its message went nowhere."""

    NO_ADDRESS = "no-address"
    BAD_ADDRESS = "bad-address"
    PROTECTED = "protected"
    NOT_WANTED = "not-wanted"
    MAIL_OFF = "mail-off"
    REFUSED = "refused"
    GAVE_UP = "gave-up"


class Sending(StrEnum):
    """What came of one attempt to hand a message to the mail server.

    Attributes:
        PERHAPS: the line was lost after the message had begun to go: nobody knows whether the server has it.
        LATER: the server asks to try again.
        REFUSED: the server will never take it.
        UNREACHABLE: no server, no safe line, or no log-in; it says nothing about the message.
    """

    SENT = "sent"
    PERHAPS = "perhaps"
    LATER = "later"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that takes the station's mail.

    Attributes:
        login, password: empty where the server asks for none.
        sender: the address that the mail comes from.
    """

    host: str
    port: int
    login: str
    sender: str
    password: str = field(default="", repr=False)

    @property
    def is_loopback(self) -> bool:
        """Whether the server is this computer, so that no line can be listened to."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it is to be written: plain text and, for an appointment, its calendar entry.

    Attributes:
        message_id: with its angle brackets; the same at each attempt.
        language: of the text, such as `nb`.
        calendar: an iCalendar file, or nothing.
        at: when it is sent, UTC.
    """

    message_id: str
    sender: str
    sender_name: str
    recipient: str
    language: str
    subject: str
    text: str
    at: datetime
    calendar: bytes = b""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of an attempt; `code` is the server's three figures or a word of ours, never its text."""

    sending: Sending
    code: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a message has come: what one attempt is judged by, and what it leaves.

    Attributes:
        state: `queued` or `perhaps-sent` before an attempt.
        perhaps: how often it was handed over without an answer.
        due_at: when it is tried again, UTC; None where it is not.
        because: why it is told by hand, where it is.
    """

    state: NoticeState
    attempts: int
    perhaps: int
    due_at: datetime | None
    give_up_at: datetime
    because: ByHand | None = None


def after(before: Progress, attempt: Attempt, now: datetime, chance: Callable[[], float]) -> Progress:
    """Return how far a message has come after an attempt.

    A message that may have arrived is handed over once more, and never again without a clerk: from then on somebody
    looks at it, whatever the server says later.

    Args:
        before: how far it had come.
        attempt: what came of the attempt.
        now: when it ended, UTC.
        chance: returns a number from 0 to 1, so that not all messages of an outage come back at the same moment.
    """
    attempts = before.attempts + 1
    perhaps = before.perhaps + (attempt.sending is Sending.PERHAPS)
    again = now + delay(attempts, chance())
    if attempt.sending is Sending.SENT:
        return Progress(NoticeState.SENT, attempts, perhaps, None, before.give_up_at)
    tries_on = attempt.sending is not Sending.REFUSED and again <= before.give_up_at and perhaps < MOST_PERHAPS
    if perhaps:
        return Progress(NoticeState.PERHAPS_SENT, attempts, perhaps, again if tries_on else None, before.give_up_at)
    if tries_on:
        return Progress(NoticeState.QUEUED, attempts, perhaps, again, before.give_up_at)
    because = ByHand.REFUSED if attempt.sending is Sending.REFUSED else ByHand.GAVE_UP
    return Progress(NoticeState.FAILED, attempts, perhaps, None, before.give_up_at, because)


def delay(attempts: int, chance: float) -> timedelta:
    """Return how long to wait after so many attempts: twice as long each time, less up to a half by chance."""
    longest: timedelta = min(FIRST_DELAY * 2 ** min(attempts - 1, 16), LONGEST_DELAY)
    return longest * (1 - chance / 2)


def reminder_due(day: date, start: int) -> datetime:
    """Return when the reminder of an appointment goes, UTC; `start` is the minute of the local day."""
    return instant_of(day - timedelta(days=REMIND_DAYS), start)


def is_mail_address(text: str) -> bool:
    """Tell whether a text can be the address of a mailbox, in letters that every server takes."""
    return len(text) <= 250 and _ADDRESS.fullmatch(text) is not None
