"""What is asked of the journal: about whom or what, which kind of entries, and for which days."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.audit import ReadJournal
from desktop.services.looks import LookFor
from desktop.services.queries.audit_extract import staff_names
from desktop.services.queries.hits import Hit
from desktop.services.wording import errand
from ui.dates import date_text
from ui.day_text import NoDayError
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.case_page.fee_receipt import past_day
from ui.screens.extract.panel import Subject
from ui.screens.family.linking import LinkSearch
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.words import born_text

_DAY_LENGTH, _DAY_WIDTH, _LETTERS = 12, 104, 8
_SHARES = (5, 4, 5, 2, 2)
OF_SOMEBODY = (ExtractAbout.PERSON, ExtractAbout.CASE)


class SubjectSearch(LinkSearch):
    """Finds the person or the case that is asked about; those that have come to their end too."""

    with_closed = True

    def _words(self) -> None:
        super()._words()
        self.field.set_texts(
            self.tr("Whom it is about"), self.tr("Name, birth date, DUF number or booking number; Enter chooses.")
        )
        self.none.setText(self.tr("Nobody here fits."))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was put, and the case from which an extract of the same can be made."""

    question: ReadJournal
    subject: Subject


class QuestionBar(QWidget):
    """Puts the question together.

    Signals:
        wanted: an `Asked`.
        edited: another question stands there than before.
    """

    wanted = Signal(object)
    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hit: Hit | None = None
        self.about, self.staff, self.what = QuietCombo(), QuietCombo(), QuietCombo()
        for choice in (self.about, self.staff, self.what):
            # The longest name need not be seen whole where there is little room.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LETTERS)
        for about in (ExtractAbout.STATION, ExtractAbout.STAFF, *OF_SOMEBODY):
            self.about.addItem("", about)
        for what in ExtractWhat:
            self.what.addItem("", what)
        self.first, self.last = QLineEdit(), QLineEdit()
        for line in (self.first, self.last):
            line.setMaxLength(_DAY_LENGTH)
            line.setMinimumWidth(_DAY_WIDTH)
        inputs = (self.about, self.staff, self.what, self.first, self.last)
        self.about_field, self.staff_field, self.what_field, self.first_field, self.last_field = (
            Field("", each, parent=self) for each in inputs
        )
        self.search = SubjectSearch(session, self)
        self.chosen = label("", "strong", self, wrap=True)
        self.other_button = button("", Kind.QUIET, Icon.EDIT, self)
        self.show_button = primary_button("", Icon.SHOW, self)
        self._lay_out()
        self.about.currentIndexChanged.connect(self._arrange)
        self.search.chosen.connect(self._choose)
        self.other_button.clicked.connect(self._choose_again)
        self.first.returnPressed.connect(self.last.setFocus)
        self.last.returnPressed.connect(self.submit)
        self.show_button.clicked.connect(self.submit)
        self.show_button.setAutoDefault(True)  # so that Enter presses it where it has the keyboard
        for box in (self.about, self.what, self.staff):
            box.activated.connect(self.edited)
        for line in (self.first, self.last):
            line.textEdited.connect(self.edited)
        self.search.chosen.connect(self.edited)
        self.other_button.clicked.connect(self.edited)
        self.setFocusProxy(self.about)
        self._words()
        self._arrange()

    def fill_staff(self) -> None:
        """List everybody who works or worked here."""
        chosen = self.staff.currentData()
        self.staff.clear()
        for one in staff_names(self._session.store, self._session.actor):
            self.staff.addItem(isolate(one.name), one.staff_id)
        self.staff.setCurrentIndex(max(self.staff.findData(chosen), 0))

    @property
    def asks_about(self) -> ExtractAbout:
        """Return what it is to be about."""
        return ExtractAbout(self.about.currentData())

    @Slot()
    def submit(self) -> None:
        """Ask; what is no day, or nobody, is said at its field."""
        days = self._days()
        if days is None:
            return
        about = self.asks_about
        hit = self._hit if about in OF_SOMEBODY else None
        subject = {
            ExtractAbout.STAFF: str(self.staff.currentData() or ""),
            ExtractAbout.PERSON: hit.person_id if hit else "",
            ExtractAbout.CASE: hit.case_id if hit else "",
        }.get(about, "")
        if about in OF_SOMEBODY and hit is None:
            self.search.field.set_error(self.tr("Search for somebody, and choose with Enter."))
            self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        question = ReadJournal(about, subject, ExtractWhat(self.what.currentData()), *days)
        self.wanted.emit(Asked(question, Subject(hit.case_id, hit.person_id) if hit else Subject()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._arrange()

    def _days(self) -> tuple[date | None, date | None] | None:
        days: list[date | None] = []
        for field, line in ((self.first_field, self.first), (self.last_field, self.last)):
            field.set_error("")
            try:
                days.append(past_day(line.text(), self._session.today) if line.text().strip() else None)
            except NoDayError:
                field.set_error(self.tr("Write a day, such as 23.11.2026."))
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        first, last = days
        if first and last and last < first:
            self.last_field.set_error(self._session.sentence(RuleBroken("period-backwards")))
            self.last.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return first, last

    @Slot(object)
    def _choose(self, asked: tuple[str, str, int]) -> None:
        """Take somebody who was found; the search is journalled."""
        case_id, query, found = asked
        self._hit = next((hit for hit in self.search.model.rows if hit.case_id == case_id), None)
        self.search.field.set_error("")
        self._session.submit(LookFor(query, found))
        self._arrange()
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_again(self) -> None:
        self._hit = None
        self.search.clear()
        self._arrange()
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _arrange(self) -> None:
        """Ask for whom it is about where it is about somebody, and begin with this month where all would be much."""
        about, hit = self.asks_about, self._hit
        somebody = about in OF_SOMEBODY
        self.staff_field.setEnabled(about is ExtractAbout.STAFF)
        self.search.setVisible(somebody and hit is None)
        for part in (self.chosen, self.other_button):
            part.setVisible(somebody and hit is not None)
        if hit is not None:
            born = born_text(hit.born_on, self._session.language)
            said = [isolate(hit.name), born]
            if about is ExtractAbout.CASE:
                said.append(errand(hit.application, self._session.language))
            self.chosen.setText("  ·  ".join(said))

    def begin_days(self) -> None:
        """Begin with this month."""
        self.first.setText(date_text(self._session.today.replace(day=1), Language.BOKMAL))

    def _words(self) -> None:
        self.about_field.set_texts(self.tr("About"))
        abouts = {
            ExtractAbout.STATION: self.tr("The whole station"),
            ExtractAbout.STAFF: self.tr("A member of staff"),
            ExtractAbout.PERSON: self.tr("A person, all cases here"),
            ExtractAbout.CASE: self.tr("One case"),
        }
        for at in range(self.about.count()):
            self.about.setItemText(at, abouts[ExtractAbout(self.about.itemData(at))])
        self.staff_field.set_texts(self.tr("Who"))
        self.what_field.set_texts(self.tr("Contents"))
        whats = {
            ExtractWhat.ALL: self.tr("Looks and changes"),
            ExtractWhat.LOOKS: self.tr("Looks only"),
            ExtractWhat.CHANGES: self.tr("Changes only"),
        }
        for at in range(self.what.count()):
            self.what.setItemText(at, whats[ExtractWhat(self.what.itemData(at))])
        self.first_field.set_texts(self.tr("From"))
        self.last_field.set_texts(self.tr("To and including"))
        for line in (self.first, self.last):
            line.setPlaceholderText(self.tr("no limit"))
        rename(self.show_button, self.tr("Show"))
        rename(self.other_button, self.tr("Choose somebody else"))

    def _lay_out(self) -> None:
        space = tokens().space
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.s)
        grid.setVerticalSpacing(space.s)
        fields = (self.about_field, self.staff_field, self.what_field, self.first_field, self.last_field)
        for at, field in enumerate(fields):
            grid.addWidget(field, 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, _SHARES[at])
        # Beside the inputs, and not beside what is said beneath them.
        beside = QWidget(self)
        column = QHBoxLayout(beside)
        column.setContentsMargins(0, 21, 0, 0)
        column.addWidget(self.show_button)
        grid.addWidget(beside, 0, len(fields), Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.chosen, 1)
        row.addWidget(self.other_button)
        grid.addLayout(row, 1, 0, 1, len(fields) + 1)
        grid.addWidget(self.search, 2, 0, 1, len(fields) + 1)
