"""Invent people: names as they are spelt at home, and everything else that a counter knows of somebody."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from random import Random

from desktop.domain.cases import AddressProtection, Sex
from desktop.domain.languages import Language
from desktop.domain.names import fold
from desktop.domain.partial_date import PartialDate
from desktop.services.cases import PersonDetails
from desktop.services.demo import numbers
from desktop.services.resource_files import resource_bytes

GROWN_UP = 18


class Naming(StrEnum):
    """How the names of a family go together."""

    SHARED = "shared"
    OWN = "own"
    PATRONYMIC = "patronymic"


@dataclass(frozen=True, slots=True)
class Country:
    """The names of a country, and what is known of those who come from there."""

    code: str
    groups: frozenset[str]
    weight: int
    naming: Naming
    family: tuple[str, ...]
    female: tuple[str, ...]
    male: tuple[str, ...]
    tongue: str
    unknown_births: bool
    phone_prefix: str
    phone_digits: int


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that people are drawn from."""

    countries: tuple[Country, ...]
    streets: tuple[str, ...]
    postcodes: tuple[str, ...]
    city: str
    access_needs: tuple[str, ...]


@cache
def sources() -> Sources:
    """Return the names and addresses, from `resources/demo/people.toml`."""
    table = tomllib.loads(resource_bytes("demo/people.toml").decode("utf-8"))
    countries = tuple(
        Country(
            code=entry["code"],
            groups=frozenset(entry["groups"]),
            weight=entry["weight"],
            naming=Naming(entry["naming"]),
            family=tuple(entry["family"]),
            female=tuple(entry["female"]),
            male=tuple(entry["male"]),
            tongue=entry.get("tongue", ""),
            unknown_births=entry.get("unknown_births", False),
            phone_prefix=entry.get("phones", ("", 0))[0],
            phone_digits=entry.get("phones", ("", 0))[1],
        )
        for entry in table["country"]
    )
    places = tuple(table["streets"]), tuple(table["postcodes"]), table["city"]
    return Sources(countries, *places, tuple(table["access_needs"]))


@dataclass(frozen=True, slots=True)
class _Home:
    street: str
    postcode: str
    phone: str
    language: Language
    protection: AddressProtection


