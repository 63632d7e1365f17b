"""Asks for an extract from the journal and shows it as it is printed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractWhat
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.audit_extract import MakeAuditExtract
from desktop.services.queries.audit_extract import staff_names
from ui.actions.binding import bind
from ui.dates import date_text
from ui.day_text import NoDayError
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.case_page.fee_receipt import past_day
from ui.screens.extract.jobs import MakeExtract, MakeTable, ShownExtract
from ui.screens.lists.preview import ListPreview
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import Session
from ui.tasks import TaskRunner
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.notice import Notice

_DAY_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Subject:
    """The case from which an extract is asked for, and whose it is; both empty where there is none."""

    case_id: str = ""
    person_id: str = ""


class ExtractPanel(QWidget):
    """What, about whom and for which days; then the extract, to be printed or saved."""

    def __init__(
        self,
        session: Session,
        subject: Subject,
        parent: QWidget | None = None,
        *,
        ask_where: AskFile = ask_where,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "changes#extract")
        self._session = session
        self._subject = subject
        self._ask_where = ask_where
        self._making = False
        self._wanted_staff = ""
        self._extract: AuditExtract | None = None
        self.about = QuietCombo()
        of_case = (ExtractAbout.CASE, ExtractAbout.PERSON) if subject.case_id else ()
        for about in (*of_case, ExtractAbout.STAFF, ExtractAbout.STATION):
            self.about.addItem("", about)
        self.staff = QuietCombo()
        self.what = QuietCombo()
        for what in ExtractWhat:
            self.what.addItem("", what)
        self.first, self.last = QLineEdit(), QLineEdit()
        for line in (self.first, self.last):
            line.setMaxLength(_DAY_LENGTH)
        inputs = (self.about, self.staff, self.what, self.first, self.last)
        self.about_field, self.staff_field, self.what_field, self.first_field, self.last_field = (
            Field("", each, parent=self) for each in inputs
        )
        self.error = Notice(self)
        self.make_button = primary_button("", Icon.DOCUMENT, self)
        self.table_button = button("", icon=Icon.SAVE, parent=self)
        self.preview = ListPreview(session, self, spooler=spooler, settings=settings, make_runner=make_runner)
        self.empty = EmptyState(Icon.DOCUMENT, "", parent=self)
        self._head = QWidget(self)
        self._lay_out()
        self._connect()
        self._words()
        self._begin_days()
        self._show(None)

    @property
    def may(self) -> bool:
        """Say whether whoever is signed in may read the journal."""
        return Right.READ_JOURNAL in self._session.actor.rights

    def showEvent(self, event: QShowEvent) -> None:
        """List the staff, and show the fields to whoever may read the journal."""
        super().showEvent(event)
        self._head.setVisible(self.may)
        if self.may:
            self._fill_staff()
        else:
            self._show(None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; an extract that is shown stays in that in which it was made."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def set_question(
        self, about: ExtractAbout, subject: str, what: ExtractWhat, first: date | None, last: date | None
    ) -> None:
        """Fill the fields in with what was asked elsewhere."""
        self.about.setCurrentIndex(max(self.about.findData(about), 0))
        self._wanted_staff = subject if about is ExtractAbout.STAFF else ""
        self.what.setCurrentIndex(self.what.findData(what))
        for line, day in ((self.first, first), (self.last, last)):
            line.setText(date_text(day, Language.BOKMAL) if day else "")

    @Slot()
    def make(self) -> None:
        """Make the extract of what stands in the fields."""
        if self._making:
            return
        days = self._days()
        if days is None:
            return
        self.error.say("")
        about = ExtractAbout(self.about.currentData())
        command = MakeAuditExtract(about, self._subject_of(about), ExtractWhat(self.what.currentData()), *days)
        session, dpi = self._session, self.preview.pages.wanted_dpi
        self.make_button.setEnabled(False)
        work = MakeExtract(session.store, session.actor, command, session.language, dpi)
        self._making = True
        session.tasks.submit(work, self._made, self._refused)

    @Slot()
    def save_table(self) -> None:
        """Ask where, and save the extract as a table."""
        if self._extract is None:
            return
        path = self._ask_where(self, f"{self.preview.stem()}.csv")
        if path is not None:
            self._session.tasks.submit(WriteFile(MakeTable(self._extract), path), self._saved, self._not_saved)

    def _subject_of(self, about: ExtractAbout) -> str:
        return {
            ExtractAbout.CASE: self._subject.case_id,
            ExtractAbout.PERSON: self._subject.person_id,
            ExtractAbout.STAFF: str(self.staff.currentData() or ""),
            ExtractAbout.STATION: "",
        }[about]

    def _days(self) -> tuple[date | None, date | None] | None:
        """Return the days, None for a side that is left open, or nothing where one cannot be read."""
        days: list[date | None] = []
        for field, line in ((self.first_field, self.first), (self.last_field, self.last)):
            field.set_error("")
            if not line.text().strip():
                days.append(None)
                continue
            try:
                days.append(past_day(line.text(), self._session.today))
            except NoDayError:
                field.set_error(self.tr("Write a day, such as 23.11.2026."))
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        return days[0], days[1]

    @Slot(object)
    def _made(self, shown: ShownExtract) -> None:
        self._making = False
        self.make_button.setEnabled(True)
        self._show(shown)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._making = False
        self.make_button.setEnabled(True)
        if not isinstance(error, RuleBroken):
            raise error
        self.error.say(self._session.sentence(error), Tone.DANGER)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._session.messages.success(written_as(path), str(path.parent))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    def _show(self, shown: ShownExtract | None) -> None:
        self._extract = shown.extract if shown else None
        self.table_button.setEnabled(shown is not None)
        self.preview.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        self._say_empty()
        if shown is None:
            self.preview.show_nothing()
            return
        said = self.tr("It names people: for whoever asked for it only. That it was made is in the journal.")
        self.preview.show_list(shown.made, shown.drawn, said)

    def _say_empty(self) -> None:
        if self.may:
            self.empty.set_texts(self.tr("Choose what the extract is about, and make it."))
        else:
            self.empty.set_texts(self.tr("Only those who may read the journal make extracts from it."))

    def _fill_staff(self) -> None:
        chosen = self._wanted_staff or self.staff.currentData()
        self.staff.clear()
        for one in staff_names(self._session.store, self._session.actor):
            self.staff.addItem(isolate(one.name), one.staff_id)
        self.staff.setCurrentIndex(max(self.staff.findData(chosen), 0))

    @Slot()
    def _begin_days(self) -> None:
        """Ask for a member of staff where one is wanted, and begin with this month where all would be too long."""
        about = ExtractAbout(self.about.currentData())
        self.staff_field.setEnabled(about is ExtractAbout.STAFF)
        wide = about in (ExtractAbout.STAFF, ExtractAbout.STATION)
        if wide and not self.first.text():
            self.first.setText(date_text(self._session.today.replace(day=1), Language.BOKMAL))

    @Slot()
    def _print(self) -> None:
        if self._extract is not None:
            self.preview.print_now()

    def _connect(self) -> None:
        self.about.currentIndexChanged.connect(self._begin_days)
        self.first.returnPressed.connect(self.last.setFocus)
        self.last.returnPressed.connect(self.make)
        self.make_button.clicked.connect(self.make)
        self.table_button.clicked.connect(self.save_table)
        bind(self, "paper.print", self._print)

    def _words(self) -> None:
        self.about_field.set_texts(self.tr("About"))
        abouts = {
            ExtractAbout.CASE: self.tr("This case"),
            ExtractAbout.PERSON: self.tr("The person, all cases here"),
            ExtractAbout.STAFF: self.tr("A member of staff"),
            ExtractAbout.STATION: self.tr("The whole station"),
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
        rename(self.make_button, self.tr("Make extract"))
        rename(self.table_button, self.tr("Save as table …"))
        self._say_empty()

    def _lay_out(self) -> None:
        space = tokens().space
        grid = QGridLayout(self._head)
        grid.setContentsMargins(space.m, space.m, space.m, space.xs)
        grid.setHorizontalSpacing(space.s)
        grid.setVerticalSpacing(space.s)
        fields = (self.about_field, self.staff_field, self.what_field, self.first_field, self.last_field)
        for at, field in enumerate(fields):
            grid.addWidget(field, 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 3 if at < 3 else 2)
        deeds = QHBoxLayout()
        deeds.setSpacing(space.s)
        deeds.addWidget(self.error, 1)
        deeds.addStretch(0)
        deeds.addWidget(self.table_button)
        deeds.addWidget(self.make_button)
        grid.addLayout(deeds, 1, 0, 1, len(fields))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.preview, 1)
        column.addWidget(self.empty, 1)
        self.setFocusProxy(self.about)
