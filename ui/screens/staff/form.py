"""The pane beside the list of staff: one account, or somebody new."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.queries.staff import StaffMember
from desktop.services.staff_accounts import NewAccount
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.staff.words import role_help, role_word, state_word
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_AT_FIELD = {
    "login-wrong": "login",
    "login-taken": "login",
    "staff-name-missing": "name",
    "last-administrator": "role",
}
"""Refusals that are about a field."""
LONGEST_LOGIN, LONGEST_NAME = 40, 120


class AccountForm(QFrame):
    """User name, name and role; what was typed stays until it is taken or given up.

    Signals:
        add_wanted: a `NewAccount`.
        change_wanted: the chosen account is to get the typed name and role.
        password_wanted, leave_wanted, return_wanted: the other things that can be done with the chosen account.
        given_up: nobody new is added after all.
    """

    add_wanted = Signal(object)
    change_wanted = Signal()
    password_wanted = Signal()
    leave_wanted = Signal()
    return_wanted = Signal()
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._member: StaffMember | None = None
        self._adding = False
        self._may = False
        self.setProperty("ground", "flat")
        self._title = label("", "heading", self, wrap=True)
        self._state = label("", "muted", self, wrap=True)
        self.login, self.name = QLineEdit(self), QLineEdit(self)
        self.login.setMaxLength(LONGEST_LOGIN)
        self.name.setMaxLength(LONGEST_NAME)
        self.role = QuietCombo(self)
        for role in Role:
            self.role.addItem("", role.value)
        self.login_field = Field("", self.login, parent=self, required=True)
        self.name_field = Field("", self.name, parent=self, required=True)
        self.role_field = Field("", self.role, parent=self)
        self.refusal = Notice(self)
        self.add_button = primary_button("", Icon.ADD, self)
        self.save_button = primary_button("", Icon.SAVE, self)
        self.back_button = button("", Kind.QUIET, parent=self)
        self.password_button = button("", Kind.PLAIN, Icon.REFRESH, self)
        self.leave_button = button("", Kind.PLAIN, Icon.LEFT, self)
        self.return_button = primary_button("", Icon.ARRIVED, self)
        self._lay_out()
        self._connect()
        self._words()
        self.show_member(None, may=False)

    @property
    def adding(self) -> bool:
        """Say whether somebody new is being typed."""
        return self._adding

    @property
    def member(self) -> StaffMember | None:
        """Return whose account is shown, or nothing."""
        return None if self._adding else self._member

    @property
    def typed_role(self) -> Role:
        """Return the chosen role."""
        return Role(str(self.role.currentData()))

    def show_member(self, member: StaffMember | None, *, may: bool) -> None:
        """Show an account; what is typed about the same one stays, and about somebody new as well.

        Args:
            member: whose account it is, or nothing.
            may: whether the clerk looks after accounts.
        """
        before, self._may = self._member, may
        self._member = member
        if self._adding:
            return
        same = before is not None and member is not None and before.staff_id == member.staff_id
        changed = before is not None and (self.name.text(), self.typed_role) != (before.name, before.role)
        if member is not None and not (same and changed):
            self._fill(member.login, member.name, member.role)
        if not same:
            self.refuse(None)
        self._arrange()

    def begin_adding(self) -> None:
        """Begin somebody new."""
        self._adding = True
        self._fill("", "", Role.CLERK)
        self.refuse(None)
        self._arrange()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end_adding(self) -> None:
        """Show the chosen account again."""
        if self._adding:
            self._adding = False
            if self._member is not None:
                self._fill(self._member.login, self._member.name, self._member.role)
            self.refuse(None)
            self._arrange()

    def saved(self) -> None:
        """Take what is typed for what the account says, until it is read again."""
        self._member = None

    def refuse(self, broken: RuleBroken | None) -> None:
        """Say at the field, or under the fields, why it was refused; nothing takes it away."""
        fields = {"login": self.login_field, "name": self.name_field, "role": self.role_field}
        about = _AT_FIELD.get(broken.code) if broken is not None else None
        sentence = self._session.sentence(broken) if broken is not None else ""
        for name, field in fields.items():
            field.set_error(sentence if name == about else "")
        self.refusal.say("" if about else sentence, Tone.DANGER)
        if about:
            fields[about].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """Take nothing more while something is carried out."""
        made = (self.add_button, self.save_button, self.password_button, self.leave_button, self.return_button)
        for each in made:
            each.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._arrange()

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit(NewAccount(self.login.text(), self.name.text(), self.typed_role))

    @Slot()
    def _enter(self) -> None:
        """Do by Enter in a field what the filled button does."""
        (self.add_button if self._adding else self.save_button).click()

    @Slot()
    def _name_typed(self) -> None:
        """Propose a user name for somebody new until another one is typed."""
        if self._adding and not self.login.isModified():
            self.login.setText(proposed_login(self.name.text()))

    @Slot()
    def _tell_role(self) -> None:
        self.role_field.set_texts(self.tr("Role"), role_help(self.typed_role))

    def _fill(self, login: str, name: str, role: Role) -> None:
        self.login.setText(login)
        self.login.setModified(False)
        self.name.setText(name)
        self.role.setCurrentIndex(self.role.findData(role.value))
        self._tell_role()

    def _arrange(self) -> None:
        member, adding = self._member, self._adding
        self.setVisible(adding or member is not None)
        here = member is not None and member.left_at is None
        self._title.setText(self.tr("Somebody new") if adding else member.name if member else "")
        state = "" if adding or member is None else state_word(member, self._session.language)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.login.setEnabled(adding)
        for part in (self.name, self.role):
            part.setEnabled(self._may and (adding or here))
        own = member is not None and member.staff_id == self._session.actor.staff_id
        self.add_button.setVisible(adding)
        self.back_button.setVisible(adding)
        self.save_button.setVisible(self._may and not adding and here)
        # The own password is changed with the old one, under the own name on top.
        self.password_button.setVisible(self._may and not adding and here and not own)
        self.leave_button.setVisible(self._may and not adding and here and not own)
        self.return_button.setVisible(self._may and not adding and member is not None and not here)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.save_button.clicked.connect(self.change_wanted)
        self.password_button.clicked.connect(self.password_wanted)
        self.leave_button.clicked.connect(self.leave_wanted)
        self.return_button.clicked.connect(self.return_wanted)
        self.back_button.clicked.connect(self.given_up)
        self.name.returnPressed.connect(self._enter)
        self.login.returnPressed.connect(self._enter)
        self.name.textEdited.connect(self._name_typed)
        self.role.currentIndexChanged.connect(self._tell_role)

    def _words(self) -> None:
        self.name_field.set_texts(self.tr("Name"), self.tr("As colleagues and the journal are to read it."))
        self.login_field.set_texts(
            self.tr("Staff name"), self.tr("Typed to sign in: small letters, digits, full stop and hyphen.")
        )
        for at in range(self.role.count()):
            self.role.setItemText(at, role_word(Role(str(self.role.itemData(at)))))
        self._tell_role()
        rename(self.add_button, self.tr("Give an account"))
        rename(self.back_button, self.tr("Back"))
        rename(self.save_button, self.tr("Save"))
        rename(self.password_button, self.tr("New first password"))
        rename(self.leave_button, self.tr("Has left"))
        rename(self.return_button, self.tr("Is back"))

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.m, space.m, space.m)
        column.setSpacing(space.m)
        for part in (self._title, self._state, self.name_field, self.login_field, self.role_field, self.refusal):
            column.addWidget(part)
        more = (self.password_button, self.leave_button)
        for row in ((self.add_button, self.back_button), (self.save_button, self.return_button), more):
            across = FlowRow(self)
            for made in row:
                across.add(made)
            column.addWidget(across)
        column.addStretch(1)


def proposed_login(name: str) -> str:
    """Return a user name that is likely for a name: the first one, without letters that other keyboards lack."""
    plain = name.strip().casefold().translate(_PLAIN).split()
    return "".join(letter for letter in plain[0] if letter.isascii() and letter.isalnum()) if plain else ""


_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "é": "e", "ö": "o", "ä": "a", "ü": "u"})
