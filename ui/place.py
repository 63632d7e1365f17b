"""Who has worked at this computer since it was started, each in a window of their own that is kept for them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.languages import Language
from ui.messages import Messages
from ui.retire import Quiet
from ui.screens.sign_in import SignInScreen
from ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.services.work import Actor
    from ui.desk import Desk

MOST_KEPT = 3
"""So many windows of other clerks are kept; each costs memory."""


@dataclass(slots=True, eq=False)
class Place:
    """A window with its sign-in in front, and the desk in it once somebody has signed in.

    Attributes:
        hidden: windows beside it that are out of sight while it is locked.
    """

    window: MainWindow
    messages: Messages
    sign_in: SignInScreen
    language: Language
    desk: "Desk | None" = None
    hidden: list[QWidget] = field(default_factory=list)
    quiet: Quiet | None = None

    @property
    def staff_id(self) -> str:
        """Return whose window it is; empty while nobody has signed in."""
        return self.desk.session.actor.staff_id if self.desk is not None else ""

    @property
    def name(self) -> str:
        """Return the name of whoever's window it is."""
        return self.desk.session.actor.name if self.desk is not None else ""

    @property
    def has_something_open(self) -> bool:
        """Say whether something would be lost with it: a panel with what was typed, or a window beside."""
        return self.window.slide_over_panel is not None or bool(self.hidden)

    def is_of(self, actor: "Actor") -> bool:
        """Say whether it is somebody's, with the same rights: a screen offers only what its clerk may do."""
        return (
            self.desk is not None and self.staff_id == actor.staff_id and self.desk.session.actor.rights == actor.rights
        )

    def put_away(self) -> None:
        """Keep it out of sight for when its clerk comes back; it follows no change of language meanwhile."""
        if self.desk is not None:
            self.desk.pause()
        self.quiet = Quiet(self.window)
        self.window.installEventFilter(self.quiet)
        self.window.hide()

    def take_out(self) -> None:
        """Let it be told of everything again; it is still locked and out of sight."""
        if self.quiet is not None:
            self.window.removeEventFilter(self.quiet)
            self.quiet.deleteLater()
            self.quiet = None

    def leave(self) -> None:
        """Take the desk out of it; the window reads nothing any more."""
        if self.desk is not None:
            self.desk.leave()
            self.desk.deleteLater()
            self.desk = None

    def delete(self) -> None:
        """Delete it with all that belongs to it."""
        self.leave()
        self.window.hide()
        self.window.deleteLater()
        self.messages.deleteLater()


class KeptPlaces:
    """The windows of those who are not at the computer now."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def all(self) -> tuple[Place, ...]:
        """Return them, the one left longest ago first."""
        return tuple(self._places)

    def keep(self, place: Place) -> None:
        """Keep one; where there are too many, one in which nothing is open goes, or the oldest."""
        place.put_away()
        self._places.append(place)
        while len(self._places) > MOST_KEPT:
            idle = (each for each in self._places if not each.has_something_open)
            gone = next(idle, self._places[0])
            self._places.remove(gone)
            gone.delete()

    def take(self, actor: "Actor") -> Place | None:
        """Return the one of somebody and keep it no longer; one of other rights than she has now is deleted."""
        found = next((each for each in self._places if each.staff_id == actor.staff_id), None)
        if found is None:
            return None
        self._places.remove(found)
        if not found.is_of(actor):
            found.delete()
            return None
        found.take_out()
        return found

    def leave(self) -> None:
        """Take the desks out of all of them and delete the windows."""
        while self._places:
            self._places.pop().delete()
