"""What is typed wrong, or only looks wrong: one clear sentence each, and nothing is stopped that may be right."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.domain.advice.advise import advise
from desktop.domain.advice.read_facts import read_facts
from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Fault
from desktop.domain.languages import Language
from desktop.services import reference
from desktop.services.rule_book import holidays, sentences
from desktop.services.station_setup import own_catalogue_fault
from ui.screens.booking import form as booking
from ui.screens.booking.form import Part, Problem, WhoForm, read_who
from ui.screens.booking.texts import fault_text

TODAY = date(2026, 11, 23)
SOMEBODY = WhoForm(surname="Haddad", given_names="Amal", born="15.11.1955", citizenship="SYR")
RECEIPTS = ("20230229000001", "20261315000001", "00000000123456")
TWO_RATES = """
[[fee]]
code = "own"
valid_from = 2026-01-01
amount = 100
amount_under_18 = 0
source = "the station"
year_confirmed = 2026
valid_to = 2026-12-31

[[fee]]
code = "own"
valid_from = 2026-07-01
amount = 200
amount_under_18 = 0
source = "the station"
year_confirmed = 2026
"""


def one_sentence(text: str) -> bool:
    """Tell whether a text is one line that begins like a sentence and ends like one."""
    return bool(text) and "\n" not in text and text[:1] in text[:1].upper() and text.endswith(".")


@pytest.mark.parametrize("receipt", RECEIPTS)
def test_a_receipt_that_begins_with_an_impossible_date(
    receipt: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = {"today": "2026-11-23", "application": {"channel": "electronic", "receipt": receipt}}
    advice = advise(read_facts(facts), holidays())

    for language in Language:
        said = [sentence for sentence in sentences(advice, language) if sentence.rule == "R40"]
        assert len(said) == 1
        assert one_sentence(said[0].text)
        assert receipt not in said[0].text
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(facts), encoding="utf-8")
    assert main(["advise", str(path)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [finding["rule"] for finding in answer["findings"]].count("R40") == 1
    assert answer["conclusions"]["submitted_on"]["value"] is None


@pytest.mark.parametrize("duf", ["200816832911", "200816832900", "204016832910"])
def test_a_duf_number_that_does_not_check_out_is_a_warning_and_no_obstacle(duf: str) -> None:
    read = read_who(replace(SOMEBODY, duf=duf), TODAY)

    assert read.person is not None
    assert read.person.duf == duf
    assert read.problems == ()
    assert read.warnings == (Problem(Part.DUF, booking.Fault.DUF_DOUBTFUL),)
    assert "can be used as it is" in fault_text(booking.Fault.DUF_DOUBTFUL)


@pytest.mark.parametrize(
    ("duf", "fault"),
    [
        ("20081683291", booking.Fault.DUF_WRONG_LENGTH),
        ("2008168329100", booking.Fault.DUF_WRONG_LENGTH),
        ("2008l6832910", booking.Fault.DUF_NOT_DIGITS),
    ],
)
def test_what_cannot_be_a_duf_number_is_said_at_its_field(duf: str, fault: booking.Fault) -> None:
    read = read_who(replace(SOMEBODY, duf=duf), TODAY)

    assert read.person is None
    assert read.problems == (Problem(Part.DUF, fault),)
    assert fault_text(fault).endswith(".")


INVENTED, OF_2032 = booking.Fault.NATIONAL_ID_INVENTED, booking.Fault.NATIONAL_ID_OF_2032
DIFFERS, OTHER_DATE = booking.Fault.NATIONAL_ID_DIFFERS, booking.Fault.NATIONAL_ID_OTHER_DATE


@pytest.mark.parametrize(
    ("born", "national_id", "said"),
    [
        ("10.11.1955", "10915596784", [INVENTED]),  # month + 80
        ("10.4.1962", "50846202355", [INVENTED]),  # the same with a D-number
        ("30.10.1982", "30108299939", [OF_2032]),  # right by the rule of 2032 alone
        ("1.12.1930", "01923000026", [INVENTED, OF_2032]),
        ("1982", "30108299939", [OF_2032]),  # a birth date known in part
        ("13.9.1972", "13097248022", []),
    ],
)
def test_unusual_national_numbers_are_taken_and_each_oddity_has_its_sentence(
    born: str, national_id: str, said: list[booking.Fault]
) -> None:
    read = read_who(replace(SOMEBODY, born=born, national_id=national_id), TODAY)

    assert read.person is not None
    assert read.person.national_id == national_id
    assert read.problems == ()
    assert read.warnings == tuple(Problem(Part.NATIONAL_ID, fault) for fault in said)
    assert all("used as it is" in fault_text(fault) and fault_text(fault).endswith(".") for fault in said)


def test_from_2032_on_its_rule_is_nothing_odd() -> None:
    for day, said in ((date(2031, 12, 31), [OF_2032]), (date(2032, 1, 1), [])):
        read = read_who(replace(SOMEBODY, born="30.10.1982", national_id="30108299939"), day)
        assert [problem.fault for problem in read.warnings] == said


@pytest.mark.parametrize("national_id", ["50846202355", "53097248016", "13527248013"])
def test_a_birth_date_that_differs_from_a_d_number_or_an_h_number_is_no_obstacle(national_id: str) -> None:
    """The date in such a number may be that of the registration."""
    read = read_who(replace(SOMEBODY, born="31.12.1999", national_id=national_id), TODAY)

    assert read.person is not None
    assert (read.person.born_on, read.person.national_id) == ("1999-12-31", national_id)
    assert read.problems == ()
    assert [problem.fault for problem in read.warnings if problem.fault is not INVENTED] == [OTHER_DATE]
    assert "used as they are" in fault_text(OTHER_DATE)


def test_a_birth_date_that_differs_from_a_birth_number_is_a_warning_and_no_obstacle() -> None:
    read = read_who(replace(SOMEBODY, born="31.12.1999", national_id="10915596784"), TODAY)

    assert read.person is not None
    assert read.problems == ()
    assert read.warnings == (Problem(Part.NATIONAL_ID, DIFFERS), Problem(Part.NATIONAL_ID, INVENTED))
    assert "can be used as they are" in fault_text(DIFFERS)


@pytest.mark.parametrize(
    ("national_id", "fault"),
    [
        ("10915596785", booking.Fault.NATIONAL_ID_WRONG),
        ("32019912345", booking.Fault.NATIONAL_ID_WRONG),
        ("1091559678", booking.Fault.NATIONAL_ID_NOT_ELEVEN),
        ("not a number", booking.Fault.NATIONAL_ID_NOT_ELEVEN),
    ],
)
def test_what_cannot_be_a_national_number_is_said_at_its_field(national_id: str, fault: booking.Fault) -> None:
    read = read_who(replace(SOMEBODY, national_id=national_id), TODAY)

    assert read.person is None
    assert read.problems == (Problem(Part.NATIONAL_ID, fault),)
    assert fault_text(fault).endswith(".")


def test_fees_with_overlapping_dates_are_said_with_file_and_line() -> None:
    shipped = dict(reference.shipped_files())
    shipped["fees.toml"] += TWO_RATES.encode()
    line = shipped["fees.toml"].decode().splitlines().index("valid_from = 2026-07-01") + 1

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(shipped)

    assert (caught.value.file, caught.value.line, caught.value.code) == ("fees.toml", line, Fault.OVERLAP)
    assert str(caught.value) == (
        f"fees.toml, line {line}: “own”: the rate from 2026-07-01 overlaps the one from 2026-01-01, "
        "which ends on 2026-12-31."
    )


@pytest.mark.parametrize("language", list(Language))
def test_fees_of_the_station_that_overlap_leave_the_shipped_ones_in_use(tmp_path: Path, language: Language) -> None:
    (tmp_path / "fees.toml").write_text(TWO_RATES, encoding="utf-8")
    try:
        fault = reference.use_station_files(tmp_path)

        assert fault is not None
        assert reference.catalogue() is reference.shipped_catalogue()
        said = own_catalogue_fault(language)
        assert "catalogue/fees.toml" in said
        assert " 13 " in said
        assert "overlaps the one from 2026-01-01" in said
        assert "\n" not in said
    finally:
        reference.use_station_files(None)
    assert own_catalogue_fault(language) == ""
