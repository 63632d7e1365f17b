"""The board of the waiting room, painted large: which number goes to which desk, and nothing about anybody."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.languages import Language
from desktop.services.queries.waiting_room import CalledNumber
from desktop.services.waiting_room import RoomWord, room_words
from ui.theme.fonts import body_font
from ui.theme.tokens import tokens

_BOARD = tokens().board
GROUND, WORDS, QUIET = _BOARD.ground, _BOARD.words, _BOARD.quiet
"""Own colours, whatever the program wears."""
CALLED, ON_CALLED = _BOARD.called, _BOARD.on_called
"""The number called last."""

_MOST_BELOW = 5
_HEADING, _LATEST, _OTHERS, _CLOCK = 0.055, 0.27, 0.105, 0.06
"""Heights of letters as shares of the board's, or of nine tenths of its width on an upright display.

On a display 50 cm high the smallest figures are 4 cm high, twice what is read at 5 m.
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the board shows.

    Attributes:
        called: numbers and their desks, the one called last first.
        languages: in which the headings stand.
        time: the time of day.
    """

    called: tuple[CalledNumber, ...] = ()
    languages: tuple[Language, ...] = (Language.BOKMAL,)
    time: str = ""


class Board(QWidget):
    """Paints numbers and desks; while `lit` is false the ground of the last number is dark, so that it flashes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self._lit = True
        self.setMinimumSize(320, 200)

    @property
    def shown(self) -> Shown:
        """Return what is shown."""
        return self._shown

    @property
    def lit(self) -> bool:
        """Say whether the number called last stands on its bright ground."""
        return self._lit

    def show_numbers(self, shown: Shown) -> None:
        """Show numbers and desks."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName(self._spoken())
        self.update()

    def light(self, *, lit: bool) -> None:
        """Turn the ground of the number called last bright or dark."""
        self._lit = lit
        self.update()

    @property
    def _unit(self) -> int:
        return min(self.height(), self.width() * 9 // 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the board in one go."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(GROUND))
        margin = max(12, self._unit // 28)
        inner = self.rect().adjusted(margin, margin, -margin, -margin)
        self._paint_clock(painter, inner)
        if self._shown.called:
            self._paint_numbers(painter, inner)
        else:
            self._paint_nobody(painter, inner)
        painter.end()

    def _paint_clock(self, painter: QPainter, inner: QRect) -> None:
        painter.setFont(self._font(_CLOCK))
        painter.setPen(QColor(QUIET))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, side, self._shown.time)

    def _paint_nobody(self, painter: QPainter, inner: QRect) -> None:
        sentences = room_words(RoomWord.WAIT, self._shown.languages)
        painter.setFont(self._fitting(_HEADING * 1.3, sentences, inner.width()))
        painter.setPen(QColor(WORDS))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, "\n\n".join(sentences))

    def _paint_numbers(self, painter: QPainter, inner: QRect) -> None:
        half = inner.width() // 2
        top = inner.top()
        heading_height = int(self._unit * _HEADING * 1.6)
        clock = QFontMetrics(self._font(_CLOCK)).horizontalAdvance("00:00")
        titles = [" / ".join(room_words(word, self._shown.languages)) for word in (RoomWord.NUMBER, RoomWord.DESK)]
        painter.setFont(self._fitting(_HEADING, titles, half - clock - self._unit // 20))
        painter.setPen(QColor(QUIET))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        indent = self._unit // 24
        for at, title in enumerate(titles):
            box = QRect(inner.left() + at * half + indent, top, half - indent, heading_height)
            painter.drawText(box, left, title)
        top += heading_height
        latest, *others = self._shown.called
        height = int(self._unit * _LATEST * 1.25)
        ground = QRect(inner.left(), top, inner.width(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(CALLED))
            painter.drawRoundedRect(ground, indent // 2, indent // 2)
        self._paint_line(painter, ground, latest, _LATEST, ON_CALLED if self._lit else CALLED)
        top += height + indent // 2
        row_height = int(self._unit * _OTHERS * 1.2)
        room = max(0, (inner.bottom() - top) // row_height)
        for at, called in enumerate(others[: min(room, _MOST_BELOW)]):
            line = QRect(inner.left(), top + at * row_height, inner.width(), row_height)
            self._paint_line(painter, line, called, _OTHERS, WORDS)
            painter.fillRect(line.left(), line.bottom(), line.width(), 2, QColor(_BOARD.line))

    def _paint_line(self, painter: QPainter, box: QRect, called: CalledNumber, share: float, colour: str) -> None:
        half, indent = box.width() // 2, self._unit // 24
        painter.setPen(QColor(colour))
        texts = (str(called.number), called.desk)
        painter.setFont(self._fitting(share, texts, half - 2 * indent))
        for at, text in enumerate(texts):
            cell = QRect(box.left() + at * half + indent, box.top(), half - indent, box.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _fitting(self, share: float, texts: Sequence[str], width: int) -> QFont:
        """Return the font of a height, or a smaller one in which none of the texts is wider than there is room."""
        font = self._font(share)
        widest = max((QFontMetrics(font).horizontalAdvance(text) for text in texts), default=0)
        return self._font(share * width / widest) if widest > width > 0 else font

    def _font(self, share: float) -> QFont:
        font = body_font(max(8, int(self._unit * share)))
        font.setBold(True)
        return font

    def _spoken(self) -> str:
        number, desk = (room_words(word, self._shown.languages)[0] for word in (RoomWord.NUMBER, RoomWord.DESK))
        called = [f"{number} {each.number}, {desk.lower()} {each.desk}" for each in self._shown.called]
        return ". ".join(called) or " ".join(room_words(RoomWord.WAIT, self._shown.languages))
