"""Biometrics that are stored already: since when, what may be assumed of them, and what must be checked (R52)."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain.clock import oslo_day
from desktop.domain.fingerprints import Fingerprints, fingerprints_on
from desktop.domain.languages import Language
from desktop.domain.partial_date import PartialDate
from desktop.services.case_facts import read_case
from desktop.services.resource_files import resource_bytes
from desktop.storage.models import Biometrics, Case, Person
from desktop.storage.store import Store

IN_REGISTER = "in-register"
"""The reason for taking none that says that there are some to be used again."""


class Biometric(StrEnum):
    """What is taken of a person."""

    PHOTO = "photo"
    FINGERPRINTS = "fingerprints"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Point:
    """Something to assume or to check before stored biometrics are used again.

    Attributes:
        of: what it is about.
        source: the rule that it comes from, or `general practice`.
    """

    code: str
    of: frozenset[Biometric]
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Stored:
    """Biometrics that this station took of somebody in another case.

    Attributes:
        taken_on: the local day.
        too_young: no fingerprints could be taken then.
    """

    case_id: str
    taken_on: date
    photo: bool
    fingerprints: bool
    signature: bool
    too_young: bool


@dataclass(frozen=True, slots=True)
class Reuse:
    """What the counter knows before it uses stored biometrics again.

    Attributes:
        stored: what this station took last, or None; the register itself knows more.
        handed_in_before: the day of a hand-in from which nothing is stored (R52), or None.
        fingerprints: what holds for fingerprints today.
    """

    stored: Stored | None
    handed_in_before: date | None
    fingerprints: Fingerprints


def reuse_in(store: Store, case_id: str) -> Reuse:
    """Return what is known of stored biometrics of the person of a case.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        born = born_of(connection, case.person_id)
        stored = stored_of(connection, case.person_id, store.device.station_id, case_id)
        day = oslo_day(case.attended_at) if case.attended_at else None
    before = day if day is not None and day < stored_since() and stored is None else None
    return Reuse(stored, before, fingerprints_on(born, oslo_day(store.clock.now())))


def stored_of(connection: Connection, person_id: str, station_id: str, not_in: str) -> Stored | None:
    """Return what a station took last of somebody, since biometrics are stored, in another case than the one given."""
    wanted = (
        select(Biometrics)
        .join(Case, Case.id == Biometrics.case_id)
        .where(Case.person_id == person_id, Case.station_id == station_id, Case.id != not_in)
        .where(Biometrics.photo | Biometrics.fingerprints | Biometrics.signature)
        .order_by(Biometrics.taken_at.desc())
        .limit(1)
    )
    row = connection.execute(wanted).one_or_none()
    if row is None or (day := oslo_day(row.taken_at)) < stored_since():
        return None
    young = fingerprints_on(born_of(connection, person_id), day) is Fingerprints.TOO_YOUNG
    return Stored(row.case_id, day, row.photo, row.fingerprints, row.signature, young)


def born_of(connection: Connection, person_id: str) -> PartialDate:
    """Return somebody's birth date."""
    return PartialDate.parse(connection.execute(select(Person.born_on).where(Person.id == person_id)).scalar_one())


def stored_since() -> date:
    """Return the day of hand-in from which on biometrics are stored."""
    day: date = _table()["stored_since"]
    return day


def points(kind: str, of: Collection[Biometric], language: Language) -> tuple[Point, ...]:
    """Return what is to be assumed (`assume`) or checked (`check`) where some biometrics are used again."""
    return tuple(
        Point(
            entry["code"],
            frozenset(Biometric(each) for each in entry["of"]),
            entry["source"],
            entry["text"][language.value],
        )
        for entry in _table()[kind]
        if set(entry["of"]) & {each.value for each in of}
    )


def checks_for(of: Collection[Biometric]) -> frozenset[str]:
    """Return the codes of everything that must be checked."""
    return frozenset(point.code for point in points("check", of, Language.BOKMAL))


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource_bytes("biometrics.toml").decode("utf-8"))
