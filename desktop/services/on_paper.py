"""What every paper says alike: the station, the person, and advice in words to the applicant."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row, bindparam, select

from desktop.domain.advice.finding import Finding as Advised
from desktop.domain.languages import Language
from desktop.domain.papers import Finding, PersonOnPaper, StationContact
from desktop.services.countries import countries
from desktop.services.resource_files import resource_bytes
from desktop.services.rule_book import date_in_words
from desktop.services.work import Work
from desktop.storage.models import Station, table


def station_on_paper(work: Work, language: Language) -> StationContact:
    """Return how to reach the station that issues the paper."""
    row = work.connection.execute(_STATION, {"station_id": work.station_id}).one()
    hours: dict[str, str] = row.opening_hours
    return StationContact(
        row.name,
        row.street,
        row.postcode,
        row.city,
        row.phone,
        row.email,
        hours.get(language.value, ""),
        practice=row.invented,
    )


_STATION = select(table(Station)).where(Station.id == bindparam("station_id"))


def person_on_paper(person: Row[Any], language: Language) -> PersonOnPaper:
    """Return who the paper is about, from the person's row."""
    return PersonOnPaper(
        family_name=person.family_name,
        given_names=person.given_names,
        born_on=person.born_on,
        citizenship=countries().name(person.citizenship, language),
        duf=person.duf,
        address=address_on_paper(person),
    )


def applicant_on_paper(person: Row[Any]) -> str:
    """Return an applicant's whole name, as it is written to somebody else."""
    return " ".join(filter(None, (person.given_names, person.family_name)))


def address_on_paper(person: Row[Any]) -> tuple[str, ...]:
    """Return the lines of an address; a protected one is never printed."""
    if person.protection != "none" or not person.street:
        return ()
    return (person.street, f"{person.postcode} {person.city}".strip())


def told_to_applicant(findings: Iterable[Advised], language: Language) -> tuple[Finding, ...]:
    """Return advice in words to the applicant, with its rules; what concerns only the clerk is left out.

    A finding without words in `resources/findings-on-paper.toml` is one that is not for the applicant.
    """
    words = told_words()
    return tuple(
        Finding(finding.rule, words[finding.code][language.value].format_map(_values(finding, language)))
        for finding in findings
        if finding.code in words
    )


@cache
def told_words() -> Mapping[str, Mapping[str, str]]:
    """Return the words to the applicant by the finding's code and the language, with placeholders."""
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("findings-on-paper.toml").decode("utf-8"))
    return table


def _values(finding: Advised, language: Language) -> dict[str, str]:
    return {
        name: date_in_words(value, language) if isinstance(value, date) else str(value)
        for name, value in finding.params
    }
