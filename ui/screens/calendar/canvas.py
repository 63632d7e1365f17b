"""What lies on the calendar, and where: painted in one go, each appointment and free place an item of a list."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.models.rows import Index, RowModel
from ui.screens.calendar.contents import Contents, Item, Kind
from ui.screens.calendar.drawn import Drawings, Drawn, write
from ui.screens.calendar.ghost import Ghost
from ui.screens.calendar.ghost_painting import paint_ghost
from ui.screens.calendar.layout import RULER, USUAL_ZOOM, ZOOMS, Layout
from ui.screens.calendar.painting import Frame, Marks, paint_calendar, picture_of
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.text_cache import TextCache
from ui.widgets.focus_frame import paint_focus_frame

_PIECE = 300
"""How many items are written at once ahead of time."""


class CalendarCanvas(QListView):
    """Columns of a day or a week, without hands: it shows, scrolls and zooms.

    For a screen reader it is a list, which is why it is a `QListView`: Qt knows no other view that is. Where its lines
    lie, and how they are painted, is the calendar's own.
    """

    def __init__(self, contents: Contents, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = sentences
        self._zoom = USUAL_ZOOM
        self._texts = TextCache(self.font())
        self._drawings = Drawings()
        self._now = self._draw(contents)
        self._hovered = self._moving = -1
        self._minute = contents.now[1]
        self._quiet = False
        self._ghost: Ghost | None = None
        self.items: RowModel[Item] = RowModel(self._speak, _key, parent=self)
        self.setModel(self.items)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
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

    @property
    def ghost(self) -> Ghost | None:
        """Return where an appointment would come to lie, while a clerk chooses."""
        return self._ghost

    def show_ghost(self, ghost: Ghost | None) -> None:
        """Show where an appointment would come to lie, or nothing any more."""
        if ghost != self._ghost:
            self._ghost = ghost
            self.viewport().update()

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

    def at(self, point: QPoint) -> tuple[int, int]:
        """Return the column nearest to a point, and the minute of the day there, on the grid."""
        x = point.x() - RULER + self.horizontalOffset()
        columns = self._now.layout.columns
        column = min(range(len(columns)), key=lambda n: max(columns[n][0] - x, x - sum(columns[n]) + 1, 0), default=0)
        return column, self._now.layout.scale.minute(point.y() - self._now.layout.header + self.verticalOffset())

    @property
    def body_rect(self) -> QRect:
        """Return the part of the window on the calendar that scrolls."""
        return self.viewport().rect().adjusted(RULER, self._now.layout.header, 0, 0)

    def show_stretch(self, column: int, first: int, last: int) -> None:
        """Scroll as far as needed to see some minutes of a column."""
        left, width = self._now.layout.columns[column]
        scale = self._now.layout.scale
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(_into_sight(left, left + width, across.value(), self._room_beside()))
        down.setValue(_into_sight(scale.y(first), scale.y(last), down.value(), self._room_below()))

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

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is out of date."""
        frame = Frame(
            QPoint(self.horizontalOffset(), self.verticalOffset()),
            self.viewport().size(),
            event.rect(),
            self.viewport().devicePixelRatioF(),
        )
        marks = Marks(self.currentIndex().row(), self._hovered, self._moving, self.hasFocus())
        painter = QPainter(self.viewport())
        paint_calendar(painter, self._now, frame, marks, self._texts, self._says)
        if self._ghost is not None:
            paint_ghost(painter, self._now.layout, self._ghost, frame, self._texts)
        paint_focus_frame(self, painter)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pictures of what nobody sees."""
        super().hideEvent(event)
        self._drawings.forget_pictures()

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
        """Lay contents out that may be shown next, write their words, and paint them, piece by piece."""
        drawn = self._draw(contents)
        yield
        for begin in range(0, len(contents.items), _PIECE):
            write(drawn, range(begin, min(begin + _PIECE, len(contents.items))), self._texts, self._says)
            yield
        picture_of(drawn, self._texts, self._says, self.viewport().devicePixelRatioF())

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

    def _speak(self, item: Item) -> str:
        return self._says.spoken(item, self.contents.span)


def _key(item: Item) -> str:
    return item.key


def _into_sight(first: int, last: int, scrolled: int, room: int) -> int:
    """Return how far to scroll so that a stretch is seen, its beginning rather than its end."""
    return min(max(scrolled, last + 4 - room), first - 2) if room > 0 else scrolled
