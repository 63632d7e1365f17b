"""The hands of the calendar: draw an appointment along, or take it by its lower edge; with the mouse or by keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from ui.screens.calendar.contents import Item
from ui.screens.calendar.ghost import Ghost, Grip, Verdict, begin, lengthened, moved
from ui.screens.calendar.placement import TICK

if TYPE_CHECKING:
    from ui.screens.calendar.canvas import CalendarCanvas

_EDGE = 6
"""How near to its lower edge an appointment is taken by it, pixels; of a low one a third."""
_RIM = 28
"""How near to the rim of the calendar it begins to scroll, pixels."""
_SCROLL_MS = 40


def nothing_in_the_way(_: Ghost) -> Verdict:
    """Return that everything may be done; what a calendar without a judge says."""
    return Verdict()


def anything(_: Item, __: Grip) -> bool:
    """Return that everything may be taken in hand."""
    return True


class Hands(QObject):
    """What is in hand, and where it would come to lie.

    A mere click takes nothing in hand: the mouse has to go a little way with its button down first.

    Attributes:
        judge: says what would become of a ghost; asked only when it has come somewhere else.
        may_take: says whether an item may be taken in hand at all, and tells the clerk why not.

    Signals:
        changed: the `Ghost`, or None when nothing is in hand any more.
        dropped: the `Ghost` that was let go of, or confirmed, somewhere else than it lay.
    """

    changed = Signal(object)
    dropped = Signal(object)

    def __init__(self, view: "CalendarCanvas") -> None:
        super().__init__(view)
        self._view = view
        self.judge: Callable[[Ghost], Verdict] = nothing_in_the_way
        self.may_take: Callable[[Item, Grip], bool] = anything
        self._pressed: tuple[Item, QPoint] | None = None
        self._by_mouse = False
        self._held_at = 0
        self._last = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self.scroll)

    @property
    def ghost(self) -> Ghost | None:
        """Return what is in hand."""
        return self._view.ghost

    @property
    def busy(self) -> bool:
        """Say whether something is in hand."""
        return self._view.ghost is not None

    @property
    def by_mouse(self) -> bool:
        """Say whether it is the mouse that holds it."""
        return self.busy and self._by_mouse

    # The mouse

    def press(self, item: Item, where: QPoint) -> None:
        """Note what the mouse was pressed on; it is taken in hand when the mouse goes on."""
        self._pressed = (item, where) if item.row is not None else None

    def hover(self, item: Item | None, where: QPoint) -> None:
        """Show by the pointer where an appointment can be taken by its lower edge."""
        edge = item is not None and item.row is not None and self._grip(item, where) is Grip.EDGE
        self._view.viewport().setCursor(Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor)

    def draw(self, where: QPoint) -> None:
        """Draw along what the mouse was pressed on."""
        self._last = where
        if not self.by_mouse:
            self._take(where)
        if self.by_mouse:
            self._follow()

    def release(self) -> None:
        """Let go: what lies somewhere else than before is dropped there."""
        self._pressed = None
        if self.by_mouse:
            self._drop()

    @Slot()
    def scroll(self) -> None:
        """Scroll on while the mouse holds something at the rim."""
        body = self._view.body_rect
        dx = _beyond(self._last.x(), body.left(), body.right())
        dy = _beyond(self._last.y(), body.top(), body.bottom())
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)
        self._follow()

    def _take(self, where: QPoint) -> None:
        if self._pressed is None:
            return
        item, pressed_at = self._pressed
        if (where - pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        grip = self._grip(item, pressed_at)
        if not self.may_take(item, grip):
            return
        self._by_mouse = True
        self._held_at = self._view.at(pressed_at)[1] - item.stop.when.start
        shape = Qt.CursorShape.SizeVerCursor if grip is Grip.EDGE else Qt.CursorShape.ClosedHandCursor
        self._view.viewport().setCursor(shape)
        self._show(begin(self._view.contents, item, grip))
        self._scrolling.start()

    def _follow(self) -> None:
        ghost = self.ghost
        if ghost is None:
            return
        column, minute = self._view.at(self._last)
        if ghost.grip is Grip.EDGE:
            self._show(lengthened(ghost, self._view.contents, minute + TICK))
        else:
            self._show(moved(ghost, self._view.contents, column, minute - self._held_at))

    def _grip(self, item: Item, where: QPoint) -> Grip:
        body = self._view.visualRect(self._view.items.find(item.key))
        return Grip.EDGE if body.bottom() - where.y() < min(_EDGE, body.height() // 3) else Grip.WHOLE

    # Keys

    def lengthen(self, item: Item, steps: int) -> None:
        """Make an appointment so many times five minutes longer, or shorter; it is done when it is confirmed."""
        ghost = self.ghost
        if self.by_mouse:
            return
        if ghost is None or ghost.item.key != item.key:
            if not self.may_take(item, Grip.EDGE):
                return
            self._by_mouse = False
            ghost = begin(self._view.contents, item, Grip.EDGE)
        self._show(lengthened(ghost, self._view.contents, ghost.when.end + steps * TICK))
        self._view.show_stretch(ghost.column, ghost.when.start, ghost.when.end + TICK)

    @Slot()
    def confirm(self) -> None:
        """Do what is in hand; what would be refused stays in hand, for another try."""
        ghost = self.ghost
        if ghost is not None:
            self._drop(keep=ghost.verdict.refused is not None and not self._by_mouse)

    @Slot()
    def leave(self) -> None:
        """Let everything be as it was."""
        self._pressed = None
        if self.busy:
            self._end()

    def look_again(self) -> None:
        """Keep what is in hand if it still lies where it lay; a calendar that shows something else lets go of it."""
        ghost = self.ghost
        if ghost is None:
            return
        item = self._view.items.row_at(self._view.items.find(ghost.item.key))
        if item != ghost.item:
            self._end()
        else:
            self._view.show_ghost(ghost.judged(self.judge(ghost)))

    def _show(self, ghost: Ghost) -> None:
        before = self.ghost
        if before is not None and (before.column, before.when) == (ghost.column, ghost.when):
            return
        if ghost.changes:
            ghost = ghost.judged(self.judge(ghost))
        self._view.show_ghost(ghost)
        self.changed.emit(ghost)

    def _drop(self, *, keep: bool = False) -> None:
        ghost = self.ghost
        if not keep:
            self._end()
        if ghost is not None and ghost.changes:
            self.dropped.emit(ghost)

    def _end(self) -> None:
        self._by_mouse = False
        self._scrolling.stop()
        self._view.show_ghost(None)
        self._view.viewport().unsetCursor()
        self.changed.emit(None)


def _beyond(at: int, first: int, last: int) -> int:
    """Return how far to scroll: the faster the nearer to the rim, or beyond it."""
    if at < first + _RIM:
        return -max((first + _RIM - at) // 2, 1)
    if at > last - _RIM:
        return max((at - last + _RIM) // 2, 1)
    return 0
