"""Run the tour in a folder of its own, on an invented station whose clock stands where the story needs it."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.languages import Language
from desktop.services.commands import Store
from ui.app import App, Start, make_qt
from ui.theme.tokens import Scheme
from ui.tour.driver import Driver, TourFailed
from ui.tour.story import Story

DAY = date(2026, 11, 23)
"""The day on which she rings: a Monday."""

MINUTE = 11 * 60 + 25
WIDTH, HEIGHT = 1440, 900

OpenTour = Callable[[Path, SetClock], Store]
"""Makes the invented station of a day in a folder, or opens it again, with a clock that the tour sets."""


def run_tour(
    out: Path, open_station: OpenTour, language: Language = Language.BOKMAL, scheme: Scheme = Scheme.LIGHT
) -> int:
    """Drive the windows through the story; pictures and the three PDFs land in a folder.

    Returns:
        0, or 1 with a sentence on standard error where the program did not come to where it should.
    """
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="skranke-tour-") as folder:
        try:
            pictures = _drive(out, Path(folder), open_station, language, scheme)
        except TourFailed as failed:
            print(f"skranke tour: {failed}", file=sys.stderr)
            return 1
    print(f"{len(pictures)} pictures and 3 PDFs in {time.monotonic() - began:.1f} s")
    return 0


def _drive(out: Path, folder: Path, open_station: OpenTour, language: Language, scheme: Scheme) -> list[Path]:
    qt = make_qt()
    clock = SetClock(instant_of(DAY, MINUTE))
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    start = Start(
        folder=folder,
        clock=clock,
        open_counter=lambda: open_station(folder, clock),
        why_not=_why_not,
        demonstration=True,
        language=language,
    )
    app = App(qt, start, settings)
    app.theme.choose(scheme)
    app.window.resize(WIDTH, HEIGHT)
    app.show()
    driver = Driver(app, out)
    story = Story(driver, clock, out)
    try:
        story.tell()
    finally:
        app.shutdown()
        app.window.close()
    # Quit, start again: all is there.
    again = App(qt, start, settings)
    again.theme.choose(scheme)
    again.window.resize(WIDTH, HEIGHT)
    again.show()
    driver.app = again
    try:
        story.come_back()
    finally:
        again.shutdown()
        again.window.close()
    return driver.pictures


def _why_not(error: BaseException, _: Language) -> str:
    return f"{type(error).__name__} ({datetime.now(UTC):%H:%M})"
