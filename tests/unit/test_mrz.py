from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.mrz import (
    BadMrz,
    MrzDate,
    MrzFault,
    MrzField,
    MrzFormat,
    Sex,
    check_digit,
    read_mrz,
)

# Specimens of ICAO 9303 parts 4, 5, 6 and 11.
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD2 = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
LONG_TD1 = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)
LONG_TD2 = (
    "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",
    "D23145890<UTO3407127M95071227349<<<8",
)
TODAY = date(2026, 11, 22)

# Where the fields of each format lie in its lines put one after another: field, first place, place of its check digit.
CHECKED = {
    TD1: [(MrzField.DOCUMENT_NUMBER, 5, 14), (MrzField.BIRTH_DATE, 30, 36), (MrzField.EXPIRY_DATE, 38, 44)],
    TD2: [(MrzField.DOCUMENT_NUMBER, 36, 45), (MrzField.BIRTH_DATE, 49, 55), (MrzField.EXPIRY_DATE, 57, 63)],
    TD3: [
        (MrzField.DOCUMENT_NUMBER, 44, 53),
        (MrzField.BIRTH_DATE, 57, 63),
        (MrzField.EXPIRY_DATE, 65, 71),
        (MrzField.PERSONAL_NUMBER, 72, 86),
    ],
}
COMPOSITE_AT = {TD1: 59, TD2: 71, TD3: 87}


def with_change(zone: tuple[str, ...], place: int, characters: str) -> str:
    text = "".join(zone)
    return text[:place] + characters + text[place + len(characters) :]


def passport(
    name: str = "ERIKSSON<<ANNA<MARIA", born: str = "740812", expires: str = "120415", number: str = "L898902C3"
) -> tuple[str, str]:
    """Return a TD3 zone whose check digits are right."""
    first = f"{number:<<9}{check_digit(f'{number:<<9}')}"
    dates = f"{born}{check_digit(born)}", f"{expires}{check_digit(expires)}"
    composite = check_digit(f"{first}{dates[0]}{dates[1]}{'<' * 15}")
    return f"P<UTO{name:<<39}", f"{first}UTO{dates[0]}F{dates[1]}{'<' * 15}{composite}"


