"""What all screens share once somebody has signed in: the counter, the clerk, and the ways to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.changes import Changes
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome, Store, perform
from desktop.services.queries.case_page import CasePage, case_page, look
from desktop.services.wording import refusal
from desktop.services.work import Actor
from ui.messages import Messages
from ui.tasks import TaskRunner
from ui.undo import Undoable, UndoStack

ONE_LOOK = timedelta(minutes=10)
"""For so long, going on with the same case is one look."""


@dataclass(frozen=True, slots=True)
class CaseAddress:
    """A case, and the tab of its page to open (empty: the first)."""

    case_id: str
    tab: str = ""


@dataclass(frozen=True, slots=True)
class BookingStart:
    """With what the booking panel opens.

    Attributes:
        scan: the text of a scanned passport, or empty.
        case_id: a case that is there already (a follow-up, a new time), or empty.
        moving: the appointment to be moved, or empty.
        desk_id, day, start: a time that was pointed at in the calendar, or empty and None.
        beside: that time is taken, and one more person is to be booked at it.
        family_of: the case of somebody with whose family one more comes (R22), or empty.
        name: what was typed in the search and found nobody, or empty.
    """

    scan: str = ""
    case_id: str = ""
    moving: str = ""
    desk_id: str = ""
    day: date | None = None
    start: int | None = None
    beside: bool = False
    family_of: str = ""
    name: str = ""


class Approver(Protocol):
    """Asks somebody who has a right to approve on the spot what the clerk wants to do."""

    def asks(
        self,
        broken: RuleBroken,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> bool:
        """Ask, if there is anybody and it can be approved; say whether somebody is asked."""
        ...


class Session(QObject):
    """One clerk at one counter.

    Signals:
        changed: `Changes`; every screen listens, one that is out of sight only marks itself dirty.
        case_selected: id of the case that the side panel shows, or empty.
        case_opened: `CaseAddress`; the case page opens.
        booking_wanted: `BookingStart`; the booking panel slides in.
        paper_wanted: number of an issued paper; its preview opens.
        plan_wanted: the plan of the station is to be made; its tab opens.
    """

    changed = Signal(object)
    case_selected = Signal(object)
    case_opened = Signal(object)
    booking_wanted = Signal(object)
    paper_wanted = Signal(object)
    plan_wanted = Signal()

    def __init__(
        self,
        store: Store,
        actor: Actor,
        language: Language,
        tasks: TaskRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.actor = actor
        self.language = language
        self.tasks = tasks
        self.messages = messages
        self.approver: Approver | None = None
        self.undos = UndoStack(messages, self)
        self._looked = ""
        self._looked_at = datetime.min.replace(tzinfo=UTC)

    @property
    def today(self) -> date:
        """The local day in Oslo by the counter's clock."""
        return oslo_day(self.store.clock.now())

    def look(self, case_id: str) -> CasePage:
        """Return a case and say in the journal who looked; called in the worker.

        However many views of the window show the same case one after the other, it is one look.

        Raises:
            RuleBroken: `no-case`; `belongs-to` (R17); `no-right`.
        """
        now = self.store.clock.now()
        if self._looked != case_id or now - self._looked_at > ONE_LOOK:
            page = look(self.store, self.actor, case_id, self.today)
            self._looked, self._looked_at = case_id, now
            return page
        return case_page(self.store, case_id, self.today)

    def submit(self, command: Command, done: Callable[[Outcome], object] | None = None) -> None:
        """Carry out one command in the worker; a refusal is told as a message, a success goes to `done`.

        `changed` is emitted before `done` is called.
        """
        self.run(_Performing(self.store, self.actor, (command,)), done)

    def submit_all(self, commands: tuple[Command, ...], done: Callable[[Outcome], object] | None = None) -> None:
        """Carry out several commands in one transaction."""
        self.run(_Performing(self.store, self.actor, commands), done)

    def run(self, work: Callable[[], Outcome], done: Callable[[Outcome], object] | None = None) -> None:
        """Carry out a use case that answers with an outcome in the worker, and tell of its changes."""
        delivery = _Delivery(self, work, done, self.undos.listener())
        self.tasks.submit(work, delivery.succeeded, delivery.failed)

    def asks_for_approval(
        self,
        error: BaseException,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> bool:
        """Say whether somebody who has the right is asked to approve what the clerk has no right to.

        Then `done` is called later with what came of the work, or `failed`, where nobody approved.
        """
        if self.approver is None or not isinstance(error, RuleBroken):
            return False
        return self.approver.asks(error, work, done, failed)

    def tell(self, error: BaseException) -> None:
        """Tell why something was refused.

        Raises:
            BaseException: the error itself, where it is no refusal: an unexpected fault.
        """
        if not isinstance(error, RuleBroken):
            raise error
        self.messages.problem(refusal(error, self.language))

    def sentence(self, broken: RuleBroken) -> str:
        """Return the words of a refusal in the clerk's language."""
        return refusal(broken, self.language)


@dataclass(frozen=True, slots=True)
class _Performing:
    store: Store
    actor: Actor
    commands: tuple[Command, ...]

    def __call__(self) -> Outcome:
        return perform(self.store, self.actor, *self.commands)


class _Delivery(QObject):
    """Where the answer to one command arrives, on the window's thread."""

    def __init__(
        self,
        session: Session,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], object] | None,
        undone: Undoable | None = None,
    ) -> None:
        super().__init__(session)
        self._undone = undone
        self._session = session
        self._work = work
        self._done = done

    @Slot(object)
    def succeeded(self, outcome: Outcome) -> None:
        """Tell the screens, then whoever asked."""
        changes: Changes = outcome.changes
        if changes:
            self._session.changed.emit(changes)
        before = self._session.messages.count
        if self._done is not None:
            self._done(outcome)
        if self._undone is not None:
            self._undone.succeeded(told=self._session.messages.count > before)
        self.deleteLater()

    @Slot(object)
    def failed(self, error: BaseException) -> None:
        """Ask whoever may approve it, or tell the clerk."""
        if not self._session.asks_for_approval(error, self._work, self.succeeded, self.give_up):
            self.give_up(error)

    @Slot(object)
    def give_up(self, error: BaseException) -> None:
        """Tell the clerk."""
        self.deleteLater()
        if self._undone is not None and isinstance(error, RuleBroken):
            self._undone.refused(self._session.sentence(error))
        else:
            self._session.tell(error)
