"""Why somebody looks at a protected person: asked before anything is shown."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.services.reference import reasons
from ui.help.topic import set_help
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

OTHER = "other"
_WIDTH = 460


class LookReason(QDialog):
    """A short question: a coded reason, or one in words. Nothing of the person stands in it.

    Signals:
        given: the code of the reason or its words (str).
    """

    given = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        set_help(self, "window#protected")
        self._session = session
        self.reason: QComboBox = QuietCombo()
        self.reason_field = Field("", self.reason, parent=self, required=True)
        self.words_line = QLineEdit()
        self.words_line.setMaxLength(200)
        self.words_field = Field("", self.words_line, parent=self, required=True)
        self._says = label("", "", self, wrap=True)
        self.open_button = button("", Kind.PRIMARY, Icon.SHOW, self)
        self.cancel_button = button("", Kind.QUIET, parent=self)
        self.open_button.setDefault(True)
        self.reason.currentIndexChanged.connect(self._chosen)
        self.open_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self._words()
        self._chosen()

    @property
    def because(self) -> str:
        """Return the code of the reason or its words; empty where nothing was said."""
        code = chosen(self.reason)
        return self.words_line.text().strip() if code == OTHER else code

    def ask(self) -> None:
        """Ask anew."""
        choose(self.reason, "")
        self.words_line.clear()
        self._chosen()
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Hand the reason on; without one, say at the field that it is missing."""
        because = self.because
        if because:
            super().accept()
            self.given.emit(because)
            return
        in_words = chosen(self.reason) == OTHER
        field = self.words_field if in_words else self.reason_field
        field.set_error(self.tr("Choose a reason, or write one."))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _chosen(self) -> None:
        self.words_field.setVisible(chosen(self.reason) == OTHER)
        self.reason_field.set_error("")
        self.words_field.set_error("")
        self.adjustSize()

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Protected address"))
        self._says.setText(
            self.tr(
                "This person's address is protected. Say why you look; your name, the time and the reason"
                " go into the journal."
            )
        )
        offered = (*reasons(self._session.language)[ReasonGroup.PROTECTED_LOOK], (OTHER, self.tr("Another reason")))
        fill_reasons(self.reason, offered, self.tr("Choose"))
        self.reason_field.set_texts(self.tr("Why you look"))
        self.words_field.set_texts(self.tr("The reason in words"))
        rename(self.open_button, self.tr("Open"))
        rename(self.cancel_button, self.tr("Do not open"))

    def _lay_out(self) -> None:
        space = tokens().space
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        head = QHBoxLayout()
        head.setSpacing(space.m)
        sign = QLabel(self)
        give_icon(sign, Icon.LOCK, "muted", 28)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._says, 1)
        column.addLayout(head)
        column.addWidget(self.reason_field)
        column.addWidget(self.words_field)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.open_button)
        column.addLayout(row)
        tab_as_laid_out(self)
