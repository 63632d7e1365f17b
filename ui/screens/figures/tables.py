"""The tables of the figures under each other, to be read and walked by keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHeaderView, QScrollArea, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.domain.figure_tables import CellShape, FigureSection, FiguresReport, FigureTable, written
from desktop.domain.languages import Language
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST = 64
_ROOM = 12
_Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH = 190


class FigureTables(QScrollArea):
    """Shows the sections of a report as tables."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the tables take the keys
        self.tables: dict[str, QTableWidget] = {}

    def show_report(self, report: FiguresReport, name: str) -> None:
        """Show a report; `name` is what a screen reader calls it."""
        space = tokens().space
        give_name(self, name)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.setSpacing(space.xs)
        self.tables = {}
        for remark in report.remarks:
            column.addWidget(label(remark, "small", body, wrap=True))
        for section in report.sections:
            column.addSpacing(space.s)
            column.addWidget(label(section.title, "strong", body))
            column.addWidget(label(section.note, "small", body, wrap=True))
            table = _Table(section, report.language, self, body)
            self.tables[section.code] = table
            column.addWidget(table)
            for remark in section.remarks:
                column.addWidget(label(remark, "small", body, wrap=True))
        column.addStretch(1)
        self.setWidget(body)


class _Table(QTableWidget):
    """A table of its full height: its heads are its first row, for a screen reader to find them; keys stay in sight."""

    def __init__(self, section: FigureSection, language: Language, area: QScrollArea, parent: QWidget) -> None:
        figures = section.table
        super().__init__(len(figures.rows) + 1, len(figures.heads), parent)
        self._area = area
        self.setProperty("role", "figures")
        give_name(self, section.title)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.hide()
        self._fill(figures, language)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.ensurePolished()  # so that the widths are those of the letters and the room of the stylesheet
        widths = [max(self.sizeHintForColumn(at) + _ROOM, _LEAST) for at in range(1, self.columnCount())]
        for at, width in enumerate(widths, 1):
            self.setColumnWidth(at, width)
        self.setMinimumWidth(_NAME_WIDTH + sum(widths))
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(heights + 2 * self.frameWidth() + 4)  # with the frame that shows the keyboard

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Scroll the page along with the keys."""
        super().currentChanged(current, previous)
        page = self._area.widget()
        if page is not None and self.hasFocus():
            where = self.mapTo(page, self.visualRect(current).center())
            self._area.ensureVisible(where.x(), where.y(), 0, 2 * self.rowHeight(0))

    def _fill(self, figures: FigureTable, language: Language) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        for at, (head, shape) in enumerate(zip(figures.heads, figures.shapes, strict=True)):
            item = _cell(head, shape)
            item.setFont(bold)
            self.setItem(0, at, item)
        for row, values in enumerate(figures.rows, 1):
            for at, (value, shape) in enumerate(zip(values, figures.shapes, strict=True)):
                text = written(value, shape, language)
                cell = _cell(text, shape)
                said = f"{values[0]}, {figures.heads[at]}: {text}" if at else text
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.setItem(row, at, cell)


def _cell(text: str, shape: CellShape) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(_LEFT if shape is CellShape.TEXT else _RIGHT)
    item.setToolTip(text)
    return item
