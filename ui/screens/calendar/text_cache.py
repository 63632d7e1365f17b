"""Words and icons that are laid out once and painted many times."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTextOption

from ui.text import isolate
from ui.theme.icons import Icon, icon
from ui.theme.tokens import tokens

_ENOUGH = 6000


class Face(Enum):
    """How words look."""

    BODY = auto()
    STRONG = auto()
    SMALL = auto()
    SMALL_STRONG = auto()


class TextCache:
    """Keeps laid-out texts, each cut to a width.

    A text is laid out from the left whatever script it is in: an Arabic name is shaped and read from the right within
    its own box, and moves nothing beside it.
    """

    def __init__(self, font: QFont, ratio: float = 1.0) -> None:
        self._ratio = ratio
        self._glyphs: dict[tuple[Icon, str, int], QPixmap] = {}
        sizes = tokens().type
        self._fonts = {
            Face.BODY: _font(font, sizes.body, bold=False),
            Face.STRONG: _font(font, sizes.body, bold=True),
            Face.SMALL: _font(font, sizes.small, bold=False),
            Face.SMALL_STRONG: _font(font, sizes.small, bold=True),
        }
        self._metrics = {face: QFontMetrics(made) for face, made in self._fonts.items()}
        self._laid_out: dict[tuple[str, Face, int], QStaticText] = {}
        self._widths: dict[tuple[str, Face], int] = {}
        self._option = QTextOption()
        self._option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)

    def font(self, face: Face) -> QFont:
        """Return the font of a face."""
        return self._fonts[face]

    def height(self, face: Face) -> int:
        """Return the height of a line."""
        return self._metrics[face].height()

    def width(self, text: str, face: Face) -> int:
        """Return how wide a text is."""
        found = self._widths.get((text, face))
        if found is None:
            found = self._widths[text, face] = self._metrics[face].horizontalAdvance(text)
        return found

    def glyph(self, name: Icon, colour: str, size: int) -> QPixmap:
        """Return an icon, drawn once for each colour and size."""
        found = self._glyphs.get((name, colour, size))
        if found is None:
            found = self._glyphs[name, colour, size] = icon(name, colour).pixmap(QSize(size, size), self._ratio)
        return found

    def draw(self, painter: QPainter, text: str, face: Face, x: int, y: int, room: int) -> None:
        """Paint a text in the painter's pen, its top left corner at a point; what has no room ends in an ellipsis."""
        painter.drawStaticText(QPointF(x, y), self._get(text, face, room))

    def _get(self, text: str, face: Face, room: int) -> QStaticText:
        # What fits needs no room of its own in the cache: one layout serves all widths.
        room = -1 if self.width(text, face) <= room else room
        found = self._laid_out.get((text, face, room))
        if found is None:
            if len(self._laid_out) > _ENOUGH:
                self._laid_out.clear()
                self._widths.clear()
            cut = text if room < 0 else self._metrics[face].elidedText(text, Qt.TextElideMode.ElideRight, room)
            # Within its own fence the ellipsis of an Arabic name stands where that name ends: on its left.
            found = QStaticText(cut if cut.isascii() else isolate(cut))
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setTextOption(self._option)
            self._laid_out[text, face, room] = found
        return found


def _font(base: QFont, pixels: int, *, bold: bool) -> QFont:
    made = QFont(base)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made
