"""What became of the newest copy: said in one press after it came out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.paper_copies import Given, Way
from desktop.services.queries.paper_copies import PaperCopyRow
from ui.dates import instant_text
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


class GivenBar(QWidget):
    """Tells of the newest copy and offers what may become of it; hidden while there is no copy.

    Signals:
        handed_over, posted, spoilt: the clerk says so.
    """

    handed_over = Signal()
    posted = Signal()
    spoilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = label("", "small", self, wrap=True)
        self.hand_button = button("", icon=Icon.HAND_OVER, parent=self)
        self.post_button = button("", icon=Icon.EMAIL, parent=self)
        self.spoilt_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.hand_button.clicked.connect(self.handed_over)
        self.post_button.clicked.connect(self.posted)
        self.spoilt_button.clicked.connect(self.spoilt)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, 0)
        column.setSpacing(space.xs)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        for part in (self.hand_button, self.post_button, self.spoilt_button):
            row.addWidget(part)
        row.addStretch()
        column.addLayout(row)
        self.hide()
        self._words()

    @property
    def text(self) -> str:
        """Return what is said of the newest copy, or nothing."""
        return "" if self.isHidden() else self._said.text()

    def show_copies(self, copies: Sequence[PaperCopyRow], language: Language, *, postable: bool, enabled: bool) -> None:
        """Show the newest copy that counts, and all of them where one points at it; hide where there is none."""
        copy = next((copy for copy in copies if not copy.spoilt), None)
        self.setVisible(copy is not None)
        if copy is None:
            return
        self._said.setText(copy_words(copy, language))
        self._said.setToolTip("\n".join(copy_words(each, language) for each in copies))
        here = copy.given is None
        for part in (self.hand_button, self.post_button, self.spoilt_button):
            part.setVisible(here)
            part.setEnabled(enabled)
        self.post_button.setVisible(here and postable)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        rename(self.hand_button, self.tr("Handed over"))
        rename(self.post_button, self.tr("Posted"))
        rename(self.spoilt_button, self.tr("Came out wrongly"))
        self.spoilt_button.setToolTip(self.tr("The copy is not counted; the next one bears its number."))


def copy_words(copy: PaperCopyRow, language: Language) -> str:
    """Return one copy in words: how it was made, when and by whom, and what became of it."""
    number = QCoreApplication.translate("GivenBar", "Copy %1").replace("%1", str(copy.copy))
    match copy.way:
        case Way.PRINTER:
            made = QCoreApplication.translate("GivenBar", "printed on %1").replace("%1", isolate(copy.printer or "–"))
        case Way.PDF:
            made = QCoreApplication.translate("GivenBar", "saved as PDF")
        case Way.UNKNOWN:
            made = QCoreApplication.translate("GivenBar", "printed or saved earlier")
    parts = [f"{number}: {made}"]
    if copy.made_at is not None:
        parts += [instant_text(copy.made_at, language), isolate(copy.made_by)]
    said = ", ".join(parts)
    if copy.spoilt:
        return said + " – " + QCoreApplication.translate("GivenBar", "came out wrongly, not counted")
    if copy.given is None or copy.given_at is None:
        return said + "."
    source = {
        Given.HANDED_OVER: QCoreApplication.translate("GivenBar", "Handed over %1 by %2."),
        Given.POSTED: QCoreApplication.translate("GivenBar", "Posted %1 by %2."),
    }[copy.given]
    given = source.replace("%1", instant_text(copy.given_at, language)).replace("%2", isolate(copy.given_by))
    return f"{said}. {given}"
