"""The strip that proposes to note who did not come; nothing is noted by itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.actions.keymap import keymap
from ui.announce import Announcer, announce
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out


class NoShowStrip(QFrame):
    """Hidden while everybody has come or may still come.

    Signals:
        all_wanted: note it of all of them.
        each_wanted: go to the first, to note it one by one.
    """

    all_wanted = Signal()
    each_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._count = 0
        self._minutes = 0
        self.setProperty("tone", Tone.WARNING.value)
        sign = QLabel(self)
        give_icon(sign, Icon.NO_SHOW, Tone.WARNING.value, 16)
        self._text = label("", "", self, wrap=True)
        self._text.setProperty("words", Tone.WARNING.value)
        self.all_button = button("", Kind.PLAIN, Icon.NO_SHOW, self)
        self.each_button = button("", Kind.LINK, parent=self)
        self.all_button.clicked.connect(self.all_wanted)
        self.each_button.clicked.connect(self.each_wanted)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.xs, space.m, space.xs)
        row.setSpacing(space.s)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.each_button)
        row.addWidget(self.all_button)
        tab_as_laid_out(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is proposed, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def propose(self, count: int, minutes: int) -> None:
        """Propose it of so many, who should have come so many minutes ago; of nobody takes the strip away."""
        more = count > self._count
        self._count, self._minutes = count, minutes
        self._words()
        self.setVisible(bool(count))
        if more and self.isVisible():
            self._announce(self, self._text.text(), False)  # noqa: FBT003 - not urgent, the announcer's shape

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        several = self.tr("%1 have not come: mark as no-show?").replace("%1", str(self._count))
        text = self.tr("One has not come: mark as no-show?") if self._count == 1 else several
        self._text.setText(text)
        self._text.setToolTip(
            self.tr("Proposed %1 minutes after the time of the appointment.").replace("%1", str(self._minutes))
        )
        rename(self.all_button, self.tr("Mark as no-show"))
        self.all_button.setToolTip(keymap().shown("today.mark-absent"))
        rename(self.each_button, self.tr("One by one"))
