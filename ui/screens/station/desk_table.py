"""Desks down, services across, and a tick where a desk takes a service."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.reference import catalogue
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.sides import give_name

_NUMBER = 0
_FIRST_DESK = 1
_NAME_WIDTH = 330
_DESK_WIDTH = 64
_MOST = 60


class DeskTable(QWidget):
    """Services as lines, desks as columns behind their names; the number of a desk is written in the first line."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = tuple((known.code, known.name.into(language)) for known in catalogue().services)
        self.table = QTableWidget(len(self._services) + 1, _FIRST_DESK, self)
        self.table.setColumnWidth(0, _NAME_WIDTH)
        for header in (self.table.verticalHeader(), self.table.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.hide()
        for row in range(self.table.rowCount()):
            name = QTableWidgetItem()
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, 0, name)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.add_button = button("", icon=Icon.ADD, parent=self)
        self.remove_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.add_button.clicked.connect(self.add_desk)
        self.remove_button.clicked.connect(self.remove_desk)
        self.setFocusProxy(self.table)
        self._lay_out()
        self._words()
        self.add_desk()

    @property
    def text(self) -> str:
        """Return the desks as the form of a station reads them: `1: hand-in, card-order`, one a line."""
        lines = []
        for column in range(_FIRST_DESK, self.table.columnCount()):
            number = self._item(_NUMBER, column).text().strip()
            ticked = [
                code
                for row, (code, _) in enumerate(self._services, start=1)
                if self._item(row, column).checkState() == Qt.CheckState.Checked
            ]
            if number or ticked:
                lines.append(f"{number}: {', '.join(ticked)}")
        return "\n".join(lines)

    @Slot()
    def add_desk(self) -> None:
        """Add a desk with the next number."""
        column = self.table.columnCount()
        if column - _FIRST_DESK == _MOST:
            return
        self.table.insertColumn(column)
        self.table.setColumnWidth(column, _DESK_WIDTH)
        number = QTableWidgetItem(str(column - _FIRST_DESK + 1))
        number.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(_NUMBER, column, number)
        flag = Qt.ItemFlag
        for row, (_, name) in enumerate(self._services, start=1):
            item = QTableWidgetItem()
            item.setFlags(flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.table.setItem(row, column, item)
        self.table.setCurrentCell(_NUMBER, column)
        self.remove_button.setEnabled(column > _FIRST_DESK)

    @Slot()
    def remove_desk(self) -> None:
        """Take the last desk away; there is always one."""
        column = self.table.columnCount() - 1
        if column > _FIRST_DESK:
            self.table.removeColumn(column)
        self.remove_button.setEnabled(self.table.columnCount() > _FIRST_DESK + 1)

    def tick(self, service: str, desk: int) -> None:
        """Say that a desk, counted from 0, takes a service."""
        row = next(at for at, (code, _) in enumerate(self._services, start=1) if code == service)
        self._item(row, desk + _FIRST_DESK).setCheckState(Qt.CheckState.Checked)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None  # noqa: S101 - every cell is filled when its desk is added
        return item

    def _words(self) -> None:
        give_name(self.table, self.tr("Desks and what they take"))
        for row, name in enumerate([self.tr("Number on the sign"), *(name for _, name in self._services)]):
            self._item(row, 0).setText(name)
        rename(self.add_button, self.tr("Add a desk"))
        rename(self.remove_button, self.tr("Take the last desk away"))

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(tokens().space.s)
        across.addWidget(self.add_button)
        across.addWidget(self.remove_button)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        column.addWidget(self.table, 1)
        column.addLayout(across)
