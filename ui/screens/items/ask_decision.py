"""Ask what becomes of a step that the station could not do as it was meant, with a note for whoever reads it later."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.station_line import Choice
from desktop.services.conflicts import SettleConflict
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.field import Field
from ui.widgets.restyle import label


class DecisionPanel(AskPanel):
    """Writes down the choice; the note may be empty.

    Args:
        session: the clerk at the counter.
        conflict_id: the item.
        choice: what was chosen.
        told_no: the station has done it, and somebody was told at the counter that it cannot be done.
    """

    def __init__(
        self,
        session: Session,
        conflict_id: str,
        choice: Choice,
        parent: QWidget | None = None,
        *,
        told_no: bool = False,
    ) -> None:
        super().__init__(session, Icon.ORIGINAL, parent)
        self._conflict_id = conflict_id
        self._choice = choice
        self._told_no = told_no
        self.meaning = label("", "muted", self, wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note_field = Field("", self.note, parent=self)
        self.column.addWidget(self.meaning)
        self.column.addWidget(self.note_field)
        self.note.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.note)

    def words(self) -> None:
        """Word the question and the field."""
        match self._choice:
            case Choice.AS_AT_STATION if self._told_no:
                title = self.tr("As the station has it")
                meaning = self.tr("It stands as the station has it, and whoever was told no has been told otherwise.")
            case Choice.AS_AT_STATION:
                title = self.tr("As the station has it")
                meaning = self.tr("What was done here falls away; it stays in the journal.")
            case Choice.DONE_ANEW:
                title = self.tr("Done anew")
                meaning = self.tr("It has been done once more, in the way that is possible now.")
            case Choice.NEW_TIME:
                title = self.tr("Has a new time")
                meaning = self.tr("The appointment has been given another time, or needs none any more.")
        self.set_texts(title, self.tr("Decide it so"))
        self.meaning.setText(meaning)
        self.note_field.set_texts(self.tr("Note"), self.tr("Such as what was said to the applicant. May be empty."))

    def confirm(self) -> None:
        """Write it down."""
        self.attempt(
            SettleConflict(self._conflict_id, self._choice, self.note.text().strip()),
            told=self.tr("It is decided, and off the list."),
            undo=self.tr("Undo"),
        )
