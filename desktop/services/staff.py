"""Accounts of the staff, and signing in."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Row, Select, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role, read_roles
from desktop.domain.sign_in_rules import check_password
from desktop.services import staff_here
from desktop.services.commands import carry_out, handles, perform
from desktop.services.resource_files import resource_bytes
from desktop.services.sign_in_rules import terms
from desktop.services.sign_in_waits import begin_attempt, was_right
from desktop.services.work import Actor, Work
from desktop.storage.models import Staff
from desktop.storage.store import Store

Account = Row[str, str, str, str, str, bool]


class SignedInBy(StrEnum):
    """What somebody showed who they are by."""

    PASSWORD = "password"  # noqa: S105 - the name of a way
    PIN = "pin"


class MustChangePassword(RuleBroken):
    """The password is right, and somebody else chose it: nothing can be done before it is changed."""

    def __init__(self) -> None:
        super().__init__("password-first")


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Give somebody an account; the command carries the argon2id hash, never the password.

    `first_password`: somebody else chose it, and it is changed at the first sign-in.
    """

    staff_id: str
    login: str
    name: str
    role: Role
    password_hash: str
    first_password: bool = False


@dataclass(frozen=True, slots=True)
class ChangePassword:
    """Take another password for the own account; the command carries the argon2id hash, never the password."""

    staff_id: str
    password_hash: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """Somebody signed in; `failures` attempts by this name had failed at this computer just before."""

    by: SignedInBy = SignedInBy.PASSWORD
    failures: int = 0


@dataclass(frozen=True, slots=True)
class SignOut:
    """Somebody signed out."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who has signed in.

    Attributes:
        actor: without any right while `must_change`.
        must_change: the password is the first one; `change_password` gives the actor with the rights.
        failures: how many attempts by this name had failed at this computer just before.
    """

    actor: Actor
    must_change: bool
    failures: int = 0


