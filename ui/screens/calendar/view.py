"""The view of a calendar: painted in one go, each appointment and free place an item for keys and screen readers."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from ui.models.rows import Index, RowModel
from ui.screens.calendar.contents import Contents, Item, Kind
from ui.screens.calendar.drawn import Drawings, Drawn, write
from ui.screens.calendar.layout import RULER, USUAL_ZOOM, ZOOMS, Layout
from ui.screens.calendar.painting import Frame, Marks, paint_calendar
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.text_cache import TextCache
from ui.screens.calendar.walking import Way, nearest, walk

_ACTION = QAbstractItemView.CursorAction
_WAYS = {
    _ACTION.MoveUp: Way.EARLIER,
    _ACTION.MoveDown: Way.LATER,
    _ACTION.MoveLeft: Way.LEFT,
    _ACTION.MoveRight: Way.RIGHT,
    _ACTION.MoveHome: Way.FIRST,
    _ACTION.MoveEnd: Way.LAST,
}
_FOR_THE_SCREEN = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


_PIECE = 300
"""How many items are written at once ahead of time."""


class CalendarView(QListView):
    """Shows columns of a day or a week.

    For a screen reader it is a list, which is why it is a `QListView`: Qt knows no other view that is. Where its lines
    lie, and how they are painted, is the calendar's own.

    Nobody is chosen until somebody chooses: choosing shows the person, and is journalled.

    Signals:
        chosen: the `Item` that the arrows or the mouse went to.
        opened: the `Item` on which Enter or a double click asked for more.
        menu_wanted: the `Item` that a menu is asked for, and where on the screen (QPoint).
        zoomed: by how many steps (int) the wheel asks to zoom.
    """

    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    zoomed = Signal(object)

    def __init__(self, contents: Contents, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = sentences
        self._zoom = USUAL_ZOOM
        self._texts = TextCache(self.font())
        self._drawings = Drawings()
        self._now = self._draw(contents)
        self._hovered = self._moving = -1
        self._column, self._minute = 0, contents.now[1]
        self._quiet = False
        self.items: RowModel[Item] = RowModel(self._speak, _key, parent=self)
        self.setModel(self.items)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        self._name_scroll_bars()

    # What is shown

    @property
    def contents(self) -> Contents:
        """Return what is shown."""
        return self._now.layout.contents

    @property
    def layout_now(self) -> Layout:
        """Return where everything lies."""
        return self._now.layout

    @property
    def current(self) -> Item | None:
        """Return the item that is chosen, or nothing."""
        return self.items.row_at(self.currentIndex())

    @property
    def zoom(self) -> int:
        """Return the number of the zoom, from nought."""
        return self._zoom

    def set_zoom(self, zoom: int) -> None:
        """Show a day taller or lower; the time in the middle stays there."""
        middle = self._now.layout.scale.minute(self.verticalOffset() + self._room_below() // 2)
        self._zoom = min(max(zoom, 0), len(ZOOMS) - 1)
        self._lay_out()
        self.verticalScrollBar().setValue(self._now.layout.scale.y(middle) - self._room_below() // 2)

    def set_sentences(self, sentences: Sentences) -> None:
        """Speak another language."""
        self._says = sentences
        self._drawings.forget_words()
        self._name_scroll_bars()
        self.viewport().update()

    def set_contents(self, contents: Contents) -> None:
        """Show something else; what was chosen stays so if it is still there."""
        kept = self.current
        self._hovered = -1
        self._fit(contents)
        self._quiet = True
        self.items.set_rows(contents.items)
        if kept is not None and not self.currentIndex().isValid():
            self.setCurrentIndex(self.items.find(kept.key))
        self._quiet = False
        self._lay_out()

    def choose(self, key: str) -> bool:
        """Choose an item by its key; say whether it is there."""
        index = self.items.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def mark_moving(self, key: str) -> None:
        """Outline the appointment that is to get another time; none for an empty key."""
        self._moving = self.items.find(key).row() if key else -1
        self.viewport().update()

    def show_minute(self, minute: int) -> None:
        """Scroll so that a minute of the day lies near the top; the next arrow starts from there."""
        self._minute = minute
        self.verticalScrollBar().setValue(self._now.layout.scale.y(minute - 30))

    # Where things are

    def visualRect(self, index: Index) -> QRect:
        """Return where an item lies in the window on the calendar."""
        if not index.isValid() or index.row() >= len(self._now.layout.bodies):
            return QRect()
        body = self._now.layout.bodies[index.row()]
        heading = self._now.layout.contents.items[index.row()].kind is Kind.HEADING
        down = 0 if heading else self._now.layout.header - self.verticalOffset()
        return body.translated(RULER - self.horizontalOffset(), down)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item at a point."""
        if point.x() < RULER:
            return QModelIndex()
        heading = point.y() < self._now.layout.header
        down = 0 if heading else self._now.layout.header - self.verticalOffset()
        inside = point - QPoint(RULER - self.horizontalOffset(), down)
        for at, item in enumerate(self._now.layout.contents.items):
            if (item.kind is Kind.HEADING) is heading and self._now.layout.bodies[at].contains(inside):
                return self.items.index(at)
        return QModelIndex()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as far as needed to see an item whole."""
        if not index.isValid() or index.row() >= len(self._now.layout.bodies):
            return
        body = self._now.layout.bodies[index.row()]
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(_into_sight(body.left(), body.right(), across.value(), self._room_beside()))
        if self._now.layout.contents.items[index.row()].kind is not Kind.HEADING:
            down.setValue(_into_sight(body.top(), body.bottom(), down.value(), self._room_below()))

    def updateGeometries(self) -> None:
        """Set the scroll bars to the day, not to the lines of a list."""
        self._lay_out()

    def doItemsLayout(self) -> None:
        """Lay out the day; a list would ask each line for its size."""
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: headings and hours stay where they are."""
        self.viewport().update()

    def horizontalOffset(self) -> int:
        """Return how far the columns are scrolled, pixels."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Return how far the day is scrolled, pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Say that everything is shown."""
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the chosen items lie."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def setSelection(self, _rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose where the arrows are; a calendar has no selection of several."""
        self.selectionModel().select(self.currentIndex(), command)

    # Keys

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the item that a key leads to."""
        way, stops = _WAYS.get(action), self.contents.stops
        if way is None:
            return self.currentIndex()
        at = self.currentIndex().row()
        if at < 0:
            things = [n for n, stop in enumerate(stops) if not stop.heading] or list(range(len(stops)))
            found = nearest(stops, things, self._column, self._minute)
        else:
            found = walk(stops, at, way, self._minute)
        if found is None:
            return self.currentIndex()
        self._column = stops[found].column
        if way not in (Way.LEFT, Way.RIGHT) and not stops[found].heading:
            self._minute = stops[found].when.start
        return self.items.index(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open; letters and steps from day to day are for the screen around."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() in _FOR_THE_SCREEN or _is_written(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is chosen, and see that it can be seen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        item = self.items.row_at(current)
        if item is not None and not self._quiet:
            self.chosen.emit(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anybody; the first arrow does."""
        chosen = self.currentIndex().isValid()
        self._quiet = True
        super().focusInEvent(event)
        if not chosen:
            self.setCurrentIndex(QModelIndex())
        self._quiet = False
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and walk on from there."""
        super().mousePressEvent(event)
        item = self.items.row_at(self.indexAt(event.position().toPoint()))
        if item is not None:
            self._column, self._minute = item.stop.column, item.stop.when.start or self._minute

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline what the mouse is over; drawing it along chooses nothing else."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Outline nothing any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or of what is chosen."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.items.row_at(index)
        if item is not None:
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(item, self.viewport().mapToGlobal(where))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text of what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            item = self.items.row_at(index)
            text = self._says.tooltip(item) if item is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is out of date."""
        frame = Frame(QPoint(self.horizontalOffset(), self.verticalOffset()), self.viewport().size(), event.rect())
        marks = Marks(self.currentIndex().row(), self._hovered, self._moving, self.hasFocus())
        painter = QPainter(self.viewport())
        paint_calendar(painter, self._now, frame, marks, self._texts, self._says)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the words out again in another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._texts = TextCache(self.font(), self.devicePixelRatioF())
            self._drawings.forget_words()
            self.viewport().update()

    def _name_scroll_bars(self) -> None:
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll through the day"))
        self.horizontalScrollBar().setAccessibleName(self.tr("Scroll through the columns"))

    def prepare(self, contents: Contents) -> Iterator[None]:
        """Lay contents out that may be shown next, and write their words, piece by piece."""
        drawn = self._draw(contents)
        yield
        for begin in range(0, len(contents.items), _PIECE):
            write(drawn, range(begin, min(begin + _PIECE, len(contents.items))), self._texts, self._says)
            yield

    def _fit(self, contents: Contents) -> None:
        self._now = self._draw(contents)

    def _draw(self, contents: Contents) -> Drawn:
        return self._drawings.get(contents, self._zoom, self._room_beside())

    def _lay_out(self) -> None:
        self._fit(self.contents)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(self._room_beside())
        across.setRange(0, max(self._now.layout.edges.total - self._room_beside(), 0))
        down.setPageStep(self._room_below())
        down.setSingleStep(self._now.layout.scale.tick * 3)
        down.setRange(0, max(self._now.layout.scale.height + 1 - self._room_below(), 0))
        self.viewport().update()

    def _room_beside(self) -> int:
        return max(self.viewport().width() - RULER, 0)

    def _room_below(self) -> int:
        return max(self.viewport().height() - self._now.layout.header, 0)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def _speak(self, item: Item) -> str:
        return self._says.spoken(item, self.contents.span)

    def _open(self, index: QModelIndex) -> None:
        item = self.items.row_at(index)
        if item is not None:
            self.opened.emit(item)


def _key(item: Item) -> str:
    return item.key


def _is_written(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt or (bool(event.text()) and event.text().isprintable())


def _into_sight(first: int, last: int, scrolled: int, room: int) -> int:
    """Return how far to scroll so that a stretch is seen, its beginning rather than its end."""
    return min(max(scrolled, last + 4 - room), first - 2) if room > 0 else scrolled
