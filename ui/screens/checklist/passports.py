"""The passports that decide on the list: one line each, and the way to note another one (R63)."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.domain.checklist import OWN_PASSPORT
from desktop.domain.refusals import RuleBroken
from desktop.services.checklists import MOST_PASSPORTS, AddPassport
from desktop.services.commands import Outcome
from desktop.services.countries import countries
from desktop.services.queries.checklist import PassportRow
from ui.dates import date_text
from ui.day_text import NoDayError, read_day
from ui.screens.booking.search_combo import SearchCombo
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label, restyle

_HIGH = 32
_LATELY = timedelta(days=364)


class PassportLine(QWidget):
    """One passport: number, country, until when it holds, and what is to be told of it.

    Signals:
        removed: it is none of the person's.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passport_id = OWN_PASSPORT
        self._tight = False
        self._sign = QLabel(self)
        self.text = label("", "", self, wrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.warning = label("", "small", self, wrap=True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self.warning, "words", Tone.WARNING.value)
        self.remove_button = icon_button(Icon.CLOSE, "", self, 14)
        self.remove_button.clicked.connect(self.removed)
        for part in (self.text, self._sign, self.remove_button):
            part.setMinimumHeight(_HIGH)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.warning)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.s)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_passport(self, row: PassportRow, session: Session) -> None:
        """Show a passport; the registered one cannot be removed."""
        self.passport_id = row.passport_id
        language = session.language
        own = row.passport_id == OWN_PASSPORT
        expires = self.tr("expires %1")
        if row.expired:
            expires = self.tr("expired %1")
        facts = (
            row.number or self.tr("Passport without a number"),
            isolate(countries().name(row.country, language)) if row.country else "",
            expires.replace("%1", date_text(row.expires_on, language)) if row.expires_on else "",
            isolate(row.name),
            self.tr("registered") if own else "",
        )
        self.text.setText("  ·  ".join(fact for fact in facts if fact))
        said = row.warnings(language)
        self.warning.setText("\n".join(said))
        self._show_warning()
        self.text.setToolTip(self.warning.text())
        self.text.setAccessibleDescription(self.warning.text())
        give_icon(self._sign, Icon.WARNING if said else Icon.PASSPORT, Tone.WARNING.value if said else "muted", 16)
        name = self.tr("Remove the passport %1").replace("%1", row.number)
        self.remove_button.setAccessibleName(name)
        self.remove_button.setToolTip(name)
        self.remove_button.setVisible(not own)

    def set_tight(self, *, tight: bool) -> None:
        """Keep what is to be told of it for the tooltip, where there is little room."""
        self._tight = tight
        self._show_warning()

    def _show_warning(self) -> None:
        self.warning.setVisible(bool(self.warning.text()) and not self._tight)


class PassportStrip(QFrame):
    """The passports of the person, how many were held, and the way to note another one.

    Signals:
        add_wanted: another passport is to be noted.
        removed: the id (str) of one that is none of the person's.
        held_said: how many were held during the past year (int).
        left: the keyboard goes on to the list.
    """

    add_wanted = Signal()
    removed = Signal(object)
    held_said = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines: list[PassportLine] = []
        self._ordinary = True
        self._tight = False
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens().space.xs)
        self._held_text = label("", "small", self)
        self.held = QSpinBox(self)
        self.held.setRange(1, MOST_PASSPORTS)
        self.held.setKeyboardTracking(False)
        self.held.setFixedWidth(68)
        self.held.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._held_text.setBuddy(self.held)
        self.add_button = button("", Kind.QUIET, Icon.ADD, self)
        self._lay_out()
        self.held.valueChanged.connect(self._say_held)
        self.add_button.clicked.connect(self.add_wanted)
        self._words()

    @property
    def ordinary(self) -> bool:
        """Say whether there is the registered passport alone, and nothing to be told of it."""
        return self._ordinary

    def show_passports(self, rows: Sequence[PassportRow], held: int, *, closed: bool) -> None:
        """Show the passports, and how many were said to have been held."""
        while len(self.lines) < len(rows):
            made = PassportLine(self)
            made.removed.connect(self._remove)
            made.set_tight(tight=self._tight)
            if self.lines:
                self._column.addWidget(made)
            else:  # beside what is said of all of them
                self._first.insertWidget(0, made, 1)
            self.lines.append(made)
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(rows))
            if at < len(rows):
                line.show_passport(rows[at], self._session)
                line.remove_button.setEnabled(not closed)
        self._ordinary = len(rows) == 1 and held <= 1 and not rows[0].warnings(self._session.language)
        blocked = QSignalBlocker(self.held)
        self.held.setMinimum(len(rows))
        self.held.setValue(max(held, len(rows)))
        blocked.unblock()
        self.held.setEnabled(not closed)
        self.add_button.setEnabled(not closed)

    def set_tight(self, *, tight: bool) -> None:
        """Take as little room as possible."""
        self._tight = tight
        for line in self.lines:
            line.set_tight(tight=tight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, PassportLine):
            self.removed.emit(line.passport_id)

    @Slot(int)
    def _say_held(self, count: int) -> None:
        self.held_said.emit(count)

    def _words(self) -> None:
        self._held_text.setText(self.tr("held the past year"))
        self.held.setAccessibleName(self.tr("Passports held during the past year"))
        rename(self.add_button, self.tr("Another passport"))
        self.add_button.setText(f"{self.add_button.text()}   P")

    def _lay_out(self) -> None:
        space = tokens().space
        self._first = QHBoxLayout()
        self._first.setSpacing(space.s)
        for part in (self._held_text, self.held, self.add_button):
            self._first.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._held_text.setMinimumHeight(_HIGH)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._first)
        self.setLayout(self._column)


