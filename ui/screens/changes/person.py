"""Correct what is known of the person; both values stay in the journal (R55)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.advice.finding import Level
from desktop.domain.cases import Channel
from desktop.domain.corrections import Mistake
from desktop.domain.mrz import BadMrz, MrzFault
from desktop.domain.names import fold
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import PersonDetails
from desktop.services.commands import Outcome
from desktop.services.people import IN_THE_APPLICATION, CorrectPerson, correction, corrections_between
from desktop.services.queries.case_page import CasePage
from ui.dates import date_text
from ui.screens.booking.form import Part, WhoForm, WhoRead, read_who, typed_date, who_form
from ui.screens.booking.passport import PassportRead, read_passport
from ui.screens.booking.texts import damaged_text, fault_text, zone_fault_text
from ui.screens.booking.who_fields import WhoFields
from ui.screens.booking.zone_edit import ZoneEdit
from ui.screens.card.choices import Choices
from ui.screens.changes.correction_words import was_is
from ui.screens.changes.grounds import Trial, WhyField, WrongPapers
from ui.screens.changes.group import Group, plain
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

_LONGEST = {"born_at": 120, "letterbox_name": 250, "interpreter": 120, "access_needs": 250}
"""What the booking panel does not ask for: the columns with the longest text that each takes."""


class PersonGroup(Group):
    """The person's data as a form, prefilled; what was corrected elsewhere meanwhile is never overwritten."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._shown: PersonDetails | None = None
        self.fields = WhoFields(session.store, self)
        self.fields.field(Part.REQUESTED_BY).hide()
        self.more: dict[str, QLineEdit] = {name: QLineEdit() for name in _LONGEST}
        self._more_fields = {name: Field("", line, parent=self) for name, line in self.more.items()}
        for name, line in self.more.items():
            line.setMaxLength(_LONGEST[name])
            line.textEdited.connect(self._weigh)
        self.zone = ZoneEdit(self)
        self.zone_field = Field("", self.zone, parent=self)
        self.zone_notice = Notice(self)
        self.zone.textChanged.connect(self._zone_changed)
        self.mistake = Choices(tuple(each.value for each in Mistake), 2, self)
        self.mistake.set_value(Mistake.APPLICANT.value)
        self.mistake.chosen.connect(self._weigh)
        self.why = WhyField(session, self)
        self.papers = WrongPapers(session, self)
        self._trial = Trial(session, self)
        self._trial.found.connect(self.papers.show_papers)
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
        tab_as_laid_out(self)
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
        command = self._command(page, shown, found.person)
        if not command.corrections:
            self.refusal.say(self.session.sentence(RuleBroken("nothing-corrected")))
            return
        if not self.why.isHidden() and not command.because:
            self.why.set_error(self.session.sentence(RuleBroken("reason-needed")))
            return
        self.attempt(replace(command, reissue=self.papers.ticked))

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
        if broken.code == "reason-needed":
            self.why.set_error(self.session.sentence(broken))
            return True
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
        self.zone_field.set_texts(self.tr("Lines at the bottom of the passport, or of the residence card"))
        self.zone.setPlaceholderText(self.tr("Scan the document, or type the lines"))
        self.zone.verticalScrollBar().setAccessibleName(self.tr("Scroll the lines"))
        self.mistake.set_texts(
            self.tr("Where the mistake is"),
            {
                Mistake.APPLICANT.value: self.tr("In what the applicant sent"),
                Mistake.OURS.value: self.tr("In what we wrote down"),
            },
        )
        self.note_field.set_texts(
            self.tr("Where the applicant's written information is kept"), self.tr("Such as: letter of 20.11.2026")
        )
        rename(self.button, self.tr("Save corrections"))
        rename(self.back_button, self.tr("Forget what was typed"))

    # What a document says

    @Slot(object)
    def take_scan(self, text: str) -> None:
        """Put what a document says into the fields, to be compared and saved by the clerk."""
        self.zone.setPlainText(text)

    @Slot()
    def _zone_changed(self) -> None:
        text = self.zone.toPlainText()
        if not text.strip():
            self.zone_notice.say("")
            return
        try:
            read = read_passport(text, self.session.today)
        except BadMrz as bad:
            self.zone_notice.say(zone_fault_text(MrzFault(bad.code)), Tone.WARNING)
            return
        form = self.fields.form()
        born = read.births[0] if len(read.births) == 1 else None
        # A spelling with Ø or Å that is registered is not taken back to the zone's capitals.
        surname = _same_or(form.surname, read.surnames)
        given_names = _same_or(form.given_names, read.given_names)
        expires = typed_date(str(read.expires_on or ""))
        self.fields.set_form(
            replace(
                form,
                surname=surname,
                given_names=given_names,
                born=typed_date(str(born)) if born else form.born,
                citizenship=read.citizenship,
                sex=read.sex,
                passport_number=form.passport_number if read.card else read.number,
                passport_expires=form.passport_expires if read.card else expires,
            )
        )
        self._say_what_was_read(read)
        self._weigh()

    def _say_what_was_read(self, read: PassportRead) -> None:
        today = self.session.today
        expires = read.card.expires_on if read.card else read.expires_on
        if read.damaged:
            said = self.tr("Check digits are wrong for: %1. Compare with the document.")
            self.zone_notice.say(said.replace("%1", damaged_text(read.damaged)), Tone.WARNING)
        elif expires is not None and expires < today:
            said = self.tr("The document expired on %1. Ask for a valid one.")
            self.zone_notice.say(said.replace("%1", date_text(expires, self.session.language)), Tone.WARNING)
        elif len(read.births) > 1:
            self.zone_notice.say(self.tr("Read. The century of the birth date is not in it; it stays as it is."))
        else:
            said = self.tr("Read. What differs stands below; nothing is saved before you save it.")
            self.zone_notice.say(said, Tone.SUCCESS)

    # Inner

    def _command(self, page: CasePage, shown: PersonDetails, read: PersonDetails) -> CorrectPerson:
        note = self.written_note.text().strip()
        made = correction(page.person_id, shown, self._person(read), case_id=page.case_id, written_note=note)
        because = "" if self.why.isHidden() else self.why.because
        return replace(made, mistake=self._whose(page), because=because)

    def _tried(self, page: CasePage, shown: PersonDetails, read: PersonDetails) -> CorrectPerson:
        """Return the correction as if it had its reasons already, to see which papers it makes wrong."""
        made = correction(page.person_id, shown, self._person(read), case_id=page.case_id)
        return replace(made, mistake=Mistake.OURS, because="tried-out")

    def _whose(self, page: CasePage) -> Mistake:
        """Return whose mistake it is; a paper application is changed by the applicant's own hand."""
        ours = page.channel is Channel.PAPER or self.mistake.value == Mistake.OURS
        return Mistake.OURS if ours else Mistake.APPLICANT

    def _put(self, person: PersonDetails) -> None:
        self._shown = person
        self.fields.set_form(self._form_of(person))
        for name, line in self.more.items():
            line.setText(getattr(person, name))
            line.setCursorPosition(0)
        self.written_note.clear()
        self.note_field.set_error("")
        self.warning.say("")
        self.zone.clear()
        self.zone_notice.say("")
        self.mistake.set_value(Mistake.APPLICANT.value)
        self.why.clear()
        self.papers.show_papers(())

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
        in_application = bool(IN_THE_APPLICATION & {each.field for each in found})
        ours = self.mistake.value == Mistake.OURS
        needs_note = page.channel is not Channel.PAPER and in_application and not ours
        self.mistake.setVisible(page.channel is not Channel.PAPER and in_application)
        self.why.setVisible(in_application and (ours or page.channel is Channel.PAPER))
        self.note_field.setVisible(needs_note)
        self._trial.ask(self._tried(page, shown, read) if found and read is not None else None)
        sent = self.tr("What stands in a sent application is corrected on written information from the applicant only.")
        self.tell_follows((plain("R55", sent, Level.ACTION),) if needs_note else ())
        told = [was_is(each, self.session.language) for each in found]
        self.changed.setText("\n".join([*told, self.tr("Both values are kept.")]) if told else "")
        self.changed.setVisible(bool(told))
        self.back_button.setVisible(self._is_edited())

    @Slot(object)
    def _field_left(self, part: Part) -> None:
        found = self._read()
        wrong = next((problem for problem in found.problems if problem.part == part), None)
        self.fields.field(part).set_error(fault_text(wrong.fault) if wrong is not None else "")
        self.warning.say(" ".join(fault_text(problem.fault) for problem in found.warnings))
        self._weigh()

    def _lay_out(self) -> None:
        space = tokens().space
        self.column.addWidget(self.zone_field)
        self.column.addWidget(self.zone_notice)
        self.column.addWidget(self.fields)
        for names in (("born_at", "letterbox_name"), ("interpreter", "access_needs")):
            row = QHBoxLayout()
            row.setSpacing(space.m)
            for name in names:
                row.addWidget(self._more_fields[name], 1, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
        for part in (self.warning, self.changed, self.mistake, self.follows, self.note_field, self.why, self.papers):
            self.column.addWidget(part)
        self.column.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)


def _same_or(registered: str, spellings: Sequence[str]) -> str:
    """Return what is registered where it is a spelling of what was read, otherwise the document's own."""
    if not spellings or fold(registered) == fold(spellings[0]):
        return registered
    return spellings[0]
