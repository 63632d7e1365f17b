"""A few questions under a list, before something is done to the chosen line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome
from ui.actions.binding import bind
from ui.actions.keymap import keymap
from ui.attempt import Attempt, Performing, WayBack
from ui.provisional import provisional_note
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_WIDEST = 860


class AskPanel(QFrame):
    """Base of the questions: a title, fields in `column`, a line for what was refused, and the button that does it.

    A subclass puts its fields into `column`, words them in `words`, and answers `confirm`. Ctrl+Enter confirms from
    anywhere inside, Esc gives up; what was refused leaves everything as it was typed.

    Attributes:
        gives_times_to: the appointments that it gives a time to: it is told where one of them is not sure.
        undone: makes the sentence that says what its way back has taken back; nothing is said without it.

    Signals:
        done: it was carried out.
        given_up: Esc, or the button that goes back.
    """

    done = Signal()
    given_up = Signal()

    def __init__(self, session: Session, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("ground", "flat")
        self._title = label("", "heading", self, wrap=True)
        self.column = QVBoxLayout()
        self.column.setSpacing(tokens().space.m)
        self.refusal = Notice(self)
        self.confirm_button = primary_button("", icon, self)
        self.confirm_button.setToolTip(keymap().shown("question.do"))
        self.back_button = button("", Kind.QUIET, Icon.BACK, self)
        self.confirm_button.clicked.connect(self._confirm)
        self.back_button.clicked.connect(self.given_up)
        self._waiting = False
        self._told, self._undo = "", ""
        self._back: tuple[Command, ...] = ()
        self.gives_times_to: tuple[str, ...] = ()
        self.undone: Callable[[Outcome], str] | None = None
        bind(self, "question.do", self.confirm_button.click)
        self._lay_out()

    def set_texts(self, title: str, confirm: str) -> None:
        """Name what is asked, and the button that does it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        rename(self.confirm_button, confirm)
        rename(self.back_button, self.tr("Back"))

    @property
    def waiting(self) -> bool:
        """Say whether it is being carried out; such a panel stays until the answer is there."""
        return self._waiting

    @property
    def title(self) -> str:
        """Return what is asked."""
        return self._title.text()

    def words(self) -> None:
        """Word everything."""
        raise NotImplementedError

    def confirm(self) -> None:
        """Read the fields and call `attempt`, or say at a field what is missing."""
        raise NotImplementedError

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show a refusal at the field that it is about; say whether there is one."""
        del broken
        return False

    def attempt(self, *commands: Command, told: str, undo: str = "", back: tuple[Command, ...] = ()) -> None:
        """Carry out commands in one transaction; `told` is said when it is done, `undo` stands on the way back.

        `back` takes all of them back, where the undo of the last one is not enough.
        """
        if self._waiting or not commands:
            return
        self._waiting = True
        self._told, self._undo, self._back = told, undo, back
        self.refusal.say("")
        Attempt(self.session, Performing(self.session, commands), self._succeeded, self._refused, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    @Slot()
    def _confirm(self) -> None:
        self.confirm()

    @Slot(object)
    def _succeeded(self, outcome: Outcome) -> None:
        self._waiting = False
        back = self._back or outcome.undo
        offer = None
        if back and self._undo:
            offer = WayBack(self.session, back, self.session, told=self.undone).offer(self._undo)
        sure = provisional_note(self.session, *self.gives_times_to) if self.gives_times_to else ""
        self.session.messages.success(self._told + sure, undo=offer)
        self.succeeded(outcome)
        self.done.emit()

    def succeeded(self, outcome: Outcome) -> None:
        """Go on after it was done, such as to a paper; nothing more where a subclass says nothing."""

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self._waiting = False
        if not self.show_refusal(broken):
            self.refusal.say(self.session.sentence(broken), Tone.DANGER)
        return True

    def _lay_out(self) -> None:
        space = tokens().space
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self._title)
        column.addLayout(self.column)
        column.addWidget(self.refusal)
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.confirm_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.m, space.m, space.m)
        row.addWidget(inner, 100)
        row.addStretch(1)


class AskSlot(QWidget):
    """Where a panel opens: one at a time, and the keyboard goes back to where it came from.

    Signals:
        opened: a question is open.
        closed: no question is open any more.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: AskPanel | None = None
        self._before: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def panel(self) -> AskPanel | None:
        """Return what is asked now, or nothing."""
        return self._panel

    def put(self, panel: AskPanel, before: QWidget) -> None:
        """Ask; afterwards the keyboard goes back to the widget `before`."""
        self._take_away()
        self._panel, self._before = panel, before
        self._column.addWidget(panel)
        panel.done.connect(self.close_panel)
        panel.given_up.connect(self.close_panel)
        panel.words()
        panel.show()
        self.show()
        self.opened.emit()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_panel(self) -> None:
        """Ask no more."""
        if self._panel is None or self._panel.waiting:
            return
        self._take_away()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _take_away(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
