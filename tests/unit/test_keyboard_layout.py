import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.keyboard_layout import US_TO_NORWEGIAN, mend_keyboard_layout

PRINTABLE = string.ascii_letters + string.digits + string.punctuation


def garbled(text: str) -> str:
    return "".join(US_TO_NORWEGIAN.get(character, character) for character in text)


def test_every_ascii_character_has_a_key_of_its_own() -> None:
    assert set(US_TO_NORWEGIAN) == set(PRINTABLE)
    assert len(set(US_TO_NORWEGIAN.values())) == len(PRINTABLE)


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("<", ";"), (">", ":"), ("-", "+"), ("_", "?"), ("=", "\\"), ("+", "`"), (":", "Ø"), (";", "ø"), ("'", "æ"),
        ('"', "Æ"), ("/", "-"), ("?", "_"), ("[", "å"), ("{", "Å"), ("]", "¨"), ("}", "^"), ("\\", "'"), ("|", "*"),
        ("`", "|"), ("~", "§"), ("@", '"'), ("$", "¤"), ("^", "&"), ("&", "/"), ("*", "("), ("(", ")"), (")", "="),
        ("!", "!"), ("#", "#"), ("%", "%"), (",", ","), (".", "."), ("a", "a"), ("Z", "Z"), ("0", "0"),
    ],
)  # fmt: skip
def test_the_two_layouts_key_by_key(meant: str, typed: str) -> None:
    assert garbled(meant) == typed
    assert mend_keyboard_layout(typed) == meant


@given(st.text(alphabet=PRINTABLE + " \n"))
def test_what_was_garbled_is_mended(text: str) -> None:
    assert mend_keyboard_layout(garbled(text)) == text


@pytest.mark.parametrize(
    ("sign", "dead_key"),
    [("\N{COMBINING GRAVE ACCENT}", "+"), ("\N{COMBINING DIAERESIS}", "]"), ("\N{COMBINING CIRCUMFLEX ACCENT}", "}")],
)
@pytest.mark.parametrize("letter", ["a", "E", "o", "U"])
def test_a_dead_key_and_its_letter_come_apart_again(letter: str, sign: str, dead_key: str) -> None:
    typed = unicodedata.normalize("NFC", letter + sign)
    assert len(typed) == 1
    assert mend_keyboard_layout(f"1{typed}2") == f"1{dead_key}{letter}2"


@pytest.mark.parametrize("text", ["<>", "é", "ñ", "Ж", "ǖ", "\t"])
def test_what_no_us_key_gives_stays(text: str) -> None:
    assert mend_keyboard_layout(text) == text
