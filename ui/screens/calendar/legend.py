"""What the patterns and icons of the calendar mean."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.domain.appointments import Standing, State
from ui.screens.calendar.remark_painting import paint_remarks
from ui.screens.calendar.remarks import What
from ui.state_looks import LOOKS
from ui.theme import current
from ui.theme.icons import give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label

_SHOWN: tuple[State | Standing, ...] = (
    State.BOOKED,
    State.ARRIVED,
    State.IN_SERVICE,
    State.COMPLETED,
    State.NO_SHOW,
    State.LEFT,
    Standing.PROVISIONAL,
    Standing.NEEDS_NEW_TIME,
)


class Legend(QWidget):
    """Names each pattern and each icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens().space.s)
        self._grid.setVerticalSpacing(tokens().space.xs)
        self._grid.setColumnStretch(1, 1)
        self._words: list[QLabel] = []
        for pattern in ("free", "public", What.CLOSED, What.HELD, What.WAITING, What.LENT, What.HIDDEN):
            self._add(_Swatch(pattern, self))
        for shown in _SHOWN:
            sign = QLabel(self)
            give_icon(sign, LOOKS[shown].icon, LOOKS[shown].tone.value, 16)
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._add(sign)
        self._grid.setRowStretch(len(self._words), 1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Name everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self, sign: QWidget) -> None:
        word = label("", "small", self, wrap=True)
        self._grid.addWidget(sign, len(self._words), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(word, len(self._words), 1)
        self._words.append(word)

    def _retranslate(self) -> None:
        plan = [
            self.tr("free place for staff"),
            self.tr("public: given out by the portal"),
            self.tr("closed"),
            self.tr("held for a booking"),
            self.tr("cancelled, waits"),
            self.tr("lent to another counter"),
            self.tr("not released yet"),
        ]
        for word, text in zip(self._words, [*plan, *(LOOKS[shown].word for shown in _SHOWN)], strict=True):
            word.setText(text)


class _Swatch(QWidget):
    """A small piece of a pattern."""

    def __init__(self, pattern: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self.setFixedSize(QSize(24, 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the calendar does."""
        colours = current.colours()
        page = colours.page
        box = QRect(0, 1, self.width() - 1, self.height() - 3)
        painter = QPainter(self)
        hatch = QColor(page.border)
        hatch.setAlpha(110)
        match self._pattern:
            case "free":
                painter.setPen(QPen(QColor(page.border), 1, Qt.PenStyle.DotLine))
                painter.drawRect(box)
            case "public":
                painter.fillRect(box, QColor(colours.tone(Tone.NEUTRAL).background))
                painter.fillRect(box, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            case _:
                paint_remarks(painter, {What(self._pattern): [box]})
        painter.end()
