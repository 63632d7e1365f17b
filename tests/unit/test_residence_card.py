"""The zone of a Norwegian residence card, and names that are the same in a zone and in the register."""

from datetime import date
from itertools import cycle

import pytest

from desktop.domain.mrz import check_digit, read_mrz
from desktop.domain.residence_card import ResidenceCardKind, names_agree, residence_card

TODAY = date(2026, 11, 23)


def zone(code: str = "IR", issuer: str = "NOR", name: str = "NGUYEN<<THI<ANH", expires: str = "280301") -> str:
    """Return the three lines of a card with right check digits."""
    number = "AB1234567"
    first = f"{code.ljust(2, '<')}{issuer}{number}{check_digit(number)}".ljust(30, "<")
    born = "910203"
    second = f"{born}{check_digit(born)}F{expires}{check_digit(expires)}VNM".ljust(29, "<")
    covered = first[5:30] + second[:7] + second[8:15] + second[18:29]
    second += str(check_digit(covered))
    return "\n".join((first, second, name.ljust(30, "<")[:30]))


@pytest.mark.parametrize("code", ["IR", "IE", "IB"])
def test_the_three_kinds(code: str) -> None:
    card = residence_card(read_mrz(zone(code)), TODAY)
    assert card is not None
    assert (card.kind, card.number, card.expires_on) == (ResidenceCardKind(code), "AB1234567", date(2028, 3, 1))
    assert not card.damaged
    assert not card.has_expired(TODAY)


@pytest.mark.parametrize(("code", "issuer"), [("ID", "NOR"), ("IR", "SWE"), ("P", "NOR"), ("I", "NOR")])
def test_another_card_is_none(code: str, issuer: str) -> None:
    assert residence_card(read_mrz(zone(code, issuer)), TODAY) is None


def test_a_passport_is_none() -> None:
    lines = ("P<NORERIKSSON<<ANNA<MARIA".ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    assert residence_card(read_mrz(lines), TODAY) is None


def test_damage_and_expiry_are_told() -> None:
    damaged = residence_card(read_mrz(zone().replace("AB1234567", "AB1234568")), TODAY)
    assert damaged is not None
    assert damaged.damaged
    old = residence_card(read_mrz(zone(expires="261122")), TODAY)
    assert old is not None
    assert old.has_expired(TODAY)
    last_day = residence_card(read_mrz(zone(expires="261123")), TODAY)
    assert last_day is not None
    assert not last_day.has_expired(TODAY)


@pytest.mark.parametrize(
    ("name", "family", "given", "agree"),
    [
        ("NGUYEN<<THI<ANH", "Nguyễn", "Thị Ánh", True),
        ("NGUYEN<THI<ANH", "Nguyễn", "Thị Ánh", True),
        ("OESTBYE<<AASE", "Østbye", "Åse", True),
        ("NGUYEN<<ANH", "Nguyễn", "Thị Ánh", False),
        ("TRAN<<THI<ANH", "Nguyễn", "Thị Ánh", False),
        ("RAKOTOMALALA<<HERIMANANTSOAXYZ", "Rakotomalala", "Herimanantsoaxyzabc Lova", True),
        ("RAKOTOMALALA<<HERIMANANTSOAXYZ", "Rakotomalala", "Jean", False),
    ],
)
def test_names_agree_whatever_the_spelling(name: str, family: str, given: str, agree: bool) -> None:
    assert names_agree(read_mrz(zone(name=name)), family, given) is agree


def test_the_helper_makes_right_check_digits() -> None:
    text = "AB1234567"
    values = (int(letter, 36) * weight for letter, weight in zip(text, cycle((7, 3, 1)), strict=False))
    assert sum(values) % 10 == check_digit(text)
