"""Each kind of damage is named with the file and the line where it stands; `# here` marks that line."""

from collections.abc import Mapping

import pytest

from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Fault

HERE = "# here"
DAMAGE = [
    pytest.param("services.toml", "minutes = 20", "minuts = 20 # here", Fault.UNKNOWN_KEY, id="misspelled key"),
    pytest.param("services.toml", "[[service]]", "[[servise]] # here", Fault.UNKNOWN_KEY, id="misspelled table"),
    pytest.param("services.toml", "minutes = 20", "minutes = 22 # here", Fault.NOT_FIVE_MINUTES, id="22 minutes"),
    pytest.param("services.toml", "minutes = 20", "minutes = 0 # here", Fault.WRONG_VALUE, id="no minutes"),
    pytest.param("services.toml", "minutes = 20", 'minutes = "20" # here', Fault.WRONG_TYPE, id="quoted number"),
    pytest.param("services.toml", "minutes = 20", "minutes = true # here", Fault.WRONG_TYPE, id="true is no number"),
    pytest.param(
        "services.toml", 'code = "follow-up"', 'code = "hand-in" # here', Fault.DUPLICATE_CODE, id="same code"
    ),
    pytest.param("services.toml", 'code = "visa"', 'code = "a visa" # here', Fault.WRONG_VALUE, id="code with a space"),
    pytest.param(
        "services.toml",
        '[[service]]\ncode = "visa"\nname.nb = "Visum og innreise"\nname.nn = "Visum og innreise"\n',
        '[[service]]\ncode = "visa"\nname.nb = "Visum" # here\n',
        Fault.MISSING_LANGUAGE,
        id="no nynorsk",
    ),
    pytest.param(
        "services.toml",
        'name.en = "Visas and entry"',
        'name.en = " " # here',
        Fault.MISSING_LANGUAGE,
        id="empty English",
    ),
    pytest.param(
        "services.toml",
        'name.en = "Visas and entry"',
        'name.en = "Visas and entry"\nname.se = "Visum" # here',
        Fault.UNKNOWN_KEY,
        id="unknown language",
    ),
    pytest.param(
        "services.toml", 'name.en = "Visas and entry"', "name.en = 7 # here", Fault.WRONG_TYPE, id="number as wording"
    ),
    pytest.param("services.toml", "minutes = 20", "minutes = = 20 # here", Fault.NOT_TOML, id="not TOML"),
    pytest.param(
        "fees.toml",
        '[[fee]]\ncode = "work"\nvalid_from = 2020-01-01\namount = 6300\n',
        '[[fee]] # here\ncode = "work"\nvalid_from = 2020-01-01\n',
        Fault.MISSING_KEY,
        id="no amount",
    ),
    pytest.param("fees.toml", '[[fee]]\ncode = "work"', "[[fee]] # here", Fault.MISSING_KEY, id="no code"),
    pytest.param(
        "fees.toml", "valid_to = 2021-12-31", "valid_to = 2022-01-01\n", Fault.OVERLAP, id="rates overlap by a day"
    ),
    pytest.param("fees.toml", "valid_to = 2021-12-31\n", "", Fault.OVERLAP, id="a rate without end before another"),
    pytest.param(
        "fees.toml",
        "valid_to = 2021-12-31",
        "valid_to = 2021-02-30 # here",
        Fault.IMPOSSIBLE_DATE,
        id="30 February",
    ),
    pytest.param(
        "fees.toml",
        "valid_to = 2021-12-31",
        'valid_to = "2021-02-30" # here',
        Fault.IMPOSSIBLE_DATE,
        id="30 February in quotation marks",
    ),
    pytest.param(
        "fees.toml", "valid_to = 2021-12-31", 'valid_to = "2021-12-31" # here', Fault.WRONG_TYPE, id="quoted date"
    ),
    pytest.param(
        "fees.toml", "valid_to = 2021-12-31", "valid_to = 2021-12-31T00:00:00 # here", Fault.WRONG_TYPE, id="with time"
    ),
    pytest.param(
        "fees.toml", "valid_to = 2021-12-31", "valid_to = 2019-12-31 # here", Fault.IMPOSSIBLE_DATE, id="end first"
    ),
    pytest.param(
        "fees.toml",
        "year_confirmed = 2020",
        "year_confirmed = 2019 # here",
        Fault.WRONG_VALUE,
        id="confirmed too early",
    ),
    pytest.param(
        "application_types.toml",
        'service = "hand-in"',
        'service = "handin" # here',
        Fault.UNDEFINED_CODE,
        id="unknown service",
    ),
    pytest.param(
        "application_types.toml", 'fee = "work"', 'fee = "werk" # here', Fault.UNDEFINED_CODE, id="unknown fee"
    ),
    pytest.param(
        "application_types.toml",
        'checklist = "seasonal"',
        'checklist = "season" # here',
        Fault.UNDEFINED_CODE,
        id="unknown checklist",
    ),
    pytest.param(
        "application_types.toml", 'kind = "renewal"', 'kind = "renew" # here', Fault.UNDEFINED_CODE, id="unknown kind"
    ),
    pytest.param(
        "application_types.toml",
        'card_validity = "2"',
        'card_validity = "two" # here',
        Fault.WRONG_VALUE,
        id="validity in words",
    ),
    pytest.param(
        "application_types.toml",
        "renewable = true",
        'renewable = "yes" # here',
        Fault.WRONG_TYPE,
        id="yes is no truth value",
    ),
    pytest.param(
        "checklists.toml", '  "passport-copies",', '  "pasport", # here', Fault.UNDEFINED_CODE, id="unknown document"
    ),
    pytest.param(
        "checklists.toml",
        '  "passport-copies",',
        '  "passport-copies",\n  "qualifications",',
        Fault.DUPLICATE_CODE,
        id="document twice",
    ),
    pytest.param(
        "checklists.toml",
        'optional = ["qualifications"]',
        'optional = ["admission"] # here',
        Fault.UNDEFINED_CODE,
        id="optional, but not in the list",
    ),
    pytest.param(
        "documents.toml",
        'condition = "represented"',
        'condition = "represent" # here',
        Fault.UNDEFINED_CODE,
        id="unknown condition",
    ),
    pytest.param(
        "documents.toml",
        "NOK {study_funds_month} a month",
        "NOK {study_fund} a month",
        Fault.UNDEFINED_CODE,
        id="unknown number in a text",
    ),
    pytest.param(
        "reasons.toml",
        'fee = "residence-card"',
        'fee = "card" # here',
        Fault.UNDEFINED_CODE,
        id="unknown fee of a card",
    ),
    pytest.param(
        "terms.toml",
        "hold_minutes = 10",
        "hold_minutes = 10\nhold_hours = 1 # here",
        Fault.UNKNOWN_KEY,
        id="unknown number",
    ),
    pytest.param("terms.toml", "hold_minutes = 10", "", Fault.MISSING_KEY, id="missing number"),
    pytest.param(
        "stations/demo.toml", "closes = 17:00:00", "closes = 17:02:00 # here", Fault.NOT_FIVE_MINUTES, id="17:02"
    ),
    pytest.param("stations/demo.toml", "closes = 17:00:00", "closes = 09:00:00 # here", Fault.WRONG_VALUE, id="shut"),
    pytest.param(
        "stations/demo.toml", 'days = ["thursday"]', 'days = ["friday"] # here', Fault.OVERLAP, id="twice open"
    ),
    pytest.param(
        "stations/demo.toml", 'days = ["thursday"]', 'days = ["torsdag"] # here', Fault.UNDEFINED_CODE, id="weekday"
    ),
    pytest.param("stations/demo.toml", 'number = "4"', 'number = "3" # here', Fault.DUPLICATE_CODE, id="desk twice"),
    pytest.param(
        "stations/demo.toml", '  "card-collection",', '  "cards", # here', Fault.UNDEFINED_CODE, id="service of a desk"
    ),
    pytest.param(
        "stations/demo.toml",
        'postcodes = ["0001-1299", "1300-1399"]',
        'postcodes = ["1299-0001"] # here',
        Fault.WRONG_VALUE,
        id="postcodes backwards",
    ),
    pytest.param(
        "stations/demo.toml", 'code = "demo"', 'code = "oslo" # here', Fault.WRONG_VALUE, id="name of the file"
    ),
    pytest.param("stations/demo.toml", "invented = true", "invented = false", Fault.MISSING_KEY, id="no district"),
]


