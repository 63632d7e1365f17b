"""Run the tour in a folder of its own, on an invented station whose clock stands where the story needs it."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCursor

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.languages import Language
from desktop.services.commands import Store
from ui.app import App, Start, make_qt
from ui.theme.tokens import Density, Scheme
from ui.tour.driver import Driver, TourFailed
from ui.tour.gallery import Gallery
from ui.tour.story import Story

DAY = date(2026, 11, 23)
"""The day on which she rings: a Monday."""

MINUTE = 11 * 60 + 25
SIZE = 1440, 900
"""Width and height of the window in pixels, as they are at 100 %."""

OpenTour = Callable[[Path, SetClock], Store]
"""Makes the invented station of a day in a folder, or opens it again, with a clock that the tour sets."""


@dataclass(frozen=True, slots=True)
class View:
    """How the pictures look.

    Attributes:
        size: width and height of the window in pixels, as they are at 100 %.
    """

    language: Language = Language.BOKMAL
    scheme: Scheme = Scheme.LIGHT
    density: Density = Density.NORMAL
    size: tuple[int, int] = SIZE


_AS_IT_IS = View()
_NOWHERE = 30_000, 30_000


def run_tour(out: Path, open_station: OpenTour, language: Language = Language.BOKMAL, view: View | None = None) -> int:
    """Drive the windows through the story; pictures and the three PDFs land in a folder.

    Returns:
        0, or 1 with a sentence on standard error where the program did not come to where it should.
    """
    return _run(out, _Journey(open_station, view or View(language)).story, "{} pictures and 3 PDFs in {:.1f} s")


def run_gallery(out: Path, open_station: OpenTour, view: View = _AS_IT_IS, only: str = "") -> int:
    """Open each screen once, and save a picture of it in a folder.

    Args:
        out: where the pictures go.
        open_station: makes the invented station.
        view: how they look.
        only: the beginning of the names of those that are wanted; empty: all.

    Returns:
        0, or 1 with a sentence on standard error where a screen did not open.
    """
    return _run(out, _Journey(open_station, view, only).gallery, "{} pictures in {:.1f} s")


def _run(out: Path, go: "Callable[[Path, Path], list[Path]]", said: str) -> int:
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="skranke-tour-") as folder:
        try:
            pictures = go(out, Path(folder))
        except TourFailed as failed:
            print(f"skranke tour: {failed}", file=sys.stderr)
            return 1
    print(said.format(len(pictures), time.monotonic() - began))
    return 0


@dataclass(frozen=True, slots=True)
class _Journey:
    open_station: OpenTour
    view: View
    only: str = ""

    def story(self, out: Path, folder: Path) -> list[Path]:
        """Tell the story, quit, start again, and find that all is there."""
        clock = SetClock(instant_of(DAY, MINUTE))
        driver = Driver(self._app(folder, clock), out)
        story = Story(driver, clock, out)
        first = driver.app  # kept: a program that is collected takes its windows with it while others are painted
        try:
            story.tell()
        finally:
            _close(first)
        driver.app = self._app(folder, clock)
        try:
            story.come_back()
        finally:
            _close(driver.app)
        return driver.pictures

    def gallery(self, out: Path, folder: Path) -> list[Path]:
        """Show each screen."""
        driver = Driver(self._app(folder, SetClock(instant_of(DAY, MINUTE))), out)
        try:
            Gallery(driver, folder).show(self.only)
        finally:
            _close(driver.app)
        return driver.pictures

    def _app(self, folder: Path, clock: SetClock) -> App:
        view = self.view
        start = Start(
            folder=folder,
            clock=clock,
            open_counter=lambda: self.open_station(folder, clock),
            why_not=_why_not,
            demonstration=True,
            language=view.language,
        )
        app = App(make_qt(), start, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        app.theme.choose(view.scheme, view.density)
        app.window.resize(*view.size)
        QCursor.setPos(*_NOWHERE)  # or whatever lies under it looks as if it were pointed at
        app.show()
        return app


def _close(app: App) -> None:
    app.shutdown()
    app.window.close()


def _why_not(error: BaseException, _: Language) -> str:
    return f"{type(error).__name__} ({datetime.now(UTC):%H:%M})"
