"""Forms for an outage: their numbers, the sheets of the desks, and what a number answers before it is entered."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.blank_forms import BlankFormKind
from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.own_series import SeriesNumber
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.domain.scan import PaperScan, recognise
from desktop.services.blank_forms import BundleOrder, ReserveBlankForms, bundle_pdf, make_bundle
from desktop.services.commands import from_json, perform
from desktop.services.queries.blank_forms import last_bundle
from desktop.services.queries.papers import paper_row
from desktop.services.staff import roles
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.storage.models import JournalEntry, JournalPayload
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station
from tests.unit.printing.reading import text


def test_numbers_are_reserved_once_and_a_number_says_that_nobody_has_entered_its_form(station: TestStation) -> None:
    assert last_bundle(station.store) is None
    first = perform(station.store, station.clerk, ReserveBlankForms(2, 1, 1)).result
    second = perform(station.store, station.clerk, ReserveBlankForms(1)).result

    assert isinstance(first, tuple)
    assert isinstance(second, tuple)
    assert [form.kind for form in first] == [
        BlankFormKind.RECEIPT,
        BlankFormKind.RECEIPT,
        BlankFormKind.FEE_NOTE,
        BlankFormKind.CARD_SLIP,
    ]
    numbers = [form.number for form in (*first, *second)]
    assert [SeriesNumber.parse(number).running for number in numbers] == [1, 2, 3, 4, 5]
    with pytest.raises(RuleBroken) as told:
        paper_row(station.store, numbers[1])
    assert told.value.code == "blank-form-not-entered"
    said = refusal(told.value, Language.ENGLISH)
    assert numbers[1] in said
    assert "Kari Berg" in said
    assert "has not been entered" in said
    with pytest.raises(RuleBroken) as unknown:
        paper_row(station.store, str(replace(SeriesNumber.parse(numbers[-1]), running=6)))
    assert unknown.value.code == "no-paper"
    last = last_bundle(station.store)
    assert last is not None
    assert (last.first, last.last, last.forms, last.reserved_by) == (numbers[4], numbers[4], 1, "Kari Berg")


def test_the_journal_keeps_the_numbers_so_that_another_counter_keeps_the_same(
    station: TestStation, tmp_path: Path
) -> None:
    perform(station.store, station.clerk, ReserveBlankForms(2))
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "reserve-blank-forms")
        ).scalar_one()
    other = make_station(tmp_path / "other", counter="S2", seed=2)
    again = perform(other.store, other.clerk, from_json("reserve-blank-forms", body)).result

    assert isinstance(again, tuple)
    assert all(form.number.startswith("B-S1-") for form in again)
    own = perform(other.store, other.clerk, ReserveBlankForms(1)).result
    assert isinstance(own, tuple)
    assert own[0].number.startswith("B-S2-00001-")
    other.store.close()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (ReserveBlankForms(0), "no-blank-forms"),
        (ReserveBlankForms(2, -1), "no-blank-forms"),
        (ReserveBlankForms(101), "many-blank-forms"),
    ],
)
def test_a_bundle_has_some_forms_and_not_too_many(tmp_path: Path, command: ReserveBlankForms, code: str) -> None:
    station = make_station(tmp_path)
    with pytest.raises(RuleBroken) as refused:
        perform(station.store, station.clerk, command)
    assert refused.value.code == code
    auditor = Actor(station.leader.staff_id, "Odd Lie", roles()[Role.AUDITOR])
    with pytest.raises(RuleBroken) as forbidden:
        make_bundle(station.store, auditor, BundleOrder(1, 0, 0, 0, ()), Language.BOKMAL)
    assert forbidden.value.code == "no-right"
    assert last_bundle(station.store) is None
    station.store.close()


def test_the_sheet_of_a_desk_has_its_times_with_those_who_are_booked_and_never_an_address(
    station: TestStation,
) -> None:
    book_person(station, replace(ANH, protection=AddressProtection.CONFIDENTIAL))
    bundle = make_bundle(station.store, station.clerk, BundleOrder(1, 0, 0, 1, (MONDAY,)), Language.NYNORSK)

    (sheet,) = [day for day in bundle.days if any(line.name for line in day.lines)]
    assert len(sheet.lines) == 14  # the appointment reaches into the second place
    (line,) = [line for line in sheet.lines if line.name]
    assert (line.name, line.phone, line.start) == ("Nguyễn, Thị Ánh", "91 23 45 67", 9 * 60)
    made = bundle_pdf(bundle)
    said = text(made.pdf)
    assert "Nguyễn, Thị Ánh" in said
    assert "Storgata" not in said
    assert bundle.forms[0].number in said
    assert made.stem.startswith("skjema-driftsstans-2026-11-23-b-s1-00001")


def test_the_sheets_of_desks_need_no_numbers(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    bundle = make_bundle(station.store, station.clerk, BundleOrder(0, 0, 0, 0, (MONDAY,)), Language.BOKMAL)
    assert [sheet.desk for sheet in bundle.days] == ["1", "2"]
    assert last_bundle(station.store) is None
    with pytest.raises(RuleBroken) as refused:
        make_bundle(station.store, station.clerk, BundleOrder(1, 0, 0, 0, (MONDAY,) * 6), Language.BOKMAL)
    assert refused.value.code == "many-days-of-forms"
    station.store.close()


def test_a_number_is_read_from_its_code_and_as_it_is_typed() -> None:
    assert recognise("SKRANKE:P:B-S1-00001-25") == PaperScan("B-S1-00001-25")
    assert recognise(" b-s1-00001-25 ") == PaperScan("B-S1-00001-25")
    assert recognise("B-S1-00002-25") != PaperScan("B-S1-00002-25")