class Inventor:
    """Invents people, the same ones for the same source of random numbers.

    Every `PROTECTED_EVERY`th home has a protected address, the second one of all for a start.
    """

    PROTECTED_EVERY = 40

    def __init__(self, random: Random, today: date) -> None:
        self._random = random
        self._today = today
        self._homes = 0

    def person(self, groups: frozenset[str]) -> PersonDetails:
        """Return somebody grown up from a country of one of the groups."""
        return self._adult(self._country(groups), self._home())

    def family(self, groups: frozenset[str], members: int) -> tuple[PersonDetails, ...]:
        """Return people who live together: a parent or two, then children."""
        country, home = self._country(groups), self._home()
        father = self._adult(country, home, Sex.MALE)
        mother = self._adult(country, home, Sex.FEMALE)
        if country.naming is Naming.SHARED:
            mother = _renamed(mother, self._family_name_like(country, father, Sex.FEMALE))
        parents = (father, mother) if members > 2 else (mother,)
        head = parents[0]
        people = list(parents)
        while len(people) < members:
            child = self._child(country, home, head)
            if child.given_names not in {person.given_names for person in people}:
                people.append(child)
        return tuple(people)

    def _country(self, groups: frozenset[str]) -> Country:
        fitting = [country for country in sources().countries if country.groups & groups]
        return self._random.choices(fitting, [country.weight for country in fitting])[0]

    def _home(self) -> _Home:
        self._homes += 1
        known, random = sources(), self._random
        protection = AddressProtection.NONE
        if self._homes % self.PROTECTED_EVERY == 2:
            protection = random.choice((AddressProtection.CONFIDENTIAL, AddressProtection.STRICTLY_CONFIDENTIAL))
        flat = f", H0{random.randint(1, 6)}0{random.randint(1, 4)}" if random.random() < 0.3 else ""
        return _Home(
            street=f"{random.choice(known.streets)} {random.randint(1, 98)}{flat}",
            postcode=random.choice(known.postcodes),
            phone=numbers.invented_phone(random),
            language=random.choices(tuple(Language), (50, 12, 38))[0],
            protection=protection,
        )

    def _adult(self, country: Country, home: _Home, sex: Sex | None = None) -> PersonDetails:
        random = self._random
        sex = sex or random.choice((Sex.FEMALE, Sex.MALE))
        given = random.choice(country.female if sex is Sex.FEMALE else country.male)
        days = int(random.triangular(19 * 366, 78 * 365, 33 * 365))
        return self._details(country, home, sex, (self._family_name(country, sex), given), days)

    def _child(self, country: Country, home: _Home, head: PersonDetails) -> PersonDetails:
        random = self._random
        sex = random.choice((Sex.FEMALE, Sex.MALE))
        given = random.choice(country.female if sex is Sex.FEMALE else country.male)
        days = random.randint(200, (GROWN_UP - 1) * 365)
        return self._details(country, home, sex, (self._family_name_like(country, head, sex), given), days)

    def _family_name(self, country: Country, sex: Sex) -> str:
        if country.naming is Naming.PATRONYMIC:
            return " ".join(self._random.sample(country.male, 2))
        return _form(self._random.choice(country.family), sex)

    def _family_name_like(self, country: Country, head: PersonDetails, sex: Sex) -> str:
        if country.naming is Naming.PATRONYMIC:
            if head.sex is Sex.FEMALE:
                return self._family_name(country, sex)
            return f"{head.given_names} {head.family_name.split()[0]}"
        both = next((name for name in country.family if head.family_name in name.split("|")), head.family_name)
        return _form(both, sex)

    def _details(self, country: Country, home: _Home, sex: Sex, names: tuple[str, str], age_days: int) -> PersonDetails:
        random, today = self._random, self._today
        family, given = names
        born = PartialDate.of(today - timedelta(days=age_days))
        if country.unknown_births and random.random() < 0.4:
            born = PartialDate(born.year, born.month if random.random() < 0.4 else 0)
        has_passport = random.random() < (0.5 if "protection" in country.groups else 0.95)
        adult = born.age_on(today) >= GROWN_UP
        return PersonDetails(
            family_name=family,
            given_names=given,
            born_on=str(born),
            citizenship=country.code,
            sex=sex,
            duf="" if "eea" in country.groups else numbers.invented_duf(random, today.year),
            national_id=self._national_id(born),
            passport_number=numbers.invented_passport(random) if has_passport else "",
            passport_expires_on=today + timedelta(days=random.randint(-90, 3000)) if has_passport else None,
            phone=self._phone(country, home),
            email=_email(given, family) if adult and random.random() < 0.8 else "",
            language=home.language,
            street=home.street,
            postcode=home.postcode,
            city=sources().city,
            protection=home.protection,
            letterbox_name=family or given,
            interpreter=country.tongue if adult and random.random() < 0.2 else "",
            access_needs=random.choice(sources().access_needs) if random.random() < 0.04 else "",
        )

    def _national_id(self, born: PartialDate) -> str:
        if not born.is_complete or self._random.random() < 0.3:
            return ""
        return numbers.invented_national_id(self._random, born, d_number=self._random.random() < 0.4)

    def _phone(self, country: Country, home: _Home) -> str:
        if country.phone_prefix and self._random.random() < 0.5:
            return numbers.invented_phone(self._random, country.phone_prefix, country.phone_digits)
        return home.phone


def _form(name: str, sex: Sex) -> str:
    """Return the man's or the woman's form of a family name."""
    forms = name.split("|")
    return forms[-1] if sex is Sex.FEMALE else forms[0]


def _renamed(person: PersonDetails, family: str) -> PersonDetails:
    email = _email(person.given_names, family) if person.email else ""
    return replace(person, family_name=family, letterbox_name=family or person.given_names, email=email)


def _email(given: str, family: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(f"{given} {family}")).split()
    return ".".join(word for word in words if word.isascii()) + "@example.org"
