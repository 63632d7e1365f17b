"""Correct what is known of the person; both values stay in the journal (R55)."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.advice.finding import Level
from desktop.domain.cases import Channel
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import PersonDetails
from desktop.services.commands import Outcome
from desktop.services.people import IN_THE_APPLICATION, correction, corrections_between
from desktop.services.queries.case_page import CasePage
from ui.screens.booking.form import Part, WhoForm, WhoRead, read_who, who_form
from ui.screens.booking.notice import Notice
from ui.screens.booking.texts import fault_text
from ui.screens.booking.who_fields import WhoFields
from ui.screens.changes.group import Group, plain
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label

_LONGEST = {"born_at": 120, "letterbox_name": 250, "interpreter": 120, "access_needs": 250}
"""What the booking panel does not ask for: the columns with the longest text that each takes."""


class PersonGroup(Group):
    """The person's data as a form, prefilled; what was corrected elsewhere meanwhile is never overwritten."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown: PersonDetails | None = None
        self.fields = WhoFields(self)
        self.fields.field(Part.REQUESTED_BY).hide()
        self.more: dict[str, QLineEdit] = {name: QLineEdit() for name in _LONGEST}
        self._more_fields = {name: Field("", line, parent=self) for name, line in self.more.items()}
        for name, line in self.more.items():
            line.setMaxLength(_LONGEST[name])
            line.textEdited.connect(self._weigh)
        self.warning = Notice(self)
        self.changed = label("", "", self, wrap=True)
        self.written_note = QLineEdit()
        self.written_note.setMaxLength(200)
        self.note_field = Field("", self.written_note, parent=self, required=True)
        self.button = button("", icon=Icon.SAVE, parent=self)
        self.back_button = button("", Kind.QUIET, Icon.UNDO, self)
        self.fields.edited.connect(self._weigh)
        self.fields.left.connect(self._field_left)
        self.button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.put_back)
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(self.fields.input(Part.SURNAME))
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: a correction leaves no state of its own."""
        return ""

    def start_anew(self, page: CasePage) -> None:
        """Show somebody else."""
        self._put(page.person)

    def fill(self, page: CasePage) -> None:
        """Show the person as they are registered now; what is typed and not saved yet stays."""
        if self._shown is None or not self._is_edited():
            self._put(page.person)
        self._weigh()

    @Slot()
    def save(self) -> None:
        """Save what differs, if the fields are right."""
        page, shown = self.page, self._shown
        if page is None or shown is None:
            return
        self.fields.settle()
        found = self._read()
        self.fields.show_problems(found.problems)
        if found.person is None:
            self.fields.focus(found.problems[0].part)
            return
        self.note_field.set_error("")
        note = self.written_note.text().strip()
        command = correction(page.person_id, shown, self._person(found.person), case_id=page.case_id, written_note=note)
        if not command.corrections:
            self.refusal.say(self.session.sentence(RuleBroken("nothing-corrected")))
            return
        self.attempt(command)

    @Slot()
    def put_back(self) -> None:
        """Forget what was typed."""
        if self.page is not None:
            self.refusal.say("")
            self._put(self.page.person)
            self._weigh()
            self.fields.focus(Part.SURNAME)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was corrected, and offer the way back."""
        self.will_tell(self.tr("Personal data corrected."), self.tr("Undo correction"))
        super().succeeded(outcome)
        if self.page is not None:
            self._put(self.page.person)
            self._weigh()

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is about it."""
        if broken.code != "written-note-missing":
            return False
        self.note_field.set_error(self.session.sentence(broken))
        self.written_note.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def words(self) -> None:
        """Word everything that does not depend on the case."""
        self.fields.set_language(self.session.language)
        texts = {
            "born_at": (self.tr("Place of birth"), ""),
            "letterbox_name": (self.tr("Name on the letterbox"), ""),
            "interpreter": (self.tr("Interpreter for"), self.tr("The language; empty if none is needed.")),
            "access_needs": (self.tr("What is needed to attend"), self.tr("Such as a room without stairs.")),
        }
        for name, (title, help_text) in texts.items():
            self._more_fields[name].set_texts(title, help_text)
        self.note_field.set_texts(
            self.tr("Where the applicant's written information is kept"), self.tr("Such as: letter of 20.11.2026")
        )
        rename(self.button, self.tr("Save corrections"))
        rename(self.back_button, self.tr("Forget what was typed"))

    # Inner

    def _put(self, person: PersonDetails) -> None:
        self._shown = person
        self.fields.set_form(self._form_of(person))
        for name, line in self.more.items():
            line.setText(getattr(person, name))
            line.setCursorPosition(0)
        self.written_note.clear()
        self.note_field.set_error("")
        self.warning.say("")

    def _form_of(self, person: PersonDetails) -> WhoForm:
        requested_by = self.page.requested_by if self.page is not None else WhoForm().requested_by
        return who_form(person, requested_by)

    def _is_edited(self) -> bool:
        shown = self._shown
        if shown is None:
            return False
        typed = replace(self.fields.form(), requested_by=WhoForm().requested_by)
        was = replace(self._form_of(shown), requested_by=WhoForm().requested_by)
        return typed != was or any(line.text() != getattr(shown, name) for name, line in self.more.items())

    def _read(self) -> WhoRead:
        return read_who(self.fields.form(), self.session.today)

    def _person(self, read: PersonDetails) -> PersonDetails:
        """Return what was typed, with what the form does not ask for as it stands."""
        more = {name: " ".join(line.text().split()) for name, line in self.more.items()}
        note = self._shown.note if self._shown is not None else ""
        return replace(read, note=note, **more)  # type: ignore[arg-type]  # texts, each by its own name

    @Slot()
    def _weigh(self) -> None:
        """Say what would be corrected, and ask for the written note where one is needed."""
        page, shown = self.page, self._shown
        if page is None or shown is None:
            return
        read = self._read().person if self._is_edited() else None
        found = corrections_between(shown, self._person(read)) if read is not None else ()
        needs_note = page.channel is not Channel.PAPER and bool(IN_THE_APPLICATION & {each.field for each in found})
        self.note_field.setVisible(needs_note)
        sent = self.tr("What stands in a sent application is corrected on written information from the applicant only.")
        self.tell_follows((plain("R55", sent, Level.ACTION),) if needs_note else ())
        names = ", ".join(self._title(each.field) for each in found)
        self.changed.setText(
            self.tr("Corrected: %1. Both values are kept in the journal.").replace("%1", names) if names else ""
        )
        self.changed.setVisible(bool(names))
        self.back_button.setVisible(self._is_edited())

    @Slot(object)
    def _field_left(self, part: Part) -> None:
        found = self._read()
        wrong = next((problem for problem in found.problems if problem.part == part), None)
        self.fields.field(part).set_error(fault_text(wrong.fault) if wrong is not None else "")
        self.warning.say(" ".join(fault_text(problem.fault) for problem in found.warnings))
        self._weigh()

    def _title(self, name: str) -> str:
        return {
            "family_name": self.tr("surname"),
            "given_names": self.tr("given names"),
            "born_on": self.tr("birth date"),
            "citizenship": self.tr("citizenship"),
            "sex": self.tr("sex"),
            "duf": self.tr("DUF number"),
            "national_id": self.tr("national number"),
            "passport_number": self.tr("passport number"),
            "passport_expires_on": self.tr("expiry of the passport"),
            "phone": self.tr("phone"),
            "email": self.tr("e-mail"),
            "language": self.tr("language of letters"),
            "street": self.tr("street"),
            "postcode": self.tr("postcode"),
            "city": self.tr("city"),
            "protection": self.tr("protection of the address"),
            "letterbox_name": self.tr("name on the letterbox"),
            "born_at": self.tr("place of birth"),
            "interpreter": self.tr("interpreter"),
            "access_needs": self.tr("what is needed to attend"),
        }[name]

    def _lay_out(self) -> None:
        space = tokens().space
        self.column.addWidget(self.fields)
        for names in (("born_at", "letterbox_name"), ("interpreter", "access_needs")):
            row = QHBoxLayout()
            row.setSpacing(space.m)
            for name in names:
                row.addWidget(self._more_fields[name], 1, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
        for part in (self.warning, self.follows, self.note_field, self.changed, self.refusal):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
