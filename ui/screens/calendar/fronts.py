"""The views of the calendar on top of each other: columns, month, agenda. One is in front, and has the keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.screens.calendar.span import Span


class Fronts(QStackedWidget):
    """Shows one view; the keyboard goes along with a change."""

    def __init__(self, views: Mapping[Span, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        for view in dict.fromkeys(views.values()):
            self.addWidget(view)
        self.setFocusProxy(next(iter(views.values())))

    def bring(self, span: Span) -> QWidget:
        """Bring a view to the front, and return it."""
        view = self._views[span]
        if view is self.currentWidget():
            return view
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        if had_keyboard:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        return view
