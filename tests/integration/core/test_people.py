"""Correcting a person: both values in the journal, the search index rewritten, and the way back (R55)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select

from desktop.domain.cases import AddressProtection, Channel, Sex
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import PersonDetails
from desktop.services.commands import from_json, perform
from desktop.services.people import (
    FIELDS,
    Correction,
    CorrectPerson,
    corrected,
    correction,
    corrections_between,
)
from desktop.services.queries.case_page import case_page
from desktop.services.queries.find import find
from desktop.storage.models import JournalEntry, JournalPayload, Person
from tests.support.cases import give_away, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station

BINH = replace(
    ANH,
    family_name="Trần",
    born_on="1991-02-03",
    citizenship="XXA",
    sex=Sex.FEMALE,
    passport_number="B1234567",
    passport_expires_on=date(2031, 5, 1),
    phone="",
    language=Language.ENGLISH,
    protection=AddressProtection.CONFIDENTIAL,
    interpreter="vietnamesisk",
)


def on_paper(station: TestStation) -> tuple[str, str]:
    """Return the id of a person with a paper case, and of the case."""
    case_id = book_person(station).case_id
    return case_page(station.store, case_id, MONDAY).person_id, case_id


def person_of(station: TestStation, case_id: str) -> PersonDetails:
    return case_page(station.store, case_id, MONDAY).person


def journalled(station: TestStation) -> list[tuple[str | None, str]]:
    """Return case and payload of each correction in the journal."""
    query = (
        select(JournalEntry.case_id, JournalPayload.body)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(JournalEntry.command == "correct-person")
        .order_by(JournalEntry.number)
    )
    with station.store.read() as connection:
        return [(row.case_id, row.body) for row in connection.execute(query)]


def test_the_journal_keeps_both_values_of_what_changed_and_nothing_else(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    after = replace(ANH, family_name="Trần", phone="")
    done = perform(station.store, station.clerk, CorrectPerson(person_id, after))

    assert person_of(station, case_id) == after
    [(about, body)] = journalled(station)
    assert about == case_id
    assert case_id in done.changes.cases
    said = msgspec.json.decode(body)
    assert [(each["field"], each["before"], each["after"]) for each in said["corrections"]] == [
        ("family_name", "Nguyễn", "Trần"),
        ("phone", "+4791234567", ""),
    ]
    assert ANH.email not in body
    assert ANH.given_names not in body
    kept = from_json("correct-person", body)
    assert isinstance(kept, CorrectPerson)
    assert kept.corrections == done.result


def test_the_way_back_restores_every_field(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    done = perform(station.store, station.clerk, CorrectPerson(person_id, BINH))
    assert person_of(station, case_id) == BINH
    assert done.undo is not None
    again = perform(station.store, station.clerk, done.undo)
    assert person_of(station, case_id) == ANH
    assert again.undo is not None
    perform(station.store, station.clerk, again.undo)
    assert person_of(station, case_id) == BINH


def test_the_search_finds_the_new_name_and_no_longer_the_old_one(tmp_path: Path) -> None:
    station = make_station(tmp_path)  # the index lies beside SQLite only
    person_id, case_id = on_paper(station)
    perform(station.store, station.clerk, CorrectPerson(person_id, replace(BINH, duf="200900595509")))
    for found in ("tran thi", "B1234567", "200900595509", "3.2.1991"):
        assert [hit.case_id for hit in find(station.store, found)] == [case_id], found
    for gone in ("nguyen", "91234567", "200816832910"):
        assert find(station.store, gone) == (), gone
    number = case_page(station.store, case_id, MONDAY).appointments[0].booking_number
    assert [hit.case_id for hit in find(station.store, number)] == [case_id], "the booking number still leads here"
    station.store.close()


def test_what_another_corrected_meanwhile_is_not_lost(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    mine = correction(person_id, ANH, replace(ANH, city="Bergen"))
    same = correction(person_id, ANH, replace(ANH, phone=""))
    perform(station.store, station.leader, CorrectPerson(person_id, replace(ANH, phone="+4740000000")))

    perform(station.store, station.clerk, mine)
    assert person_of(station, case_id) == replace(ANH, city="Bergen", phone="+4740000000")
    with pytest.raises(RuleBroken, match="corrected-meanwhile"):
        perform(station.store, station.clerk, same)
    assert person_of(station, case_id).phone == "+4740000000"


def test_an_undo_never_takes_back_what_another_has_written(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    done = perform(station.store, station.clerk, CorrectPerson(person_id, replace(ANH, city="Bergen")))
    perform(station.store, station.leader, CorrectPerson(person_id, replace(ANH, city="Voss")))
    assert done.undo is not None
    with pytest.raises(RuleBroken, match="corrected-meanwhile"):
        perform(station.store, station.clerk, done.undo)
    assert person_of(station, case_id).city == "Voss"


def test_what_makes_no_sense_is_refused(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    with pytest.raises(RuleBroken, match="nothing-corrected"):
        perform(station.store, station.clerk, CorrectPerson(person_id, ANH))
    with pytest.raises(RuleBroken, match="name-missing"):
        perform(station.store, station.clerk, CorrectPerson(person_id, replace(ANH, family_name=" ", given_names="")))
    with pytest.raises(RuleBroken, match="no-person"):
        perform(station.store, station.clerk, CorrectPerson("nobody", BINH))
    with pytest.raises(RuleBroken, match="no-person"):
        perform(station.store, station.clerk, CorrectPerson("nobody", BINH, case_id))
    assert person_of(station, case_id) == ANH
    assert journalled(station) == []


def test_what_was_sent_is_corrected_on_written_information_only(station: TestStation) -> None:
    case_id = open_case(station)
    person_id = case_page(station.store, case_id, MONDAY).person_id
    with pytest.raises(RuleBroken, match="written-note-missing") as refused:
        perform(station.store, station.clerk, CorrectPerson(person_id, BINH, case_id))
    assert refused.value.rule == "R55"
    perform(station.store, station.clerk, CorrectPerson(person_id, replace(ANH, phone=""), case_id))
    done = perform(station.store, station.clerk, CorrectPerson(person_id, BINH, case_id, "letter of 20 November"))
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert person_of(station, case_id) == replace(ANH, phone="")


def test_it_stands_on_the_time_line_of_the_case_at_hand_and_all_cases_are_read_again(station: TestStation) -> None:
    person_id, older = on_paper(station)
    newer = open_case(station, person_id=person_id, channel=Channel.PAPER, application="permanent", fee=None)
    done = perform(station.store, station.clerk, CorrectPerson(person_id, BINH, older))
    perform(station.store, station.clerk, CorrectPerson(person_id, ANH))
    assert [about for about, _ in journalled(station)] == [older, newer]
    assert done.changes.cases == {older, newer}


def test_somebody_of_another_station_is_not_corrected_here(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    give_away(station, case_id)
    for command in (CorrectPerson(person_id, BINH), CorrectPerson(person_id, BINH, case_id)):
        with pytest.raises(RuleBroken, match="belongs-to"):
            perform(station.store, station.clerk, command)


def test_somebody_without_a_case_can_be_corrected(station: TestStation) -> None:
    person_id, case_id = on_paper(station)
    with station.store.write() as connection:
        row = connection.execute(select(Person).where(Person.id == person_id)).one()
        connection.execute(insert(Person).values(**{name: getattr(row, name) for name in FIELDS}, id="alone"))
    done = perform(station.store, station.clerk, CorrectPerson("alone", BINH))
    assert done.changes.cases == frozenset()
    assert person_of(station, case_id) == ANH


TEXTS = st.text("Aåß 李-1", max_size=4)
PEOPLE = st.builds(
    PersonDetails,
    TEXTS,
    TEXTS,
    st.sampled_from(["1991-02-00", "1991-02-03"]),
    st.sampled_from(["VNM", "XXA"]),
    sex=st.sampled_from(Sex),
    passport_expires_on=st.none() | st.dates(),
    language=st.sampled_from(Language),
    protection=st.sampled_from(AddressProtection),
    note=TEXTS,
)


@given(before=PEOPLE, after=PEOPLE)
def test_the_corrections_are_exactly_what_leads_from_one_to_the_other(
    before: PersonDetails, after: PersonDetails
) -> None:
    found = corrections_between(before, after)
    assert corrected(before, found) == after
    assert corrected(after, [Correction(each.field, each.after, each.before) for each in found]) == before
    assert len({each.field for each in found}) == len(found)
    assert all(each.before != each.after for each in found)
