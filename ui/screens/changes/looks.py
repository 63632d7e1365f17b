"""Who looked at the case, for those who audit: when, who, what, and why; reading it is a look too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Store
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.looks import MOST, LookRow, looks_at
from desktop.services.wording import errand, reason
from desktop.services.work import Actor
from ui.dates import instant_text
from ui.models.rows import RowModel
from ui.screens.changes.group import Group
from ui.screens.extract.panel import Subject
from ui.screens.extract.window import ExtractWindow
from ui.session import Session
from ui.text import isolate
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.words import event_word

_MOST_LINES = 12
_ICONS = {
    "look-at-case": Icon.SHOW,
    "look-for": Icon.SEARCH,
    "print-paper": Icon.PAPERS,
    "read-looks": Icon.NOTE,
    "make-audit-extract": Icon.DOCUMENT,
    "read-journal": Icon.NOTE,
    "read-journal-entry": Icon.NOTE,
}


@dataclass(frozen=True, slots=True)
class _Read:
    """Read who looked; runs in the worker, and is journalled first."""

    store: Store
    actor: Actor
    case_id: str
    of_person: bool

    def __call__(self) -> tuple[LookRow, ...]:
        return looks_at(self.store, self.actor, self.case_id, of_person=self.of_person)


class LookDelegate(RowDelegate):
    """Paints a look in one line: when, what, why or for what, who."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((Column(132), Column(148), Column(share=5), Column(share=2)), parent)
        self._session = session
        self.with_errand = False

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, LookRow)  # noqa: S101 - the list holds nothing else
        when, what, why, who = self.texts(row)
        return Cell(when, muted=True), Cell(what, _ICONS[row.command]), Cell(why), Cell(who, strong=True)

    def texts(self, row: LookRow) -> tuple[str, str, str, str]:
        """Return a look in words."""
        language = self._session.language
        parts = [reason(ReasonGroup.PROTECTED_LOOK, row.because, language), row.detail]
        if self.with_errand:
            parts.append(_errand(row.application, self._session))
        who = isolate(row.by) if row.by else self.tr("the program")
        why = "  ·  ".join(part for part in parts if part)
        return instant_text(row.at, language), event_word(row.command), why, who

    def speak(self, row: LookRow) -> str:
        """Return what a screen reader says of a line."""
        return ", ".join(part for part in self.texts(row) if part)


class LooksGroup(Group):
    """Shows who looked once somebody asks for it, and not before: the question itself goes into the journal."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.delegate = LookDelegate(session)
        self.model: RowModel[LookRow] = RowModel(self.delegate.speak, _key, parent=self)
        self.list = RowList("", self.delegate, self)
        self.list.setModel(self.model)
        self.count = label("", "muted", self, wrap=True)
        self.of_person = QCheckBox(self)
        self.button = button("", icon=Icon.SHOW, parent=self)
        self.button.clicked.connect(self.read)
        self.does(self.button)
        self.extract_button = button("", icon=Icon.DOCUMENT, parent=self)
        self.extract_button.clicked.connect(self.make_extract)
        row = QHBoxLayout()
        row.setSpacing(tokens().space.m)
        row.addWidget(self.button)
        row.addWidget(self.of_person)
        row.addWidget(self.extract_button)
        row.addStretch(1)
        self.column.addWidget(self.lead)
        self.column.addLayout(row)
        for part in (self.refusal, self.count, self.list):
            self.column.addWidget(part)
        self.setFocusProxy(self.button)
        self._forget()
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: it is not known before somebody asks."""
        return ""

    def applies_to(self, page: CasePage) -> bool:
        """Say whether the one at the counter may read the journal."""
        del page
        return Right.READ_JOURNAL in self.session.actor.rights

    def start_anew(self, page: CasePage) -> None:
        """Forget who looked at another case."""
        del page
        self.of_person.setChecked(False)
        self._forget()

    def fill(self, page: CasePage) -> None:
        """Leave what was read as it is: it is what stood there when it was asked for."""
        del page

    @Slot()
    def read(self) -> None:
        """Read who looked."""
        if self.page is None or self.waiting:
            return
        self.waiting = True
        self.refusal.say("")
        session = self.session
        work = _Read(session.store, session.actor, self.page.case_id, self.of_person.isChecked())
        session.tasks.submit(work, self._was_read, self._was_not_read)

    @Slot()
    def make_extract(self) -> None:
        """Ask for an extract from the journal about this case or its person."""
        if self.page is not None:
            ExtractWindow(self.session, Subject(self.page.case_id, self.page.person_id), self.window()).open()

    def words(self) -> None:
        """Word everything, and what was read in the new language."""
        self.lead.setText(
            self.tr("Looks, searches that led here, and prints. That you read it is written into the journal as well.")
        )
        self.of_person.setText(self.tr("In all cases of the person"))
        rename(self.button, self.tr("Show who looked"))
        rename(self.extract_button, self.tr("Extract from the journal …"))
        name = self.tr("Who looked")
        self.list.setAccessibleName(name)
        self.list.verticalScrollBar().setAccessibleName(name)
        if self.model.rows:
            self._show(tuple(self.model.rows))

    @Slot(object)
    def _was_read(self, rows: tuple[LookRow, ...]) -> None:
        self.waiting = False
        self.delegate.with_errand = self.of_person.isChecked()
        self._show(rows)

    @Slot(object)
    def _was_not_read(self, error: BaseException) -> None:
        self.waiting = False
        self._forget()
        if not isinstance(error, RuleBroken):
            raise error
        self.refusal.say(self.session.sentence(error), Tone.DANGER)

    def _show(self, rows: tuple[LookRow, ...]) -> None:
        self.model.set_rows(rows)
        self.list.setFixedHeight(min(max(len(rows), 1), _MOST_LINES) * row_height() + 2)
        self.list.show()
        many = len({row.by for row in rows})
        if len(rows) >= MOST:
            said = self.tr("The newest %1; older ones are not listed.").replace("%1", str(MOST))
        else:
            said = self.tr("%1 times, by %2 of the staff.").replace("%1", str(len(rows))).replace("%2", str(many))
        self.count.setText(said)
        self.count.show()

    def _forget(self) -> None:
        self.model.set_rows(())
        self.list.hide()
        self.count.hide()


def _key(row: LookRow) -> str:
    return row.entry_id


def _errand(application: str, session: Session) -> str:
    try:
        return errand(application, session.language)
    except UnknownCodeError:
        return application
