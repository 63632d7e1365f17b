"""The line to the station as the window sees it: what the rounds in the background say arrives on its own thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.services.commands import Store
from desktop.station.attaching import follower_of
from desktop.station.following import Follower
from desktop.station.messages import Synced
from desktop.station.rounds import CHAIN_FORKED, Rounds
from desktop.station.standing import Standing


@dataclass(frozen=True, slots=True)
class _News:
    """What a round has said."""

    synced: Synced | None = None
    fault: str | None = None


class StationLine(QObject):
    """Has the rounds made and hears of them; `synced`, `state` and `fault` are called in their thread.

    Signals:
        brought: `Changes`: rows of others have come.
        told: it may stand otherwise with the line than before.
    """

    brought = Signal(object)
    told = Signal()
    _news = Signal(object)

    def __init__(self, follower: Follower, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._follower = follower
        self._rounds: Rounds | None = None
        self._fault = ""
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Have rounds made from now on."""
        if self._rounds is None:
            self._rounds = Rounds(self._follower, self)
            self._rounds.start()

    def stop(self) -> None:
        """Make no more rounds, and wait for the one that is on its way."""
        rounds, self._rounds = self._rounds, None
        if rounds is not None:
            rounds.stop()

    @property
    def forked(self) -> bool:
        """Say whether the station has another history of this counter, so that nothing can be sent."""
        return self._fault == CHAIN_FORKED

    @property
    def standing(self) -> Standing:
        """Return how the counter stands with its station."""
        return self._follower.standing()

    def work_alone(self, *, by_hand: bool) -> None:
        """Do without the station, or ask it again; called in the worker."""
        self._follower.work_alone(by_hand=by_hand)
        if self._rounds is not None and not by_hand:
            self._rounds.kick()

    # What the rounds call, in their thread: emitting is all that is done there.

    def synced(self, synced: Synced) -> None:
        """Hear that a round is done."""
        self._news.emit(_News(synced=synced))

    def state(self, standing: Standing) -> None:
        """Hear how it stands now."""
        del standing  # whoever is told asks anew
        self._news.emit(_News())

    def fault(self, code: str) -> None:
        """Hear what keeps the rounds from going; an empty code says that it is over."""
        self._news.emit(_News(fault=code))

    @Slot(object)
    def _deliver(self, news: _News) -> None:
        if news.synced is not None and news.synced.changes:
            self.brought.emit(news.synced.changes)
        if news.fault is not None:
            self._fault = news.fault
        self.told.emit()


def line_of(store: Store, parent: QObject | None = None) -> StationLine | None:
    """Return the line of a counter that has a station with others; None for one that is alone."""
    follower = follower_of(store)
    return StationLine(follower, parent) if follower is not None else None