def test_the_passport_of_the_standard() -> None:
    mrz = read_mrz("\n".join(TD3))
    assert mrz.format is MrzFormat.TD3
    assert (mrz.document_code, mrz.issuer, mrz.nationality) == ("P", "UTO", "UTO")
    assert (mrz.document_number, mrz.personal_number) == ("L898902C3", "ZE184226B")
    assert (mrz.surname, mrz.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (mrz.born, mrz.expires) == (MrzDate(74, 8, 12), MrzDate(12, 4, 15))
    assert mrz.sex is Sex.FEMALE
    assert mrz.optional_data == ()
    assert not mrz.name_fills_field
    assert mrz.problems == ()


@pytest.mark.parametrize(("zone", "size"), [(TD1, MrzFormat.TD1), (TD2, MrzFormat.TD2)])
def test_the_cards_of_the_standard(zone: tuple[str, ...], size: MrzFormat) -> None:
    mrz = read_mrz(zone)
    assert mrz.format is size
    assert (mrz.document_code, mrz.issuer, mrz.nationality) == ("I", "UTO", "UTO")
    assert (mrz.document_number, mrz.personal_number) == ("D23145890", "")
    assert (mrz.surname, mrz.given_names) == ("ERIKSSON", "ANNA MARIA")
    assert (mrz.born, mrz.expires) == (MrzDate(74, 8, 12), MrzDate(12, 4, 15))
    assert mrz.problems == ()


@pytest.mark.parametrize("zone", [LONG_TD1, LONG_TD2])
def test_a_long_document_number_goes_on_in_the_optional_data(zone: tuple[str, ...]) -> None:
    mrz = read_mrz(zone)
    assert mrz.document_number == "D23145890734"
    assert "".join(mrz.optional_data) == ""
    assert (mrz.surname, mrz.given_names) == ("STEVENSON", "PETER JOHN")
    assert mrz.problems == ()


def test_a_number_of_ten_characters() -> None:
    mrz = read_mrz(["IDUTO123456789<07<<<<<<<<<<<<<", *LONG_TD1[1:]])
    assert mrz.document_number == "1234567890"
    assert MrzField.DOCUMENT_NUMBER not in mrz.problems


@pytest.mark.parametrize(
    "first", ["I<UTOD23145890<7348<<<<<<<<<<<", "I<UTOD23145890<9<<<<<<<<<<<<<<", "I<UTOD23145890<<<<<<<<<<<<<<<<"]
)
def test_a_damaged_long_number_is_named(first: str) -> None:
    assert MrzField.DOCUMENT_NUMBER in read_mrz([first, *LONG_TD1[1:]]).problems


def test_optional_data_stays_beside_a_long_number() -> None:
    mrz = read_mrz(["I<UTOD23145890<7349<AB<12<<<<<", "3407127M9507122UTOXY<<<<<<<<<2", LONG_TD1[2]])
    assert mrz.document_number == "D23145890734"
    assert mrz.optional_data == ("AB 12", "XY")
    assert mrz.problems == (MrzField.COMPOSITE,)


@pytest.mark.parametrize("zone", [TD1, TD2, TD3, LONG_TD1, LONG_TD2])
def test_lines_come_in_any_wrapping(zone: tuple[str, ...]) -> None:
    expected = read_mrz(zone)
    for typed in (
        "".join(zone),
        "\n".join(zone),
        "\r\n".join(zone) + "\r\n",
        "\r".join(zone),
        "\n".join(zone).lower(),
        "\n\n".join(f"  {line[:10]} {line[10:]}\t" for line in zone),
    ):
        assert read_mrz(typed) == expected


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", MrzFault.WRONG_LENGTH),
        ("Hansen", MrzFault.WRONG_LENGTH),
        (TD3[0], MrzFault.WRONG_LENGTH),
        (f"{TD3[0]}\n{TD3[1][:-1]}", MrzFault.WRONG_LENGTH),
        (f"{TD3[0]}\n{TD3[1]}<", MrzFault.WRONG_LENGTH),
        (f"{TD3[0]}<\n{TD3[1][:-1]}", MrzFault.WRONG_LENGTH),
        ("\n".join(TD1[:2]), MrzFault.WRONG_LENGTH),
        ("\n".join((*TD1, TD1[0])), MrzFault.WRONG_LENGTH),
        ("\n".join(TD3).replace("<", ";"), MrzFault.ILLEGAL_CHARACTER),
        ("\n".join(TD3).replace("A", "Æ"), MrzFault.ILLEGAL_CHARACTER),
        ("\n".join(TD3).replace("I", "ı"), MrzFault.ILLEGAL_CHARACTER),
        ("\n".join(TD3).replace("8", "８"), MrzFault.ILLEGAL_CHARACTER),
        ("V" + "\n".join(TD3)[1:], MrzFault.VISA),
        ("V" + "\n".join(TD2)[1:], MrzFault.VISA),
    ],
)
def test_what_is_no_zone_says_why_and_nothing_more(text: str, fault: MrzFault) -> None:
    with pytest.raises(BadMrz) as raised:
        read_mrz(text)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


@pytest.mark.parametrize("zone", [TD1, TD2, TD3])
def test_a_wrong_check_digit_names_its_field(zone: tuple[str, ...]) -> None:
    text = "".join(zone)
    for field, _, check_at in CHECKED[zone]:
        wrong = str((int(text[check_at]) + 1) % 10)
        assert read_mrz(with_change(zone, check_at, wrong)).problems == (field, MrzField.COMPOSITE)
        assert field in read_mrz(with_change(zone, check_at, "A")).problems
    wrong = str((int(text[COMPOSITE_AT[zone]]) + 1) % 10)
    assert read_mrz(with_change(zone, COMPOSITE_AT[zone], wrong)).problems == (MrzField.COMPOSITE,)
    assert read_mrz(with_change(zone, COMPOSITE_AT[zone], "<")).problems == (MrzField.COMPOSITE,)


COVERED = {
    TD1: {*range(5, 37), *range(38, 45), *range(48, 59)},
    TD2: {*range(36, 46), *range(49, 56), *range(57, 71)},
    TD3: {*range(44, 54), *range(57, 64), *range(65, 87)},
}


@pytest.mark.parametrize("zone", [TD1, TD2, TD3])
def test_the_composite_check_digit_covers_what_the_standard_says_and_no_more(zone: tuple[str, ...]) -> None:
    text = "".join(zone)
    for place in set(range(len(text))) - {COMPOSITE_AT[zone]}:
        value = 0 if text[place] == "<" else int(text[place], 36)
        problems = read_mrz(with_change(zone, place, str((value + 1) % 10))).problems
        assert (MrzField.COMPOSITE in problems) is (place in COVERED[zone]), place


