"""Above the list "To be entered elsewhere": which outage it is of, how far it is, and what may be done to all of it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.outages import Noticed
from desktop.domain.rights import Right
from desktop.services.queries.to_enter import Outage
from desktop.services.wording import word
from ui.dates import in_oslo, instant_text, time_text
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label

_WIDEST = 620


class OutageHead(QFrame):
    """The chooser of outages and the buttons beside it.

    Signals:
        chosen: the id (str) of another outage.
        declare_wanted, end_wanted, all_wanted, close_wanted, reopen_wanted: the buttons.
        save_wanted: the ending (str) of the file.
    """

    chosen = Signal(object)
    declare_wanted = Signal()
    end_wanted = Signal()
    all_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    save_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._session = session
        self._outages: tuple[Outage, ...] = ()
        self.choice = QComboBox(self)
        self.choice.setMaximumWidth(_WIDEST)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.state = label("", "small", self, wrap=True)
        self.declare_button = button("", Kind.PLAIN, Icon.CUT_OFF, self)
        self.end_button = button("", Kind.PLAIN, Icon.ON_LINE, self)
        self.all_button = button("", Kind.PLAIN, Icon.COMPLETED, self)
        self.csv_button = button("", Kind.PLAIN, Icon.SAVE, self)
        self.sheet_button = button("", Kind.PLAIN, Icon.SAVE, self)
        self.close_button = button("", Kind.PRIMARY, Icon.LOCK, self)
        self.reopen_button = button("", Kind.PLAIN, Icon.UNDO, self)
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.declare_button.clicked.connect(self.declare_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        self.all_button.clicked.connect(self.all_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.reopen_button.clicked.connect(self.reopen_wanted)
        self.csv_button.clicked.connect(self._save_csv)
        self.sheet_button.clicked.connect(self._save_sheet)

    def show_outages(self, outages: Sequence[Outage], shown: Outage | None) -> None:
        """Show the outages, and which of them the list is of."""
        self._outages = tuple(outages)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for outage in outages:
                self.choice.addItem(self._named(outage), outage.outage_id)
            self.choice.setCurrentIndex(self.choice.findData(shown.outage_id) if shown is not None else -1)
        self._words(shown)
        may = Right.RECEIVE in self._session.actor.rights
        goes_on = any(outage.ended_at is None for outage in outages)
        is_open = shown is not None and shown.closed_at is None
        ended = shown is not None and shown.ended_at is not None
        left = shown.left if shown is not None else 0
        self.choice.setVisible(bool(outages))
        self.state.setVisible(bool(outages))
        _offer(self.declare_button, offered=may and not goes_on)
        _offer(self.end_button, offered=may and is_open and not ended)
        _offer(self.all_button, offered=may and is_open and left > 0)
        _offer(self.close_button, offered=may and is_open and ended and left == 0)
        _offer(self.reopen_button, offered=may and shown is not None and not is_open)
        for save in (self.csv_button, self.sheet_button):
            _offer(save, offered=may and shown is not None and shown.total > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            at = self.choice.currentIndex()
            self.show_outages(self._outages, self._outages[at] if 0 <= at < len(self._outages) else None)

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.chosen.emit(self._outages[at].outage_id)

    @Slot()
    def _save_csv(self) -> None:
        self.save_wanted.emit("csv")

    @Slot()
    def _save_sheet(self) -> None:
        self.save_wanted.emit("xlsx")

    # Words

    def _words(self, shown: Outage | None) -> None:
        self.choice.setAccessibleName(self.tr("Outage"))
        self.state.setText(self._state(shown) if shown is not None else "")
        rename(self.declare_button, self.tr("Are the lines down? …"))
        rename(self.end_button, self.tr("The lines are up again"))
        rename(self.all_button, self.tr("All are entered"))
        rename(self.csv_button, self.tr("Save as CSV …"))
        rename(self.sheet_button, self.tr("Save as spreadsheet …"))
        rename(self.close_button, self.tr("Close the outage"))
        rename(self.reopen_button, self.tr("Open again"))

    def _named(self, outage: Outage) -> str:
        began = instant_text(outage.began_at, self._session.language)
        if outage.ended_at is None:
            span = self.tr("since %1").replace("%1", began)
        else:
            span = f"{began} – {self._ended(outage.began_at, outage.ended_at)}"
        return f"{span}  ·  {isolate(word(outage.reason, self._session.language))}"

    def _ended(self, began: datetime, ended: datetime) -> str:
        """Return the time of day alone where it is the same day."""
        local = in_oslo(ended)
        same = local.date() == in_oslo(began).date()
        return time_text(local.time()) if same else instant_text(ended, self._session.language)

    def _state(self, outage: Outage) -> str:
        language = self._session.language
        if outage.closed_at is not None and not outage.left:
            said = self.tr("Closed %1 by %2. Entered: %3.").replace("%1", instant_text(outage.closed_at, language))
            return said.replace("%2", isolate(outage.closed_by)).replace("%3", str(outage.total))
        said = self.tr("Entered: %1 of %2.")
        said = said.replace("%1", str(outage.total - outage.left)).replace("%2", str(outage.total))
        by_itself = outage.noticed is Noticed.BY_ITSELF
        noted = self.tr("The program noticed it by itself.") if by_itself else self.tr("Noted by %1.")
        return f"{noted.replace('%1', isolate(outage.declared_by))} {said}"

    def _lay_out(self) -> None:
        space = tokens().space
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(space.s)
        first.addWidget(self.choice, 100)
        first.addStretch(1)
        first.addWidget(self.declare_button)
        first.addWidget(self.end_button)
        for made in (self.all_button, self.csv_button, self.sheet_button, self.close_button, self.reopen_button):
            second.addWidget(made)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.s)
        column.addLayout(first)
        column.addWidget(self.state)
        column.addLayout(second)


def _offer(made: QPushButton, *, offered: bool) -> None:
    made.setVisible(offered)
