"""Save the payments of a period as a table for a spreadsheet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.languages import Language
from desktop.services.commands import Store, perform
from desktop.services.till import ExportTill
from desktop.services.work import Actor
from ui.dates import date_text
from ui.day_text import NoDayError
from ui.screens.case_page.fee_receipt import past_day
from ui.screens.lists.saving import documents
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field

AskWhere = Callable[[QWidget, str], Path | None]


@dataclass(frozen=True, slots=True)
class Period:
    """From one local day to another, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SaveTable:
    """Write the table to a file, in the worker."""

    store: Store
    actor: Actor
    period: Period
    language: Language
    path: Path

    def __call__(self) -> Path:
        """Return where it was written.

        Raises:
            RuleBroken: `period-backwards`; `nothing-in-period`.
            OSError: the file cannot be written.
        """
        outcome = perform(self.store, self.actor, ExportTill(self.period.first, self.period.last, self.language))
        body = outcome.result
        assert isinstance(body, bytes)  # noqa: S101 - the command says so
        self.path.write_bytes(body)
        return self.path


class ExportBar(QWidget):
    """Asks for the period; Enter in the second day goes on.

    Signals:
        wanted: the `Period`.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.first, self.last = QLineEdit(), QLineEdit()
        self.first_field, self.last_field = Field("", self.first), Field("", self.last)
        for line in (self.first, self.last):
            line.setMaxLength(12)
            line.setFixedWidth(120)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.m)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.first_field, 0, top)
        row.addWidget(self.last_field, 0, top)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.first.returnPressed.connect(self._go_to_last)
        self.last.returnPressed.connect(self.submit)
        self.save_button.clicked.connect(self.submit)
        self.setFocusProxy(self.first)
        self._words()

    def begin(self, period: Period) -> None:
        """Suggest a period."""
        for line, day in ((self.first, period.first), (self.last, period.last)):
            line.setText(date_text(day, Language.BOKMAL))  # in figures, as it is typed

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def submit(self) -> None:
        """Hand over the period; what is no day is said at its field."""
        days: list[date] = []
        for field, line in ((self.first_field, self.first), (self.last_field, self.last)):
            try:
                days.append(past_day(line.text(), self._session.today))
                field.set_error("")
            except NoDayError:
                field.set_error(self.tr("Write a day, such as 23.11.2026."))
        if len(days) == 2:
            self.wanted.emit(Period(*days))
        else:
            (self.first if self.first_field.error else self.last).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_last(self) -> None:
        self.last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> None:
        self.first_field.set_texts(self.tr("From"))
        self.last_field.set_texts(self.tr("To and including"))
        rename(self.save_button, self.tr("Save as CSV …"))


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """Ask where to save a table; nothing where the clerk thought better of it."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Till", "Save payments"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.setNameFilter("CSV (*.csv)")
    dialog.setDirectory(str(documents()))
    dialog.selectFile(name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
