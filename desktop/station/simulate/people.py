"""Invented people: few enough that the same ones come to several counters."""

import random

from desktop.services.cases import PersonDetails

_FAMILY = ("Nguyễn", "Haile", "Øvstebø", "Kaya", "Silva", "Petrov", "Ahmadi", "Ito", "Mensah", "Åkesson")
_GIVEN = ("Amina", "Bảo", "Chidi", "Dana", "Elif", "Farid", "Grace", "Hiroko", "Ines", "Jonas", "Leïla", "Nour")
_CITIZENSHIP = ("VNM", "ERI", "TUR", "BRA", "SWE")
_STREETS = 40


def invented(chance: random.Random) -> PersonDetails:
    """Return somebody out of a hundred and twenty; the same name is always the same person."""
    number = chance.randrange(len(_FAMILY) * len(_GIVEN))
    family, given = divmod(number, len(_GIVEN))
    return PersonDetails(
        family_name=_FAMILY[family],
        given_names=_GIVEN[given],
        born_on=f"19{60 + number % 40}-0{1 + number % 9}-1{number % 10}",
        citizenship=_CITIZENSHIP[number % len(_CITIZENSHIP)],
        phone=f"+4790{number:06d}",
        street=f"Oppdiktet vei {1 + number % _STREETS}",
        postcode="0155",
        city="Oslo",
    )
