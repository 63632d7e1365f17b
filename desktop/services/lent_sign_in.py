"""Lend a sign-in to another process of the same counter, such as the one that takes a file in: once, and not for long.

The journal is the ledger: it has who lent it and when, and a digest of the secret; the secret itself goes from one
process to the other and is written nowhere. Whoever takes it over works as that clerk, with the rights of that moment.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.commands import handles, perform
from desktop.services.own_chains import chains_of, own_chains
from desktop.services.staff import roles
from desktop.services.work import Actor, Work
from desktop.storage.models import JournalEntry, JournalPayload, Staff
from desktop.storage.store import Store

GOOD_FOR = timedelta(minutes=1)
"""So long a lent sign-in can be taken over; another process starts within seconds."""

_LEND, _USE = "lend-sign-in", "use-lent-sign-in"
_SECRET_BITS = 256


@dataclass(frozen=True, slots=True)
class LendSignIn:
    """Lend the own sign-in to whoever knows the secret of this digest (SHA-256, hexadecimal)."""

    digest: str


@dataclass(frozen=True, slots=True)
class UseLentSignIn:
    """Work with a lent sign-in; the id is that of the entry by which it was lent."""

    lent_id: str


@dataclass(frozen=True, slots=True)
class Loan:
    """What the other process is told."""

    lent_id: str
    secret: str


@handles(LendSignIn, name=_LEND, right=None, touches=Touched.NOTHING)
def lend_sign_in(work: Work, _: LendSignIn) -> str:
    """Leave the entry in the journal, and return its id."""
    return work.entry_id


@handles(UseLentSignIn, name=_USE, right=None, touches=Touched.NOTHING)
def use_lent_sign_in(work: Work, command: UseLentSignIn) -> None:
    """Leave the entry by which nobody can use it again.

    Raises:
        RuleBroken: `sign-in-not-lent`, it was used already, is too old, or was never lent by this person.
    """
    lent = _lent(work.connection, command.lent_id)
    if lent is None or lent.staff_id != work.actor.staff_id or not _is_good(lent, work.at):
        raise RuleBroken("sign-in-not-lent")
    since = (
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        .where(
            # By the time and not by the number: it may be used in the other of a counter's two chains.
            JournalEntry.device.in_(chains_of(work.connection, lent.device)),
            JournalEntry.at >= lent.at,
            JournalEntry.command == _USE,
        )
    )
    used = (msgspec.json.decode(body, type=UseLentSignIn) for body in work.connection.execute(since).scalars())
    if any(one.lent_id == command.lent_id for one in used):
        raise RuleBroken("sign-in-not-lent")


def lend(store: Store, actor: Actor) -> Loan:
    """Lend a sign-in, and return what the other process has to know."""
    secret = f"{store.ids.secret_bits(_SECRET_BITS):064x}"
    return Loan(str(perform(store, actor, LendSignIn(_digest(secret))).result), secret)


def take_over(store: Store, loan: Loan) -> Actor:
    """Return the clerk who lent it, with the rights that the account has now; the journal says so.

    Raises:
        RuleBroken: `sign-in-not-lent`; it does not say what was wrong.
    """
    with store.read() as connection:
        lent = _lent(connection, loan.lent_id)
        if lent is None or lent.device not in own_chains(connection, store):
            raise RuleBroken("sign-in-not-lent")
        said = msgspec.json.decode(lent.body, type=LendSignIn)
        mine = (Staff.id == lent.staff_id, Staff.station_id == store.device.station_id)
        may_work = (Staff.active_to.is_(None), Staff.first_password.is_(False))
        staff = connection.execute(select(Staff.id, Staff.name, Staff.role).where(*mine, *may_work)).one_or_none()
    if staff is None or not hmac.compare_digest(said.digest, _digest(loan.secret)):
        raise RuleBroken("sign-in-not-lent")
    actor = Actor(staff.id, staff.name, roles()[Role(staff.role)], store.device.desk_id)
    perform(store, actor, UseLentSignIn(loan.lent_id))
    return actor


def _lent(connection: Connection, lent_id: str) -> Row[Any] | None:
    query: Select[*tuple[Any, ...]] = (
        select(
            JournalEntry.device,
            JournalEntry.staff_id,
            JournalEntry.at,
            JournalPayload.body,
        )
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(JournalEntry.id == lent_id, JournalEntry.command == _LEND)
    )
    return connection.execute(query).one_or_none()


def _is_good(lent: Row[Any], at: datetime) -> bool:
    return bool(timedelta() <= at - lent.at <= GOOD_FOR)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
