"""Who works at the station."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from desktop.domain.alphabet import name_key
from desktop.domain.rights import Right, Role
from desktop.services.derived_ids import derived_id
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.models import Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody with an account.

    Attributes:
        left_at: when they left, UTC; None while they are here.
        first_password: they have not chosen a password of their own yet.
    """

    staff_id: str
    login: str
    name: str
    role: Role
    left_at: datetime | None
    first_password: bool


def staff_members(store: Store, *, left: bool = True) -> tuple[StaffMember, ...]:
    """Return everybody with an account, by name, those who have left behind the others; the program's own are none.

    Args:
        store: the station.
        left: those who have left as well.
    """
    with store.read() as connection:
        return tuple(members(connection, store.device.station_id, left=left))


def members(connection: Connection, station_id: str, *, left: bool = False) -> list[StaffMember]:
    """Return everybody with an account; see `staff_members`."""
    rows = connection.execute(
        select(Staff.id, Staff.login, Staff.name, Staff.role, Staff.active_to, Staff.first_password).where(
            Staff.station_id == station_id, *(() if left else (Staff.active_to.is_(None),))
        )
    )
    found = [
        StaffMember(row.id, row.login, row.name, Role(row.role), row.active_to, row.first_password)
        for row in rows
        if not is_program(station_id, row.id, row.login)
    ]
    return sorted(found, key=lambda each: (each.left_at is not None, name_key(each.name), each.login))


def approvers(store: Store, actor: Actor, right: Right) -> tuple[StaffMember, ...]:
    """Return those who may approve on the spot what needs a right: others who work here and have it."""
    return tuple(
        each
        for each in staff_members(store, left=False)
        if right in roles()[each.role] and each.staff_id != actor.staff_id and not each.first_password
    )


def role_of(store: Store, staff_id: str) -> Role | None:
    """Return what somebody may do here; None for one who has left."""
    with store.read() as connection:
        role = connection.execute(_ROLE, {"staff_id": staff_id}).scalar_one_or_none()
    return None if role is None else Role(role)


def is_program(station_id: str, staff_id: str, login: str) -> bool:
    """Tell whether an account is one of the program's own, by which nobody signs in."""
    return staff_id == derived_id(station_id, login)


_ROLE = select(Staff.role).where(Staff.id == bindparam("staff_id"), Staff.active_to.is_(None))
