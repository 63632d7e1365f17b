"""The till: what the desks have taken on a day, the cash-up of each, and the payments as a table."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.queries.fee_papers import paper_of_movement
from desktop.services.queries.till import MovementRow, TillKey, TillRow, till_day
from desktop.services.till import CloseTill
from ui.actions.binding import bind
from ui.attempt import Attempt, Performing
from ui.dates import weekday_text
from ui.help.topic import set_help
from ui.kroner import kroner
from ui.messages import Offer
from ui.models.rows import RowModel
from ui.screen import Screen
from ui.screens.till.cash_up import CashUpForm, Counted
from ui.screens.till.export import AskWhere, ExportBar, Period, SaveTable, ask_where_to_save
from ui.screens.till.lists import MovementDelegate, TillDelegate, movement_key, till_key
from ui.session import CaseAddress, Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import Sides

_OF_INTEREST = Touched.FEES | Touched.STAFF | Touched.PEOPLE | Touched.STATION
_FORM_WIDTH = 340
_NARROW = 820
_MOST_TILLS = 6


class TillScreen(Screen):
    """The tills of a day; beside them the cash-up of the chosen one.

    Args:
        session: the clerk at the counter.
        ask_where: asks for the file to save a table to.
    """

    def __init__(
        self, session: Session, ask_where: AskWhere = ask_where_to_save, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_help(self, "till")
        self._session = session
        self._ask_where = ask_where
        self._day = session.today
        self._counted = TillKey(self._day, "", "")
        self._title = label("", "heading", self)
        self.earlier = icon_button(Icon.BACKWARD, "", self)
        self._day_text = label("", "strong", self)
        self.later = icon_button(Icon.FORWARD, "", self)
        self.today_button = button("", Kind.QUIET, parent=self)
        self._sum = label("", "muted", self)
        self.export_button = button("", Kind.QUIET, Icon.SAVE, self)
        self.export_button.setCheckable(True)
        self.export = ExportBar(session, self)
        till_delegate, movement_delegate = TillDelegate(session), MovementDelegate(session)
        self.tills: RowModel[TillRow] = RowModel(till_delegate.speak, till_key, parent=self)
        self.till_list = RowList("", till_delegate, self)
        self.till_list.setModel(self.tills)
        self._payments_title = label("", "strong", self)
        self.movements: RowModel[MovementRow] = RowModel(movement_delegate.speak, movement_key, parent=self)
        self.movement_list = RowList("", movement_delegate, self)
        self.movement_list.setModel(self.movements)
        self.paper_button = button("", Kind.QUIET, Icon.RECEIPT, self)
        self.form = CashUpForm(session, self)
        self.empty = EmptyState(Icon.FEE, "", parent=self)
        self.no_payments = EmptyState(Icon.FEE, "", parent=self)
        self._lay_out()
        self._connect()
        self._words()
        self.mark_dirty(Changes(Touched.ALL))

    @property
    def day(self) -> date:
        """Return the local day that is shown."""
        return self._day

    @property
    def till(self) -> TillRow | None:
        """Return the till that is chosen, or nothing."""
        return self.tills.row_at(self.till_list.currentIndex())

    @property
    def is_empty(self) -> bool:
        """Say whether there is no till at all on this day."""
        return self._stack.currentWidget() is self.empty

    @property
    def sum_text(self) -> str:
        """Return what all shown desks have taken, in words."""
        return self._sum.text()

    def refresh(self, changes: object) -> None:
        """Read the day again; the chosen till and what is typed about it stay."""
        del changes  # whatever changed, the day is a few queries
        rows = till_day(self._session.store, self._session.actor, self._day)
        self.tills.set_rows(rows)
        if self.till is None and rows:
            self.till_list.setCurrentIndex(self.tills.index(0))
        self._stack.setCurrentWidget(self._full if rows else self.empty)
        self._show_day()
        self._show_till()

    def show_day(self, day: date) -> None:
        """Show another day; none after today, for there is nothing yet."""
        self._day = min(day, self._session.today)
        self.refresh(Changes(Touched.ALL))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self.mark_dirty(Changes(Touched.ALL))

    # Steps

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    @Slot()
    def _go_back(self) -> None:
        self.show_day(self._day - timedelta(days=1))

    @Slot()
    def _go_on(self) -> None:
        self.show_day(self._day + timedelta(days=1))

    @Slot()
    def _go_to_today(self) -> None:
        self.show_day(self._session.today)

    @Slot(object)
    def _open_case(self, key: str) -> None:
        row = self.movements.row_at(self.movements.find(key))
        if row is not None:
            self._session.case_opened.emit(CaseAddress(row.payment.case_id, "fee"))

    @Slot()
    def _into_form(self) -> None:
        self.form.total.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _close(self, counted: Counted) -> None:
        till = counted.till
        self._counted = till.key
        command = CloseTill(
            self._session.store.ids.new(),
            till.key.day,
            till.key.desk_id,
            till.key.staff_id,
            till.figures,
            counted.terminal_total,
            counted.explanation,
            self._session.language,
        )
        Attempt(self._session, Performing(self._session, (command,)), self._closed, self._not_closed, self)

    @Slot(object)
    def _closed(self, outcome: Outcome) -> None:
        self.form.clear()
        differs = int(str(outcome.result))
        said = self.tr("The till is cashed up. It agrees with the terminal.")
        if differs:
            said = self.tr("The till is cashed up, with a difference of %1.")
            said = said.replace("%1", kroner(differs, self._session.language))
        way = Offer(self.tr("Show the cash-up"), self._show_cash_up, undoes=False)
        self._session.messages.success(said, undo=way)

    @Slot()
    def _show_cash_up(self) -> None:
        """Show the paper of the cash-up that was made last on this screen."""
        rows = till_day(self._session.store, self._session.actor, self._counted.day)
        till = next((row for row in rows if row.key == self._counted), None)
        if till is not None and till.cash_ups:
            self._session.paper_wanted.emit(till.cash_ups[0].paper)

    @Slot()
    def _show_paper(self) -> None:
        """Show the paper about the chosen payment."""
        row = self.movements.row_at(self.movement_list.currentIndex())
        number = paper_of_movement(self._session.store, row) if row is not None else ""
        if number:
            self._session.paper_wanted.emit(number)
        elif row is not None:
            self._session.messages.info(self.tr("There is no paper about this payment. Write the receipt on its case."))

    @Slot()
    def _movement_chosen(self) -> None:
        self.paper_button.setEnabled(self.movements.row_at(self.movement_list.currentIndex()) is not None)

    def _not_closed(self, broken: RuleBroken) -> bool:
        told = self.form.refuse(broken)
        if broken.code == "till-changed":
            self.mark_dirty(Changes(Touched.FEES))
        return told

    @Slot(bool)
    def _unfold_export(self, shown: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        self.export.setVisible(shown)
        if shown:
            self.export.begin(Period(self._day.replace(day=1), self._day))
            self.export.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _save(self, period: Period) -> None:
        if period.last < period.first:
            self.export.last_field.set_error(self._session.sentence(RuleBroken("period-backwards")))
            return
        path = self._ask_where(self, f"{period.first:%Y%m%d}-{period.last:%Y%m%d}.csv")
        if path is None:
            return
        self._session.messages.info(self.tr("The payments are being written …"))
        session = self._session
        work = SaveTable(session.store, session.actor, period, session.language, path)
        session.tasks.submit(work, self._saved, self._not_saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._session.messages.success(self.tr("The payments are saved in %1.").replace("%1", path.name))
        self.export_button.setChecked(False)

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            said = self.tr("The file could not be written. Choose another folder, or close the file if it is open.")
            self._session.messages.problem(said)
        else:
            self._session.tell(error)

    # What is shown

    @Slot()
    def _show_till(self) -> None:
        till = self.till
        self.form.show_till(till)
        self.movements.set_rows(till.movements if till is not None else ())
        self._payments_stack.setCurrentWidget(self.movement_list if self.movements.rows else self.no_payments)
        self.paper_button.setVisible(bool(self.movements.rows))
        self._movement_chosen()

    def _show_day(self) -> None:
        language = self._session.language
        today = self._day == self._session.today
        day = weekday_text(self._day, language)
        self._day_text.setText(self.tr("Today, %1").replace("%1", day) if today else day)
        self.later.setEnabled(not today)
        self.today_button.setVisible(not today)
        total = sum(row.figures.total for row in self.tills.rows)
        several = len(self.tills.rows) > 1
        self._sum.setText(self.tr("%1 in all").replace("%1", kroner(total, language)) if several else "")
        rows = min(max(len(self.tills.rows), 1), _MOST_TILLS)
        self.till_list.setFixedHeight(rows * self.till_list.sizeHintForRow(0) + 4 if self.tills.rows else 0)

    def _words(self) -> None:
        self._title.setText(self.tr("Till"))
        for made, name in ((self.earlier, self.tr("The day before")), (self.later, self.tr("The day after"))):
            made.setAccessibleName(name)
            made.setToolTip(name)
        rename(self.today_button, self.tr("Today"))
        rename(self.export_button, self.tr("Export"))
        self.till_list.setAccessibleName(self.tr("Tills of the day"))
        self.movement_list.setAccessibleName(self.tr("Payments of the till"))
        self._payments_title.setText(self.tr("Payments"))
        rename(self.paper_button, self.tr("Show paper"))
        self.paper_button.setToolTip(self.tr("Shows the paper about the chosen payment."))
        where = self.tr("A fee is paid on the Fee tab of its case, and is here at once.")
        leader = Right.CASH_UP in self._session.actor.rights
        self.empty.set_texts(
            self.tr("No payment was taken on this day.")
            if leader
            else self.tr("You have taken no payment on this day."),
            hint=where,
        )
        self.no_payments.set_texts(self.tr("Nothing has been paid here yet."), hint=where)

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.today_button.clicked.connect(self._go_to_today)
        self.export_button.toggled.connect(self._unfold_export)
        self.export.wanted.connect(self._save)
        self.till_list.current_changed.connect(self._show_till)
        self.till_list.opened.connect(self._into_form)
        self.movement_list.opened.connect(self._open_case)
        self.movement_list.current_changed.connect(self._movement_chosen)
        self.paper_button.clicked.connect(self._show_paper)
        self.form.paper_wanted.connect(self._session.paper_wanted)
        self.form.counted.connect(self._close)
        bind(self, "till.day-before", self._go_back)
        bind(self, "till.day-after", self._go_on)
        bind(self, "till.today", self._go_to_today)

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setSpacing(space.s)
        head.addWidget(self._title)
        head.addSpacing(space.m)
        for part in (self.earlier, self._day_text, self.later, self.today_button):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._sum)
        head.addWidget(self.export_button)
        self.export.hide()
        self._payments_stack = QStackedWidget()
        for page in (self.movement_list, self.no_payments):
            self._payments_stack.addWidget(page)
        lists = QWidget()
        left = QVBoxLayout(lists)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(space.s)
        left.addWidget(self.till_list)
        left.addSpacing(space.s)
        above = QHBoxLayout()
        above.addWidget(self._payments_title)
        above.addStretch(1)
        above.addWidget(self.paper_button)
        left.addLayout(above)
        left.addWidget(self._payments_stack, 1)
        self._full = Sides(lists, self.form, _FORM_WIDTH, _NARROW)
        self._stack = QStackedWidget(self)
        for side in (self._full, self.empty):
            self._stack.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.setSpacing(space.m)
        column.addLayout(head)
        column.addWidget(self.export)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.till_list)
