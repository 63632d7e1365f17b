"""Paint a list line in one go from one plain row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.rows import ROW_ROLE
from ui.theme import current
from ui.theme.icons import Icon, draw_glyph
from ui.theme.tokens import Colours, Tone, tokens

_ICON = 16
_GAP = 6
_WIDEST = 1600
"""How far apart the ends of a line may lie, pixels: on a very wide display the eye would lose the line."""


@dataclass(frozen=True, slots=True)
class Column:
    """A place in the line: so many pixels wide at 14-pixel text, or a share of what is left."""

    width: int = 0
    share: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of the line."""

    text: str = ""
    icon: Icon | None = None
    tone: Tone | None = None
    badge: bool = False
    strong: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """A line that is no row but names those below it."""

    text: str
    count: int = 0


class RowDelegate(QStyledItemDelegate):
    """Base of the delegates: a subclass says which cells a row has.

    What is painted is no text for a screen reader: that reads the model's `AccessibleTextRole`.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._elided: dict[tuple[str, int, bool], str] = {}

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column of a row."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the density asks for."""
        del option, index  # every line is as high as the others
        return QSize(200, current.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, icons and words of one line, each kind together."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        if isinstance(row, GroupHeading):
            self._paint_heading(painter, rect, row)
        elif row is not None:
            selected = self._paint_ground(painter, option, rect)
            self._paint_cells(painter, rect, self.cells(row), selected=selected)
        painter.restore()

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where each column lies in a line."""
        space = tokens().space
        inner = rect.adjusted(space.m, 0, -space.m, 0)
        gaps = space.m * (len(self._columns) - 1)
        left = max(0, min(inner.width(), _WIDEST) - gaps - sum(column.width for column in self._columns))
        shares = sum(column.share for column in self._columns) or 1
        rects, x = [], inner.left()
        for column in self._columns:
            width = column.width + left * column.share // shares
            rects.append(QRect(x, inner.top(), width, inner.height()))
            x += width + space.m
        return rects

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> bool:
        page = current.colours().page
        state: QStyle.StateFlag = option.state
        flag = QStyle.StateFlag
        selected = bool(state & flag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(page.selected))
        elif state & flag.State_MouseOver:
            painter.fillRect(rect, QColor(page.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(page.line))
        if selected and state & flag.State_Active and state & flag.State_HasFocus:
            painter.setPen(QColor(page.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        return selected

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: GroupHeading) -> None:
        page = current.colours().page
        painter.fillRect(rect, QColor(page.canvas))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(page.line))
        painter.setFont(_strong(painter.font(), tokens().type.small))
        painter.setPen(QColor(page.muted))
        text = f"{heading.text}  {heading.count}" if heading.count else heading.text
        box = rect.adjusted(tokens().space.m, 0, -tokens().space.m, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_cells(self, painter: QPainter, rect: QRect, cells: Sequence[Cell], *, selected: bool) -> None:
        colours = current.colours()
        plain = QFont(painter.font())
        strong = _strong(plain, 0)
        metrics = {False: QFontMetrics(plain), True: QFontMetrics(strong)}
        words: list[tuple[bool, str, QRect, str, bool]] = []
        glyphs: list[tuple[QRect, Icon, str]] = []
        for column, place, cell in zip(self._columns, self.column_rects(rect), cells, strict=False):
            box = place
            colour = _colour(colours, cell, selected=selected)
            if cell.badge and cell.tone is not None:
                box = self._paint_badge(painter, box, cell, metrics[False], colours)
            if cell.icon is not None:
                glyphs.append((QRect(box.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON), cell.icon, colour))
                box = box.adjusted(_ICON + _GAP, 0, 0, 0)
            if cell.text:
                text = self._elide(cell.text, box.width(), metrics[cell.strong], strong=cell.strong)
                words.append((cell.strong, colour, box, text, column.right))
        for bold, colour, box, text, right in sorted(words, key=lambda word: word[:2]):
            painter.setFont(strong if bold else plain)
            painter.setPen(QColor(colour))
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, text)
        for box, icon, colour in glyphs:
            draw_glyph(painter, box, icon, QColor(colour))

    def _paint_badge(self, painter: QPainter, box: QRect, cell: Cell, metrics: QFontMetrics, colours: Colours) -> QRect:
        assert cell.tone is not None  # noqa: S101 - the caller looked
        icon = _ICON + _GAP if cell.icon is not None else 0
        width = min(box.width(), metrics.horizontalAdvance(cell.text) + icon + 16)
        ground = QRect(box.left(), box.center().y() - 10, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tone(cell.tone).surface))
        painter.drawRoundedRect(ground, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return QRect(ground.left() + 8, box.top(), ground.width() - 14, box.height())

    def _elide(self, text: str, width: int, metrics: QFontMetrics, *, strong: bool) -> str:
        found = self._elided.get((text, width, strong))
        if found is None:
            if len(self._elided) > 4000:
                self._elided.clear()
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[text, width, strong] = found
        return found


def _colour(colours: Colours, cell: Cell, *, selected: bool) -> str:
    if cell.tone is not None:
        return colours.tone(cell.tone).text if cell.badge or not selected else colours.page.on_selected
    if selected:
        return colours.page.on_selected
    return colours.page.muted if cell.muted else colours.page.text


def _strong(font: QFont, pixels: int) -> QFont:
    made = QFont(font)
    made.setBold(True)
    if pixels:
        made.setPixelSize(pixels)
    return made
