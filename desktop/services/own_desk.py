"""At which desk this PC stands: a setting of the machine, since each counter has a file of its own."""

from dataclasses import dataclass, replace

from desktop.services.commands import Outcome, perform
from desktop.services.stations import SitAtDesk
from desktop.services.work import Actor
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Sitting:
    """Says at which desk this PC stands, from now on and for everybody who signs in here.

    Attributes:
        desk_id: the desk; empty for none.
    """

    store: Store
    actor: Actor
    desk_id: str

    def __call__(self) -> Outcome:
        """Write it down.

        Raises:
            RuleBroken: `no-desk`.
        """
        outcome = perform(self.store, self.actor, SitAtDesk(self.desk_id))
        self.store.device = replace(self.store.device, desk_id=self.desk_id or None)
        return outcome


def seated(actor: Actor, store: Store) -> Actor:
    """Return somebody as working at the desk of this PC."""
    return replace(actor, desk_id=store.device.desk_id)
