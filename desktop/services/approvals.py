"""Approving on the spot: somebody with the right signs for one thing that another wants to do.

The journal has an entry `approve` directly before the entries of what was approved, in the same transaction; whoever
carries these out again elsewhere lends the actor the right for as many entries as it says.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection, insert, select

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.domain.sign_in_rules import is_pin
from desktop.services import pins
from desktop.services.commands import Command, from_json, handles, registered
from desktop.services.sign_in_rules import terms
from desktop.services.sign_in_waits import was_right
from desktop.services.staff import Account, MustChangePassword, check, roles
from desktop.services.work import Actor, Work
from desktop.storage.models import ApprovalRow, JournalEntry, JournalPayload, Staff
from desktop.storage.store import Store

MOST = 50
"""So many commands at the most are approved at once; so far back it is looked for what was approved."""
APPROVE = "approve"
"""Its name in the journal."""
_ASKED = {"leader-must-overrule": Right.OVERRULE}
"""Refusals that do not name their right."""


@dataclass(frozen=True, slots=True)
class Approve:
    """Approve the next commands of somebody who lacks a right.

    Attributes:
        approval_id: is used once.
        right: the one that is lent.
        following: for how many commands, those directly behind this one.
        given_at: when the approver gave password or PIN, UTC.
    """

    approval_id: str
    approved_by: str
    right: Right
    following: int
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Approval:
    """What an approver has signed: one thing, soon."""

    id: str
    approved_by: str
    name: str
    right: Right
    given_at: datetime

    def lent_to(self, actor: Actor) -> Actor:
        """Return the actor with the right; `perform` notes the approval at the next thing that changes something."""
        if self.right in actor.rights and actor.approval is None:
            return actor
        return replace(actor, rights=actor.rights | {self.right}, approval=self)

    def is_for(self, commands: Sequence[Command]) -> bool:
        """Tell whether commands use it: they need the right, or change something and may find that they need it."""
        kinds = [registered(type(command)) for command in commands]
        return any(kind.right is self.right or kind.touches is not Touched.NOTHING for kind in kinds)

    def note(self, commands: Sequence[Command]) -> Approve:
        """Return the command that goes before what was approved."""
        return Approve(self.id, self.approved_by, self.right, len(commands), self.given_at)


@handles(Approve, name=APPROVE, right=None, touches=Touched.NOTHING)
def write_approval(work: Work, command: Approve) -> None:
    """Write it down.

    Raises:
        RuleBroken: `approval-used`; `approval-not-possible`, it is no right for that, or the approver has left or has
            not got it; `approval-too-old`.
    """
    taken = select(ApprovalRow.id).where(ApprovalRow.id == command.approval_id)
    if work.connection.execute(taken).first():
        raise RuleBroken("approval-used")
    # What was done elsewhere, by a counter alone, had its approval there; it is asked for where it is decided.
    if work.decided_at is None:
        _check(work, command)
    work.connection.execute(
        insert(ApprovalRow).values(
            id=command.approval_id,
            station_id=work.station_id,
            entry_id=work.entry_id,
            asked_by=work.actor.staff_id,
            approved_by=command.approved_by,
            needed=command.right,
            given_at=command.given_at,
        )
    )


def can_be_approved(right: Right) -> bool:
    """Tell whether a right may be lent on the spot (`resources/sign_in.toml`)."""
    return right in terms().approvable


def right_to_approve(broken: RuleBroken) -> Right | None:
    """Return the right that a refusal asks for and somebody may lend on the spot; None where there is none."""
    asked = _ASKED.get(broken.code) or broken.facts.get("right")
    return asked if isinstance(asked, Right) and can_be_approved(asked) else None


def approve(store: Store, login: str, password_or_pin: str, right: Right) -> Approval:
    """Return the approval of somebody who has a right and shows who they are; `perform` uses it.

    Raises:
        RuleBroken: `approval-not-possible`, the right is none of those; `approver-has-no-right`; `bad-sign-in`;
            as `pins.check_pin_of`, where a PIN was given.
        MustChangePassword: the approver has not chosen a password yet.
        MustWait: too many attempts have failed at this computer.
    """
    if not can_be_approved(right):
        raise RuleBroken("approval-not-possible")
    account = _account(store, login, password_or_pin)
    if account.first_password:
        raise MustChangePassword
    if right not in roles()[Role(account.role)]:
        raise RuleBroken("approver-has-no-right")
    return Approval(store.ids.new(), account.id, account.name, right, store.clock.now())


class Entry(Protocol):
    """An entry of a journal with its payload."""

    @property
    def id(self) -> str: ...
    @property
    def device(self) -> str: ...
    @property
    def epoch(self) -> int: ...
    @property
    def number(self) -> int: ...
    @property
    def staff_id(self) -> str: ...
    @property
    def command(self) -> str: ...
    @property
    def body(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """An entry of which no more is known than what approvals are found by."""

    id: str
    device: str
    epoch: int
    number: int
    staff_id: str
    command: str
    body: str


def lent_rights(entries: Iterable[Entry], before: Iterable[Entry] = ()) -> Mapping[str, frozenset[Right]]:
    """Return which rights were lent for entries, by the id of the entry.

    Args:
        entries: stretches of chains, each in its order.
        before: the approvals that stand shortly before them (`approvals_before`).
    """
    lent: dict[str, frozenset[Right]] = {}
    said = [(entry, _read(entry.body)) for entry in before]
    for entry in entries:
        if not said and entry.command != APPROVE:
            continue
        if rights := frozenset(approve.right for at, approve in said if _reaches(at, approve.following, entry)):
            lent[entry.id] = rights
        if entry.command == APPROVE:
            said.append((entry, _read(entry.body)))
    return lent


def approvals_before(connection: Connection, first: Entry) -> Sequence[Entry]:
    """Return the approvals of a chain that may reach to an entry or behind it."""
    rows = connection.execute(
        select(*JournalEntry.__table__.columns, JournalPayload.body)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(
            JournalEntry.device == first.device,
            JournalEntry.epoch == first.epoch,
            JournalEntry.number.between(first.number - MOST, first.number - 1),
            JournalEntry.command == APPROVE,
        )
    )
    return [ChainEntry(row.id, row.device, row.epoch, row.number, row.staff_id, row.command, row.body) for row in rows]


def with_lent(actor: Actor, commands: Iterable[Command]) -> Actor:
    """Return an actor with the rights that were approved for commands, where these are carried out anew."""
    lent = {command.right for command in commands if isinstance(command, Approve)}
    return replace(actor, rights=actor.rights | lent) if lent else actor


def _check(work: Work, command: Approve) -> None:
    here = (Staff.id == command.approved_by, Staff.station_id == work.station_id, Staff.active_to.is_(None))
    role = work.connection.execute(select(Staff.role).where(*here)).scalar_one_or_none()
    if role is None or not can_be_approved(command.right) or command.right not in roles()[Role(role)]:
        raise RuleBroken("approval-not-possible")
    if not 0 < command.following <= MOST:
        raise RuleBroken("approval-not-possible")
    if abs(work.at - command.given_at) > terms().approval_lasts:
        raise RuleBroken("approval-too-old")


def _account(store: Store, login: str, password_or_pin: str) -> Account:
    """Return whose password or PIN it is; the failures of before are struck out."""
    if is_pin(terms(), password_or_pin):
        with store.read() as connection:
            mine = (Staff.login == login.strip().casefold(), Staff.active_to.is_(None))
            staff_id = connection.execute(select(Staff.id).where(*mine)).scalar_one_or_none()
        account, _ = pins.check_pin_of(store, staff_id or "", password_or_pin)
        pins.forget_failures(store, account.id)
        return account
    account, _ = check(store, login, password_or_pin)
    with store.write() as connection:
        was_right(connection, login)
    return account


def _reaches(at: Entry, following: int, entry: Entry) -> bool:
    same = (at.device, at.epoch, at.staff_id) == (entry.device, entry.epoch, entry.staff_id)
    return same and at.number < entry.number <= at.number + following


def _read(body: str) -> Approve:
    said = from_json(APPROVE, body)
    assert isinstance(said, Approve)  # noqa: S101 - registered under this name
    return said
