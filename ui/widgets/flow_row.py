"""A row that goes on in a further line where there is too little room."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.theme.tokens import tokens

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class FlowRow(QWidget):
    """Sets widgets beside each other as long as there is room, and then in the next line, as words are.

    What is hidden takes no room. In its line a part stands in the middle, or where it was added for. A widget and not
    a layout: the items of a layout belong to Qt, and one written in Python gives them away a second time.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, Qt.AlignmentFlag]] = []
        self._spacing = tokens().space.s if spacing is None else spacing
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget, alignment: Qt.AlignmentFlag = _MIDDLE) -> None:
        """Take one more, at the end; `alignment` says where in a higher line it stands: top, middle or bottom."""
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        self._parts.append((part, alignment))
        part.setVisible(not hidden)

    def parts(self) -> tuple[QWidget, ...]:
        """Return what is in it, hidden ones included, from left to right."""
        return tuple(part for part, _ in self._parts)

    def hasHeightForWidth(self) -> bool:
        """Say that it is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        hints = [_wished(part) for part, _ in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(len(hints) - 1, 0)
        return self._with_margins(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSizeHint(self) -> QSize:
        """Need no more than the widest of them alone."""
        least = QSize(0, 0)
        for part, _ in self._shown():
            least = least.expandedTo(_least(part))
        return self._with_margins(least)

    def event(self, event: QEvent) -> bool:
        """Set them anew where one of them has become wider, has come or has gone."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange(self.rect(), moving=True)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set them for the new width."""
        super().resizeEvent(event)
        self._arrange(self.rect(), moving=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for room and set them: what changes unseen asks for nothing."""
        super().showEvent(event)
        self.updateGeometry()
        self._arrange(self.rect(), moving=True)

    def _shown(self) -> list[tuple[QWidget, Qt.AlignmentFlag]]:
        return [each for each in self._parts if not each[0].isHidden() or _keeps_its_room(each[0])]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, moving: bool) -> int:
        """Return the height that it takes; where `moving`, everything goes to its place."""
        room = rect.marginsRemoved(self.contentsMargins())
        line: list[tuple[QWidget, Qt.AlignmentFlag, QSize]] = []
        used = height = 0
        for part, alignment in self._shown():
            wished = _wished(part)
            size = wished.boundedTo(QSize(room.width(), wished.height())).expandedTo(_least(part))
            if part.hasHeightForWidth():
                size.setHeight(max(size.height(), part.heightForWidth(size.width())))
            if line and used + self._spacing + size.width() > room.width():
                height += self._end_line(line, room, height, moving=moving) + self._spacing
                line, used = [], 0
            used += size.width() + (self._spacing if line else 0)
            line.append((part, alignment, size))
        height += self._end_line(line, room, height, moving=moving)
        margins = self.contentsMargins()
        return height + margins.top() + margins.bottom()

    def _end_line(
        self, line: list[tuple[QWidget, Qt.AlignmentFlag, QSize]], room: QRect, down: int, *, moving: bool
    ) -> int:
        high = max((size.height() for _, _, size in line), default=0)
        x = room.left()
        for part, alignment, size in line:
            if moving:
                part.setGeometry(QRect(QPoint(x, room.top() + down + _above(alignment, high - size.height())), size))
            x += size.width() + self._spacing
        return high


def _keeps_its_room(part: QWidget) -> bool:
    return part.sizePolicy().retainSizeWhenHidden()


def _least(part: QWidget) -> QSize:
    """Return the size below which a part cannot be read; a size that was set comes before the one it asks for."""
    asked, fixed = part.minimumSizeHint(), part.minimumSize()
    width, height = fixed.width() or max(asked.width(), 0), fixed.height() or max(asked.height(), 0)
    return QSize(width, height).boundedTo(part.maximumSize())


def _wished(part: QWidget) -> QSize:
    return part.sizeHint().boundedTo(part.maximumSize()).expandedTo(_least(part))


def _above(alignment: Qt.AlignmentFlag, free: int) -> int:
    """Return how much of the free height lies above a part."""
    if alignment is Qt.AlignmentFlag.AlignTop:
        return 0
    return free if alignment is Qt.AlignmentFlag.AlignBottom else free // 2
