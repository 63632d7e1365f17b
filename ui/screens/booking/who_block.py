"""The block *Who*: from a passport's lines or by hand."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.mrz import BadMrz, MrzFault
from desktop.domain.names import display_name
from desktop.services.cases import PersonDetails
from ui.actions.keymap import keymap
from ui.screens.booking.form import Fault, Part, WhoForm, WhoRead, read_who, typed_date
from ui.screens.booking.known_people import KnownPeople, find_known
from ui.screens.booking.passport import PassportRead, read_passport
from ui.screens.booking.quick_choices import QuickChoices
from ui.screens.booking.texts import damaged_text, fault_text, zone_fault_text
from ui.screens.booking.who_fields import WhoFields
from ui.screens.booking.zone_edit import ZoneEdit
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.words import born_text

_IDENTIFYING = (Part.SURNAME, Part.GIVEN_NAMES, Part.BORN, Part.DUF, Part.NATIONAL_ID, Part.PASSPORT_NUMBER)
_ASKED_NEXT = (Part.SURNAME, Part.BORN, Part.CITIZENSHIP, Part.DUF, Part.PHONE, Part.EMAIL)
_FROM_PASSPORT = (
    Part.SURNAME,
    Part.GIVEN_NAMES,
    Part.BORN,
    Part.CITIZENSHIP,
    Part.PASSPORT_NUMBER,
    Part.PASSPORT_EXPIRES,
)


class WhoBlock(QWidget):
    """Asks who applies.

    Signals:
        next_wanted: the block is done, as far as the clerk is concerned.
        edited: something was changed by hand.
    """

    next_wanted = Signal()
    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._before_scan: WhoForm | None = None
        self._passport: PassportRead | None = None
        self._zone_read = ""
        self.zone = ZoneEdit(self)
        self.zone.setObjectName(Part.ZONE.value)
        self._zone_field = Field("", self.zone, parent=self)
        self.zone_notice = Notice(self)
        self.replaced = Notice(self)
        self.century = QuickChoices(self)
        self.surname_spelling = QuickChoices(self)
        self.given_spelling = QuickChoices(self)
        self.fields = WhoFields(session.store, self)
        self.warning = Notice(self)
        self.known = KnownPeople(session, self)
        self.locked_note = Notice(self)
        self.next_button: QPushButton = primary_button("", Icon.NEXT, self)
        self.next_button.clicked.connect(self.next_wanted)
        self.zone.textChanged.connect(self._zone_changed)
        self.zone.left.connect(self._zone_left)
        self.replaced.asked.connect(self._put_back)
        self.century.picked.connect(self._pick_century)
        self.surname_spelling.picked.connect(self._pick_surname)
        self.given_spelling.picked.connect(self._pick_given_names)
        self.fields.edited.connect(self.edited)
        self.fields.left.connect(self._field_left)
        self._lay_out()
        self._words()

    # What stands in the block

    def form(self) -> WhoForm:
        """Return what was typed."""
        return self.fields.form()

    def set_form(self, form: WhoForm, zone: str = "") -> None:
        """Put values into the block, as for somebody who is known, or a draft."""
        self._forget_scan()
        self._set_zone(zone)
        self.fields.set_form(form)
        self.warning.say("")
        self.known.show_people(())

    def clear(self) -> None:
        """Begin anew."""
        self.set_locked("")
        self.set_form(WhoForm())

    def read(self) -> WhoRead:
        """Return what the form means, and say at the fields what is wrong."""
        self.fields.settle()
        found = read_who(self.form(), self._session.today)
        self.fields.show_problems(found.problems)
        self._warn(found)
        return found

    def show_first_problem(self, found: WhoRead) -> None:
        """Put the keyboard where something is wrong, or where a scan left a question."""
        if self.century.is_open and found.problems and found.problems[0].part is Part.BORN:
            self.century.setFocus(Qt.FocusReason.OtherFocusReason)
        elif found.problems:
            self.fields.focus(found.problems[0].part)

    def set_locked(self, because: str, action: str = "") -> None:
        """Show somebody as they are registered; an empty reason opens the fields again."""
        self.fields.set_locked(locked=bool(because))
        self.zone.setEnabled(not because)
        self.locked_note.say(because, Tone.INFO, action)
        if because:
            self.known.show_people(())

    def summary(self, person: PersonDetails) -> str:
        """Return the block in one line."""
        born = born_text(person.born_on, self._session.language)
        return f"{isolate(display_name(person.family_name, person.given_names))} · {born}"

    # The passport

    def take_zone(self, text: str) -> None:
        """Take the lines of a passport that were scanned somewhere."""
        self._set_zone(text)
        self._read_zone(text)

    def focus_first(self) -> None:
        """Put the keyboard where it goes on: an open question, or the first field that is still empty."""
        if not self.zone.isEnabled():
            target = self.locked_note if self.locked_note.has_action else self.fields.input(Part.REQUESTED_BY)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for question in (self.century, self.surname_spelling, self.given_spelling):
            if question.is_open:
                question.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        scanned = self._passport is not None
        part = self.fields.first_empty(_ASKED_NEXT) if scanned else Part.SURNAME
        if part is None:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fields.focus(part)

    def focus_next(self) -> None:
        """Put the keyboard into the first field with nothing in it."""
        self.fields.focus(self.fields.first_empty((Part.SURNAME, Part.GIVEN_NAMES, *_ASKED_NEXT)) or Part.SURNAME)

    @Slot()
    def _zone_changed(self) -> None:
        self.edited.emit()
        text = self.zone.toPlainText()
        if text == self._zone_read:
            return
        try:
            read_passport(text, self._session.today)
        except BadMrz:
            self.zone_notice.say("")
            return
        self._read_zone(text)

    @Slot()
    def _zone_left(self) -> None:
        text = self.zone.toPlainText()
        if text.strip() and text != self._zone_read:
            self._read_zone(text)

    def _read_zone(self, text: str) -> None:
        self._zone_read = text
        try:
            passport = read_passport(text, self._session.today)
        except BadMrz as bad:
            self.zone_notice.say(zone_fault_text(MrzFault(bad.code)), Tone.WARNING)
            return
        self._fill(passport)
        self._say_what_was_read(passport)
        self._look_for_known()
        self.edited.emit()
        if self.isVisible():
            self.focus_first()

    def _fill(self, passport: PassportRead) -> None:
        typed = self.form()
        self._passport = passport
        born = passport.births[0] if len(passport.births) == 1 else None
        expires = typed_date(str(passport.expires_on or ""))
        read = replace(
            typed,
            surname=passport.surnames[0] if passport.surnames else "",
            given_names=passport.given_names[0] if passport.given_names else "",
            born=typed_date(str(born)) if born else "",
            citizenship=passport.citizenship,
            sex=passport.sex,
            passport_number=typed.passport_number if passport.card else passport.number,
            passport_expires=typed.passport_expires if passport.card else expires,
        )
        lost = any(_differs(getattr(typed, part.value), getattr(read, part.value)) for part in _FROM_PASSPORT)
        self.fields.set_form(read)
        self._before_scan = typed if lost else None
        self._ask(passport)
        self._words()

    def _ask(self, passport: PassportRead) -> None:
        language = self._session.language
        births = [born_text(str(born), language) for born in passport.births]
        self.century.ask(self.tr("Which century?"), births)
        self.surname_spelling.ask(self.tr("Surname in the passport"), passport.surnames)
        self.given_spelling.ask(self.tr("Given names in the passport"), passport.given_names)

    def _say_what_was_read(self, passport: PassportRead) -> None:
        if passport.damaged:
            text = self.tr("Check digits are wrong for: %1. Compare with the document.")
            self.zone_notice.say(text.replace("%1", damaged_text(passport.damaged)), Tone.WARNING)
        elif passport.name_cut:
            self.zone_notice.say(
                self.tr("Read; the name fills its line and may be cut off. Compare with the document."), Tone.WARNING
            )
        elif passport.card is not None:
            self.zone_notice.say(
                self.tr("Read from the residence card; all check digits are right. Ask for the passport too."),
                Tone.SUCCESS,
            )
        else:
            self.zone_notice.say(self.tr("Read; all check digits are right."), Tone.SUCCESS)
        self.replaced.say(
            self.tr("What had been typed was replaced by the passport.") if self._before_scan else "",
            Tone.INFO,
            self.tr("Put back"),
        )

    @Slot(object)
    def _pick_century(self, number: int) -> None:
        if self._passport is not None:
            self._set(Part.BORN, typed_date(str(self._passport.births[number])))

    @Slot(object)
    def _pick_surname(self, number: int) -> None:
        if self._passport is not None:
            self._set(Part.SURNAME, self._passport.surnames[number])

    @Slot(object)
    def _pick_given_names(self, number: int) -> None:
        if self._passport is not None:
            self._set(Part.GIVEN_NAMES, self._passport.given_names[number])

    def _set(self, part: Part, text: str) -> None:
        line = self.fields.input(part)
        if isinstance(line, QLineEdit):
            line.setText(text)
        self.fields.field(part).set_error("")
        self.edited.emit()
        self._look_for_known()
        self.focus_first()

    @Slot()
    def _put_back(self) -> None:
        before = self._before_scan
        self._forget_scan()
        self._set_zone("")
        if before is not None:
            self.fields.set_form(before)
        self.fields.focus(Part.SURNAME)

    def _forget_scan(self) -> None:
        self._passport = None
        self._before_scan = None
        for question in (self.century, self.surname_spelling, self.given_spelling):
            question.clear()
        self.zone_notice.say("")
        self.replaced.say("")

    def _set_zone(self, text: str) -> None:
        self._zone_read = text
        if self.zone.toPlainText() != text:
            self.zone.setPlainText(text)

    # Who is here already, and what looks odd

    @Slot(object)
    def _field_left(self, part: Part) -> None:
        found = read_who(self.form(), self._session.today)
        wrong = {problem.part for problem in found.problems}
        if part not in wrong:
            self.fields.field(part).set_error("")
        elif self.fields.first_empty((part,)) is None:
            fault = next(problem.fault for problem in found.problems if problem.part is part)
            self.fields.field(part).set_error(fault_text(fault))
        self._warn(found)
        if part in _IDENTIFYING:
            self._look_for_known()

    def _look_for_known(self) -> None:
        if not self.zone.isEnabled():
            return
        found = read_who(self.form(), self._session.today)
        # A wrong phone number or a missing citizenship does not keep somebody from being known.
        if any(problem.fault in (Fault.NAME_MISSING, Fault.BORN_MISSING) for problem in found.problems):
            self.known.show_people(())
            return
        person = found.person or _identity(self.form(), found, self._session)
        self.known.show_people(find_known(self._session.store, person) if person else ())

    def _warn(self, found: WhoRead) -> None:
        self.warning.say(" ".join(fault_text(problem.fault) for problem in found.warnings))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self.fields.set_language(self._session.language)
        self._zone_field.set_texts(self.tr("Lines at the bottom of the passport"))
        self.zone.verticalScrollBar().setAccessibleName(self.tr("Scroll the lines"))
        self.zone.setPlaceholderText(self.tr("Scan the passport, or type the lines"))
        rename(self.next_button, self.tr("Go on: what"))
        self.next_button.setToolTip(keymap().shown("booking.next"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.m)
        parts: tuple[QWidget, ...] = (
            self.locked_note,
            self._zone_field,
            self.zone_notice,
            self.replaced,
            self.century,
            self.surname_spelling,
            self.given_spelling,
            self.known,
            self.fields,
            self.warning,
        )
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignRight)


def _differs(typed: str, read: str) -> bool:
    return bool(typed.strip()) and typed.strip().casefold() != read.casefold()


def _identity(form: WhoForm, found: WhoRead, session: Session) -> PersonDetails | None:
    """Return as much of a person as can be looked for while other fields are still wrong or empty."""
    wrong = {problem.part for problem in found.problems}
    sought = WhoForm(
        surname=form.surname,
        given_names=form.given_names,
        born=form.born,
        citizenship=_NOT_SAID,
        duf="" if Part.DUF in wrong else form.duf,
        national_id="" if Part.NATIONAL_ID in wrong else form.national_id,
        passport_number=form.passport_number,
    )
    return read_who(sought, session.today).person


_NOT_SAID = "XXX"
"""The code of ICAO 9303 for a citizenship that is not stated."""
