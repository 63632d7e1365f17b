"""Invented checklists to bring, and papers with a help translation, for the tests of printing."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from desktop.domain.checklist_paper import AppointmentToCome, ChecklistToBring
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language, Text
from desktop.domain.paper_types import Paper
from desktop.domain.papers import AppointmentLetter, DocumentToBring, PersonOnPaper
from desktop.printing.help_texts import help_bytes
from tests.unit.printing.samples_who import PERSON, STATION

ARABIC = PersonOnPaper("الأحمد", "محمد علي", "1984-00-00", "Syria", "200900595509", ("Parkveien 3", "4085 Storvik"))
CODES = ("passport", "signed-form", "passport-copies", "family-relation", "sponsor-income", "identity-documents")
_ERRAND = Text("Familieinnvandring", "Familieinnvandring", "Family immigration")
_NAMES = {
    "passport": Text("Gyldig pass", "Gyldig pass", "Valid passport"),
    "housing": Text("Bolig", "Bustad", "Housing"),
    "birth-certificate": Text("Fødselsattest", "Fødselsattest", "Birth certificate"),
}


def documents(
    language: Language, help_language: HelpLanguage | None, codes: tuple[str, ...] = CODES
) -> tuple[DocumentToBring, ...]:
    """Return documents with their help translations, as shipped; their own words are short inventions."""
    known = tomllib.loads(help_bytes(help_language, "documents").decode()) if help_language else {}
    return tuple(
        DocumentToBring(
            name=_NAMES[code].into(language) if code in _NAMES else f"Dokument {code}",
            explanation=f"Vis originalen ({code}) i skranken; du får den som regel med deg hjem igjen.",
            code=code,
            help_name=known[code]["name"] if help_language else "",
            help_explanation=known[code]["explanation"] if help_language else "",
        )
        for code in codes
    )


def checklist(language: Language = Language.BOKMAL, help_language: HelpLanguage | None = None) -> ChecklistToBring:
    """Return the checklist of somebody with an appointment, who has handed in a document already."""
    return ChecklistToBring(
        language=language,
        number="20261123-1-0021",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        documents=documents(language, help_language),
        if_it_applies=documents(language, help_language, ("housing", "guarantee-form")),
        handed_in=documents(language, help_language, ("birth-certificate",)),
        fee=6300,
        attend_by=date(2026, 12, 15),
        appointment=AppointmentToCome("7F3KCD29", date(2026, 12, 14), time(9, 0), 30, "3"),
        submitted=False,
        by_paper=True,
        made_at=datetime(2026, 11, 23, 12, 41, tzinfo=UTC),
        clerk="Kari Berg",
        help=help_language,
    )


def without_appointment(language: Language = Language.BOKMAL) -> ChecklistToBring:
    """Return the checklist of somebody who has no appointment yet and may pay in the portal."""
    listed = checklist(language)
    return replace(listed, appointment=None, by_paper=False, attend_by=None, if_it_applies=(), handed_in=())


def submitted(language: Language = Language.BOKMAL) -> ChecklistToBring:
    """Return the checklist of somebody who has applied and whose last documents are missing."""
    return replace(checklist(language), submitted=True, appointment=None, fee=0, attend_by=None)


def with_help(letter: AppointmentLetter, help_language: HelpLanguage) -> AppointmentLetter:
    """Return a letter with a help translation."""
    return replace(letter, help=help_language, documents=documents(letter.language, help_language))


MAKERS: tuple[Callable[[Language], Paper], ...] = (checklist, without_appointment, submitted)


def papers() -> list[Paper]:
    """Return checklists in which every text has its turn."""
    listed = checklist()
    return [
        *(make(Language.BOKMAL) for make in MAKERS),
        replace(listed, appointment=None, fee=0, documents=()),
        replace(listed, fee=None),
    ]
