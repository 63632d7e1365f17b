"""The fields of the block *Who*, two in a row."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.cases import AddressProtection, RequestedBy, Sex
from desktop.domain.languages import Language
from desktop.services.commands import Store
from desktop.services.countries import countries
from ui.city_filler import CityFiller
from ui.screens.booking.form import Part, Problem, WhoForm
from ui.screens.booking.search_combo import QuietCombo, SearchCombo
from ui.screens.booking.texts import fault_text
from ui.theme.tokens import tokens
from ui.widgets.birth_date_field import BirthDateEdit
from ui.widgets.field import Field
from ui.words import language_word, protection_word, requested_by_word, sex_word

USUAL_CITIZENSHIPS = ("UKR", "SYR", "ERI", "AFG", "SOM", "IRQ", "IRN", "ETH", "TUR", "XXA")
"""On top of the list: what most people who apply on paper have, and *stateless*."""

_REQUESTED_BY = (RequestedBy.PHONE, RequestedBy.EMAIL, RequestedBy.COUNTER, RequestedBy.LETTER)
_ROWS: tuple[tuple[Part, ...], ...] = (
    (Part.SURNAME, Part.GIVEN_NAMES),
    (Part.BORN, Part.CITIZENSHIP),
    (Part.DUF, Part.SEX),
    (Part.PHONE, Part.EMAIL),
    (Part.LANGUAGE, Part.REQUESTED_BY),
    (Part.STREET,),
    (Part.POSTCODE, Part.CITY),
    (Part.PROTECTION,),
    (Part.NATIONAL_ID,),
    (Part.PASSPORT_NUMBER, Part.PASSPORT_EXPIRES),
)
"""What is asked on the phone comes first; the rest may be left empty and is filled by a scan."""
_LONGEST = {Part.POSTCODE: 6, Part.DUF: 20, Part.NATIONAL_ID: 20, Part.PASSPORT_NUMBER: 20, Part.PASSPORT_EXPIRES: 30}


class WhoFields(QWidget):
    """Takes what is typed about a person, as it is typed.

    Signals:
        edited: something was changed by hand.
        left: the field (`Part`) that was just left.
    """

    edited = Signal()
    left = Signal(object)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language.ENGLISH
        self._inputs: dict[Part, QLineEdit | QComboBox] = {}
        self._fields: dict[Part, Field] = {}
        for part in (part for row in _ROWS for part in row):
            made = self._make(part)
            made.setObjectName(part.value)
            self._inputs[part] = made
            self._fields[part] = Field("", made, required=part in (Part.SURNAME, Part.BORN, Part.CITIZENSHIP))
        self._cities = CityFiller(store, self._line(Part.POSTCODE), self._line(Part.CITY), self)
        self._cities.filled.connect(self.edited)
        self._lay_out()
        self.set_language(Language.ENGLISH)
        self.set_form(WhoForm())

    def form(self) -> WhoForm:
        """Return what stands in the fields."""
        values: dict[str, object] = {}
        for known in fields(WhoForm):
            made = self._inputs[Part(known.name)]
            if isinstance(made, SearchCombo):
                values[known.name] = made.code
            elif isinstance(made, QComboBox):
                values[known.name] = _KINDS[Part(known.name)](str(made.currentData()))
            else:
                values[known.name] = made.text()
        return WhoForm(**values)  # type: ignore[arg-type]  # each field by its own name and kind

    def set_form(self, form: WhoForm) -> None:
        """Put values into all fields."""
        for known in fields(WhoForm):
            value = getattr(form, known.name)
            made = self._inputs[Part(known.name)]
            if isinstance(made, SearchCombo):
                made.set_code(str(value))
            elif isinstance(made, QComboBox):
                made.setCurrentIndex(max(made.findData(str(value)), 0))
            elif made.text() != value:
                made.setText(str(value))
                made.setCursorPosition(0)
        self._cities.begin()
        self.show_problems(())

    def set_language(self, language: Language) -> None:
        """Name countries and choices in a language; what was chosen stays."""
        self._language = language
        citizenship = self.input(Part.CITIZENSHIP)
        assert isinstance(citizenship, SearchCombo)  # noqa: S101 - made so below
        known = countries()
        usual = [(code, known.name(code, language)) for code in USUAL_CITIZENSHIPS]
        others = [pair for pair in known.all(language) if pair[0] not in USUAL_CITIZENSHIPS]
        citizenship.set_choices(usual, others)
        self._words()

    def input(self, part: Part) -> QLineEdit | QComboBox:
        """Return the widget of a field."""
        return self._inputs[part]

    def settle(self) -> None:
        """Take what is half typed in the field that has the keyboard."""
        citizenship = self._inputs[Part.CITIZENSHIP]
        if isinstance(citizenship, SearchCombo):
            citizenship.settle()

    def field(self, part: Part) -> Field:
        """Return a field with its label."""
        return self._fields[part]

    def focus(self, part: Part) -> None:
        """Put the keyboard into a field, its text chosen."""
        made = self._inputs[part]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        line = made.lineEdit() if isinstance(made, QComboBox) else made
        if isinstance(line, QLineEdit):
            line.selectAll()

    def first_empty(self, parts: Sequence[Part]) -> Part | None:
        """Return the first of these fields with nothing in it."""
        for part in parts:
            made = self._inputs[part]
            text = made.currentText() if isinstance(made, QComboBox) else made.text()
            if not text.strip():
                return part
        return None

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say at each field what is wrong with it."""
        wrong = {problem.part: problem.fault for problem in reversed(problems)}
        for part, field in self._fields.items():
            field.set_error(fault_text(wrong[part]) if part in wrong else "")

    def set_locked(self, *, locked: bool) -> None:
        """Keep somebody who is registered as they are; how the request came in is asked all the same."""
        for part, made in self._inputs.items():
            made.setEnabled(not locked or part is Part.REQUESTED_BY)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _make(self, part: Part) -> QLineEdit | QComboBox:
        if part is Part.CITIZENSHIP:
            combo = SearchCombo(self)
            combo.chosen.connect(self._left_now)
            combo.editTextChanged.connect(self.edited)
            return combo
        if part in _KINDS:
            box = QuietCombo(self)
            for value in _VALUES[part]:
                box.addItem("", value.value)
            box.activated.connect(self.edited)
            return box
        line = BirthDateEdit(self) if part is Part.BORN else QLineEdit(self)
        if part is not Part.BORN:
            line.setMaxLength(_LONGEST.get(part, 120))
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(self._left_now)
        return line

    def _line(self, part: Part) -> QLineEdit:
        made = self._inputs[part]
        assert isinstance(made, QLineEdit)  # noqa: S101 - made so above
        return made

    @Slot()
    def _left_now(self) -> None:
        made = self.sender()
        for part, known in self._inputs.items():
            if known is made:
                self.left.emit(part)

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        for parts in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(space.m)
            for part in parts:
                stretch = 1 if part is Part.POSTCODE else 2
                row.addWidget(self._fields[part], stretch, Qt.AlignmentFlag.AlignTop)
            if parts == (Part.NATIONAL_ID,):
                row.addStretch(2)
            column.addLayout(row)
        birth = self._inputs[Part.BORN]
        birth.setMaximumWidth(16_777_215)

    def _words(self) -> None:
        titles = {
            Part.SURNAME: (self.tr("Surname"), ""),
            Part.GIVEN_NAMES: (self.tr("Given names"), ""),
            Part.BORN: (self.tr("Birth date"), ""),
            Part.CITIZENSHIP: (self.tr("Citizenship"), ""),
            Part.SEX: (self.tr("Sex"), ""),
            Part.DUF: (self.tr("DUF number"), ""),
            Part.NATIONAL_ID: (self.tr("National number"), ""),
            Part.PASSPORT_NUMBER: (self.tr("Passport number"), ""),
            Part.PASSPORT_EXPIRES: (self.tr("Passport expires"), ""),
            Part.PHONE: (self.tr("Phone"), ""),
            Part.EMAIL: (self.tr("E-mail"), ""),
            Part.LANGUAGE: (self.tr("Language of letters"), ""),
            Part.REQUESTED_BY: (self.tr("The request came by"), ""),
            Part.STREET: (self.tr("Street or box"), ""),
            Part.POSTCODE: (self.tr("Postcode"), ""),
            Part.CITY: (self.tr("City"), ""),
            Part.PROTECTION: (
                self.tr("Protection of the address"),
                self.tr("A protected address is never printed on any paper, and the card is collected here."),
            ),
        }
        for part, (title, help_text) in titles.items():
            self._fields[part].set_texts(title, help_text)
        for value in _VALUES[Part.SEX]:
            self._name(Part.SEX, value.value, sex_word(Sex(value)) or self.tr("Not known"))
        for value in _VALUES[Part.LANGUAGE]:
            self._name(Part.LANGUAGE, value.value, language_word(Language(value)))
        for value in _VALUES[Part.PROTECTION]:
            word = protection_word(AddressProtection(value)) or self.tr("Not protected")
            self._name(Part.PROTECTION, value.value, word)
        for value in _VALUES[Part.REQUESTED_BY]:
            self._name(Part.REQUESTED_BY, value.value, requested_by_word(RequestedBy(value)))

    def _name(self, part: Part, value: str, word: str) -> None:
        box = self._inputs[part]
        if isinstance(box, QComboBox):
            box.setItemText(box.findData(value), word)


_KINDS: dict[Part, type[Sex | Language | AddressProtection | RequestedBy]] = {
    Part.SEX: Sex,
    Part.LANGUAGE: Language,
    Part.PROTECTION: AddressProtection,
    Part.REQUESTED_BY: RequestedBy,
}
_VALUES: dict[Part, Sequence[Sex | Language | AddressProtection | RequestedBy]] = {
    Part.SEX: (Sex.UNKNOWN, Sex.FEMALE, Sex.MALE, Sex.UNSPECIFIED),
    Part.LANGUAGE: tuple(Language),
    Part.PROTECTION: tuple(AddressProtection),
    Part.REQUESTED_BY: _REQUESTED_BY,
}
