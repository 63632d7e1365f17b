"""Guidance: questions that applicants ask, answered in words that can be read aloud, and which of them fit a case.

The entries are data (`resources/guidance/*.toml`, read by `desktop.domain.guidance_reader`); nothing here is a
statement by UDI.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.facts import Facts
from desktop.domain.languages import Language, Text


class Shape(StrEnum):
    """How a part of an answer is set."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    STEPS = "steps"
    PAPER_ONLY = "paper-only"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an answer.

    Attributes:
        lines: one text for a paragraph, one for each item of a list; none for what the catalogue lists (R6).
    """

    shape: Shape
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The words that an entry is looked for by besides its own, in each language."""

    nb: tuple[str, ...]
    nn: tuple[str, ...]
    en: tuple[str, ...]

    def into(self, language: Language) -> tuple[str, ...]:
        """Return the words of a language."""
        return {Language.BOKMAL: self.nb, Language.NYNORSK: self.nn, Language.ENGLISH: self.en}[language]


@dataclass(frozen=True, slots=True)
class Condition:
    """When an entry is offered for a case; exactly one of `conclusion`, `finding` and `fact` is there.

    Attributes:
        conclusion: the name of a conclusion of the advice, such as `booking_route`.
        finding: the code of a finding.
        fact: the way to a fact, such as `applicant.account`.
        value: what the conclusion or the fact is, as it is written in data; `true` and `false` for flags.
        by: the rule that must have led to the conclusion; empty where any may.
    """

    conclusion: str = ""
    finding: str = ""
    fact: str = ""
    value: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """What entries are grouped by.

    Attributes:
        needs_f_codes: whether it is shown only where the station's catalogue turns F-codes on (R67 to R70, C5).
    """

    code: str
    name: Text
    needs_f_codes: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A question and its answer.

    Attributes:
        code: stable name, such as `who-books`.
        rules: the rules that the answer rests on.
        sources: where it comes from, by the names of `resources/rules.toml`.
        own: the source gives no answer to this question; this one is ours.
    """

    code: str
    topic: Topic
    question: Text
    answer: tuple[Part, ...]
    words: Words
    rules: tuple[str, ...]
    sources: tuple[str, ...]
    fits: tuple[Condition, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class SaidPart:
    """A part of an answer in one language."""

    shape: Shape
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry as it is read in one language.

    Attributes:
        source: name and date of each text that it comes from.
    """

    code: str
    language: Language
    question: str
    parts: tuple[SaidPart, ...]
    rules: tuple[str, ...]
    source: str
    own: bool


def fitting(entries: Iterable[Entry], advice: Advice, facts: Facts | None = None) -> tuple[Entry, ...]:
    """Return the entries that fit a case, in the order given.

    Conditions on facts hold only where the facts are handed in and known.
    """
    return tuple(entry for entry in entries if any(holds(condition, advice, facts) for condition in entry.fits))


def holds(condition: Condition, advice: Advice, facts: Facts | None = None) -> bool:
    """Return whether a condition holds for a case; what is unknown holds for nothing."""
    if condition.finding:
        return any(finding.code == condition.finding for finding in advice.findings)
    if condition.fact:
        return facts is not None and as_written(_fact(facts, condition.fact)) == condition.value
    conclusion = getattr(advice.conclusions, condition.conclusion)
    if as_written(conclusion.value) != condition.value:
        return False
    return not condition.by or condition.by in conclusion.rules


def as_written(value: object) -> str:
    """Return a value as conditions write it; nothing for what is unknown."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _fact(facts: Facts, way: str) -> object:
    found: object = facts
    for name in way.split("."):
        if found is None:
            return None
        found = getattr(found, name)
    return found
