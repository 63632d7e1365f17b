"""What the chains of the journal are called: by the counter whose they are, where that is known."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.cli.words import Words
from desktop.storage.models import Device, StationCounter


@dataclass(frozen=True, slots=True)
class ChainNames:
    """The codes of counters by the devices of their own chains, and by those of their chains at the station."""

    own: Mapping[str, str]
    at_station: Mapping[str, str]

    def say(self, device: str, epoch: int, words: Words) -> str:
        """Return the name of a chain; its device, where no counter is known by it."""
        if device in self.at_station:
            return words.say("chain-at-station", counter=self.at_station[device], epoch=epoch)
        return words.say("chain-own", counter=self.own.get(device, device), epoch=epoch)


def chain_names(connection: Connection) -> ChainNames:
    """Return what is known of the counters."""
    counters = connection.execute(select(StationCounter.id, StationCounter.device, StationCounter.counter)).all()
    own = {row.id: row.counter for row in connection.execute(select(Device.id, Device.counter))}
    own |= {row.id: row.counter for row in counters}
    return ChainNames(own, {row.device: row.counter for row in counters})
