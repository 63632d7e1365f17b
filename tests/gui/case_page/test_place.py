"""Where the applicant lives, on the case page: the station that serves the home is named, as in the booking."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.cases import Channel
from desktop.services.booking_rules import ruling_on_case
from desktop.services.commands import perform
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from tests.gui.case_page.conftest import Counter
from tests.support.cases import open_case
from tests.support.station import ANH


def test_the_station_that_serves_the_home_is_named_as_in_the_booking(counter: Counter) -> None:
    north = OtherStation("north", "Nordvik politistasjon", postcodes=("9000-9299",))
    perform(counter.station.store, founder(counter.station.ids.new()), KnowStations((north,)))
    case_id = open_case(counter.station, replace(ANH, postcode="9010"), channel=Channel.PAPER, fee=None)
    counter.open(case_id)
    place = next(view.line for view in counter.overview.views if view.line.key == "place")
    assert place.rules == ("R15",)
    assert "Nordvik politistasjon" in place.sentences[0]
    (barrier,) = ruling_on_case(counter.station.store, case_id, "hand-in").barriers
    assert (barrier.rule, barrier.station) == ("R15", "Nordvik politistasjon")
