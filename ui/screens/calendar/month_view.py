"""The view of a month: one item a day, walked by the arrows, also over the edge of the month."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from desktop.domain.languages import Language
from desktop.services.queries.month import DayCount
from ui.models.rows import Index, RowModel
from ui.screens.calendar.month_painting import DAYS, HEADER, WEEKS, MonthMarks, MonthShown, cells, paint_month
from ui.screens.calendar.month_words import spoken, tooltip
from ui.screens.calendar.text_cache import TextCache

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}


class MonthView(QListView):
    """Shows how full the days of a month are.

    Signals:
        walked: the `date` that the arrows or the mouse went to; it may lie in another month.
        opened: the `date` on which Enter or a double click asked for the day itself.
    """

    walked = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = MonthShown(date.min, (), date.min, Language.ENGLISH, {})
        self._texts = TextCache(self.font())
        self._hovered = -1
        self.days: RowModel[DayCount] = RowModel(self._speak, _key, parent=self)
        self.setModel(self.days)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setMinimumSize(WEEKS + DAYS * 40, HEADER + 6 * 34)

    @property
    def shown(self) -> MonthShown:
        """Return what is shown."""
        return self._shown

    @property
    def day(self) -> date | None:
        """Return the day that is chosen."""
        found = self.days.row_at(self.currentIndex())
        return found.day if found is not None else None

    def show_month(self, shown: MonthShown, day: date) -> None:
        """Show a month with one of its days chosen."""
        self._shown = shown
        self._hovered = -1
        self.days.set_rows(shown.days)
        self.setCurrentIndex(self.days.find(day.isoformat()))
        self.viewport().update()

    # Where the days are

    def visualRect(self, index: Index) -> QRect:
        """Return where a day lies."""
        bodies = self._bodies()
        return bodies[index.row()] if index.isValid() and index.row() < len(bodies) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the day at a point."""
        at = next((at for at, body in enumerate(self._bodies()) if body.contains(point)), -1)
        return self.days.index(at) if at >= 0 else QModelIndex()

    def scrollTo(
        self, _index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Do nothing: a month is always seen whole."""

    def updateGeometries(self) -> None:
        """Do nothing: there is nothing to scroll."""

    def doItemsLayout(self) -> None:
        """Share the room anew; a list would ask each line for its size."""
        self.viewport().update()

    def horizontalOffset(self) -> int:
        """Return that nothing is scrolled."""
        return 0

    def verticalOffset(self) -> int:
        """Return that nothing is scrolled."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Say that everything is shown."""
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen day lies."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def setSelection(self, _rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose where the arrows are; a month has no selection of several days."""
        self.selectionModel().select(self.currentIndex(), command)

    # Keys and mouse

    def moveCursor(self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Stay: the arrows ask for a day, which may be in another month."""
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open; everything else is for the screen around."""
        key, day = Qt.Key(event.key()), self.day
        if day is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        elif key in _STEPS:
            self.walked.emit(day + timedelta(days=_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self.walked.emit(day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self.walked.emit((day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day that was clicked."""
        found = self.days.row_at(self.indexAt(event.position().toPoint()))
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.walked.emit(found.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more: the press has chosen."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        found = self.days.row_at(self.indexAt(event.position().toPoint()))
        if found is not None:
            self.opened.emit(found.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline what the mouse is over."""
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Outline nothing any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell all about the day under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            day = self.days.row_at(index)
            text = ""
            if day is not None:
                shown = self._shown
                found = shown.found.get(day.day, ())
                text = tooltip(day, shown.today, found, shown.language, service=shown.service)
            QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the month; it is one picture of forty-two days at most."""
        painter = QPainter(self.viewport())
        marks = MonthMarks(self.currentIndex().row(), self._hovered, self.hasFocus())
        paint_month(painter, self.viewport().size(), self._shown, marks, self._texts)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the words out again in another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._texts = TextCache(self.font(), self.devicePixelRatioF())
            self.viewport().update()

    def _bodies(self) -> tuple[QRect, ...]:
        return cells(self.viewport().size(), len(self._shown.days))

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def _speak(self, day: DayCount) -> str:
        shown = self._shown
        return spoken(day, shown.today, shown.found.get(day.day, ()), shown.language, service=shown.service)


def _key(day: DayCount) -> str:
    return day.day.isoformat()
