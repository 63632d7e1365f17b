"""One person entered twice: joined, and parted again exactly."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.corrections import Correction
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import OpenCase, PersonDetails
from desktop.services.checklists import AddPassport
from desktop.services.commands import perform
from desktop.services.corrections import MoveCaseToPerson
from desktop.services.families import LinkFamily
from desktop.services.people import CorrectPerson, corrections_between, person_details
from desktop.services.queries.case_page import case_page
from desktop.services.queries.corrections import corrections_of
from desktop.services.queries.find import find
from desktop.services.twins import JoinPeople, Parted, PartPeople
from desktop.storage.models import Case, Person, table
from desktop.storage.row_log import shared_tables
from tests.support.station import ANH, MONDAY, TestStation, book_person

OTHER = replace(
    ANH,
    family_name="Nguyen",
    given_names="Thi Anh",
    born_on="1991-02-03",
    duf="",
    passport_number="C1234567",
    phone="+4798765432",
    note="Snakker litt norsk.",
)
_KEPT_ASIDE = {"journal_entry", "journal_payload", "device", "person_join"}


class Two:
    """One person with two entries, each with a case."""

    def __init__(self, station: TestStation) -> None:
        self.station = station
        first, second = book_person(station), book_person(station, OTHER, nth=1)
        self.kept_case, self.gone_case = first.case_id, second.case_id
        self.kept, self.gone = self.holder(first.case_id), self.holder(second.case_id)

    def holder(self, case_id: str) -> str:
        with self.station.store.read() as connection:
            return str(connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one())

    def details(self, person_id: str) -> PersonDetails:
        with self.station.store.read() as connection:
            return person_details(connection.execute(select(Person).where(Person.id == person_id)).one())

    def differing(self) -> tuple[Correction, ...]:
        return corrections_between(self.details(self.kept), self.details(self.gone))

    def join(self, values: tuple[Correction, ...] = (), **more: Any) -> str:
        command = JoinPeople(self.kept, self.gone, values, **more)
        return str(perform(self.station.store, self.station.clerk, command).result)

    def part(self, join_id: str) -> Parted:
        result = perform(self.station.store, self.station.clerk, PartPeople(join_id)).result
        assert isinstance(result, Parted)
        return result


def rows_of(station: TestStation) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row that is neither the journal's nor the join's own, with what the index leads to."""
    found = {}
    with station.store.read() as connection:
        for made in shared_tables():
            if made.name not in _KEPT_ASIDE:
                found[made.name] = sorted(map(tuple, connection.execute(made.select())), key=repr)
        if station.store.has_search:
            for name in ("search_identifier", "search_person"):
                found[name] = sorted(map(tuple, connection.execute(text(f"SELECT * FROM {name}"))))  # noqa: S608
            for word in ("nguyen", "thi", "anh"):
                named = text("SELECT rowid FROM search_name WHERE search_name MATCH :word ORDER BY rowid")
                found[word] = list(map(tuple, connection.execute(named, {"word": word})))
    return found


def test_everything_becomes_that_of_the_one_kept(station: TestStation) -> None:
    two = Two(station)
    passport = AddPassport(station.ids.new(), two.gone_case, "X7654321", "VNM")
    perform(station.store, station.clerk, passport)
    wanted = tuple(each for each in two.differing() if each.field in ("passport_number", "born_on"))

    join_id = two.join(wanted, because="viste begge passene")

    assert two.holder(two.gone_case) == two.kept
    page = case_page(station.store, two.gone_case, MONDAY)
    assert (page.person.family_name, page.person.born_on, page.person.passport_number) == (
        "Nguyễn",
        "1991-02-03",
        "C1234567",
    )
    assert two.details(two.gone) == OTHER
    if station.store.has_search:
        # The old number, the old spelling and the old birth date lead to the one kept, and once.
        for query in ("C1234567", "200816832910", "+4798765432", "Nguyen Thi Anh"):
            assert [hit.person_id for hit in find(station.store, query)] == [two.kept], query
    with station.store.read() as connection:
        passports = connection.execute(text("SELECT person_id FROM passport")).scalars().all()
    assert passports == [two.kept]

    parted = two.part(join_id)

    assert (parted.cases, parted.later_cases, parted.stayed) == ((two.gone_case,), 0, ())
    assert two.holder(two.gone_case) == two.gone
    assert two.details(two.kept) == ANH


@given(chosen=st.sets(st.integers(0, 20)), turned=st.booleans(), undo=st.booleans())
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_joining_and_parting_gives_the_rows_as_before(
    station: TestStation, chosen: set[int], turned: bool, undo: bool
) -> None:
    two = _two_of(station)
    if turned:
        two.kept, two.gone = two.gone, two.kept
    before = rows_of(station)
    values = tuple(each for at, each in enumerate(two.differing()) if at in chosen)

    outcome = perform(station.store, station.clerk, JoinPeople(two.kept, two.gone, values))
    assert rows_of(station) != before
    assert outcome.undo == PartPeople(str(outcome.result))
    back = perform(station.store, station.clerk, outcome.undo)
    assert rows_of(station) == before
    if undo:
        assert back.undo is not None
        again = perform(station.store, station.clerk, back.undo)
        assert two.details(two.kept) == replace(two.details(two.kept), **_after(values))
        assert again.undo is not None
        perform(station.store, station.clerk, again.undo)
        assert rows_of(station) == before


