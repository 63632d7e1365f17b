"""What must hold in every database whatever has happened to it."""

from collections import Counter

from sqlalchemy import select

from desktop.domain.appointments import HOLDS_SEAT, Standing, State, seat_ticks
from desktop.storage.journal_walk import walk
from desktop.storage.models import Appointment, Overbooking, Seat
from desktop.storage.search_check import check_index
from desktop.storage.store import Store


def assert_sound(store: Store) -> None:
    """Assert that chains verify, that each appointment has exactly its ticks and shares none, and that all is found.

    Only one that was overbooked for a reason lies at a further seat.
    """
    with store.read() as connection:
        walked = walk(connection)
        assert walked.breaks == ()
        if store.has_search:
            index = check_index(connection)
            assert index.holds, index
        expected: Counter[tuple[str, object, int]] = Counter()
        for row in connection.execute(select(Appointment)):
            if State(row.state) in HOLDS_SEAT and row.standing != Standing.NEEDS_NEW_TIME:
                expected.update((row.desk_id, row.day, tick) for tick in seat_ticks(row.start, row.minutes))
        seats = connection.execute(select(Seat).where(Seat.appointment_id.is_not(None))).all()
        held = Counter((seat.desk_id, seat.day, seat.tick) for seat in seats)
        overbooked = set(connection.execute(select(Overbooking.appointment_id)).scalars())
    assert held == expected
    assert {seat.appointment_id for seat in seats if seat.seat > 1} <= overbooked
    first = Counter((seat.desk_id, seat.day, seat.tick) for seat in seats if seat.appointment_id not in overbooked)
    assert all(count == 1 for count in first.values())