def damaged(files: Mapping[str, bytes], name: str, old: str, new: str) -> dict[str, bytes]:
    text = files[name].decode()
    assert old in text
    return {**files, name: text.replace(old, new, 1).encode()}


def line_of(raw: bytes, mark: str) -> int:
    return next(number for number, line in enumerate(raw.decode().splitlines(), 1) if mark in line)


@pytest.mark.parametrize(("name", "old", "new", "fault"), DAMAGE)
def test_damage_is_named_with_file_and_line(
    shipped: Mapping[str, bytes], name: str, old: str, new: str, fault: Fault
) -> None:
    files = damaged(shipped, name, old, new)

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(files)

    error = caught.value
    assert (error.file, error.code) == (name, fault)
    if HERE in new:
        assert error.line == line_of(files[name], HERE)
    assert str(error) == f"{name}, line {error.line}: {error.detail}."
    assert "\n" not in str(error)


def test_an_overlap_is_shown_at_the_later_rate(shipped: Mapping[str, bytes]) -> None:
    files = damaged(shipped, "fees.toml", "valid_to = 2021-12-31", "valid_to = 2022-06-30")

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(files)

    assert caught.value.line == line_of(files["fees.toml"], "valid_from = 2022-01-01")
    assert caught.value.detail == (
        "“study”: the rate from 2022-01-01 overlaps the one from 2020-01-01, which ends on 2022-06-30"
    )


