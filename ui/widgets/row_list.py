"""A list of painted lines that keeps its place when it is read again."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.models.rows import KEY_ROLE, Index
from ui.widgets.focus_frame import paint_focus_frame
from ui.widgets.row_delegate import RowDelegate


class RowList(QListView):
    """Lists rows of one height.

    Signals:
        current_changed: the key (str) of the row the arrows are on, or an empty text.
        opened: the key of the row on which Enter or a double click asked for the whole thing.
    """

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self._kept: tuple[str, int] = ("", -1)

    def setAccessibleName(self, name: str) -> None:
        """Name the list, and with it what scrolls it: a screen reader comes to both."""
        super().setAccessibleName(name)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setAccessibleName(name)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, and keep the place in it whenever it is filled anew."""
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._keep_place)
            model.modelReset.connect(self._find_place)

    @property
    def current_key(self) -> str:
        """Return the key of the current row, or an empty text."""
        return str(self.currentIndex().data(KEY_ROLE) or "")

    def go_to(self, key: str) -> bool:
        """Make a row current; say whether it is there."""
        model = self.model()
        for at in range(model.rowCount()):
            if model.index(at, 0).data(KEY_ROLE) == key:
                self.setCurrentIndex(model.index(at, 0))
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row the arrows are on."""
        super().currentChanged(current, previous)
        self.current_changed.emit(str(current.data(KEY_ROLE) or ""))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Go to the line that a screen reader selects: its deed on a line selects it, and moves nothing."""
        super().selectionChanged(selected, deselected)
        chosen = self.selectedIndexes()
        if len(chosen) == 1 and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; letters are for the screen's own keys, not for jumping to a line that begins with them."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines; where none is chosen, the list itself shows that it has the keyboard."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_focus_frame(self, painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the lines out again when the density changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    @Slot()
    def _keep_place(self) -> None:
        self._kept = (self.current_key, self.currentIndex().row())

    @Slot()
    def _find_place(self) -> None:
        key, row = self._kept
        if row < 0 or (key and self.go_to(key)):
            return
        model = self.model()
        near = sorted(range(model.rowCount()), key=lambda at: abs(at - row))
        for at in near:
            index = model.index(at, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        key = str(index.data(KEY_ROLE) or "")
        if key:
            self.opened.emit(key)
