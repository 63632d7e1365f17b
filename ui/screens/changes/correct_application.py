"""A minor error in the application itself, on the written information that the applicant has brought (R55)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.advice.finding import Level
from desktop.domain.corrections import ApplicationField
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.corrections import LONGEST_TEXT, CorrectApplication
from desktop.services.queries.case_page import CasePage
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import choose, chosen
from ui.screens.changes.correction_words import application_word
from ui.screens.changes.group import Group, plain
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field

_AT = {"written-note-missing": "written_note", "nothing-corrected": "should_say", "say-which": "named"}


class CorrectApplicationGroup(Group):
    """What it says, what it should say, and where the applicant's letter is kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.what: QComboBox = QuietCombo()
        for known in ApplicationField:
            self.what.addItem("", known.value)
        self.what_field = Field("", self.what, parent=self, required=True)
        self.lines = {name: QLineEdit() for name in ("named", "said", "should_say", "written_note")}
        self.fields = {name: Field("", line, parent=self, required=name != "said") for name, line in self.lines.items()}
        for line in self.lines.values():
            line.setMaxLength(LONGEST_TEXT)
        self.button = button("", icon=Icon.SAVE, parent=self)
        self.button.clicked.connect(self.save)
        self.what.currentIndexChanged.connect(self._weigh)
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(self.what)
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: what was corrected stands among the corrections."""
        return ""

    @property
    def chosen(self) -> ApplicationField:
        """Return the part of the application that is chosen."""
        return ApplicationField(chosen(self.what))

    def start_anew(self, page: CasePage) -> None:
        """Forget what was typed for another case."""
        del page
        self._clear()

    def fill(self, page: CasePage) -> None:
        """Say what holds for what is chosen."""
        del page
        self._weigh()

    @Slot()
    def save(self) -> None:
        """Keep the correction."""
        if self.page is None:
            return
        for field in self.fields.values():
            field.set_error("")
        texts = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        self.will_tell(self.tr("Application corrected."), self.tr("Undo correction"))
        self.attempt(CorrectApplication(self.page.case_id, self.chosen, **texts))

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it is kept, and begin anew."""
        super().succeeded(outcome)
        self._clear()

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is about it."""
        name = _AT.get(broken.code)
        if name is None:
            return False
        self.fields[name].set_error(self.session.sentence(broken))
        self.lines[name].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def words(self) -> None:
        """Word the fields."""
        for at, known in enumerate(ApplicationField):
            self.what.setItemText(at, application_word(known))
        self.what_field.set_texts(self.tr("What is wrong in the application"))
        self.fields["named"].set_texts(self.tr("Which part"))
        self.fields["said"].set_texts(self.tr("It says"))
        self.fields["should_say"].set_texts(self.tr("It should say"))
        self.fields["written_note"].set_texts(
            self.tr("Where the applicant's written information is kept"), self.tr("Such as: letter of 20.11.2026")
        )
        rename(self.button, self.tr("Note correction"))

    @Slot()
    def _weigh(self) -> None:
        place = self.chosen is ApplicationField.PLACE_OF_ATTENDANCE
        self.fields["named"].setVisible(self.chosen is ApplicationField.OTHER)
        for name in ("said", "should_say", "written_note"):
            self.fields[name].setHidden(place)
        self.button.setHidden(place)
        if place:
            said = self.session.sentence(RuleBroken("place-never-minor"))
            self.tell_follows((plain("R19", said, Level.WARNING),))
            return
        minor = self.tr("Only minor errors, and only on written information that the applicant has brought.")
        own = self.tr(
            "Name, birth date, citizenship, sex, passport and place of birth are corrected under Person,"
            " where the register has them."
        )
        self.tell_follows((plain("R55", minor, Level.ACTION), plain("R55", own)))

    def _clear(self) -> None:
        choose(self.what, ApplicationField.ADDRESS_ABROAD.value)
        for name, line in self.lines.items():
            line.clear()
            self.fields[name].set_error("")

    def _lay_out(self) -> None:
        space = tokens().space
        self.what_field.setMaximumWidth(520)
        self.column.addWidget(self.what_field)
        self.column.addWidget(self.follows)
        self.column.addWidget(self.fields["named"])
        row = QHBoxLayout()
        row.setSpacing(space.m)
        for name in ("said", "should_say"):
            row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(self.fields["written_note"])
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
