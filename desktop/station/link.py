"""What a counter keeps of its station in its own file: how far it has come, what waits, what it has asked."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, tuple_, update

from desktop.domain.rights import Role
from desktop.services.approvals import with_lent
from desktop.services.audit import ReadEntry, ReadJournal
from desktop.services.commands import from_json, registered, to_json
from desktop.services.key_changes import NoteKeyChange
from desktop.services.lent_sign_in import LendSignIn, UseLentSignIn
from desktop.services.looks import LookAtCase, LookFor, ReadLooks
from desktop.services.pins import RemovePin, SetPin
from desktop.services.recovered import SettleRecovered
from desktop.services.staff import SignIn, SignOut, roles
from desktop.services.stations import SitAtDesk
from desktop.services.work import Actor
from desktop.station.messages import PushedEntry, Question
from desktop.storage.models import Asked, AskedAgain, JournalEntry, JournalPayload, Staff, StationLink, table
from desktop.storage.store import Store

LOCAL_FIRST: tuple[type, ...] = (
    *(LookAtCase, LookFor, ReadLooks, ReadJournal, ReadEntry, SignIn, SignOut),
    *(SitAtDesk, LendSignIn, UseLentSignIn, SetPin, RemovePin, NoteKeyChange, SettleRecovered),
)
"""What is journalled here and handed over when there is time: no two counters can quarrel about it.

Where this PC stands, who may use a sign-in beside its window, and who has a PIN at it, are facts of this PC: the
station has no row of them.
"""


_LINK = select(table(StationLink))


_KEPT = 3
"""What is kept of each command of a question; behind it the code of the refusal, once the clerk was told no."""


class NoLink(Exception):
    """The counter is alone: it has no station with others."""


def link_of(connection: Connection) -> Row[Any]:
    """Return how the counter stands with its station.

    Raises:
        NoLink: it has none.
    """
    row = connection.execute(_LINK).one_or_none()
    if row is None:
        raise NoLink
    return row


def set_link(connection: Connection, **values: object) -> None:
    """Write down what has changed of how the counter stands."""
    connection.execute(update(table(StationLink)).values(**values))


def has_come_to(connection: Connection, position: int) -> None:
    """Write down at which position of the station the rows here are equal to those there."""
    connection.execute(_COME_TO, {"reached": position})


def has_been_pushed(connection: Connection, last: PushedEntry) -> None:
    """Write down that the station has the own chain up to an entry."""
    link = table(StationLink)
    earlier = tuple_(link.c.pushed_epoch, link.c.pushed) < tuple_(last.epoch, last.number)
    connection.execute(update(link).where(earlier).values(pushed_epoch=last.epoch, pushed=last.number))


def is_local_first(commands: Sequence[object]) -> bool:
    """Tell whether commands are journalled here first."""
    return all(isinstance(command, LOCAL_FIRST) for command in commands)


def waiting(
    connection: Connection, store: Store, limit: int, after: tuple[int, int] = (0, 0)
) -> tuple[PushedEntry, ...]:
    """Return the first entries of the own chain that the station does not have, behind an epoch and number.

    They are of one epoch: what was done before the counter was put together again goes first.
    """
    columns = (*table(JournalEntry).columns, JournalPayload.salt, JournalPayload.body, AskedAgain.asked_id)
    query = (
        select(*columns)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .join(AskedAgain, AskedAgain.entry_id == JournalEntry.id, isouter=True)
        .where(*_UNPUSHED, tuple_(JournalEntry.epoch, JournalEntry.number) > tuple_(*after))
        .order_by(JournalEntry.epoch, JournalEntry.number)
        .limit(limit)
    )
    rows = connection.execute(query, _behind(connection, store)).mappings()
    found = [PushedEntry(**{**row, "asked_id": row["asked_id"] or ""}) for row in rows]
    return tuple(entry for entry in found if entry.epoch == found[0].epoch)


def all_waiting(connection: Connection, store: Store, at_once: int) -> Iterator[tuple[PushedEntry, ...]]:
    """Return all entries of the own chain that the station does not have, in portions."""
    after = (0, 0)
    while portion := waiting(connection, store, at_once, after):
        yield portion
        after = (portion[-1].epoch, portion[-1].number)


def count_waiting(connection: Connection, store: Store) -> int:
    """Return how many entries of the own chain the station does not have."""
    return int(connection.execute(_count_waiting(), _behind(connection, store)).scalar_one())


def anything_provisional(connection: Connection, store: Store) -> bool:
    """Tell whether something was done here that the station has not decided about."""
    return connection.execute(_first_decided(), _behind(connection, store)).first() is not None


def write_down(connection: Connection, question: Question, *told: str) -> None:
    """Keep a question until it is answered or settled, with the refusal that the clerk was told, if any."""
    commands = [
        [registered(type(command)).name, entry_id, to_json(command), *told]
        for command, entry_id in zip(question.commands, question.entry_ids, strict=True)
    ]
    asked = {
        "id": question.id,
        "commands": commands,
        "staff_id": question.actor.staff_id,
        "desk_id": question.actor.desk_id,
        "at": question.at,
    }
    connection.execute(_ASK, asked)


def note_told_no(connection: Connection, question: Question, code: str) -> None:
    """Write down of a question that was not answered that the clerk was told no, and by which refusal.

    Another program on the same file may have settled it meanwhile; then it is settled once more.
    """
    strike_out(connection, question.id)
    write_down(connection, question, code)


def strike_out(connection: Connection, *question_ids: str) -> None:
    """Forget questions that are settled."""
    connection.execute(_STRIKE_OUT, {"questions": question_ids})


def unanswered(connection: Connection) -> tuple[Question, ...]:
    """Return the questions that were never answered, the oldest first."""
    found = []
    for row in connection.execute(_UNANSWERED):
        staff = connection.execute(select(Staff).where(Staff.id == row.staff_id)).one_or_none()
        rights = roles()[Role(staff.role)] if staff else frozenset()
        actor = Actor(row.staff_id, staff.name if staff else "", rights, row.desk_id)
        commands = tuple(from_json(name, body) for name, _, body, *_ in row.commands)
        actor = with_lent(actor, commands)
        told_no = any(len(each) > _KEPT for each in row.commands)
        found.append(Question(actor, commands, tuple(each[1] for each in row.commands), row.at, told_no))
    return tuple(found)


# Asked at each round and each command, and putting them together takes longer than asking them.

_ASK = insert(table(Asked))
_COME_TO = update(table(StationLink)).values(position=bindparam("reached"))
_STRIKE_OUT = delete(Asked).where(Asked.id.in_(bindparam("questions", expanding=True)))
_UNANSWERED = select(table(Asked)).order_by(Asked.at, Asked.id)
_UNPUSHED = (
    JournalEntry.device == bindparam("own_device"),
    tuple_(JournalEntry.epoch, JournalEntry.number) > tuple_(bindparam("pushed_epoch"), bindparam("pushed")),
)


@cache
def _count_waiting() -> Select[int]:
    return select(func.count()).select_from(JournalEntry).where(*_UNPUSHED)


@cache
def _first_decided() -> Select[str]:
    looks = [registered(each).name for each in LOCAL_FIRST]
    return select(JournalEntry.id).where(*_UNPUSHED, JournalEntry.command.not_in(looks)).limit(1)


def _behind(connection: Connection, store: Store) -> dict[str, object]:
    """Return behind which entry of the own chain those stand that the station does not have."""
    link = link_of(connection)
    return {"own_device": store.device.id, "pushed_epoch": link.pushed_epoch, "pushed": link.pushed}
