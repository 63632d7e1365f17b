"""Attach a counter's file to its station when it is opened, and let the station go when it is closed."""

import logging
from pathlib import Path
from typing import NoReturn

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.clock import Clock
from desktop.station.address import StationAddress, read_address
from desktop.station.clock import StationClock
from desktop.station.following import Follower
from desktop.station.line import Line
from desktop.station.messages import ChainForked, LineDown
from desktop.storage.models import StationLink
from desktop.storage.store import Store

_log = logging.getLogger(__name__)


class NoWay:
    """The line of a counter that has a station and has not been told how to reach it: it goes on by itself."""

    def _no_answer(self, *_: object, **__: object) -> NoReturn:
        raise LineDown

    contact = ask = push = pull = give_up = lend = _no_answer

    def close(self) -> None:
        """See `Line.close`."""


def attach(store: Store, folder: Path, clock: Clock, program: str = "") -> Follower | None:
    """Let the station decide about a counter's commands from now on; None where the counter is alone.

    What was asked before the program stopped, and was never answered, is settled first; that takes no longer than the
    station may take to answer. When the store is closed, what waits is handed over if the station is there.

    Args:
        store: the counter's own file; it goes by the station's clock from now on.
        folder: the data folder, with `station.toml`.
        clock: this computer's.
        program: the version of this program, for the station's status.

    Raises:
        RuleBroken: `station.toml` is wrong (`address.read_address`).
    """
    with store.read() as connection:
        device = connection.execute(select(StationLink.device)).scalar_one_or_none()
    if device is None:
        return None
    address = read_address(folder)
    if address is not None:
        address = address.moved(store.policy.station_url, store.policy.root_certificate)
    station_clock = StationClock(clock)
    line = _line(store, device, address, station_clock)
    follower = Follower(store, line, station_clock, program)
    if address is not None:
        follower.pause = address.contact
    _Leaving(follower, line, store)
    try:
        follower.resume()
    except (ChainForked, SQLAlchemyError) as fault:
        _log.warning("what was asked before the start is not settled yet: %s", fault)
    return follower


def follower_of(store: Store) -> Follower | None:
    """Return who follows the station for a store; None where the counter is alone."""
    station = store.station
    return station if isinstance(station, Follower) else None


def _line(store: Store, device: str, address: StationAddress | None, clock: StationClock) -> Line:
    if address is None:
        _log.warning("the counter has a station and no station.toml; it works by itself")
        store.at_station = _nowhere
        return NoWay()
    # Only here: a counter that is alone never imports the driver.
    from desktop.station.postgres_line import PostgresLine

    line = PostgresLine(address.connection_url, store.device, device, clock, store.ids, address.answer)
    store.at_station = _AtStation(store, line.station)
    return line


def _nowhere() -> None:
    """Say that what no command writes can be written nowhere now."""


class _AtStation:
    """Says where what no command writes is written: at the station while it decides, and nowhere while it does not."""

    def __init__(self, store: Store, station: Store) -> None:
        self._store = store
        self._station = station

    def __call__(self) -> Store | None:
        follower = follower_of(self._store)
        return self._station if follower is not None and follower.why_alone is None else None


class _Leaving:
    """What is done when the store is closed."""

    def __init__(self, follower: Follower, line: Line, store: Store) -> None:
        self._follower = follower
        self._line = line
        store.at_close(self)

    def __call__(self) -> None:
        try:
            if self._follower.why_alone is None and self._follower.standing().waiting:
                self._follower.sync()
        except (LineDown, ChainForked, SQLAlchemyError) as fault:
            _log.info("what waits is handed over another time: %s", fault)
        finally:
            self._line.close()
