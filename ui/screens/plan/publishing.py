"""What is done with a plan, in the background: looked at beforehand, saved, published, brought back, withdrawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.plan_lines import PlanLine
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome, Store
from desktop.services.plan_versions import (
    DiscardPlan,
    Publication,
    PublishPlan,
    ReleasePlaces,
    RestorePlan,
    SavePlan,
    WithdrawPlan,
)
from desktop.services.progress import watched
from desktop.services.queries.plan import PlanPreview, PlanRow, preview_plan
from ui.attempt import Attempt, Performing, WayBack
from ui.messages import Offer
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of local days, both included."""

    first: date
    last: date


class Publishing(QObject):
    """Does one thing at a time, and tells how it came out.

    Signals:
        busy: what is being done, in a sentence; empty when it is over.
        progressed: places written, and all that are to be written (int, int), while it can still be stopped.
        previewed: `PlanPreview`.
        saved: `SavePlan` was carried out.
        settled: the lines on the screen were published or put away.
        refused: `RuleBroken`; nothing was written, and nobody has been told yet.
    """

    busy = Signal(object)
    progressed = Signal(int, int)
    _told_of = Signal(int, int)
    previewed = Signal(object)
    saved = Signal(object)
    settled = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_busy = False
        self._saving: SavePlan | None = None
        self._settles = False
        self._undo = ""
        self._stop = Event()
        self._told_of.connect(self.progressed)  # out of the worker's thread: between threads a signal goes by queue

    @property
    def is_busy(self) -> bool:
        """Say whether something is being done."""
        return self._is_busy

    @Slot()
    def stop(self) -> None:
        """Ask for an early end of what is being written; then nothing of it stays."""
        self._stop.set()

    def preview(self, lines: Sequence[PlanLine], days: Days) -> None:
        """Find out what publishing would do; nothing is written."""
        if self._begin(self.tr("The calendar is being looked through.")):
            work = _Looking(self._session.store, tuple(lines), days)
            self._session.tasks.submit(work, self._previewed, self._failed)

    def save(self, draft: SavePlan) -> None:
        """Save a draft."""
        if self._begin(self.tr("The draft is being saved.")):
            self._saving, self._undo = draft, self.tr("Undo the saving")
            self._attempt(draft)

    def publish(self, draft: SavePlan | None, plan_id: str, revision: int, days: Days) -> None:
        """Publish a version in one step with the saving of its draft, where there is something to save."""
        if self._begin(self.tr("The plan is being published. With many desks and days this takes a while.")):
            self._undo, self._settles = self.tr("Take the publication back"), True
            publish = PublishPlan(plan_id, days.first, days.last, revision)
            self._attempt(*((draft,) if draft is not None else ()), publish)

    def restore(self, row: PlanRow, over: str, days: Days) -> None:
        """Publish an earlier version again."""
        if self._begin(self.tr("The earlier version is being published again.")):
            self._undo = self.tr("Take the publication back")
            self._attempt(RestorePlan(row.plan_id, over, days.first, days.last))

    def withdraw(self, row: PlanRow, first: date) -> None:
        """Take the places of the version in force away; appointments stay."""
        if self._begin(self.tr("The plan is being withdrawn.")):
            self._undo = self.tr("Publish it again")
            self._attempt(WithdrawPlan(row.plan_id, first))

    def discard(self, plan_id: str) -> None:
        """Put a draft away."""
        if self._begin(self.tr("The draft is being put away.")):
            self._undo, self._settles = self.tr("Bring the draft back"), True
            self._attempt(DiscardPlan(plan_id))

    def release(self, days: Days) -> None:
        """Let the places of these days be booked from now on."""
        if self._begin(self.tr("The places are being released.")):
            self._attempt(ReleasePlaces(days.first, days.last))

    def _begin(self, text: str) -> bool:
        if self._is_busy:
            return False
        self._is_busy, self._saving, self._settles, self._undo = True, None, False, ""
        self._stop.clear()
        self.busy.emit(text)
        return True

    def _end(self) -> None:
        self._is_busy = False
        self.busy.emit("")

    def _attempt(self, *commands: Command) -> None:
        work = _Watched(Performing(self._session, commands), self._told_of.emit, self._stop.is_set)
        Attempt(self._session, work, self._succeeded, self._refused, self)

    @Slot(object)
    def _succeeded(self, outcome: Outcome) -> None:
        saving, settles = self._saving, self._settles
        self._end()
        offer: Offer | None = None
        if outcome.undo is not None and self._undo:
            offer = WayBack(self._session, outcome.undo, self._session).offer(self._undo)
        self._session.messages.success(self._told(outcome.result), undo=offer)
        if saving is not None:
            self.saved.emit(saving)
        elif settles:
            self.settled.emit()

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self._end()
        if broken.code == "stopped":
            self._session.messages.info(self._session.sentence(broken))
        else:
            self.refused.emit(broken)
        return True

    @Slot(object)
    def _previewed(self, preview: PlanPreview) -> None:
        self._end()
        self.previewed.emit(preview)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, RuleBroken):
            self.refused.emit(error)
        else:
            self._session.tell(error)

    def _told(self, result: object) -> str:
        if isinstance(result, Publication):
            text = self.tr("Version %1 of the plan is published. Places: %2 new, %3 gone, %4 changed, %5 kept.")
            for at, number in enumerate((result.number, result.new, result.gone, result.changed, result.kept), start=1):
                text = text.replace(f"%{at}", str(number))
            return text
        return self.tr("The step on the plan is done.")


@dataclass(frozen=True, slots=True)
class _Watched:
    work: Performing
    tell: Callable[[int, int], object]
    stopped: Callable[[], bool]

    def __call__(self) -> Outcome:
        with watched(self.tell, self.stopped):
            return self.work()


@dataclass(frozen=True, slots=True)
class _Looking:
    store: Store
    lines: tuple[PlanLine, ...]
    days: Days

    def __call__(self) -> PlanPreview:
        return preview_plan(self.store, self.lines, self.days.first, self.days.last)