class AddPassportPanel(AskPanel):
    """Notes a passport beside the registered one; the name only where it is another.

    Signals:
        noted: the `Outcome`, with the way back.
    """

    noted = Signal(object)

    def __init__(self, session: Session, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.PASSPORT, parent)
        self._case_id = case_id
        self.number, self.expires, self.surname, self.given = (QLineEdit() for _ in range(4))
        self.country = SearchCombo(self)
        for edit, longest in ((self.number, 20), (self.expires, 20), (self.surname, 120), (self.given, 120)):
            edit.setMaxLength(longest)
            edit.returnPressed.connect(self.confirm_button.click)
        self.number_field = Field("", self.number, required=True)
        self.country_field = Field("", self.country)
        self.expires_field = Field("", self.expires)
        self.surname_field = Field("", self.surname)
        self.given_field = Field("", self.given)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens().space.m)
        grid.setVerticalSpacing(tokens().space.s)
        places = (
            (self.number_field, 0, 0),
            (self.country_field, 0, 1),
            (self.expires_field, 0, 2),
            (self.surname_field, 1, 0),
            (self.given_field, 1, 1),
        )
        for part, down, across in places:
            grid.addWidget(part, down, across, Qt.AlignmentFlag.AlignTop)
        for across in range(3):
            grid.setColumnStretch(across, 1)
        self.column.addLayout(grid)
        known, language = countries(), session.language
        self.country.set_choices((), list(known.all(language)))
        self.setFocusProxy(self.number)

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Which other passport is there?"), self.tr("Note the passport"))
        self.number_field.set_texts(self.tr("Passport number"))
        self.country_field.set_texts(self.tr("Issued by"))
        self.expires_field.set_texts(self.tr("Expires"), self.tr("Such as 23.11.2026 or 231126"))
        self.surname_field.set_texts(self.tr("Surname in it"), self.tr("Only where it is another name."))
        self.given_field.set_texts(self.tr("Given names in it"))

    def confirm(self) -> None:
        """Note the passport, if its number is there and the day is one."""
        self.country.settle()
        number = self.number.text().strip()
        self.number_field.set_error("" if number else self.tr("Write the number of the passport."))
        day = self._day()
        if not number:
            self.number.setFocus()
        elif self.expires_field.error:
            self.expires.setFocus()
        else:
            command = AddPassport(
                self.session.store.ids.new(),
                self._case_id,
                number,
                self.country.code,
                day,
                self.surname.text().strip(),
                self.given.text().strip(),
            )
            self.attempt(command, told=self.tr("Passport noted."))

    def succeeded(self, outcome: Outcome) -> None:
        """Pass the way back on."""
        self.noted.emit(outcome)

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is wrong with it."""
        at = {
            "passport-number-missing": self.number_field,
            "passport-known": self.number_field,
            "no-country": self.country_field,
        }.get(broken.code)
        if at is None:
            return False
        at.set_error(self.session.sentence(broken))
        at.setFocus()
        return True

    def _day(self) -> date | None:
        self.expires_field.set_error("")
        if not self.expires.text().strip():
            return None
        try:
            return read_day(self.expires.text(), self.session.today - _LATELY)
        except NoDayError:
            self.expires_field.set_error(self.tr("This is no date. Write it as 23.11.2026."))
            return None
