"""A file that knows only the old entry of a person brings its cases to the one kept."""

from typing import Any

from sqlalchemy import select

from desktop.services.commands import perform
from desktop.services.queries.case_page import case_page
from desktop.services.twins import JoinPeople
from desktop.storage.models import Case, Person
from tests.integration.importing.conftest import Take
from tests.support.exchange import case
from tests.support.station import MONDAY, TestStation

DUF = "199905123417"


def holder(station: TestStation, case_id: str) -> str:
    with station.store.read() as connection:
        return str(connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one())


def line(case_id: str, **more: Any) -> dict[str, Any]:
    return case(case_id, person__duf=DUF, person__given_names="Thi A.", **more)


def test_new_cases_of_the_old_entry_come_to_the_one_kept(station: TestStation, take: Take) -> None:
    take(case("c1", person__phone="+4790000001"), line("c2"))
    kept, gone = holder(station, "c1"), holder(station, "c2")
    assert kept != gone
    perform(station.store, station.clerk, JoinPeople(kept, gone))

    # Once more the same, then a change of the known case, then one that is new.
    taken = take(line("c2"), line("c3"), name="later.jsonl", made_at="2026-11-23T07:00:00+01:00")

    assert taken.refused_path is None
    assert (holder(station, "c2"), holder(station, "c3")) == (kept, kept)
    assert case_page(station.store, "c3", MONDAY).person.given_names == "Thị Ánh"
    with station.store.read() as connection:
        assert connection.execute(select(Person.given_names).where(Person.id == gone)).scalar_one() == "Thi A."
        assert len(connection.execute(select(Person.id)).all()) == 2
