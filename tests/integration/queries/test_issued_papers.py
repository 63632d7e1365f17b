"""Papers across cases: those of this counter, and one by its number."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services.papers import print_out
from desktop.services.queries.papers import paper_row, recent_papers
from desktop.storage.engine import postgres_engine
from desktop.storage.models import Case, IssuedPaper, Station
from desktop.storage.store import DeviceIdentity, create_on
from tests.support.station import ANH, MORNING, TestStation, book_person, fill_station, make_station

OTHER = replace(ANH, family_name="", given_names="Åse", duf="", phone="", email="aase@example.org")


@pytest.fixture(params=["sqlite", "postgresql"])
def station(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TestStation]:
    """Give a station on a real database of each kind."""
    if request.param == "sqlite":
        made = make_station(tmp_path)
    else:
        clock = SetClock(MORNING)
        ids = seeded_ids(clock, 1)
        engine = postgres_engine(request.getfixturevalue("postgres_url"))
        made = fill_station(create_on(engine, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids), clock, ids)
    yield made
    made.store.close()


def test_the_newest_paper_comes_first(station: TestStation) -> None:
    first = book_person(station)
    station.clock.put(MORNING + timedelta(minutes=5))
    second = book_person(station, OTHER, nth=3)
    print_out(station.store, station.clerk, first.letter)

    rows = recent_papers(station.store, 10)

    assert [(row.number, row.name, row.copies) for row in rows] == [
        (second.letter, "Åse", 0),
        (first.letter, "Nguyễn, Thị Ánh", 1),
    ]
    assert {(row.kind, row.made_by, row.application) for row in rows} == {
        (PaperKind.APPOINTMENT_LETTER, "Kari Berg", "renewal-protection")
    }
    assert rows[0].case_id == second.case_id
    assert rows[0].made_at == MORNING + timedelta(minutes=5)


def test_no_more_than_was_asked_for(station: TestStation) -> None:
    book_person(station)
    newest = book_person(station, OTHER, nth=3)

    assert [row.number for row in recent_papers(station.store, 1)] == [newest.letter]


def test_a_paper_of_another_counter_is_found_by_its_number_only(station: TestStation) -> None:
    booked = book_person(station)
    elsewhere = booked.letter.replace("-S1-", "-S2-")
    with station.store.write() as connection:
        connection.execute(update(IssuedPaper).values(number=elsewhere))

    assert recent_papers(station.store, 10) == ()
    assert paper_row(station.store, elsewhere).case_id == booked.case_id


def test_papers_of_another_station_are_not_shown(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        here = connection.execute(select(Station)).one()
        connection.execute(insert(Station).values({**here._asdict(), "id": "elsewhere"}))
        connection.execute(update(Case).values(station_id="elsewhere"))

    assert recent_papers(station.store, 10) == ()
    with pytest.raises(RuleBroken, match="belongs-to"):
        paper_row(station.store, booked.letter)


def test_a_number_that_was_never_given_is_refused(station: TestStation) -> None:
    with pytest.raises(RuleBroken, match="no-paper"):
        paper_row(station.store, "20261123-S1-0001")
