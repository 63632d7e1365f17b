"""Approval on the spot: a line at the bottom of the window in which somebody who has the right signs for one step."""

from collections.abc import Callable
from dataclasses import dataclass, field, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.approvals import Approval, approve, can_be_approved
from desktop.services.commands import Store
from desktop.services.queries.staff import StaffMember, approvers
from ui.announce import Announcer, announce
from ui.help.topic import set_help
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.sign_in_parts import LONGEST_PASSWORD, secret_line
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.restyle import label, restyle
from ui.widgets.tab_order import tab_as_laid_out
from ui.window import MainWindow

_NEEDS = {"leader-must-overrule": Right.OVERRULE}
"""Refusals that are about a right without naming it."""

_WRONG = frozenset({"bad-sign-in", "bad-pin"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What waits for an approval, and who is told what came of it."""

    broken: RuleBroken
    right: Right
    work: Callable[[], object]
    done: Callable[[Any], object]
    failed: Callable[[BaseException], object]


@dataclass(frozen=True, slots=True)
class _Approving:
    """Check in the worker who approves."""

    store: Store
    login: str
    secret: str = field(repr=False)
    right: Right

    def __call__(self) -> Approval:
        return approve(self.store, self.login, self.secret, self.right)


class ApprovalSheet(QFrame):
    """Who approves, and the password or PIN; hidden while nothing is to be approved.

    Signals:
        signed: an approver (`StaffMember`) has typed something.
        declined: nobody approves it now.
    """

    signed = Signal(object)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        set_help(self, "approval")
        self._announce = announcer
        self._people: tuple[StaffMember, ...] = ()
        self._right = Right.OVERRULE
        self._problem = ""
        self.setProperty("tone", Tone.INFO.value)
        sign = QLabel(self)
        give_icon(sign, Icon.PROTECTED, Tone.INFO.value, 20)
        self._says = label("", "", self, wrap=True)
        self._says.setProperty("words", Tone.INFO.value)
        self.who = QuietCombo(self)
        self.secret = secret_line(LONGEST_PASSWORD)
        self.approve_button = primary_button("", Icon.ORIGINAL, self)
        self.decline_button = button("", Kind.QUIET, parent=self)
        space = tokens().space
        self.who.setMinimumWidth(180)
        self.secret.setMinimumWidth(180)
        fields = QHBoxLayout()
        fields.setSpacing(space.s)
        for part in (self.who, self.secret, self.approve_button, self.decline_button):
            fields.addWidget(part)
        fields.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(space.s)
        column.addWidget(self._says)
        column.addLayout(fields)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.m)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        tab_as_laid_out(self)
        self.approve_button.clicked.connect(self._sign)
        self.secret.returnPressed.connect(self._sign)
        self.decline_button.clicked.connect(self.declined)
        self.who.activated.connect(self._chosen)
        self._words()
        self.hide()

    @property
    def approver(self) -> StaffMember | None:
        """Return who is chosen, or nothing."""
        at = self.who.currentIndex()
        return self._people[at] if 0 <= at < len(self._people) else None

    @property
    def text(self) -> str:
        """Return what is said, or nothing."""
        return "" if self.isHidden() else self._says.text()

    def ask(self, right: Right, people: tuple[StaffMember, ...]) -> None:
        """Ask for the approval of one of these people."""
        before = self.who.currentData()
        self._right, self._people = right, people
        self.who.clear()
        for person in people:
            self.who.addItem(person.name, person.staff_id)
        self.who.setCurrentIndex(max(self.who.findData(before), 0))  # mostly it is the one of the last time
        self.show_problem("")
        self.set_busy(busy=False)
        self.show()
        (self.who if len(people) > 1 else self.secret).setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self, self._says.text(), True)  # noqa: FBT003 - the announcer's own order

    def show_problem(self, text: str) -> None:
        """Say why it was not approved; an empty text says again what is to be approved."""
        self._problem = text
        self.secret.clear()
        self._words()
        if text:
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            self._announce(self, text, True)  # noqa: FBT003 - the announcer's own order

    def set_busy(self, *, busy: bool) -> None:
        """Take nothing more while it is being checked."""
        for part in (self.who, self.secret, self.approve_button, self.decline_button):
            part.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do without by Esc."""
        if event.key() == Qt.Key.Key_Escape and self.decline_button.isEnabled():
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed, as before a lock."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.secret.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _sign(self) -> None:
        if self.approver is None or not self.approve_button.isEnabled():
            return
        if not self.secret.text():
            self.show_problem(self.tr("Whoever approves it types password or PIN here."))
            return
        self.signed.emit(self.approver)

    @Slot()
    def _chosen(self) -> None:
        self.secret.clear()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> None:
        self._says.setText(self._problem or self._what())
        tone = Tone.DANGER if self._problem else Tone.INFO
        restyle(self, "tone", tone.value)
        restyle(self._says, "words", tone.value)
        self.setAccessibleName(self.tr("Approval"))
        self.who.setAccessibleName(self.tr("Who approves it"))
        self.secret.setAccessibleName(self.tr("Password or PIN of whoever approves it"))
        self.secret.setPlaceholderText(self.tr("Password or PIN"))
        rename(self.approve_button, self.tr("Approve"))
        rename(self.decline_button, self.tr("Not now"))

    def _what(self) -> str:
        words = {
            Right.OVERBOOK: self.tr("One more at a taken time has to be approved."),
            Right.OVERRULE: self.tr("Booking all the same has to be approved."),
            Right.REVERSE_PAYMENT: self.tr("Giving the payment back has to be approved."),
            Right.CASH_UP: self.tr("Cashing up the till of somebody else has to be approved."),
            Right.PUBLISH_PLAN: self.tr("A change of the plan has to be approved."),
            Right.CONFIRM_AMOUNTS: self.tr("The amount of a fee has to be approved."),
        }
        what = words.get(self._right, self.tr("This has to be approved."))
        once = self.tr("It holds for this one step, and the journal keeps who approved it.")
        return f"{what} {once}"


class ApprovalAtWindow(QObject):
    """Has a step approved at the bottom of the window; what was typed for it stays where it is meanwhile."""

    def __init__(self, session: Session, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Asked | None = None
        self._focus: QWidget | None = None
        self._window = window
        self.sheet = ApprovalSheet(window)
        window.put_banner(self.sheet)
        self.sheet.signed.connect(self._signed)
        self.sheet.declined.connect(self.decline)
        session.approver = self

    def asks(
        self,
        broken: RuleBroken,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> bool:
        """Ask, if there is anybody and it can be approved; say whether somebody is asked."""
        right = needed_right(broken)
        session = self._session
        if right is None or not can_be_approved(right) or not is_lendable(work):
            return False
        people = approvers(session.store, session.actor, right)
        if not people:
            return False
        self.decline()
        self._asked = Asked(broken, right, work, done, failed)
        self._focus = self._window.focusWidget()
        self.sheet.ask(right, people)
        return True

    @Slot()
    def decline(self) -> None:
        """Do without: whoever wanted it hears why it cannot be done."""
        asked = self._take_away()
        if asked is not None:
            asked.failed(asked.broken)

    @Slot(object)
    def _signed(self, approver: StaffMember) -> None:
        asked = self._asked
        if asked is not None:
            self.sheet.set_busy(busy=True)
            work = _Approving(self._session.store, approver.login, self.sheet.secret.text(), asked.right)
            self._session.tasks.submit(work, self._approved, self._not_approved)

    @Slot(object)
    def _approved(self, approval: Approval) -> None:
        asked = self._take_away()
        if asked is not None:
            self._session.tasks.submit(lent(asked.work, approval, self._session), asked.done, asked.failed)

    @Slot(object)
    def _not_approved(self, error: BaseException) -> None:
        self.sheet.set_busy(busy=False)
        if not isinstance(error, RuleBroken):
            raise error
        approver = self.sheet.approver
        if error.code in _WRONG and approver is not None:
            wrong = self.tr("This is not the password or PIN of %1. Try again.")
            self.sheet.show_problem(wrong.replace("%1", isolate(approver.name)))
        else:
            self.sheet.show_problem(self._session.sentence(error))

    def _take_away(self) -> Asked | None:
        asked, self._asked = self._asked, None
        focus, self._focus = self._focus, None
        self.sheet.hide()
        if asked is not None and focus is not None and focus.isVisible() and focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return asked


def needed_right(broken: RuleBroken) -> Right | None:
    """Return the right that was missing; None where something else said no."""
    if broken.code == "no-right":
        right = broken.facts.get("right")
        return right if isinstance(right, Right) else None
    return _NEEDS.get(broken.code)


def is_lendable(work: Callable[[], object]) -> bool:
    """Say whether a piece of work names who does it, so that somebody can lend them a right."""
    return is_dataclass(work) and hasattr(work, "actor")


def lent(work: Callable[[], object], approval: Approval, session: Session) -> Callable[[], object]:
    """Return the same work, to be done with the right that was lent."""
    actor = getattr(work, "actor", None) or session.actor
    made: Callable[[], object] = replace(work, actor=approval.lent_to(actor))  # type: ignore[type-var] # see is_lendable
    return made
