"""Accounts of the staff, and signing in."""

from dataclasses import dataclass
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import insert, select

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role, read_roles
from desktop.services.commands import handles, perform
from desktop.services.resource_files import resource_bytes
from desktop.services.work import Actor, Work
from desktop.storage.models import Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Give somebody an account; the command carries the argon2id hash, never the password."""

    staff_id: str
    login: str
    name: str
    role: Role
    password_hash: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """Somebody signed in."""


@dataclass(frozen=True, slots=True)
class SignOut:
    """Somebody signed out."""


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
        )
    )


@handles(SignIn, name="sign-in", right=None, touches=Touched.NOTHING)
def sign_in(_: Work, __: SignIn) -> None:
    """Leave only the entry in the journal."""


@handles(SignOut, name="sign-out", right=None, touches=Touched.NOTHING)
def sign_out(_: Work, __: SignOut) -> None:
    """Leave only the entry in the journal."""


def founder(staff_id: str, name: str = "") -> Actor:
    """Return the actor that sets a station up before anybody has an account."""
    return Actor(staff_id, name, frozenset({Right.SET_UP_STATION, Right.MANAGE_STAFF, Right.PUBLISH_PLAN}))


def authenticate(store: Store, login: str, password: str) -> Actor:
    """Sign somebody in, and say so in the journal.

    Raises:
        RuleBroken: `bad-sign-in`; it does not say whether the name or the password was wrong.
    """
    with store.read() as connection:
        row = connection.execute(
            select(Staff.id, Staff.name, Staff.role, Staff.password_hash).where(
                Staff.login == login.strip().casefold(), Staff.active_to.is_(None)
            )
        ).one_or_none()
    # A name that nobody has costs the same time as a wrong password, so that nobody can find out who works here.
    try:
        _hasher().verify(row.password_hash if row else _nobody(), password)
    except VerificationError:
        raise RuleBroken("bad-sign-in") from None
    if row is None:
        raise RuleBroken("bad-sign-in")
    actor = Actor(row.id, row.name, roles()[Role(row.role)], store.device.desk_id)
    perform(store, actor, SignIn())
    return actor


def password_hash(password: str) -> str:
    """Return the argon2id hash of a password.

    Raises:
        RuleBroken: `password-too-short`, fewer than ten characters.
    """
    if len(password) < 10:
        raise RuleBroken("password-too-short", least=10)
    return _hasher().hash(password)


@cache
def roles() -> dict[Role, frozenset[Right]]:
    """Return the rights of each role, from `resources/roles.toml`."""
    return dict(read_roles(resource_bytes("roles.toml")))


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobody() -> str:
    return _hasher().hash("nobody has this password")
