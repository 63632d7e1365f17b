"""A place is held while a panel is open: others see by whom; Esc, the end of its time and a crash free it."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import perform
from desktop.services.free_times import FreeTime, free_times
from desktop.services.queries.calendar import calendar_page
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.storage.models import Hold, Seat
from desktop.storage.store import Store
from tests.integration.calendar.at_work import MONDAY, OLSEN, book_at, other_program
from tests.support.station import TestStation, make_station

TUESDAY = MONDAY + timedelta(days=1)
MINUTES = 10


def hold(station: TestStation, hold_id: str = "hold") -> HoldPlace:
    """Return the command that holds Tuesday at nine."""
    return HoldPlace(hold_id, station.desks[0].desk_id, TUESDAY, 9 * 60, 25, MINUTES)


def is_offered(store: Store, desk_id: str) -> bool:
    """Tell whether a search of a program finds the place."""
    with store.read() as connection:
        now = store.clock.now()
        found = free_times(connection, "demo", "", 25, now, start_day=TUESDAY, end_day=TUESDAY, limit=99)
    return FreeTime(desk_id, "1", TUESDAY, 9 * 60, 25) in found


def test_what_one_counter_holds_another_sees_and_gets_when_it_is_given_back_or_over(
    station: TestStation, tmp_path: Path
) -> None:
    other = other_program(station, tmp_path)
    desk_id = station.desks[0].desk_id
    perform(station.store, station.clerk, hold(station))
    assert not is_offered(other, desk_id)
    (shown,) = calendar_page(other, TUESDAY, TUESDAY, Language.BOKMAL).held
    assert shown.by == "Kari Berg"
    with pytest.raises(RuleBroken, match="seat-held") as refused:
        perform(other, station.leader, hold(station, "second"))
    assert refused.value.facts["by"] == "Kari Berg"
    perform(station.store, station.clerk, ReleasePlace("hold"))
    assert is_offered(other, desk_id)

    perform(station.store, station.clerk, hold(station, "third"))
    station.clock.advance(minutes=MINUTES)
    assert is_offered(other, desk_id)
    assert calendar_page(other, TUESDAY, TUESDAY, Language.BOKMAL).held == ()
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    with other.read() as connection:
        assert connection.execute(select(Hold)).all() == [], "what is over goes when somebody takes the place"
        assert set(connection.execute(select(Seat.hold_id)).scalars()) == {None}
    other.close()


_HOLDER = """
import sys, time
from datetime import date
from pathlib import Path
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.services.commands import perform
from desktop.services.seats import HoldPlace
from desktop.services.staff import roles
from desktop.domain.rights import Role
from desktop.services.work import Actor
from desktop.storage.store import open_store
from tests.support.station import MORNING
clock = SetClock(MORNING)
store = open_store(Path(sys.argv[1]), clock, seeded_ids(clock, 9))
clerk = Actor(sys.argv[2], "Kari Berg", roles()[Role.CLERK])
perform(store, clerk, HoldPlace("hold", sys.argv[3], date.fromisoformat(sys.argv[4]), 540, 25, 10))
print("held", flush=True)
time.sleep(600)
"""


def test_the_place_of_a_program_that_was_killed_is_free_when_its_time_is_over(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    desk_id = station.desks[0].desk_id
    arguments = [sys.executable, "-c", _HOLDER, str(tmp_path), station.clerk.staff_id, desk_id, TUESDAY.isoformat()]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
    assert not is_offered(station.store, desk_id), "nobody has given it back"
    station.clock.advance(minutes=MINUTES)
    assert is_offered(station.store, desk_id)
    book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    station.store.close()
