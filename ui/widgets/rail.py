"""The rail on the left: the places of the program, each with an icon, a word and a number of what waits there."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions.binding import bind_in_window
from ui.actions.keymap import keymap
from ui.theme import current
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import icon_button

_WIDE = 88
_NARROW = 52
_MOST_SHOWN = 99
_PLACES = ("today", "calendar", "cases", "hand-in", "papers", "items", "guidance", "station")


class RailButton(QToolButton):
    """One place of the program."""

    def __init__(self, key: str, icon: Icon, title: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._title = title
        self._waiting = 0
        self._code = f"everywhere.{_PLACES[number - 1]}" if number <= len(_PLACES) else ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        give_icon(self, icon, "muted", 20)
        if self._code:
            bind_in_window(self, self._code, self.click)
        self.set_folded(folded=False)
        self._name()

    def set_title(self, title: str) -> None:
        """Name the place, as after a change of language."""
        self._title = title
        self._name()

    def set_waiting(self, number: int) -> None:
        """Show how much waits in this place; none shows nothing."""
        self._waiting = number
        self._name()
        self.update()

    @property
    def waiting(self) -> int:
        """Return how much waits here."""
        return self._waiting

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, or icon and word."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if folded else style.ToolButtonTextUnderIcon)
        self.setFixedHeight(44 if folded else 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and the number of what waits."""
        super().paintEvent(event)
        if not self._waiting:
            return
        colours = current.colours().tone(Tone.WARNING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(tokens().type.badge)
        font.setBold(True)
        painter.setFont(font)
        text = str(self._waiting) if self._waiting <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 10)
        left = min(self.width() // 2 + 8, self.width() - width - 2)
        box = QRect(QPoint(left, 3), QSize(width, 16))
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Say the number of what waits in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        keys = keymap().shown(self._code) if self._code else ""
        self.setText(self._title)
        self.setToolTip(f"{self._title} ({keys})" if keys else self._title)
        waiting = self.tr("%n waiting", "", self._waiting) if self._waiting else ""
        self.setAccessibleName(f"{self._title}, {waiting}" if waiting else self._title)
        self.setAccessibleDescription(keys)


class Rail(QFrame):
    """The places of the program, one under the other.

    Signals:
        chosen: the key (str) of the place that was asked for.
        folded_changed: whether only icons are shown (bool).
    """

    chosen = Signal(object)
    folded_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._group.buttonToggled.connect(self._toggled)
        self._marked = ""
        self._folded = False
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.xs, space.s, space.xs, space.s)
        self._column.setSpacing(2)
        self._fold = icon_button(Icon.FOLD, "", self, 16)
        self._fold.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fold.clicked.connect(self._toggle)
        self._column.addStretch(1)
        self._column.addWidget(self._fold)
        self.set_folded(folded=False)

    def add(self, key: str, icon: Icon, title: str) -> None:
        """Add a place under the others; the first eight answer to Ctrl+1 … Ctrl+8."""
        made = RailButton(key, icon, title, len(self._buttons) + 1, self)
        made.set_folded(folded=self._folded)
        self._group.addButton(made)
        self._column.insertWidget(len(self._buttons), made)
        self._buttons[key] = made
        if len(self._buttons) == 1:
            self.mark(key)
        QWidget.setTabOrder(made, self._fold)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of the places, from the top."""
        return tuple(self._buttons)

    def mark(self, key: str) -> None:
        """Show which place is open."""
        self._marked = key
        self._buttons[key].setChecked(True)
        self.setFocusProxy(self._buttons[key])

    def set_title(self, key: str, title: str) -> None:
        """Name a place anew."""
        self._buttons[key].set_title(title)

    def set_badge(self, key: str, number: int) -> None:
        """Show how much waits in a place."""
        self._buttons[key].set_waiting(number)

    def button(self, key: str) -> RailButton:
        """Return the button of a place."""
        return self._buttons[key]

    @property
    def folded(self) -> bool:
        """Say whether only icons are shown."""
        return self._folded

    def set_folded(self, *, folded: bool) -> None:
        """Show icons alone, or icons and words."""
        changed = folded != self._folded
        self._folded = folded
        self.setFixedWidth(_NARROW if folded else _WIDE)
        for made in self._buttons.values():
            made.set_folded(folded=folded)
        self._name_fold()
        if changed:
            self.folded_changed.emit(folded)

    def changeEvent(self, event: QEvent) -> None:
        """Name the fold button in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_fold()

    def _name_fold(self) -> None:
        name = self.tr("Show words") if self._folded else self.tr("Show icons only")
        self._fold.setAccessibleName(name)
        self._fold.setToolTip(name)
        give_icon(self._fold, Icon.UNFOLD if self._folded else Icon.FOLD, "muted", 16)

    @Slot()
    def _toggle(self) -> None:
        self.set_folded(folded=not self._folded)

    @Slot(object)
    def _clicked(self, made: RailButton) -> None:
        self._marked = made.key
        self.chosen.emit(made.key)

    @Slot(object, bool)
    def _toggled(self, made: RailButton, checked: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        """Go where a screen reader leads: its deed on such a button checks it, without a click."""
        if checked and made.key != self._marked and not made.isDown():
            QTimer.singleShot(0, self, self._go_to_checked)

    @Slot()
    def _go_to_checked(self) -> None:
        checked = self._group.checkedButton()
        if isinstance(checked, RailButton) and checked.key != self._marked:
            self._clicked(checked)
