"""The account under which files are read and written when nobody signs in, such as by the night's own job."""

from sqlalchemy import select

from desktop.domain.rights import Right, Role
from desktop.services.commands import perform
from desktop.services.derived_ids import derived_id
from desktop.services.staff import AddStaff, password_hash
from desktop.services.work import Actor
from desktop.storage.models import Staff
from desktop.storage.store import Store

LOGIN = "filer"
NAME = "Automatisk innlesing"
_RIGHTS = frozenset({Right.EXCHANGE})


def automatic_actor(store: Store) -> Actor:
    """Return the actor; nobody can sign in as it, and it may do nothing but exchange files.

    Whoever can run a command on the station's data without signing in can read the data as well; the journal says that
    it was this account and nobody in person.
    """
    return program_actor(store, LOGIN, NAME, _RIGHTS)


def program_actor(store: Store, login: str, name: str, rights: frozenset[Right]) -> Actor:
    """Return the actor of what the program does by itself; the account is made the first time, for nobody to sign in.

    Args:
        store: the station.
        login, name: of the account.
        rights: what it may do, whatever its role says.
    """
    mine = (Staff.login == login, Staff.station_id == store.device.station_id)
    with store.read() as connection:
        found = connection.execute(select(Staff.id).where(*mine)).scalar_one_or_none()
    if found is None:
        # The same id at every counter of a station: two that cannot see each other make one account.
        found = derived_id(store.device.station_id, login)
        nobody_knows = f"{store.ids.secret_bits(256):064x}"
        founding = Actor(found, name, frozenset({Right.MANAGE_STAFF}))
        perform(store, founding, AddStaff(found, login, name, Role.CLERK, password_hash(nobody_knows)))
    return Actor(found, name, rights, store.device.desk_id)
