"""Accounts of others: adding, changing, leaving, coming back, and first passwords that their owners change at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, func, select, update

from desktop.domain.changes import Touched
from desktop.domain.ids import IdMaker
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.domain.sign_in_rules import check_account
from desktop.services.commands import Outcome, handles, perform
from desktop.services.queries.staff import is_program
from desktop.services.staff import AddStaff, hasher
from desktop.services.work import Actor, Work
from desktop.storage.models import Staff
from desktop.storage.store import Store

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Those that nobody takes for another one."""
_GROUPS, _IN_GROUP = 3, 4


@dataclass(frozen=True, slots=True)
class ChangeStaff:
    """Give somebody another name or another role."""

    staff_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class LeaveStaff:
    """Note that somebody has left: nobody signs in by the account any more."""

    staff_id: str


@dataclass(frozen=True, slots=True)
class ReturnStaff:
    """Note that somebody is back, with a new first password; None where leaving is taken back."""

    staff_id: str
    password_hash: str | None = None


@dataclass(frozen=True, slots=True)
class GiveFirstPassword:
    """Give somebody a password that they change at the next sign-in; the command carries the argon2id hash."""

    staff_id: str
    password_hash: str


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account that somebody is to get."""

    login: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class FirstPassword:
    """A password as it is told its owner, once; it is kept nowhere, and `repr` does not show it."""

    login: str
    name: str
    password: str = field(repr=False)


@handles(ChangeStaff, name="change-staff", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def change_staff(work: Work, command: ChangeStaff) -> None:
    """Write it; a role holds from the next sign-in on.

    Raises:
        RuleBroken: `no-account-here`; `program-account`; `staff-left`; `staff-name-missing`; `last-administrator`.
    """
    row = _theirs(work, command.staff_id)
    if row.active_to is not None:
        raise RuleBroken("staff-left")
    _, name = check_account(row.login, command.name)
    if command.role is not Role.ADMINISTRATOR:
        _refuse_last_administrator(work.connection, work.station_id, command.staff_id)
    _write(work, command.staff_id, name=name, role=command.role)
    work.undo = ChangeStaff(command.staff_id, row.name, Role(row.role))


@handles(LeaveStaff, name="leave-staff", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def leave_staff(work: Work, command: LeaveStaff) -> None:
    """Write it.

    Raises:
        RuleBroken: `no-account-here`; `program-account`; `staff-left`; `last-administrator`.
    """
    row = _theirs(work, command.staff_id)
    if row.active_to is not None:
        raise RuleBroken("staff-left")
    _refuse_last_administrator(work.connection, work.station_id, command.staff_id)
    _write(work, command.staff_id, active_to=work.at)
    work.undo = ReturnStaff(command.staff_id)


@handles(ReturnStaff, name="return-staff", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def return_staff(work: Work, command: ReturnStaff) -> None:
    """Write it.

    Raises:
        RuleBroken: `no-account-here`; `program-account`; `staff-here`, they have not left.
    """
    row = _theirs(work, command.staff_id)
    if row.active_to is None:
        raise RuleBroken("staff-here")
    password = {"password_hash": command.password_hash, "first_password": True} if command.password_hash else {}
    _write(work, command.staff_id, active_to=None, **password)
    work.undo = LeaveStaff(command.staff_id)


@handles(GiveFirstPassword, name="give-first-password", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def give_first_password(work: Work, command: GiveFirstPassword) -> None:
    """Write it.

    Raises:
        RuleBroken: `no-account-here`; `program-account`; `staff-left`.
    """
    row = _theirs(work, command.staff_id)
    if row.active_to is not None:
        raise RuleBroken("staff-left")
    _write(work, command.staff_id, password_hash=command.password_hash, first_password=True)


def add_member(store: Store, actor: Actor, account: NewAccount) -> FirstPassword:
    """Give somebody an account, and return the first password.

    Raises:
        RuleBroken: `login-wrong`; `staff-name-missing`; `login-taken`; `no-right`.
    """
    return add_members(store, actor, (account,))[0]


def add_members(store: Store, actor: Actor, accounts: Sequence[NewAccount]) -> tuple[FirstPassword, ...]:
    """Give several people accounts, all of them or none; see `add_member`."""
    commands, passwords = [], []
    for account in accounts:
        login, name = check_account(account.login, account.name)
        password = new_password(store.ids)
        hashed = hasher().hash(password)
        commands.append(AddStaff(store.ids.new(), login, name, account.role, hashed, first_password=True))
        passwords.append(FirstPassword(login, name, password))
    if commands:
        perform(store, actor, *commands)
    return tuple(passwords)


def change_member(store: Store, actor: Actor, staff_id: str, name: str, role: Role) -> Outcome:
    """Give somebody another name or another role; see `change_staff`."""
    return perform(store, actor, ChangeStaff(staff_id, name, role))


def member_leaves(store: Store, actor: Actor, staff_id: str) -> Outcome:
    """Note that somebody has left; see `leave_staff`."""
    return perform(store, actor, LeaveStaff(staff_id))


def member_returns(store: Store, actor: Actor, staff_id: str) -> FirstPassword:
    """Note that somebody is back, and return the new first password; see `return_staff`."""
    first = _first_password(store, staff_id)
    perform(store, actor, ReturnStaff(staff_id, hasher().hash(first.password)))
    return first


def new_first_password(store: Store, actor: Actor, staff_id: str) -> FirstPassword:
    """Give somebody who has forgotten the password a new first one, and return it; see `give_first_password`."""
    first = _first_password(store, staff_id)
    perform(store, actor, GiveFirstPassword(staff_id, hasher().hash(first.password)))
    return first


def new_password(ids: IdMaker) -> str:
    """Return a password of three groups that can be read aloud, about 59 random bits."""
    number = ids.secret_bits(96)
    letters = []
    for _ in range(_GROUPS * _IN_GROUP):
        number, at = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[at])
    return "-".join("".join(letters[at : at + _IN_GROUP]) for at in range(0, len(letters), _IN_GROUP))


def _first_password(store: Store, staff_id: str) -> FirstPassword:
    with store.read() as connection:
        row = connection.execute(select(Staff.login, Staff.name).where(Staff.id == staff_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-account-here")
    return FirstPassword(row.login, row.name, new_password(store.ids))


def _theirs(work: Work, staff_id: str) -> Row[str, str, str, object]:
    mine = (Staff.id == staff_id, Staff.station_id == work.station_id)
    row = work.connection.execute(
        select(Staff.login, Staff.name, Staff.role, Staff.active_to).where(*mine)
    ).one_or_none()
    if row is None:
        raise RuleBroken("no-account-here")
    if is_program(work.station_id, staff_id, row.login):
        raise RuleBroken("program-account")
    return row


def _refuse_last_administrator(connection: Connection, station_id: str, staff_id: str) -> None:
    """Refuse that nobody is left who could give anybody an account.

    Raises:
        RuleBroken: `last-administrator`.
    """
    here = (Staff.station_id == station_id, Staff.role == Role.ADMINISTRATOR, Staff.active_to.is_(None))
    others = select(func.count()).select_from(Staff).where(*here, Staff.id != staff_id)
    own = select(func.count()).select_from(Staff).where(*here, Staff.id == staff_id)
    if connection.execute(own).scalar_one() and not connection.execute(others).scalar_one():
        raise RuleBroken("last-administrator")


def _write(work: Work, staff_id: str, **values: object) -> None:
    work.connection.execute(update(Staff).where(Staff.id == staff_id).values(**values))