@given(st.sampled_from([TD1, TD2, TD3]), st.data())
def test_a_change_of_one_digit_is_noticed(zone: tuple[str, ...], data: st.DataObject) -> None:
    # 7, 3 and 1 share no factor with 10, so whatever one digit is changed to, the weighted sum changes modulo 10.
    text = "".join(zone)
    fields = [(field, place) for field, first, end in CHECKED[zone] for place in range(first, end)]
    field, place = data.draw(st.sampled_from([spot for spot in fields if text[spot[1]].isdigit()]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[place]]))
    assert field in read_mrz(with_change(zone, place, digit)).problems


@given(st.sampled_from([TD1, TD2, TD3]), st.data())
def test_a_change_of_one_character_is_noticed_where_it_changes_the_sum(
    zone: tuple[str, ...], data: st.DataObject
) -> None:
    text = "".join(zone)
    spots = [(field, first, place) for field, first, end in CHECKED[zone] for place in range(first, end)]
    field, first, place = data.draw(st.sampled_from(spots))
    character = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"))
    values = [0 if found == "<" else int(found, 36) for found in (text[place], character)]
    weight = (7, 3, 1)[(place - first) % 3]
    changed = (values[0] - values[1]) * weight % 10 != 0
    problems = read_mrz(with_change(zone, place, character)).problems
    if changed:
        assert field in problems
    elif (
        character.isdigit() or character == text[place] or field in (MrzField.DOCUMENT_NUMBER, MrzField.PERSONAL_NUMBER)
    ):
        assert field not in problems


@given(st.sampled_from([72, 88, 90]), st.data())
def test_any_legal_characters_of_the_right_number_are_read(size: int, data: st.DataObject) -> None:
    mrz = read_mrz(data.draw(st.text(alphabet="ABCXYZ0123456789<", min_size=size, max_size=size)))
    assert {72: MrzFormat.TD2, 88: MrzFormat.TD3, 90: MrzFormat.TD1}[size] is mrz.format
    for born in mrz.birth_century_candidates(TODAY):
        assert 0 <= born.age_on(date(2027, 12, 31)) <= 131


@pytest.mark.parametrize(
    ("zone", "problem"),
    [
        (with_change(TD3, 0, "7"), MrzField.DOCUMENT_CODE),
        (with_change(TD3, 2, "0"), MrzField.ISSUER),
        (with_change(TD3, 2, "<<<"), MrzField.ISSUER),
        (with_change(TD3, 54, "U0O"), MrzField.NATIONALITY),
        (with_change(TD3, 6, "0"), MrzField.NAME),
        (with_change(TD3, 5, "<" * 39), MrzField.NAME),
        (with_change(TD3, 64, "8"), MrzField.SEX),
        ("".join(passport(born="741312")), MrzField.BIRTH_DATE),
        ("".join(passport(born="740230")), MrzField.BIRTH_DATE),
        ("".join(passport(born="7408<2")), MrzField.BIRTH_DATE),
        ("".join(passport(born="74O812")), MrzField.BIRTH_DATE),
        ("".join(passport(expires="120431")), MrzField.EXPIRY_DATE),
        ("".join(passport(number="")), MrzField.DOCUMENT_NUMBER),
    ],
)
def test_content_that_cannot_be_is_named_though_the_check_digits_are_right(zone: str, problem: MrzField) -> None:
    assert read_mrz(zone).problems == (problem,)


def test_an_unreadable_date_is_none() -> None:
    mrz = read_mrz(passport(born="741312", expires="120431"))
    assert mrz.born is None
    assert mrz.expires is None
    assert mrz.birth_century_candidates(TODAY) == ()
    assert mrz.expires_on(TODAY) is None


@pytest.mark.parametrize("digit", ["0", "<"])
def test_an_empty_personal_number_has_a_zero_or_a_filler(digit: str) -> None:
    first, second = passport()
    mrz = read_mrz((first, second[:42] + digit + second[43:]))
    assert mrz.personal_number == ""
    assert mrz.problems == ()


