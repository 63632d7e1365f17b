"""Whatever is booked, moved, lengthened, held, cancelled and undone: two appointments never share a minute.

And who asks before whether a move or a length would be refused is told what then comes of it.
"""

import contextlib
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.appointments import Step
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, LengthenAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment, CheckIn, MarkLeft, MarkNoShow, UndoStep
from desktop.services.bookings_undone import TakeBookingBack
from desktop.services.cases import OpenCase, PersonDetails, RegisterPerson
from desktop.services.commands import Command, perform
from desktop.services.fitting import why_not
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.storage.store import open_store
from tests.support.invariants import assert_sound
from tests.support.station import MONDAY, MORNING, TestStation, make_station

DESKS = st.integers(0, 1)
DAYS = st.integers(0, 1)
STARTS = st.integers(9 * 12 - 2, 14 * 12 + 2).map(lambda tick: tick * 5)
LENGTHS = st.sampled_from([5, 15, 20, 25, 40, 60])


class Seats(RuleBasedStateMachine):
    """Clerks who do anything at all."""

    appointments: Bundle[str] = Bundle("appointments")
    holds: Bundle[str] = Bundle("holds")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        # The tables are made once; each run begins with a copy of the closed file.
        shutil.copytree(_prepared(), self.folder, dirs_exist_ok=True)
        self.made: dict[str, tuple[str, str]] = {}
        self.clock = SetClock(MORNING)
        self.ids = seeded_ids(self.clock, 7)
        self.store = open_store(self.folder, self.clock, self.ids)

    @initialize()
    def know_the_station(self) -> None:
        self.clerk = _STATION[0].clerk
        self.desks = _STATION[0].desks

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def attempt(self, *commands: Command) -> None:
        """Try, and take a no for an answer."""
        with contextlib.suppress(RuleBroken):
            perform(self.store, self.clerk, *commands)

    def ask_and_attempt(self, wish: MoveAppointment | LengthenAppointment) -> None:
        """Ask first, as the hands of the calendar do, and be told the truth."""
        expected = why_not(self.store, self.clerk, wish)
        if expected is None:
            perform(self.store, self.clerk, wish)
            return
        with pytest.raises(RuleBroken) as refused:
            perform(self.store, self.clerk, wish)
        assert (refused.value.code, refused.value.facts) == (expected.code, expected.facts)

    @rule(target=appointments, desk=DESKS, day=DAYS, start=STARTS, minutes=LENGTHS)
    def book(self, desk: int, day: int, start: int, minutes: int) -> str:
        person, case, appointment = self.ids.new(), self.ids.new(), self.ids.new()
        self.made[appointment] = (case, person)
        self.attempt(
            RegisterPerson(person, PersonDetails("Prøve", "Per", "1990-01-01", "SWE")),
            OpenCase(case, person, "permanent", "permanent", "other", "paper", "phone"),  # type: ignore[arg-type]
            BookAppointment(
                appointment,
                case,
                self.desks[desk].desk_id,
                MONDAY + timedelta(days=day),
                start,
                minutes,
                "hand-in",
                appointment[-8:],
                "phone",  # type: ignore[arg-type] # the stored form
            ),
        )
        return appointment

    @rule(target=holds, desk=DESKS, day=DAYS, start=STARTS, minutes=LENGTHS)
    def hold(self, desk: int, day: int, start: int, minutes: int) -> str:
        hold = self.ids.new()
        self.attempt(
            HoldPlace(hold, self.desks[desk].desk_id, MONDAY + timedelta(days=day), start, minutes, for_minutes=5)
        )
        return hold

    @rule(hold=holds)
    def release(self, hold: str) -> None:
        self.attempt(ReleasePlace(hold))

    @rule(appointment=appointments, desk=DESKS, day=DAYS, start=STARTS)
    def move(self, appointment: str, desk: int, day: int, start: int) -> None:
        there = MONDAY + timedelta(days=day)
        self.ask_and_attempt(MoveAppointment(appointment, self.desks[desk].desk_id, there, start))

    @rule(appointment=appointments, minutes=LENGTHS)
    def lengthen(self, appointment: str, minutes: int) -> None:
        self.ask_and_attempt(LengthenAppointment(appointment, minutes))

    @rule(appointment=appointments)
    def take_back(self, appointment: str) -> None:
        self.attempt(TakeBookingBack(appointment, *self.made[appointment]))

    @rule(appointment=appointments)
    def cancel(self, appointment: str) -> None:
        self.attempt(CancelAppointment(appointment, "ill"))

    @rule(appointment=appointments)
    def arrive_and_leave(self, appointment: str) -> None:
        self.attempt(CheckIn(appointment), MarkLeft(appointment))

    @rule(appointment=appointments)
    def stay_away(self, appointment: str) -> None:
        self.attempt(MarkNoShow(appointment))

    @rule(appointment=appointments, step=st.sampled_from(Step))
    def undo(self, appointment: str, step: Step) -> None:
        self.attempt(UndoStep(appointment, step))

    @rule(minutes=st.integers(1, 90))
    def time_goes_by(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)

    @invariant()
    def seats_are_apart(self) -> None:
        assert_sound(self.store)


_STATION: list[TestStation] = []


def _prepared() -> Path:
    if not _STATION:
        folder = Path(tempfile.mkdtemp())
        station = make_station(folder, weeks=1)
        station.store.close()
        _STATION.append(station)
        _FOLDER.append(folder)
    return _FOLDER[0]


_FOLDER: list[Path] = []

TestSeats = Seats.TestCase
TestSeats.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)


@pytest.mark.soak
def test_seats_stay_apart_for_long() -> None:
    run_state_machine_as_test(Seats, settings=settings(max_examples=400, stateful_step_count=80, deadline=None))
