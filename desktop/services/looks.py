"""Looks at people: they change nothing, and the journal keeps them (who looked at whom, when, and why)."""

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.cases import AddressProtection
from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import Command, handles, perform
from desktop.services.work import Actor, Work
from desktop.storage.models import Case, JournalEntry, JournalPayload, Person
from desktop.storage.store import Store

LOOKS = (
    *("look-at-case", "look-for", "print-paper", "read-looks", "make-audit-extract"),
    *("read-journal", "read-journal-entry"),
)
"""The commands that show a case to somebody and change nothing about it, by their names in the journal."""


@dataclass(frozen=True, slots=True)
class LookAtCase:
    """Somebody opened a case.

    Attributes:
        because: why, where the person is protected: a coded reason, or words of the clerk's own.
    """

    case_id: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class LookFor:
    """Somebody searched, and settled on what was typed.

    Attributes:
        found: how many were found.
        opened: the case that was opened from what was found, or empty.
    """

    query: str
    found: int
    opened: str = ""


@dataclass(frozen=True, slots=True)
class ReadLooks:
    """Somebody read who has looked at a case, or at all cases of its person."""

    case_id: str
    of_person: bool = False


@handles(LookAtCase, name="look-at-case", right=Right.LOOK, touches=Touched.NOTHING)
def look_at_case(work: Work, command: LookAtCase) -> None:
    """Leave only the entry in the journal; a case of another station is refused (R17)."""
    work.about(command.case_id)
    case_at_this_station(work, command.case_id)


@handles(LookFor, name="look-for", right=Right.LOOK, touches=Touched.NOTHING)
def look_for(work: Work, command: LookFor) -> None:
    """Leave only the entry in the journal."""
    if command.opened:
        work.about(command.opened)


@handles(ReadLooks, name="read-looks", right=Right.READ_JOURNAL, touches=Touched.NOTHING)
def read_looks(work: Work, command: ReadLooks) -> None:
    """Leave only the entry in the journal; a case of another station is refused (R17)."""
    work.about(command.case_id)
    case_at_this_station(work, command.case_id)


def look_at(store: Store, actor: Actor, case_id: str, because: str = "") -> None:
    """Say in the journal who looks at a case, before anything of it is shown.

    Args:
        store: the database.
        actor: who looks.
        case_id: the case.
        because: why; of a protected person it is asked once a day, and of each who looks.

    Raises:
        RuleBroken: `look-needs-reason`; `look-not-journalled`, it could not be written; `no-case`; `belongs-to` (R17);
            `no-right`.
    """
    if not because.strip() and needs_reason(store, actor, case_id):
        raise RuleBroken("look-needs-reason")
    journalled(store, actor, LookAtCase(case_id, because.strip()))


def journalled(store: Store, actor: Actor, look: Command) -> None:
    """Write a look into the journal.

    Raises:
        RuleBroken: `look-not-journalled`: what it would show stays hidden; and as for the command.
    """
    try:
        perform(store, actor, look)
    except (SQLAlchemyError, OSError):
        raise RuleBroken("look-not-journalled") from None


def needs_reason(store: Store, actor: Actor, case_id: str) -> bool:
    """Tell whether a case is a protected person's, and the one who looks has not said why yet today."""
    with store.read() as connection:
        query = (
            select(Person.protection)
            .join(Case, Case.person_id == Person.id)
            .where(Case.id == case_id, Case.station_id == store.device.station_id)
        )
        protection = connection.execute(query).scalar_one_or_none()
        if protection is None or protection == AddressProtection.NONE:
            return False
        return not _reason_given(connection, store, actor, case_id)


def _reason_given(connection: Connection, store: Store, actor: Actor, case_id: str) -> bool:
    begins = instant_of(oslo_day(store.clock.now()), 0)
    query = (
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        .where(
            JournalEntry.case_id == case_id,
            JournalEntry.at >= begins,
            JournalEntry.command == "look-at-case",
            JournalEntry.staff_id == actor.staff_id,
        )
    )
    bodies = connection.execute(query).scalars()
    return any(msgspec.json.decode(body, type=LookAtCase).because for body in bodies)
