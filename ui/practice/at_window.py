"""What a window has to do with practice: the way into it from the sign-in; in it, the mark and the way out."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ui.languages import Languages
from ui.practice.program import START_OVER, begin_practice

if TYPE_CHECKING:
    from desktop.services.commands import Store
    from ui.app import Start
    from ui.place import Place


class PracticeAtWindow(QObject):
    """Knows whether the station is invented, and whether the program was started to practise.

    Attributes:
        begin: opens the practice beside this window; says whether it could.
    """

    _progressed = Signal(float, str)

    def __init__(self, start: "Start", languages: Languages, parent: QObject) -> None:
        super().__init__(parent)
        self.begin: Callable[..., bool] = begin_practice
        self._start = start
        self._languages = languages
        self._invented = start.demonstration
        self._is_open = False
        self._place: Place | None = None
        self._logins: tuple[str, ...] = ()
        self._password = ""
        self._progressed.connect(self._show_progress)

    @property
    def opening(self) -> "Callable[[], Store]":
        """Return what opens the database; one that takes its time tells how far it has come."""
        if self._start.open_telling is None:
            return self._start.open_counter
        return partial(self._start.open_telling, progress=self._progressed.emit)

    def dress(self, place: "Place") -> None:
        """Mark a window and its sign-in, and let their buttons do what they say."""
        self._place = place
        foot = place.sign_in.practice
        foot.wanted.connect(self._begin)
        foot.over_wanted.connect(self._start_over)
        foot.end_wanted.connect(self._end)
        if self._logins:
            foot.show_people(self._logins, self._password)
        if self._is_open:
            self._mark(place)
        self._show(place)

    def opened(self, place: "Place", *, invented: bool) -> None:
        """Say what is known now that the database is open."""
        self._invented = self._start.demonstration or invented
        self._is_open = True
        if self._start.start_over is not None:
            from desktop.services.demo.station import PASSWORD, staff_members

            self._logins, self._password = tuple(member.login for member in staff_members()), PASSWORD
            place.sign_in.practice.show_people(self._logins, self._password)
        self._mark(place)
        self._show(place)

    def _mark(self, place: "Place") -> None:
        """Mark what lies behind the sign-in, which is built only after that is painted."""
        mark = place.window.top.practice
        mark.over_wanted.connect(self._start_over)
        mark.end_wanted.connect(self._end)
        if self._start.start_over is not None:
            mark.offer_ways()
        mark.setVisible(self._invented)

    def _show(self, place: "Place") -> None:
        place.sign_in.set_demonstration(shown=self._invented)
        place.window.setWindowTitle(self.tr("Skranke · practice") if self._invented else "Skranke")
        ways = self._start.start_over is not None
        place.sign_in.practice.offer(begin=not self._invented, ways=ways)

    @Slot(float, str)
    def _show_progress(self, done: float, what: str) -> None:
        if self._place is not None and not self._logins:
            self._place.sign_in.practice.show_progress(done, what)

    @Slot()
    def _begin(self) -> None:
        if not self.begin(self._start.folder, self._languages.current) and self._place is not None:
            self._place.sign_in.show_error(self.tr("The practice could not be started. Try again, or tell IT."))

    @Slot()
    def _start_over(self) -> None:
        QCoreApplication.exit(START_OVER)

    @Slot()
    def _end(self) -> None:
        QCoreApplication.exit(0)