@handles(AddStaff, name="add-staff", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def add_staff(work: Work, command: AddStaff) -> None:
    """Write the account; the program's own, which two counters make by themselves, is one.

    Raises:
        RuleBroken: `login-taken`.
    """
    taken = work.connection.execute(select(Staff.id).where(Staff.login == command.login)).scalar_one_or_none()
    if taken == command.staff_id:
        return
    if taken is not None:
        raise RuleBroken("login-taken")
    work.connection.execute(
        insert(Staff).values(
            id=command.staff_id,
            station_id=work.station_id,
            login=command.login,
            name=command.name,
            role=command.role,
            password_hash=command.password_hash,
            active_to=None,
            first_password=command.first_password,
        )
    )


@handles(ChangePassword, name="change-password", right=None, touches=Touched.STAFF)
def write_password(work: Work, command: ChangePassword) -> None:
    """Write the hash.

    Raises:
        RuleBroken: `no-right`, it is somebody else's account; `staff-left`.
    """
    if command.staff_id != work.actor.staff_id:
        raise RuleBroken("no-right", right=Right.MANAGE_STAFF)
    here = (Staff.id == command.staff_id, Staff.active_to.is_(None))
    new = {"password_hash": command.password_hash, "first_password": False}
    if work.connection.execute(update(Staff).where(*here).values(**new)).rowcount == 0:
        raise RuleBroken("staff-left")


@handles(SignIn, name="sign-in", right=None, touches=Touched.NOTHING)
def note_sign_in(_: Work, __: SignIn) -> None:
    """Leave only the entry in the journal."""


@handles(SignOut, name="sign-out", right=None, touches=Touched.NOTHING)
def note_sign_out(_: Work, __: SignOut) -> None:
    """Leave only the entry in the journal."""


def founder(staff_id: str, name: str = "") -> Actor:
    """Return the actor that sets a station up before anybody has an account."""
    return Actor(staff_id, name, frozenset({Right.SET_UP_STATION, Right.MANAGE_STAFF, Right.PUBLISH_PLAN}))


def sign_in(store: Store, login: str, password: str) -> SignedIn:
    """Sign somebody in by the password, without any line, and say so in the journal.

    Raises:
        RuleBroken: `bad-sign-in`; it does not say whether the name or the password was wrong.
        MustWait: too many attempts have failed at this computer.
    """
    account, failures = check(store, login, password)
    actor = actor_of(store, account)
    if account.first_password:
        actor = Actor(actor.staff_id, actor.name, frozenset(), actor.desk_id)
    with store.write() as connection:
        was_right(connection, login)
        staff_here.note_password(connection, account.id, account.password_hash, store.clock.now())
        note(store, connection, actor, SignIn(SignedInBy.PASSWORD, failures))
    return SignedIn(actor, account.first_password, failures)


def authenticate(store: Store, login: str, password: str) -> Actor:
    """Sign somebody in who may begin to work at once.

    Raises:
        RuleBroken: as `sign_in`.
        MustChangePassword: the password is the first one.
    """
    signed_in = sign_in(store, login, password)
    if signed_in.must_change:
        raise MustChangePassword
    return signed_in.actor


def change_password(store: Store, staff_id: str, old: str, new: str) -> Actor:
    """Take another password for somebody's own account, and return who that is; their PIN is gone.

    Without its line a counter takes it for itself, and the station hears of it later.

    Raises:
        RuleBroken: `bad-sign-in`, the old one is wrong; `password-same`; as `check_password`; `staff-left`.
        MustWait: too many attempts have failed at this computer.
    """
    with store.read() as connection:
        login = connection.execute(select(Staff.login).where(Staff.id == staff_id)).scalar_one_or_none() or ""
    account, _ = check(store, login, old)
    with store.write() as connection:
        was_right(connection, login)
    if new == old:
        raise RuleBroken("password-same")
    hashed = password_hash(new, login)
    perform(store, Actor(account.id, account.name, frozenset(), store.device.desk_id), ChangePassword(staff_id, hashed))
    with store.write() as connection:
        staff_here.note_password(connection, staff_id, hashed, store.clock.now())
    return actor_of(store, account)


def check(store: Store, login: str, password: str) -> tuple[Account, int]:
    """Return the account of whoever knows the password, and how many attempts had failed before.

    The caller strikes the failures out (`sign_in_waits.was_right`).

    Raises:
        RuleBroken: `bad-sign-in`.
        MustWait: too many attempts have failed at this computer.
    """
    failures = begin_attempt(store, login)
    with store.read() as connection:
        row = connection.execute(_ACTIVE.where(Staff.login == login.strip().casefold())).one_or_none()
    # A name that nobody has costs the same time as a wrong password, so that nobody can find out who works here.
    try:
        hasher().verify(row.password_hash if row else _nobody(), password)
    except (VerificationError, InvalidHashError):
        raise RuleBroken("bad-sign-in") from None
    if row is None:
        raise RuleBroken("bad-sign-in")
    return row, failures


def account_of(connection: Connection, staff_id: str) -> Account | None:
    """Return the account of somebody who works here; None of others."""
    return connection.execute(_ACTIVE.where(Staff.id == staff_id)).one_or_none()


def actor_of(store: Store, account: Account) -> Actor:
    """Return somebody with the rights of their role, at this counter's desk."""
    return Actor(account.id, account.name, roles()[Role(account.role)], store.device.desk_id)


def note(store: Store, connection: Connection, actor: Actor, command: SignIn) -> None:
    """Journal a sign-in in an open transaction of this counter's file; a station is asked about none."""
    carry_out(store, connection, actor, (command,), at=store.clock.now())


def password_hash(password: str, login: str = "") -> str:
    """Return the argon2id hash of a password that somebody has chosen.

    Raises:
        RuleBroken: as `check_password`.
    """
    check_password(terms(), password, login)
    return hasher().hash(password)


@cache
def roles() -> dict[Role, frozenset[Right]]:
    """Return the rights of each role, from `resources/roles.toml`."""
    return dict(read_roles(resource_bytes("roles.toml")))


@cache
def hasher() -> PasswordHasher:
    """Return what hashes passwords and PINs: argon2id with the parameters of RFC 9106's second choice."""
    return PasswordHasher()


@cache
def _nobody() -> str:
    return hasher().hash("nobody has this password")


_ACTIVE: Select[str, str, str, str, str, bool] = select(
    Staff.id, Staff.login, Staff.name, Staff.role, Staff.password_hash, Staff.first_password
).where(Staff.active_to.is_(None))
