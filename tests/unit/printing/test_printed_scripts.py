"""Names of many scripts come out as they are read."""

from dataclasses import replace

import pytest

from desktop.printing import fonts, render, scripts
from tests.unit.printing import reading, samples

MUHAMMAD = "\u0645\u062d\u0645\u062f"
ALI = "\u0639\u0644\u064a"
SALAM = "\u0633\u0644\u0627\u0645"
SHALOM = "\u05e9\u05dc\u05d5\u05dd"


def test_arabic_letters_are_joined_and_turned_round() -> None:
    # initial mim, medial hah, medial mim, final dal; drawn from the left, so the last letter comes first
    assert scripts.as_seen(MUHAMMAD) == "\ufeaa\ufee4\ufea4\ufee3"
    # sin joins the lam of the ligature, whose alef does not join the mim
    assert scripts.as_seen(SALAM) == "\u0645\ufefc\ufeb3"


def test_persian_and_urdu_letters_join_too() -> None:
    # peh, farsi yeh, keheh; gaf and noon ghunna
    assert scripts.as_seen("\u067e\u06cc\u06a9") == "\ufb8f\ufbff\ufb58"
    assert scripts.as_seen("\u06af\u06ba") == "\ufb9f\ufb94"


def test_a_non_joiner_separates_and_is_not_drawn() -> None:
    assert scripts.as_seen("\u0628\u200c\u0628") == "\u0628\u0628"
    assert scripts.as_seen("\u0628\u0628") == "\ufe90\ufe91"


def test_hebrew_is_turned_round_and_numbers_and_brackets_stay_right() -> None:
    assert scripts.as_seen(SHALOM) == SHALOM[::-1]
    assert scripts.as_seen(f"Hus {SHALOM} 12, {SHALOM} B") == f"Hus {SHALOM[::-1]} ,12 {SHALOM[::-1]} B"
    assert scripts.as_seen(f"{SHALOM} ({SHALOM}) {SHALOM}") == f"{SHALOM[::-1]} ({SHALOM[::-1]}) {SHALOM[::-1]}"


def test_a_mark_stays_with_its_letter() -> None:
    # beh with kasra, then dal
    assert scripts.as_seen("\u0628\u0650\u062f") == "\ufeaa\ufe91\u0650"


def test_left_to_right_text_is_left_alone() -> None:
    for text in ("Ærlig Østby (12) Ås", "Nguyễn Thị", "Щербакова"):
        assert scripts.as_seen(text) == text
        assert scripts.printable(text) == text


def test_decomposed_letters_are_composed_and_controls_go() -> None:
    assert scripts.printable("Nguye\u0302\u0303n\u2068\u0007") == "Nguyễn"


@pytest.mark.parametrize(
    "name",
    [
        "\u1230\u120b\u121d",
        "\u0e2a\u0e21\u0e0a\u0e32\u0e22",
        "\u0930\u093e\u092e",
        "\u738b\u5c0f\u660e",
        "\u0531\u0580\u0561\u0574",
    ],
    ids=["tigrinya", "thai", "hindi", "chinese", "armenian"],
)
def test_a_script_that_cannot_be_set_is_written_in_latin_letters(name: str) -> None:
    written = scripts.printable(name)

    assert written.isascii()
    assert any(letter.isalpha() for letter in written)


def test_every_letter_of_these_names_is_in_the_face() -> None:
    drawn = [scripts.as_seen(name) for name in (MUHAMMAD, ALI, SALAM, SHALOM, "Щербакова Їрина", "Nguyễn Thị Đặng Ươ")]

    assert not [letter for name in drawn for letter in name if not fonts.has_glyph(letter)]


def test_arabic_and_cyrillic_names_can_be_read_back_from_a_paper() -> None:
    text = reading.text(render(replace(samples.card_order(), person=samples.CYRILLIC)))
    assert "Щербакова" in text
    assert "Олександра Їрина" in text

    text = reading.text(render(replace(samples.letter(), person=samples.ARABIC)))
    assert f"{MUHAMMAD} {ALI}" in text
