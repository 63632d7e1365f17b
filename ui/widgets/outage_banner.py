"""One calm line under the top of the window while the national systems cannot be reached."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.announce import Announcer, announce
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


class OutageBanner(QFrame):
    """Says since when, how old the data from elsewhere is, and how much is to be entered; hidden at other times.

    Signals:
        list_wanted, end_wanted: the buttons.
    """

    list_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._since = self._data = ""
        self._left = 0
        self.setProperty("tone", Tone.WARNING.value)
        sign = QLabel(self)
        give_icon(sign, Icon.CUT_OFF, Tone.WARNING.value, 18)
        self._text = label("", "", self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("words", Tone.WARNING.value)
        # What has no room is in the tip and is read aloud; the line stays one line.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.list_button = button("", Kind.PLAIN, Icon.ITEMS, self)
        self.end_button = button("", Kind.PLAIN, Icon.ON_LINE, self)
        self.list_button.clicked.connect(self.list_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.xs, space.m, space.xs)
        row.setSpacing(space.s)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.list_button)
        row.addWidget(self.end_button)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_outage(self, since: str, data: str, left: int, *, may_end: bool) -> None:
        """Say since when, of when the data are (empty for none), and how many things are to be entered."""
        begins = self.isHidden()
        self._since, self._data, self._left = since, data, left
        self.end_button.setVisible(may_end)
        self._words()
        self.show()
        if begins:
            self._announce(self, self._text.text(), False)  # noqa: FBT003 - the announcer's own order

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._since:
            self._words()

    def _words(self) -> None:
        said = self.tr("The lines have been down since %1.").replace("%1", self._since)
        if self._data:
            age = self.tr("Data from elsewhere are from %1.").replace("%1", self._data)
        else:
            age = self.tr("No data have been taken in from elsewhere.")
        text = f"{said}  {age}"
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._text.setToolTip(text)
        rename(self.list_button, self.tr("To be entered: %1").replace("%1", str(self._left)))
        rename(self.end_button, self.tr("The lines are up again"))
