"""The bar on top: search, and who works where on which day."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import icon_button
from ui.widgets.restyle import label
from ui.widgets.search_box import SearchBox


class DemonstrationMark(QFrame):
    """A red mark: all people here are invented, and nothing here is a real case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("badge", "true")
        self.setProperty("tone", Tone.DANGER.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(4)
        sign = QLabel(self)
        give_icon(sign, Icon.WARNING, Tone.DANGER.value, 16)
        self._word = label("", "", self)
        self._word.setProperty("words", Tone.DANGER.value)
        row.addWidget(sign)
        row.addWidget(self._word)
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self._word.setText(self.tr("Demonstration"))
        self.setAccessibleName(self.tr("Demonstration: all people are invented"))
        self.setToolTip(self.tr("All people are invented. Do not enter real ones."))


class TopBar(QFrame):
    """Search box, day, desk, staff member and the lock.

    Signals:
        lock_requested: the lock was pressed, or Ctrl+L.
    """

    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(self)
        self.search.setMaximumWidth(720)
        self.search.setMinimumWidth(280)
        self._mark = DemonstrationMark(self)
        self._mark.hide()
        self._context = label("", "", self)
        self._lock = icon_button(Icon.LOCK, "", self, 20)
        self._lock.clicked.connect(self.lock_requested)
        self._shortcut = QShortcut(QKeySequence("Ctrl+L"), self)
        self._shortcut.activated.connect(self.lock_requested)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.m)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self._context)
        row.addWidget(self._lock)
        self._words()

    def set_context(self, *parts: str) -> None:
        """Show day, desk and staff member; an empty part is left out."""
        self._context.setText("  ·  ".join(part for part in parts if part))

    @property
    def context(self) -> str:
        """Return what is shown of day, desk and staff member."""
        return self._context.text()

    def set_demonstration(self, *, shown: bool) -> None:
        """Show or hide the red mark."""
        self._mark.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        keys = self._shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        name = self.tr("Lock")
        self._lock.setAccessibleName(name)
        self._lock.setAccessibleDescription(keys)
        self._lock.setToolTip(f"{name} ({keys})")
