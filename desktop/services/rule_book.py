"""The rules and the findings in words, and the public holidays: read once from the resources.

What is said here is the counter's own wording and never a confirmation by UDI.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.finding import Finding, Level, Parameter, Topic
from desktop.domain.holidays import Holidays, OutsideCalendar
from desktop.domain.languages import Language, Text

_NORWEGIAN_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SATURDAY = 5
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule in words.

    Attributes:
        rule: its name, such as `R33`.
        text: what it says.
        sources: where it comes from: name and date of each text.
        source_dates: `YYYY-MM` or `YYYY-MM-DD`: when each text was read or last updated.
    """

    rule: str
    text: Text
    sources: tuple[Text, ...]
    source_dates: tuple[str, ...]


class Explanation(NamedTuple):
    """A rule as a clerk reads it in one language."""

    rule: str
    text: str
    source: str


class Sentence(NamedTuple):
    """A finding as a clerk reads it in one language."""

    rule: str
    level: Level
    text: str


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath(name).read_text(encoding="utf-8"))


def _words(entry: Mapping[str, Any]) -> Text:
    return Text(nb=entry["nb"], nn=entry["nn"], en=entry["en"])


@cache
def holidays() -> Holidays:
    """Return Norway's public holidays."""
    return Holidays.parse(files("resources").joinpath("holidays.toml").read_bytes())


def is_open_weekday(day: date) -> bool:
    """Say whether a day is a weekday and no holiday; beyond the years that are known, whether it is a weekday."""
    try:
        return holidays().is_open_weekday(day)
    except OutsideCalendar:
        return day.weekday() < _SATURDAY


@cache
def rules() -> Mapping[str, Rule]:
    """Return every rule by its name."""
    table = _table("rules.toml")
    sources = table["sources"]
    return MappingProxyType(
        {
            name: Rule(
                name,
                _words(entry),
                tuple(_words(sources[source]) for source in entry["source"]),
                tuple(sources[source]["date"] for source in entry["source"]),
            )
            for name, entry in table["rules"].items()
        }
    )


@cache
def finding_words() -> Mapping[str, Text]:
    """Return the words of every finding by its code, with placeholders."""
    return MappingProxyType({code: _words(entry) for code, entry in _table("findings.toml").items()})


def explain(rule: str, language: Language) -> Explanation:
    """Return what a rule says and where it comes from.

    Raises:
        KeyError: there is no such rule.
    """
    entry = rules()[rule]
    return Explanation(rule, entry.text.into(language), "; ".join(source.into(language) for source in entry.sources))


@lru_cache(maxsize=16384)
def date_in_words(day: date, language: Language) -> str:
    """Return a date as it is written in a sentence: `28. januar 2027`, `28 January 2027`."""
    if language is Language.ENGLISH:
        return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}. {_NORWEGIAN_MONTHS[day.month - 1]} {day.year}"


def in_words(value: Parameter, language: Language, station_names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return the value of a placeholder as it is written in a sentence: dates in words, stations by their names."""
    if isinstance(value, date):
        return date_in_words(value, language)
    stations = (value,) if isinstance(value, str) else value
    return ", ".join(station_names.get(station, station) for station in stations)


def words_of(finding: Finding, language: Language, station_names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return a finding as a sentence.

    Args:
        finding: the finding.
        language: the language of the sentence.
        station_names: what stations are called, by id; the id stands where there is no name.
    """
    template = finding_words()[finding.code].into(language)
    return template.format_map({name: in_words(value, language, station_names) for name, value in finding.params})


def sentences(
    advice: Advice,
    language: Language,
    *,
    station_names: Mapping[str, str] = _NO_NAMES,
    with_f_codes: bool = False,
) -> tuple[Sentence, ...]:
    """Return what a clerk reads about a case, in one language.

    F-codes may have ended, so that they are left out unless the station's catalogue turns them on.
    """
    return tuple(
        Sentence(finding.rule, finding.level, words_of(finding, language, station_names))
        for finding in advice.findings
        if with_f_codes or finding.topic is not Topic.F_CODE
    )
