"""The rounds between a counter and its station, in a thread of their own: the desk never waits for one."""

import logging
import threading
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from desktop.domain.station_line import CutOff
from desktop.services.outage_noticed import note_line
from desktop.station.following import Follower
from desktop.station.messages import ChainForked, LineDown, Synced
from desktop.station.standing import Standing

FIRST_PROBE = timedelta(seconds=1)
SLOWEST_PROBE = timedelta(seconds=15)
"""While no answer comes, the pauses double from the one to the other."""
STOPPED_WITHIN = timedelta(seconds=10)
CHAIN_FORKED = "chain-forked"
ROUND_FAILED = "round-failed"

_log = logging.getLogger(__name__)


class Listener(Protocol):
    """Is told how the rounds go; each is called in their thread, and must not take long."""

    def synced(self, synced: Synced) -> None:
        """Hear of a round that sent something, or that brought rows up to date."""
        ...

    def state(self, standing: Standing) -> None:
        """Hear how the counter stands, at first and whenever it is different; the time of each contact is no change."""
        ...

    def fault(self, code: str) -> None:
        """Hear what keeps the rounds from going, once: `chain-forked`, `round-failed`; empty when it is over."""
        ...


class Rounds:
    """Makes one round after the other until it is stopped; a fault ends a round and never the rounds.

    Args:
        follower: who makes them.
        listener: who is told.
        every: the pause between two rounds; that of the counter's settings, where none is given.
    """

    def __init__(self, follower: Follower, listener: Listener, every: timedelta | None = None) -> None:
        self._follower = follower
        self._listener = listener
        self._every = every or follower.pause
        self._thread: threading.Thread | None = None
        self._wanted = threading.Event()
        self._stopped = threading.Event()
        self._unanswered = 0
        self._fault = ""
        self._told: Standing | None = None

    def start(self) -> None:
        """Begin with a round."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="skranke-rounds", daemon=True)
            self._thread.start()

    def kick(self) -> None:
        """Make the next round now; during one, another after it."""
        self._wanted.set()

    def stop(self, within: timedelta = STOPPED_WITHIN) -> bool:
        """Make no further round, wait for the one that is on its way, and say whether it has ended in time."""
        self._stopped.set()
        self._wanted.set()
        if self._thread is None:
            return True
        self._thread.join(within.total_seconds())
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            self._wanted.clear()
            # `stop` sets this first: whoever has just cleared the wish to wake must not go to sleep.
            if self._stopped.is_set():
                return
            try:
                self._round()
            except Exception as fault:  # noqa: BLE001 - whatever it is, the next round may go
                _log.warning("a round failed: %s", fault)
                self._tell_fault(ROUND_FAILED)
            self._wanted.wait(self._pause().total_seconds())

    def _round(self) -> None:
        self._tell_state()
        try:
            synced = self._follower.sync()
        except LineDown:
            self._unanswered += 1
        except ChainForked:
            self._tell_fault(CHAIN_FORKED)
        else:
            self._unanswered = 0
            self._tell_fault("")
            if synced.sent or synced.rows:
                self._listener.synced(synced)
        self._tell_state()
        self._note_outage()

    def _note_outage(self) -> None:
        """Begin or end the outage that nobody declares, for the line is down or up again."""
        standing = self._told or self._follower.standing()
        changes = note_line(self._follower.store, standing.why, standing.since)
        if changes:
            self._listener.synced(Synced(changes=changes))

    def _pause(self) -> timedelta:
        if self._fault or self._follower.why_alone is CutOff.BY_HAND:
            return SLOWEST_PROBE
        if self._unanswered:
            # A line that is down for a week must not make a number that no pause can be.
            return min(FIRST_PROBE * (1 << min(self._unanswered - 1, 10)), SLOWEST_PROBE)
        return self._every

    def _tell_state(self) -> None:
        standing = self._follower.standing()
        same = self._told is not None and replace(standing, heard_at=None) == replace(self._told, heard_at=None)
        if not same:
            self._told = standing
            self._listener.state(standing)

    def _tell_fault(self, code: str) -> None:
        if code == self._fault:
            return
        self._fault = code
        try:
            self._listener.fault(code)
        except Exception as fault:  # noqa: BLE001 - who listens must not end the rounds
            _log.warning("nobody could be told of a fault: %s", fault)