def test_the_sentence_names_what_is_wrong(shipped: Mapping[str, bytes]) -> None:
    files = damaged(shipped, "services.toml", "minutes = 20", "minutes = 17")

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(files)

    assert str(caught.value) == (
        "services.toml, line 8: “hand-in”: “minutes” must be a multiple of five minutes, not 17."
    )


def test_a_word_in_a_list_of_several_lines_is_found(shipped: Mapping[str, bytes]) -> None:
    files = damaged(shipped, "checklists.toml", '  "passport-copies",', '  "passport-copies",\n  "qualifications",')

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(files)

    assert caught.value.line == line_of(files["checklists.toml"], '"qualifications"')


def test_a_text_that_is_not_utf8(shipped: Mapping[str, bytes]) -> None:
    raw = shipped["districts.toml"]
    before, after = raw.split("Tønsberg".encode())

    with pytest.raises(CatalogueError) as caught:
        read_catalogue({**shipped, "districts.toml": before + "Tønsberg".encode("latin-1") + after})

    assert (caught.value.code, caught.value.line) == (Fault.NOT_UTF8, before.count(b"\n") + 1)


def test_lines_are_right_under_other_line_ends_and_a_byte_order_mark(shipped: Mapping[str, bytes]) -> None:
    files = damaged(shipped, "services.toml", 'code = "visa"', 'code = "hand-in" # here')
    windows = b"\xef\xbb\xbf" + files["services.toml"].replace(b"\n", b"\r\n")

    with pytest.raises(CatalogueError) as caught:
        read_catalogue({**files, "services.toml": windows})

    assert caught.value.line == line_of(files["services.toml"], HERE)


def test_a_key_named_twice_is_found_on_its_line(shipped: Mapping[str, bytes]) -> None:
    files = damaged(shipped, "terms.toml", "hold_minutes = 10", "hold_minutes = 10\nhold_minutes = 15 # here")

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(files)

    assert (caught.value.code, caught.value.line) == (Fault.NOT_TOML, line_of(files["terms.toml"], HERE))


def test_a_missing_and_a_strange_file(shipped: Mapping[str, bytes]) -> None:
    with pytest.raises(CatalogueError) as missing:
        read_catalogue({name: raw for name, raw in shipped.items() if name != "fees.toml"})
    with pytest.raises(CatalogueError) as strange:
        read_catalogue({**shipped, "prices.toml": b""})

    assert (missing.value.file, missing.value.code) == ("fees.toml", Fault.MISSING_FILE)
    assert (strange.value.file, strange.value.code) == ("prices.toml", Fault.UNKNOWN_FILE)
