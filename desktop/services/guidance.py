"""Guidance at the counter: looked for as one types, offered by what fits a case, printed as a slip."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from sqlalchemy import select

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.facts import Facts
from desktop.domain.advice.findings import ALL_LINES
from desktop.domain.catalogue import Catalogue
from desktop.domain.catalogue_lookup import paper_applications
from desktop.domain.guidance import Answer, Entry, Part, SaidPart, Shape, Topic, fitting
from desktop.domain.guidance_reader import read_guidance
from desktop.domain.languages import Language, Text
from desktop.domain.names import fold
from desktop.domain.papers import StationContact
from desktop.printing.guidance_slip import GuidanceSlip, render_slip
from desktop.services.reference import catalogue
from desktop.services.resource_files import resource_bytes, resource_names
from desktop.services.rule_book import rules
from desktop.storage.models import Station
from desktop.storage.store import Store

_FOLDER = "guidance"
_WORD = re.compile(r"\w+")
_TITLE, _WORDS, _TEXT, _NOWHERE = range(4)


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip for the applicant, ready to be shown, printed or saved; it says nothing about a person."""

    title: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Covered:
    """What says a rule to somebody: the findings by their code, and the entries of the guidance by theirs."""

    findings: tuple[str, ...] = ()
    guidance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Indexed:
    """The folded words of an entry in one language, the most telling first."""

    entry: Entry
    places: tuple[frozenset[str], ...]

    def place_of(self, wanted: str) -> int:
        """Return where a word that begins like this stands: in the title, the search words, the text, or nowhere."""
        found = (at for at, words in enumerate(self.places) if any(word.startswith(wanted) for word in words))
        return next(found, _NOWHERE)


class Guidance:
    """The guidance of a station, as its catalogue has it.

    Attributes:
        topics: in the order in which they are listed.
        entries: topic by topic; those on F-codes only where the catalogue turns them on (R67 to R70, C5).
    """

    def __init__(self, known: Catalogue) -> None:
        """Take the shipped entries for a station's catalogue."""
        topics, entries = shipped()
        spoken_of = known.terms.f_codes_in_use
        self._catalogue = known
        self.topics: tuple[Topic, ...] = tuple(topic for topic in topics if spoken_of or not topic.needs_f_codes)
        self.entries: tuple[Entry, ...] = tuple(entry for entry in entries if entry.topic in self.topics)
        self._index: dict[Language, tuple[_Indexed, ...]] = {}

    def entry(self, code: str) -> Entry:
        """Return an entry by its code.

        Raises:
            KeyError: there is none.
        """
        for entry in self.entries:
            if entry.code == code:
                return entry
        raise KeyError(code)

    def search(self, text: str, language: Language) -> tuple[Entry, ...]:
        """Return the entries in which each typed word begins a word, those found by their title first.

        Where a language has nothing, the other languages are tried. Nothing typed finds everything.
        """
        wanted = _words(text)
        if not wanted:
            return self.entries
        for tried in (language, *(other for other in Language if other is not language)):
            found = self._search(wanted, tried)
            if found:
                return found
        return ()

    def for_case(self, advice: Advice, facts: Facts | None = None) -> tuple[Entry, ...]:
        """Return the entries that fit a case, in their order."""
        return fitting(self.entries, advice, facts)

    def answer(self, entry: Entry, language: Language) -> Answer:
        """Return an entry as it is read in a language."""
        return Answer(
            code=entry.code,
            language=language,
            question=entry.question.into(language),
            parts=tuple(self._said(part, language) for part in entry.answer),
            rules=entry.rules,
            source="; ".join(sources()[name].into(language) for name in entry.sources),
            own=entry.own,
        )

    def _said(self, part: Part, language: Language) -> SaidPart:
        if part.shape is Shape.PAPER_ONLY:
            names = (application.name.into(language) for application in paper_applications(self._catalogue))
            return SaidPart(Shape.LIST, tuple(names))
        return SaidPart(part.shape, tuple(line.into(language) for line in part.lines))

    def _indexed(self, language: Language) -> tuple[_Indexed, ...]:
        return tuple(
            _Indexed(
                entry,
                (
                    frozenset(_words(entry.question.into(language))),
                    frozenset(_words(" ".join((entry.topic.name.into(language), *entry.words.into(language))))),
                    frozenset(
                        _words(" ".join(line for part in self.answer(entry, language).parts for line in part.lines))
                    ),
                ),
            )
            for entry in self.entries
        )

    def _search(self, wanted: tuple[str, ...], language: Language) -> tuple[Entry, ...]:
        ranked = []
        if language not in self._index:
            self._index[language] = self._indexed(language)
        for order, indexed in enumerate(self._index[language]):
            places = [indexed.place_of(word) for word in wanted]
            if _NOWHERE not in places:
                ranked.append((max(places), sum(places), order, indexed.entry))
        return tuple(entry for *_, entry in sorted(ranked, key=lambda found: found[:3]))


@cache
def guidance() -> Guidance:
    """Return the guidance by the catalogue as shipped, read once."""
    return Guidance(catalogue())


@cache
def shipped() -> tuple[tuple[Topic, ...], tuple[Entry, ...]]:
    """Return all topics and entries that come with the program, F-codes among them.

    Raises:
        GuidanceError: the data is damaged.
    """
    files = {name: resource_bytes(f"{_FOLDER}/{name}") for name in resource_names(_FOLDER)}
    return read_guidance(files, rules(), sources())


@cache
def sources() -> Mapping[str, Text]:
    """Return the sources of rules and guidance by their short names: name and date of each text."""
    table = tomllib.loads(resource_bytes("rules.toml").decode("utf-8"))["sources"]
    return MappingProxyType({name: Text(each["nb"], each["nn"], each["en"]) for name, each in table.items()})


def coverage() -> Mapping[str, Covered]:
    """Return for each rule of the rule book which findings and which entries of the guidance say it."""
    findings: dict[str, list[str]] = defaultdict(list)
    entries: dict[str, list[str]] = defaultdict(list)
    for line in ALL_LINES:
        findings[line.plain.rule].append(line.plain.code)
    for entry in shipped()[1]:
        for rule in entry.rules:
            entries[rule].append(entry.code)
    return {rule: Covered(tuple(findings[rule]), tuple(entries[rule])) for rule in rules()}


def station_contact(store: Store, language: Language) -> StationContact:
    """Return how to reach this station, for the head of a slip."""
    with store.read() as connection:
        row = connection.execute(select(Station).where(Station.id == store.device.station_id)).one()
    hours: Mapping[str, str] = row.opening_hours
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


def slip(answer: Answer, station: StationContact, printed_on: date) -> Slip:
    """Return an answer as a slip to take along.

    Args:
        answer: in the language of the slip.
        station: the station that hands it out.
        printed_on: the local day.
    """
    return Slip(answer.question, render_slip(GuidanceSlip(answer, station, printed_on)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))
