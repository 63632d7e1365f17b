"""The tab *Staff*: who has an account, giving and closing accounts, and the rules for signing in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Command, Outcome
from desktop.services.queries.staff import StaffMember, staff_members
from desktop.services.staff_accounts import ChangeStaff, FirstPassword, LeaveStaff, NewAccount
from desktop.services.staff_files import StaffFileWrong
from desktop.services.wording import refusal
from ui.attempt import Attempt, Performing, WayBack
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.screens.staff.form import AccountForm
from ui.screens.staff.jobs import Adding, GivingPassword, Returning, TakingTable
from ui.screens.staff.passwords import FirstPasswords
from ui.screens.staff.rules import SignInRulesForm
from ui.screens.staff.words import role_word, short_state_word, state_word
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import Sides, give_name
from ui.widgets.tab_order import tab_as_laid_out

_FORM_WIDTH, _NARROW = 408, 820


class StaffDelegate(RowDelegate):
    """Paints the name of somebody, the staff name, the role, and what is special."""

    def __init__(self, session: Session) -> None:
        super().__init__((Column(share=1), Column(width=96), Column(width=96), Column(width=84)))
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, StaffMember)  # noqa: S101 - the model holds nothing else
        gone = row.left_at is not None
        state = short_state_word(row)
        tone = Tone.NEUTRAL if gone else Tone.INFO
        return (
            Cell(row.name, strong=not gone, muted=gone),
            Cell(row.login, muted=True),
            Cell(role_word(row.role), muted=gone),
            Cell(state, tone=tone, badge=True) if state else Cell(),
        )


class StaffTab(QWidget):
    """The administrator looks after accounts; everybody sees who works here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "staff")
        self._session = session
        self._told = ""
        self._hint = label("", "muted", self, wrap=True)
        self.file_button = button("", icon=Icon.ADD, parent=self)
        self.add_button = button("", icon=Icon.ADD, parent=self)
        self.model: RowModel[StaffMember] = RowModel(self._speak, _key, parent=self)
        self.list = RowList("", StaffDelegate(session), self)
        self.list.setModel(self.model)
        self.empty = EmptyState(Icon.PERSON, "", parent=self)
        self.form = AccountForm(session, self)
        self.passwords = FirstPasswords(session, self)
        self.rules = SignInRulesForm(session, self)
        self._stack = QStackedWidget(self)
        self._side = QScrollArea(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._words()

    @property
    def may(self) -> bool:
        """Say whether the clerk looks after accounts."""
        return Right.MANAGE_STAFF in self._session.actor.rights

    @property
    def member(self) -> StaffMember | None:
        """Return whose account is chosen, or nothing."""
        return self.model.row_at(self.list.currentIndex())

    def read(self) -> None:
        """Read who works here; what is typed stays."""
        rows = staff_members(self._session.store)
        self.model.set_rows(rows)
        if rows and not self.list.current_key:
            self.list.setCurrentIndex(self.model.index(0))
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        self.add_button.setVisible(self.may and bool(rows))
        self.file_button.setVisible(self.may)
        self.form.show_member(self.member, may=self.may)
        self.rules.read()
        self.empty.set_texts(
            self.tr("Nobody has an account here."),
            self.tr("Add somebody") if self.may else "",
            self.tr("Whoever has one signs in with a name and a password of their own."),
        )

    @Slot()
    def begin_adding(self) -> None:
        """Begin somebody new."""
        self.passwords.put_away()
        self.form.begin_adding()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a table of staff, and take it in."""
        title = self.tr("Read staff from a file")
        name, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Tables (*.csv *.txt);;All files (*)"))
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Make the accounts of a table, or say which of its lines are wrong."""
        self._start(TakingTable(self._session.store, self._session.actor, path), self._table_taken)

    @Slot(object)
    def add(self, account: NewAccount) -> None:
        """Give somebody new an account."""
        self._start(Adding(self._session.store, self._session.actor, account), self._added)

    @Slot()
    def change(self) -> None:
        """Give the chosen account the name and the role that are typed."""
        member = self.form.member
        if member is not None:
            self._told = self.tr("The account of %1 is changed. A new role holds from the next sign-in.")
            self._perform(ChangeStaff(member.staff_id, self.form.name.text(), self.form.typed_role))

    @Slot()
    def leaves(self) -> None:
        """Close the account of somebody who has left."""
        member = self.form.member
        if member is not None:
            self._told = self.tr("The account of %1 is closed: nobody signs in by it any more.")
            self._perform(LeaveStaff(member.staff_id))

    @Slot()
    def returns(self) -> None:
        """Open the account of somebody who is back."""
        member = self.form.member
        if member is not None:
            self._start(Returning(self._session.store, self._session.actor, member.staff_id), self._given)

    @Slot()
    def give_password(self) -> None:
        """Give somebody who has forgotten theirs a new first password."""
        member = self.form.member
        if member is not None:
            self._start(GivingPassword(self._session.store, self._session.actor, member.staff_id), self._given)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self.isVisible():
                self.read()

    # Carrying out

    def _perform(self, command: Command) -> None:
        self.form.set_busy(busy=True)
        Attempt(self._session, Performing(self._session, (command,)), self._done, self._refused, self)

    def _start(
        self,
        work: Callable[[], tuple[FirstPassword, ...]],
        done: Callable[[tuple[FirstPassword, ...]], object],
    ) -> None:
        self.form.set_busy(busy=True)
        self.file_button.setEnabled(False)
        self._session.tasks.submit(work, done, self._failed)

    def _ended(self) -> None:
        self.form.set_busy(busy=False)
        self.file_button.setEnabled(True)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._ended()
        member = self.form.member
        self.form.refuse(None)
        self.form.saved()
        self.read()
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        told = self._told.replace("%1", member.name if member else "")
        self._session.messages.success(told, undo=way.offer(self.tr("Take back")) if way else None)

    @Slot(object)
    def _given(self, passwords: tuple[FirstPassword, ...]) -> None:
        self._ended()
        self.form.refuse(None)
        self._session.changed.emit(Changes(Touched.STAFF))
        self.read()
        self.passwords.show_passwords(passwords)

    @Slot(object)
    def _added(self, passwords: tuple[FirstPassword, ...]) -> None:
        self.form.end_adding()
        login = passwords[0].login
        self._given(passwords)
        row = next((row for row in self.model.rows if row.login == login), None)
        if row is not None:
            self.list.go_to(row.staff_id)

    @Slot(object)
    def _table_taken(self, passwords: tuple[FirstPassword, ...]) -> None:
        if passwords:
            self._given(passwords)
            self._session.messages.success(self.tr("%n account(s) made.", "", len(passwords)))
        else:
            self._ended()
            self._session.messages.info(self.tr("Everybody in the file has an account already."))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, StaffFileWrong):
            self._session.messages.problem(self._session.sentence(error), self._lines(error))
        elif isinstance(error, RuleBroken):
            if self.form.isVisible():
                self.form.refuse(error)
            else:
                self._session.tell(error)
        elif isinstance(error, OSError):
            self._session.messages.problem(self.tr("The file cannot be read. Check that it is there, and try again."))
        else:
            raise error

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self._ended()
        self.form.refuse(broken)
        return True

    def _lines(self, wrong: StaffFileWrong) -> str:
        text, language = self.tr("Line %1: %2"), self._session.language
        return "\n".join(
            text.replace("%1", str(each.number)).replace("%2", _sentence(each.fault, language))
            for each in wrong.refused
        )

    @Slot(object)
    def _chosen(self, _: object) -> None:
        self.form.end_adding()
        self.form.show_member(self.member, may=self.may)
        shown = self.passwords.passwords
        if len(shown) == 1 and self.member is not None and shown[0].login != self.member.login:
            self.passwords.put_away()

    @Slot(object)
    def _opened(self, _: object) -> None:
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _back_to_list(self) -> None:
        self.form.end_adding()
        if self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Words and layout

    def _speak(self, row: StaffMember) -> str:
        parts = (row.name, row.login, role_word(row.role), state_word(row, self._session.language))
        return ", ".join(part for part in parts if part)

    def _words(self) -> None:
        give_name(self.list, self.tr("Staff"))
        give_name(self._side, self.tr("Account"))
        self._hint.setText(
            self.tr("Everybody signs in with an account of their own: the journal says who did what.")
            if self.may
            else self.tr("The administrator looks after the accounts.")
        )
        rename(self.file_button, self.tr("Read staff from a file…"))
        self.file_button.setToolTip(self.tr("A table with the columns login, name and role."))
        rename(self.add_button, self.tr("Add somebody"))

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.begin_adding)
        self.empty.asked.connect(self.begin_adding)
        self.file_button.clicked.connect(self.choose_file)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._opened)
        self.passwords.gone.connect(self._back_to_list)
        form = self.form
        form.add_wanted.connect(self.add)
        form.change_wanted.connect(self.change)
        form.leave_wanted.connect(self.leaves)
        form.return_wanted.connect(self.returns)
        form.password_wanted.connect(self.give_password)
        form.given_up.connect(self._back_to_list)

    def _lay_out(self) -> None:
        space = tokens().space
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.file_button)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.m)
        head.setSpacing(space.s)
        head.addWidget(self._hint)
        head.addLayout(buttons)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        inside = QWidget()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, space.m, space.m, space.m)
        below.setSpacing(space.l)
        below.addWidget(self.passwords)
        below.addWidget(self.form)
        below.addWidget(self.rules)
        below.addStretch(1)
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Sides(left, self._side, _FORM_WIDTH, _NARROW, self))
        tab_as_laid_out(self)


def _sentence(fault: str, language: Language) -> str:
    return refusal(RuleBroken(str(fault)), language)


def _key(row: StaffMember) -> str:
    return row.staff_id
