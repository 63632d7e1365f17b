"""The one window that tells of a fault: what is kept, and the choice to go on or to start again in the same place."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

_WIDTH = 560
_REPORT_LEAST = 96
_SIGN = 28


class FaultWindow(QDialog):
    """Stands in front until somebody has chosen; a fault that comes while it is open is counted and no second window.

    Signals:
        go_on: the clerk goes on.
        restart: the program is to start again.
    """

    go_on = Signal()
    restart = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._sign = QLabel(self)
        give_icon(self._sign, Icon.PROBLEM, "danger", _SIGN)
        self._title = label("", "heading", self)
        self._said, self._where, self._again = (label("", "", self, wrap=True) for _ in range(3))
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(_REPORT_LEAST)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setTabChangesFocus(True)
        self.report_button = button("", Kind.LINK, parent=self)
        self.go_on_button = primary_button("", parent=self)
        self.restart_button = button("", parent=self)
        self._lay_out()
        self.report_button.clicked.connect(self._show_report)
        self.go_on_button.clicked.connect(self.go_on)
        self.restart_button.clicked.connect(self.restart)
        self._words()

    @property
    def count(self) -> int:
        """Return how many faults it tells of."""
        return self._count

    def tell(self, text: str, path: Path | None, *, again: bool) -> None:
        """Tell of a fault, or of one more.

        Args:
            text: the report.
            path: where it lies; None where it could not be written.
            again: the same happened before, not long ago: going on may lead here again.
        """
        self._count += 1
        self.report.setPlainText(text)
        self._where.setText(
            self.tr("The report has nothing about anybody. It is here: %1").replace("%1", isolate(str(path)))
            if path is not None
            else self.tr("No report of it could be saved.")
        )
        said = []
        if self._count > 1:
            said.append(self.tr("It has happened %n time(s) by now.", "", self._count))
        if again:
            said.append(self.tr("If it keeps happening, start the program again."))
        self._again.setText(" ".join(said))
        self._again.setVisible(bool(said))

    def cannot_keep(self) -> None:
        """Say that what was typed could not be kept, and let the clerk go on: nothing was closed."""
        self._again.setText(
            self.tr("What was typed could not be kept over a restart. Go on, and note it down before you start again.")
        )
        self._again.show()
        self.restart_button.setEnabled(False)
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc for going on."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_on.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_report(self) -> None:
        shown = self.report.isHidden()
        self.report.setVisible(shown)
        rename(self.report_button, self.tr("Hide the report") if shown else self.tr("Show the report"))
        self.adjustSize()

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self._title.setText(self.windowTitle())
        self._said.setText(
            self.tr(
                "Everything that was confirmed is saved, and what you typed is still there. Look whether the last step "
                "was carried out before you repeat it. You can go on, or start the program again and come back here."
            )
        )
        self.report.setAccessibleName(self.tr("The report"))
        rename(self.report_button, self.tr("Show the report"))
        rename(self.go_on_button, self.tr("Go on"))
        rename(self.restart_button, self.tr("Start the program again"))

    def _lay_out(self) -> None:
        space = tokens().space
        self.setMinimumWidth(_WIDTH)
        self.report.hide()
        self._again.hide()
        head = QHBoxLayout()
        head.setSpacing(space.s)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        column.addLayout(head)
        for part in (self._said, self._again, self._where):
            column.addWidget(part)
        column.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addStretch(1)
        row.addWidget(self.restart_button)
        row.addWidget(self.go_on_button)
        column.addLayout(row)
        tab_as_laid_out(self)
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)
