"""What files bring during an outage is not to be entered elsewhere; what is done here with it is."""

from desktop.domain.languages import Language
from desktop.domain.outages import EntryKind
from desktop.services.appointments import MoveAppointment
from desktop.services.commands import perform
from desktop.services.importing.new_times import GiveNewTime
from desktop.services.outages import DeclareOutage
from desktop.services.queries.imported import needs_new_time
from desktop.services.queries.to_enter import to_enter
from tests.integration.importing.conftest import Take
from tests.support.exchange import appointment, case
from tests.support.station import MONDAY, TestStation


def test_what_is_done_with_it_is_an_item_and_its_undo_takes_it_away(station: TestStation, take: Take) -> None:
    def kinds() -> list[EntryKind]:
        return [item.kind for item in to_enter(station.store, "outage", Language.ENGLISH)]

    perform(station.store, station.clerk, DeclareOutage("outage", "DUF svarer ikke"))
    take(case(), case("c2", receipt="R2"), appointment(), appointment("a2", "c2"))
    assert kinds() == []

    desk = station.desks[1].desk_id
    moved = perform(station.store, station.clerk, MoveAppointment("a1", desk, MONDAY, 13 * 60))
    assert kinds() == [EntryKind.MOVED]
    assert moved.undo is not None
    perform(station.store, station.clerk, moved.undo)
    assert kinds() == []

    (late,) = needs_new_time(station.store)
    time = late.free[-1]
    given = perform(station.store, station.clerk, GiveNewTime("a2", time.desk_id, time.day, time.start))
    assert kinds() == [EntryKind.MOVED]
    assert given.undo is not None
    perform(station.store, station.clerk, given.undo)
    assert kinds() == []
