"""Draw icons by meaning, from one family (Phosphor, in the `qtawesome` package).

The font is read straight from the package's folder: importing `qtawesome` itself loads every family that it has,
which costs more than the whole first window.
"""

import importlib.util
import re
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from ui.theme import current
from ui.theme.tokens import Tone

_FONT_FILE = "phosphor-1.3.0.ttf"
_NAMES_FILE = "phosphor-charmap-1.3.0.json"
_PROPERTY = "skrankeIcon"


class Icon(StrEnum):
    """What an icon means; the value is its name in the family."""

    # places in the program
    TODAY = "sun"
    CALENDAR = "calendar-blank"
    CASES = "folders"
    HAND_IN = "tray"
    PAPERS = "printer"
    ITEMS = "warning-circle"
    GUIDANCE = "book-open"
    STATION = "gear"
    PRACTICE = "graduation-cap"
    # states of an appointment
    BOOKED = "calendar-check"
    ARRIVED = "sign-in"
    IN_SERVICE = "users"
    COMPLETED = "check-circle"
    NO_SHOW = "user-minus"
    LEFT = "sign-out"
    CANCELLED = "x-circle"
    PROVISIONAL = "hourglass"
    NEEDS_NEW_TIME = "calendar-x"
    WAITING = "clock"
    # kinds of message
    INFO = "info"
    SUCCESS = "check-circle-bold"
    WARNING = "warning"
    PROBLEM = "warning-octagon"
    # things
    PERSON = "user"
    FAMILY = "users-three"
    DOCUMENT = "file-text"
    PASSPORT = "identification-card"
    CARD = "cardholder"
    BIOMETRICS = "fingerprint"
    FEE = "credit-card"
    RECEIPT = "receipt"
    DEADLINE = "flag"
    PHONE = "phone"
    EMAIL = "envelope-simple"
    NOTE = "note-pencil"
    BARCODE = "barcode"
    LANGUAGE = "translate"
    DESK = "desktop"
    HAND_OVER = "arrow-bend-up-right"
    SCREEN = "monitor"
    END_OF_DAY = "moon"
    BELL = "bell-ringing"
    PROTECTED = "shield-check"
    GUARDIAN = "baby"
    ACCESS = "wheelchair"
    # checklist
    ORIGINAL = "check"
    COPY = "copy"
    CERTIFIED = "medal"
    MISSING = "x"
    NOT_RELEVANT = "minus"
    # actions
    SEARCH = "magnifying-glass"
    LOCK = "lock"
    UNDO = "arrow-counter-clockwise"
    CLOSE = "x-bold"
    ADD = "plus"
    EDIT = "pencil-simple"
    SAVE = "download-simple"
    SEND = "paper-plane-tilt"
    MOVE = "arrows-left-right"
    NEXT = "arrow-right"
    BACK = "arrow-left"
    REFRESH = "arrows-clockwise"
    SHOW = "eye"
    HIDE = "eye-slash"
    HELP = "question"
    EXPAND = "caret-down"
    COLLAPSE = "caret-up"
    FORWARD = "caret-right"
    BACKWARD = "caret-left"
    FOLD = "caret-double-left"
    UNFOLD = "caret-double-right"
    # the line to the station
    ON_LINE = "wifi-high"
    CUT_OFF = "wifi-slash"
    BACKUP = "archive-box"


def icon(name: Icon, colour: str = "") -> QIcon:
    """Return an icon in a colour (`#RRGGBB`; the muted text colour when empty)."""
    return _build(name, colour or current.colours().page.muted, _disabled())


def tone_icon(name: Icon, tone: Tone) -> QIcon:
    """Return an icon in the text colour of a meaning."""
    return _build(name, current.colours().tone(tone).text, _disabled())


def give_icon(widget: QAbstractButton | QLabel, name: Icon, role: str = "muted", size: int = 16) -> None:
    """Set a widget's icon in a colour of the page, a fill or a tone, and keep it right when the theme changes.

    `role` is `muted`, `text`, `on_accent`, `on_danger`, or the name of a `Tone`.
    """
    widget.setProperty(_PROPERTY, f"{name.name}|{role}|{size}")
    _apply(widget)


def renew_icons(widgets: list[QWidget]) -> None:
    """Draw again, in the colours of today's theme, the icons that were set by `give_icon`."""
    for widget in widgets:
        if isinstance(widget, QAbstractButton | QLabel) and widget.property(_PROPERTY):
            _apply(widget)


def draw_glyph(painter: QPainter, rect: QRect, name: Icon, colour: QColor) -> None:
    """Paint an icon into a square of a painted row."""
    painter.setFont(_glyph_font(min(rect.width(), rect.height())))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _character(name))


def _apply(widget: QAbstractButton | QLabel) -> None:
    name, role, size = str(widget.property(_PROPERTY)).split("|")
    square = QSize(int(size), int(size))
    # In a button with words the word follows closely: a little air on both sides belongs to the icon.
    air = isinstance(widget, QPushButton)
    drawn = _build(Icon[name], _colour(role), _disabled())
    if isinstance(widget, QLabel):
        widget.setPixmap(drawn.pixmap(square, widget.devicePixelRatio()))
    else:
        widget.setIcon(drawn)
        widget.setIconSize(QSize(_width(square.height(), air), square.height()))


def _colour(role: str) -> str:
    colours = current.colours()
    match role:
        case "muted":
            return colours.page.muted
        case "text":
            return colours.page.text
        case "on_accent":
            return colours.fill.on_accent
        case "on_danger":
            return colours.fill.on_danger
        case _:
            return colours.tone(Tone(role)).text


def _disabled() -> str:
    return current.colours().page.disabled


class _Glyph(QIconEngine):
    """Draws an icon at the size at which it is seen: each at all sizes would be a tenth of a second and 30 MB."""

    def __init__(self, name: Icon, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state  # on and off look the same
        draw_glyph(painter, rect, self._name, QColor(self._in(mode)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        del state
        return _pixmap(self._name, self._in(mode), round(size.width() * scale), round(size.height() * scale), scale)

    def _in(self, mode: QIcon.Mode) -> str:
        return self._disabled if mode is QIcon.Mode.Disabled else self._colour


@cache
def _build(name: Icon, colour: str, disabled: str) -> QIcon:
    return QIcon(_Glyph(name, colour, disabled))


def _width(size: int, air: bool) -> int:  # noqa: FBT001 - private
    return size + size // 4 if air else size


@lru_cache(1024)
def _pixmap(name: Icon, colour: str, width: int, height: int, scale: float) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    draw_glyph(painter, pixmap.rect(), name, QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _glyph_font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(pixels, 1))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoFontMerging)
    return font


@cache
def _character(name: Icon) -> str:
    found = _found(name)
    if found is None:
        raise KeyError(name.value)
    return chr(int(found[1], 16))


def known(name: Icon) -> bool:
    """Say whether the family has the icon."""
    return _found(name) is not None


def _found(name: Icon) -> re.Match[str] | None:
    # Of a thousand names a few dozen are wanted, so the file is not read as a whole.
    return re.search(rf'"{re.escape(name.value)}": *"(?:0x)?([0-9a-f]+)"', _names())


@cache
def _names() -> str:
    return (_folder() / _NAMES_FILE).read_text(encoding="utf-8")


@cache
def _family() -> str:
    if QGuiApplication.instance() is None:
        raise RuntimeError("icons need the application object")
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT_FILE))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.submodule_search_locations is None:
        raise ModuleNotFoundError("qtawesome")
    return Path(next(iter(found.submodule_search_locations))) / "fonts"
