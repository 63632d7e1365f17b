"""Forms for an outage: what is printed on them, that a form is one page, and that its number can be read again."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.blank_forms import BlankForm, BlankFormKind, DeskDay, DeskLine, OutageBundle
from desktop.domain.languages import Language
from desktop.domain.own_series import BadSeriesNumber, Series, SeriesNumber
from desktop.domain.papers import StationContact
from desktop.domain.receipt_number import BadCounterNumber, CounterNumber, ReceiptProblem, read_portal_receipt
from desktop.domain.scan import PaperScan, recognise
from desktop.printing.outage_bundle import load_texts, render_bundle, render_sample
from desktop.printing.texts import COMMON, file_bytes, parse
from tests.unit.printing.reading import pages

STATION = StationContact(
    "Politiets utlendingsseksjon i Søndre Innlandet og Nordre Gudbrandsdal",
    "Gata 1",
    "0155",
    "Oslo",
    "22 00 00 00",
    "d@example.org",
    "mandag–fredag 09.00–14.30, torsdag også 16.00–18.00",
)
NAME = "Abdulrahman-Al-Khawaja Gonzalez de la Torre, Maximilian Alexander"
LINES = tuple(
    DeskLine(540 + 20 * place, 20, NAME if place % 2 else "", "91 23 45 67", "Fornyelse", "K7Q-9MX-2B4")
    for place in range(24)
)
FORMS = tuple(
    BlankForm(kind, str(SeriesNumber(Series.BLANK_FORM, "S1", running)))
    for running, kind in enumerate((BlankFormKind.RECEIPT, BlankFormKind.RECEIPT, *BlankFormKind), 1)
    if running != 3
)

numbers = st.builds(
    SeriesNumber,
    series=st.sampled_from(Series),
    counter=st.from_regex(r"[A-Z0-9]{1,4}", fullmatch=True),
    running=st.integers(1, 99_999),
)


def bundle(language: Language = Language.BOKMAL) -> OutageBundle:
    day = date(2026, 11, 23)
    sheets = (DeskDay("1", day, LINES), DeskDay("2", day, LINES[:2]))
    return OutageBundle(language, STATION, datetime(2026, 11, 22, 17, tzinfo=UTC), "Kari Berg", FORMS, sheets, 1)


@pytest.mark.parametrize("language", Language)
def test_a_form_is_one_page_with_its_number_and_both_parts_of_a_receipt_have_the_same(language: Language) -> None:
    texts = load_texts(language)
    said = pages(render_bundle(replace(bundle(language), both_sides=False)))
    forms = [page for page in said if texts("form-number") in page and texts("signature-label") in page]

    assert len(forms) == 6
    for number, parts in ((FORMS[0].number, 2), (FORMS[1].number, 2), (FORMS[2].number, 1), (FORMS[3].number, 1)):
        mine = [page for page in forms if number in page]
        assert len(mine) == parts
        assert all(texts("page", page=1, pages=1) in page for page in mine)
    first, second = forms[:2]
    assert texts("part-applicant") in first
    assert texts("part-counter") not in first
    assert texts("part-counter") in second
    assert f"{FORMS[0].number} – {FORMS[1].number}" in said[0]


def test_the_sheets_of_the_desks_repeat_their_heads_and_leave_room_for_drop_ins() -> None:
    texts = load_texts(Language.BOKMAL)
    said = pages(render_bundle(replace(bundle(), forms=(), both_sides=False)))
    desk = [page for page in said if "Skranke 1, 23. november 2026" in page]
    assert len(desk) == 2
    assert all("Skjemanummer" in page and "Laget 22. november 2026 kl. 18.00" in page for page in desk)
    assert texts("drop-in-title") in desk[1]
    assert "91 23 45 67" in desk[0]
    assert any("Timeark" in page for page in said)


def test_where_both_sides_are_printed_no_sheet_has_two_forms_and_the_sample_has_each_form_once() -> None:
    said = pages(render_bundle(bundle()))
    fronts = said[::2]
    for form in FORMS:
        assert all(form.number not in back for back in said[1::2])
        assert any(form.number in front for front in fronts)
    sample = " ".join(pages(render_sample(bundle())))
    assert FORMS[0].number in sample
    assert f"{FORMS[1].number} B-S1" not in sample
    assert render_bundle(bundle()) == render_bundle(bundle())


def test_every_text_of_the_forms_is_on_them() -> None:
    said = " ".join(pages(render_bundle(bundle())))
    own = tomllib.loads(file_bytes(Language.BOKMAL, "outage-forms").decode())
    used_elsewhere = {"bundle-file"}
    plain = parse(Language.BOKMAL, file_bytes(Language.BOKMAL, COMMON), file_bytes(Language.BOKMAL, "outage-forms"))
    for key, value in own.items():
        for text in plain.several(key) if isinstance(value, list) else (value,):
            first = text.split("{")[0].split()
            if key not in used_elsewhere and first:
                assert " ".join(first[:3]) in said, key


@given(numbers)
def test_a_number_is_read_as_it_is_printed_and_is_no_other_number_of_ours(number: SeriesNumber) -> None:
    printed = str(number)
    assert SeriesNumber.parse(f" {printed.lower()} ") == number
    assert recognise(printed) == PaperScan(printed)
    with pytest.raises(BadCounterNumber):
        CounterNumber.parse(printed)
    assert read_portal_receipt(printed, None).problem is ReceiptProblem.NO_DATE


@given(numbers, st.data())
def test_a_wrong_digit_or_two_turned_round_are_noticed(number: SeriesNumber, data: st.DataObject) -> None:
    printed = str(number)
    at = data.draw(st.integers(len(printed) - 8, len(printed) - 1).filter(lambda place: printed[place] != "-"))
    other = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != printed[at]))
    with pytest.raises(BadSeriesNumber):
        SeriesNumber.parse(printed[:at] + other + printed[at + 1 :])
    running = printed[-8:-3]
    turned = running[1] + running[0] + running[2:]
    if turned != running:
        with pytest.raises(BadSeriesNumber):
            SeriesNumber.parse(printed[:-8] + turned + printed[-3:])


def test_a_number_out_of_range_is_none() -> None:
    for counter, running in (("S1", 0), ("S1", 100_000), ("S-1", 1), ("", 1)):
        with pytest.raises(BadSeriesNumber):
            SeriesNumber(Series.EXTRACT, counter, running)
