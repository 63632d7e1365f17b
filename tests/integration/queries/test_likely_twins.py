"""Who is here already and may be the person that is entered."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.twins import Reason
from desktop.services.checklists import AddPassport
from desktop.services.commands import perform
from desktop.services.queries.find import find
from desktop.services.queries.twins import likely_twins
from tests.support.station import ANH, TestStation, book_person, make_station

BORN = replace(ANH, born_on="1991-02-03")


@pytest.fixture
def station(tmp_path: Path) -> TestStation:
    return make_station(tmp_path)


def test_everything_that_comes_near_is_found_the_likeliest_first(station: TestStation) -> None:
    near = replace(BORN, duf="", family_name="Nguyem", born_on="1991-03-02")
    alike = replace(BORN, duf="", family_name="Haddad", given_names="Mohammed", born_on="1988-11-12")
    for nth, person in enumerate((near, BORN, alike, replace(near, family_name="Tran"))):
        book_person(station, person, nth=nth)
    entered = replace(BORN, family_name="Thi Anh", given_names="Nguyen", passport_number="")

    found = likely_twins(station.store, entered)

    assert [(each.hit.name, each.likely.reasons) for each in found] == [
        ("Nguyễn, Thị Ánh", (Reason.SAME_DUF, Reason.SWAPPED_NAME, Reason.SAME_BORN)),
        ("Nguyem, Thị Ánh", (Reason.NEAR_NAME, Reason.SWAPPED_BORN)),
    ]
    found = likely_twins(station.store, replace(entered, family_name="Nguyen", given_names="Thi Anh"))
    assert [each.likely.reasons[-2:] for each in found] == [
        (Reason.SAME_NAME, Reason.SAME_BORN),
        (Reason.NEAR_NAME, Reason.SWAPPED_BORN),
    ]
    # Found by the sound of the name though the birth date is known in part alone.
    (twin,) = likely_twins(station.store, replace(alike, given_names="Maxamed", born_on="1988-00-00"))
    assert twin.likely.reasons == (Reason.ALIKE_NAME, Reason.PARTLY_BORN)
    assert likely_twins(station.store, replace(entered, family_name="", given_names="", duf="")) == ()
    station.store.close()


def test_a_further_passport_counts_and_the_entry_itself_does_not(station: TestStation) -> None:
    booked = book_person(station, BORN)
    (hit,) = find(station.store, booked.booking_number)
    perform(station.store, station.clerk, AddPassport(station.ids.new(), booked.case_id, "X7654321", "VNM"))
    other = replace(BORN, family_name="Tran", given_names="Van", duf="", passport_number="X7654321")
    (twin,) = likely_twins(station.store, other)
    assert twin.likely.reasons == (Reason.SAME_PASSPORT, Reason.SAME_BORN)
    assert likely_twins(station.store, BORN, but=hit.person_id) == ()
    station.store.close()