@pytest.mark.parametrize(
    ("born", "read", "candidates"),
    [
        ("740812", MrzDate(74, 8, 12), ["1974-08-12"]),
        ("100812", MrzDate(10, 8, 12), ["2010-08-12", "1910-08-12"]),
        ("261122", MrzDate(26, 11, 22), ["2026-11-22", "1926-11-22"]),
        ("261123", MrzDate(26, 11, 23), ["1926-11-23"]),
        ("97<<<<", MrzDate(97, 0, 0), ["1997-00-00", "1897-00-00"]),
        ("95<<<<", MrzDate(95, 0, 0), ["1995-00-00"]),
        ("7408<<", MrzDate(74, 8, 0), ["1974-08-00"]),
        ("740800", MrzDate(74, 8, 0), ["1974-08-00"]),
        ("74<<12", MrzDate(74, 0, 0), ["1974-00-00"]),
        ("740012", MrzDate(74, 0, 0), ["1974-00-00"]),
        ("000229", MrzDate(0, 2, 29), ["2000-02-29"]),
        ("<<0812", MrzDate(None, 8, 12), []),
        ("<<<<<<", MrzDate(None, 0, 0), []),
    ],
)
def test_birth_dates_with_unknown_parts_and_centuries(born: str, read: MrzDate, candidates: list[str]) -> None:
    mrz = read_mrz(passport(born=born))
    assert mrz.born == read
    assert mrz.problems == ()
    assert [str(candidate) for candidate in mrz.birth_century_candidates(TODAY)] == candidates


@pytest.mark.parametrize(
    ("expires", "day"),
    [
        ("270228", date(2027, 2, 28)),
        ("120415", date(2012, 4, 15)),
        ("950712", date(1995, 7, 12)),
        ("701231", date(2070, 12, 31)),
        ("<<<<<<", None),
        ("2702<<", None),
        ("<<0228", None),
    ],
)
def test_the_expiry_is_the_year_nearest_to_today(expires: str, day: date | None) -> None:
    mrz = read_mrz(passport(expires=expires))
    assert mrz.expires_on(TODAY) == day
    assert mrz.problems == ()


def test_the_nearest_year_may_lie_in_the_next_century() -> None:
    mrz = read_mrz(passport(expires="050101"))
    assert mrz.expires_on(date(2099, 6, 1)) == date(2105, 1, 1)
    assert mrz.expires_on(date(2040, 6, 1)) == date(2005, 1, 1)


@pytest.mark.parametrize(
    ("name", "surname", "given_names", "fills"),
    [
        ("NGUYEN<<THI<ANH", "NGUYEN", "THI ANH", False),
        ("VAN<DER<MEER<<JAN", "VAN DER MEER", "JAN", False),
        ("ARKFREITH", "ARKFREITH", "", False),
        ("<<PRIYA", "", "PRIYA", False),
        ("PAPANDROPOULOUS<<JONATHON<ALEC<GEORGE<A", "PAPANDROPOULOUS", "JONATHON ALEC GEORGE A", True),
        ("ERIKSSON<<ANNA<<MARIA", "ERIKSSON", "ANNA MARIA", False),
    ],
)
def test_names(name: str, surname: str, given_names: str, fills: bool) -> None:
    mrz = read_mrz(passport(name=name))
    assert (mrz.surname, mrz.given_names, mrz.name_fills_field) == (surname, given_names, fills)
    assert mrz.problems == ()


@pytest.mark.parametrize(
    ("letter", "sex"), [("F", Sex.FEMALE), ("M", Sex.MALE), ("<", Sex.UNSPECIFIED), ("X", Sex.UNSPECIFIED)]
)
def test_sex(letter: str, sex: Sex) -> None:
    assert read_mrz(with_change(TD3, 64, letter)).sex is sex


def test_a_norwegian_residence_card() -> None:
    number, born, expires = "LOA123456", "910203", "280228"
    first = f"IRNOR{number}{check_digit(number)}{'<' * 15}"
    dates = f"{born}{check_digit(born)}", f"{expires}{check_digit(expires)}"
    composite = check_digit(f"{first[5:]}{dates[0]}{dates[1]}{'<' * 11}")
    mrz = read_mrz([first, f"{dates[0]}F{dates[1]}VNM{'<' * 11}{composite}", f"{'NGUYEN<<THI<ANH':<<30}"])
    assert (mrz.document_code, mrz.issuer, mrz.nationality) == ("IR", "NOR", "VNM")
    assert mrz.problems == ()
