"""What is known of the day that is shown, and what follows from it for this counter."""

from collections.abc import Mapping

from desktop.domain.queue import DayTerms, Next
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.day import AppointmentRow, appointments_of_day
from desktop.services.queries.needs import Needs, needs
from desktop.services.queries.queue import Queue, WalkInRow, next_for, queue_of_day
from ui.models.day import DayLine, Gap, Group, absent, counts, day_lines
from ui.screens.today.counter_work import CounterWork, best_gap
from ui.session import Session


class DayState:
    """The rows of a day as they were last read."""

    def __init__(self, session: Session, work: CounterWork) -> None:
        self._session = session
        self._work = work
        self.day = session.today
        self._rows: tuple[AppointmentRow, ...] = ()
        self._queue = Queue()
        self._needs: Mapping[str, Needs] = {}
        self._desks: tuple[DeskRow, ...] = ()
        self._own: DeskRow | None = None

    def read(self) -> None:
        """Read the day again."""
        store = self._session.store
        self._rows = appointments_of_day(store, self.day)
        self._queue = queue_of_day(store, self.day)
        of_cases = {row.case_id for row in self._rows} | {row.case_id for row in self._queue.walk_ins if row.case_id}
        self._needs = needs(store, of_cases, self._session.today)

    @property
    def is_today(self) -> bool:
        """Say whether it is today."""
        return self.day == self._session.today

    @property
    def terms(self) -> DayTerms:
        """Return from when on somebody is late."""
        return self._queue.terms

    def lines(self, *, done_folded: bool) -> tuple[DayLine, ...]:
        """Return the lines of the day as they are at this moment."""
        now = self._session.store.clock.now()
        self._desks, self._own = desks(self._session.store), self._work.own_desk()
        return day_lines(
            self._rows, now, self._needs, done_folded=done_folded, queue=self._queue, gap_for=self._gap_for
        )

    def _gap_for(self, walk_in: WalkInRow) -> Gap | None:
        now = self._session.store.clock.now()
        return best_gap(walk_in, self._rows, self._desks, self._own, now) if self.is_today else None

    def counts(self) -> Mapping[Group, int]:
        """Return how many there are in each group."""
        return counts(self._rows, self._queue.walk_ins)

    def absent(self, lines: tuple[DayLine, ...]) -> tuple[AppointmentRow, ...]:
        """Return of whom this clerk could note that they did not come today."""
        return absent(lines) if self.is_today and self._work.may_receive else ()

    def next_at(self, desk: DeskRow) -> Next:
        """Return who is next at a desk."""
        return next_for(self._rows, self._queue, desk, self._session.store.clock.now())
