"""What a counter keeps of its station in its own file: how far it has come, what waits, what it has asked."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from desktop.domain.rights import Role
from desktop.services.commands import from_json, registered, to_json
from desktop.services.lent_sign_in import LendSignIn, UseLentSignIn
from desktop.services.looks import LookAtCase, LookFor, ReadLooks
from desktop.services.staff import SignIn, SignOut, roles
from desktop.services.stations import SitAtDesk
from desktop.services.work import Actor
from desktop.station.messages import PushedEntry, Question
from desktop.storage.models import Asked, AskedAgain, JournalEntry, JournalPayload, Staff, StationLink, table
from desktop.storage.store import Store

LOCAL_FIRST: tuple[type, ...] = (
    *(LookAtCase, LookFor, ReadLooks, SignIn, SignOut),
    *(SitAtDesk, LendSignIn, UseLentSignIn),
)
"""What is journalled here and handed over when there is time: no two counters can quarrel about it.

Where this PC stands, and who may use a sign-in beside its window, are facts of this PC: the station has no row of them.
"""


class NoLink(Exception):
    """The counter is alone: it has no station with others."""


def link_of(connection: Connection) -> Row[Any]:
    """Return how the counter stands with its station.

    Raises:
        NoLink: it has none.
    """
    row = connection.execute(select(table(StationLink))).one_or_none()
    if row is None:
        raise NoLink
    return row


def set_link(connection: Connection, **values: object) -> None:
    """Write down what has changed of how the counter stands."""
    connection.execute(update(table(StationLink)).values(**values))


def has_been_pushed(connection: Connection, number: int) -> None:
    """Write down that the station has the own chain up to an entry."""
    link = table(StationLink)
    connection.execute(update(link).where(link.c.pushed < number).values(pushed=number))


def is_local_first(commands: Sequence[object]) -> bool:
    """Tell whether commands are journalled here first."""
    return all(isinstance(command, LOCAL_FIRST) for command in commands)


def waiting(connection: Connection, store: Store, limit: int, after: int = 0) -> tuple[PushedEntry, ...]:
    """Return the first entries of the own chain that the station does not have, behind a number."""
    columns = (*table(JournalEntry).columns, JournalPayload.salt, JournalPayload.body, AskedAgain.asked_id)
    query = (
        select(*columns)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .join(AskedAgain, AskedAgain.entry_id == JournalEntry.id, isouter=True)
        .where(*_unpushed(connection, store), JournalEntry.number > after)
        .order_by(JournalEntry.number)
        .limit(limit)
    )
    return tuple(
        PushedEntry(**{**row, "asked_id": row["asked_id"] or ""}) for row in connection.execute(query).mappings()
    )


def all_waiting(connection: Connection, store: Store, at_once: int) -> Iterator[tuple[PushedEntry, ...]]:
    """Return all entries of the own chain that the station does not have, in portions."""
    after = 0
    while portion := waiting(connection, store, at_once, after):
        yield portion
        after = portion[-1].number


def count_waiting(connection: Connection, store: Store) -> int:
    """Return how many entries of the own chain the station does not have."""
    query = select(func.count()).select_from(JournalEntry).where(*_unpushed(connection, store))
    return int(connection.execute(query).scalar_one())


def anything_provisional(connection: Connection, store: Store) -> bool:
    """Tell whether something was done here that the station has not decided about."""
    looks = [registered(each).name for each in LOCAL_FIRST]
    query = select(JournalEntry.id).where(*_unpushed(connection, store), JournalEntry.command.not_in(looks)).limit(1)
    return connection.execute(query).first() is not None


def write_down(connection: Connection, question: Question) -> None:
    """Keep a question until it is answered."""
    commands = [
        [registered(type(command)).name, entry_id, to_json(command)]
        for command, entry_id in zip(question.commands, question.entry_ids, strict=True)
    ]
    connection.execute(
        insert(Asked).values(
            id=question.id,
            commands=commands,
            staff_id=question.actor.staff_id,
            desk_id=question.actor.desk_id,
            at=question.at,
        )
    )


def strike_out(connection: Connection, *question_ids: str) -> None:
    """Forget questions that are settled."""
    connection.execute(delete(Asked).where(Asked.id.in_(question_ids)))


def unanswered(connection: Connection) -> tuple[Question, ...]:
    """Return the questions that were never answered, the oldest first."""
    found = []
    for row in connection.execute(select(table(Asked)).order_by(Asked.at, Asked.id)):
        staff = connection.execute(select(Staff).where(Staff.id == row.staff_id)).one_or_none()
        rights = roles()[Role(staff.role)] if staff else frozenset()
        actor = Actor(row.staff_id, staff.name if staff else "", rights, row.desk_id)
        commands = tuple(from_json(name, body) for name, _, body in row.commands)
        found.append(Question(actor, commands, tuple(each[1] for each in row.commands), row.at))
    return tuple(found)


def _unpushed(connection: Connection, store: Store) -> tuple[Any, ...]:
    return (
        JournalEntry.device == store.device.id,
        JournalEntry.epoch == store.device.epoch,
        JournalEntry.number > link_of(connection).pushed,
    )
