"""The way back in for an administrator who is locked out; whoever calls has asked for the recovery key of the data."""

from dataclasses import dataclass

from sqlalchemy import select, update

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services.commands import handles, perform
from desktop.services.importing.account import program_actor
from desktop.services.sign_in_waits import was_right
from desktop.services.staff import password_hash
from desktop.services.work import Work
from desktop.storage.models import Staff
from desktop.storage.store import Store

LOGIN = "gjenoppretting"
NAME = "Gjenopprettingsnøkkelen"


@dataclass(frozen=True, slots=True)
class ResetAdministrator:
    """Let an administrator in by another password; the command carries the argon2id hash, never the password."""

    staff_id: str
    password_hash: str


@handles(ResetAdministrator, name="reset-administrator", right=Right.MANAGE_STAFF, touches=Touched.STAFF)
def write_reset(work: Work, command: ResetAdministrator) -> None:
    """Write the password; an administrator who had left is back.

    Raises:
        RuleBroken: `not-an-administrator`.
    """
    mine = (Staff.id == command.staff_id, Staff.station_id == work.station_id, Staff.role == Role.ADMINISTRATOR)
    new = {"password_hash": command.password_hash, "first_password": False, "active_to": None}
    if work.connection.execute(update(Staff).where(*mine).values(**new)).rowcount == 0:
        raise RuleBroken("not-an-administrator")


def check_reset(store: Store, login: str) -> str:
    """Return the id of the administrator with a user name, before anybody is asked for a password.

    Raises:
        RuleBroken: `not-an-administrator`.
    """
    mine = (Staff.station_id == store.device.station_id, Staff.role == Role.ADMINISTRATOR)
    with store.read() as connection:
        query = select(Staff.id).where(*mine, Staff.login == login.strip().casefold())
        staff_id = connection.execute(query).scalar_one_or_none()
    if staff_id is None:
        raise RuleBroken("not-an-administrator")
    return staff_id


def reset_administrator(store: Store, login: str, new_password: str) -> None:
    """Give an administrator another password, after the recovery key has opened the data; the journal says so.

    Raises:
        RuleBroken: `not-an-administrator`; as `check_password`.
    """
    staff_id = check_reset(store, login)
    hashed = password_hash(new_password, login.strip().casefold())
    actor = program_actor(store, LOGIN, NAME, frozenset({Right.MANAGE_STAFF}))
    perform(store, actor, ResetAdministrator(staff_id, hashed))
    with store.write() as connection:
        was_right(connection, login)
