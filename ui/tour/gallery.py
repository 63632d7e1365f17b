"""Show every screen once, on the invented station: the table in `ui/tour/views.py` says which, and how it is opened."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from ui.tour.driver import Driver, TourFailed
from ui.tour.views import VIEWS, Visitor

_SCREENS = "ui.screens."


class Gallery:
    """Goes from screen to screen; what lies over the window is put away before the next one."""

    def __init__(self, driver: Driver, folder: Path) -> None:
        self._driver = driver
        self._visitor = Visitor(driver, folder)

    def show(self, only: str = "") -> None:
        """Take a picture of each screen whose name begins with a text.

        Raises:
            TourFailed: a screen does not open, or what the picture is said to show is not to be seen.
        """
        self._visitor.reach_sign_in()
        for view in VIEWS:
            if not view.name.startswith(only):
                continue
            if view.signed_in:
                self._visitor.be_signed_in()
            shown = view.open(self._visitor)
            if shown is not None and view.size is not None:
                shown.resize(*view.size)
            self._driver.settle()
            window = shown or self._driver.app.window
            missing = set(view.shows) - packages_in(window)
            if missing:
                raise TourFailed(f"the picture {view.name} does not show {', '.join(sorted(missing))}")
            self._driver.picture(view.name, shown)
            if not view.leads_on:
                self._put_away(shown)

    def _put_away(self, shown: QWidget | None) -> None:
        window = self._driver.app.window
        for other in QApplication.topLevelWidgets():
            if other is shown or (other is not window and other.isVisible() and other.parentWidget() is window):
                other.close()
        self._visitor.put_away()
        for _ in range(2):  # the first time, a panel with something typed says that it will be kept
            if window.close_slide_over():
                break
        window.activateWindow()  # the keyboard does not come back by itself where no window manager gives it
        self._driver.settle()


def packages_in(window: QWidget) -> set[str]:
    """Return the packages and modules of `ui/screens` that a window shows something of."""
    shown = (window, *(part for part in window.findChildren(QWidget) if part.isVisible()))
    modules = {type(part).__module__ for part in shown}
    return {module.removeprefix(_SCREENS).split(".")[0] for module in modules if module.startswith(_SCREENS)}
