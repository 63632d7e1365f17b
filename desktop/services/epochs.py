"""The chain of a counter begins anew when its database was put together again: something may be missing."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select, update

from desktop.domain.changes import Touched
from desktop.domain.recovery import EpochCause
from desktop.domain.rights import Right, Role
from desktop.services.commands import carry_out, handles
from desktop.services.derived_ids import derived_id
from desktop.services.staff import AddStaff
from desktop.services.work import Actor, Work
from desktop.storage.journal import last_of
from desktop.storage.models import Device, JournalEntry, Staff
from desktop.storage.store import Store

LOGIN = "gjenoppretting"
NAME = "Automatisk gjenoppretting"
NO_PASSWORD = "!"  # noqa: S105 - a hash that no password has


@dataclass(frozen=True, slots=True)
class BeginEpoch:
    """Begin a chain; it is the first entry of it, and binds it to the one before.

    Attributes:
        device: the counter.
        epoch: the new one.
        cause: why.
        follows, last_number, last_hash: the epoch before, and the last entry of it that is known; 0 where none is.
        again: so many entries came back from the second journal as they were.
    """

    device: str
    epoch: int
    cause: EpochCause
    follows: int
    last_number: int
    last_hash: str
    again: int


@handles(BeginEpoch, name="begin-epoch", right=Right.SET_UP_STATION, touches=Touched.NOTHING)
def begin(work: Work, command: BeginEpoch) -> None:
    """Write down in the counter's own file which epoch it is in; at the station its chains say so."""
    own = update(Device).where(Device.id == command.device, Device.epoch < command.epoch)
    work.connection.execute(own.values(epoch=command.epoch))


def begin_epoch(
    store: Store, connection: Connection, cause: EpochCause, *, again: int = 0, known: Collection[int] = ()
) -> int:
    """Begin a new epoch of a counter within an open unit of work, and return it; what is written from now on is in it.

    Args:
        store: the counter's own file.
        connection: the unit of work.
        cause: why.
        again: how many entries came back from the second journal.
        known: epochs that are known of beside those in the database.
    """
    device = store.device
    in_journal = select(func.max(JournalEntry.epoch)).where(JournalEntry.device == device.id)
    newest = connection.execute(in_journal).scalar_one() or 0
    number, last_hash = last_of(connection, device.id, device.epoch)
    command = BeginEpoch(
        device.id, max(device.epoch, newest, *known) + 1, cause, device.epoch, number, last_hash, again
    )
    store.device = replace(device, epoch=command.epoch)
    program = recovering_actor(store)
    account = AddStaff(program.staff_id, LOGIN, NAME, Role.CLERK, NO_PASSWORD)
    there = select(Staff.id).where(Staff.id == program.staff_id)
    first = () if connection.execute(there).first() else (account,)
    carry_out(store, connection, program, (command, *first), at=store.clock.now())
    return command.epoch


def recovering_actor(store: Store) -> Actor:
    """Return the account under which the program puts itself right; nobody can sign in with it."""
    staff_id = derived_id(store.device.station_id, LOGIN)
    return Actor(staff_id, NAME, frozenset({Right.SET_UP_STATION, Right.MANAGE_STAFF}), store.device.desk_id)
