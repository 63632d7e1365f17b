"""An appointment in hand stays on the grid and within the hours that are shown."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointments import LONGEST_MINUTES
from desktop.services.queries.calendar import DeskRow
from ui.screens.calendar.contents import Column, Contents, Item, Kind
from ui.screens.calendar.ghost import Grip, begin, lengthened, moved
from ui.screens.calendar.placement import TICK, Place, Stretch
from ui.screens.calendar.span import Span
from ui.screens.calendar.walking import Stop

MONDAY = date(2026, 11, 23)
DESKS = tuple(DeskRow(f"desk {n}", str(n), ()) for n in (1, 2))
COLUMNS = tuple(Column(MONDAY, desk, (), (), "") for desk in DESKS)
SHOWN = Contents(Span.DAY, MONDAY, MONDAY, (MONDAY, 480), COLUMNS, (1, 1), hours=Stretch(8 * 60, 16 * 60))
WITHIN = st.builds(
    lambda start, ticks: Stretch(start * TICK, (start + ticks) * TICK), st.integers(96, 150), st.integers(1, 42)
)


def item(when: Stretch) -> Item:
    return Item("an appointment", Kind.APPOINTMENT, MONDAY, Stop(0, when), Place(0, 1), DESKS[0])


@given(WITHIN, st.integers(0, 1), st.integers(-500, 2500))
def test_what_is_moved_keeps_its_length(when: Stretch, column: int, minute: int) -> None:
    ghost = moved(begin(SHOWN, item(when), Grip.WHOLE), SHOWN, column, minute)

    assert ghost.when.end - ghost.when.start == when.end - when.start
    assert ghost.when.start % TICK == 0
    assert SHOWN.hours.start <= ghost.when.start
    assert ghost.when.end <= SHOWN.hours.end
    assert ghost.desk == DESKS[column]
    assert ghost.changes is ((column, ghost.when) != (0, when))


@given(WITHIN, st.integers(-500, 2500))
def test_what_is_lengthened_keeps_its_beginning(when: Stretch, end: int) -> None:
    ghost = lengthened(begin(SHOWN, item(when), Grip.EDGE), SHOWN, end)

    assert ghost.when.start == when.start
    assert TICK <= ghost.when.end - ghost.when.start <= LONGEST_MINUTES
    assert ghost.when.end % TICK == 0
    assert ghost.when.end <= SHOWN.hours.end