def test_what_came_since_stays_with_the_one_kept(station: TestStation) -> None:
    two = Two(station)
    wanted = tuple(each for each in two.differing() if each.field in ("phone", "note"))
    join_id = two.join(wanted)
    station.clock.advance(minutes=1)
    now = two.details(two.kept)
    correct = CorrectPerson(two.kept, corrections=corrections_between(now, replace(now, phone="+4790000000")))
    perform(station.store, station.clerk, correct)
    later = book_person(station, replace(OTHER, given_names="Nytt"), nth=3)
    perform(station.store, station.clerk, MoveCaseToPerson(later.case_id, two.kept, "feil person"))

    parted = two.part(join_id)

    assert (parted.later_cases, parted.stayed) == (1, ("phone",))
    assert two.holder(later.case_id) == two.kept
    assert two.details(two.kept) == replace(ANH, phone="+4790000000")
    assert two.details(two.gone) == OTHER


def test_an_entry_that_is_gone_is_not_changed_any_more(station: TestStation) -> None:
    two = Two(station)
    corrected = perform(
        station.store,
        station.clerk,
        CorrectPerson(two.gone, corrections=(Correction("phone", OTHER.phone, "+4791111111"),)),
    )
    two.join()
    assert corrected.undo is not None
    assert [each.values[0].field for each in corrections_of(station.store, two.kept_case)] == ["phone"]
    for command in (
        corrected.undo,
        CorrectPerson(two.gone, replace(OTHER, city="Bergen")),
        JoinPeople(two.gone, two.kept),
        JoinPeople(two.kept, two.gone),
    ):
        with pytest.raises(RuleBroken, match="person-joined"):
            perform(station.store, station.clerk, command)


def test_a_case_that_is_opened_for_the_old_entry_is_that_of_the_one_kept(station: TestStation) -> None:
    two = Two(station)
    two.join()
    opening = OpenCase(
        station.ids.new(),
        two.gone,
        "travel-document-refugee",
        Kind.TRAVEL_DOCUMENT,
        PermitType.OTHER,
        Channel.PAPER,
        RequestedBy.COUNTER,
    )
    opened = perform(station.store, station.clerk, opening)
    assert two.holder(str(opened.result)) == two.kept


def test_joins_lead_on_and_are_parted_last_first(station: TestStation) -> None:
    two = Two(station)
    third = book_person(station, replace(OTHER, given_names="Anh Thi"), nth=2)
    third_id = two.holder(third.case_id)
    before = rows_of(station)
    first = two.join()
    second = str(perform(station.store, station.clerk, JoinPeople(third_id, two.kept)).result)
    assert {two.holder(case) for case in (two.kept_case, two.gone_case, third.case_id)} == {third_id}
    if station.store.has_search:
        assert [hit.person_id for hit in find(station.store, "C1234567")] == [third_id]
    with pytest.raises(RuleBroken, match="joined-since"):
        perform(station.store, station.clerk, PartPeople(first))
    two.part(second)
    two.part(first)
    assert rows_of(station) == before
    with pytest.raises(RuleBroken, match="parted-already"):
        perform(station.store, station.clerk, PartPeople(first))


def test_who_cannot_be_joined(station: TestStation) -> None:
    two = Two(station)
    seen = two.differing()
    for command, code in (
        (JoinPeople(two.kept, two.kept), "same-person"),
        (JoinPeople(two.kept, "nobody"), "no-person"),
        (JoinPeople(two.kept, two.gone, (replace(seen[0], before="x"),)), "corrected-meanwhile"),
        (JoinPeople(two.kept, two.gone, case_id="nothing"), "no-case"),
        (PartPeople("nothing"), "no-join"),
    ):
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, station.clerk, command)
    perform(station.store, station.clerk, LinkFamily(station.ids.new(), (two.kept_case, two.gone_case)))
    with pytest.raises(RuleBroken, match="twins-in-family"):
        two.join()


_MADE: dict[int, Two] = {}


def _two_of(station: TestStation) -> Two:
    """Return the two of a station, which all examples share: each leaves them as they were."""
    with station.store.read() as connection:
        if connection.execute(select(table(Person).c.id).limit(1)).first() is None:
            _MADE.clear()
    if not _MADE:
        _MADE[0] = Two(station)
    return _MADE[0]


def _after(values: tuple[Correction, ...]) -> dict[str, Any]:
    made = {each.field: each.after for each in values}
    return {name: after for name, after in made.items() if name != "passport_expires_on"}
