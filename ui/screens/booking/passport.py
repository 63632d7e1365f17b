"""What a scanned or typed machine-readable zone gives the form: values, and what the clerk still has to confirm."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.cases import Sex
from desktop.domain.mrz import Mrz, MrzField, read_mrz, spelling_proposals
from desktop.domain.partial_date import PartialDate
from desktop.domain.residence_card import ResidenceCard, residence_card
from desktop.domain.scan import PassportScan, recognise
from desktop.services.countries import countries


@dataclass(frozen=True, slots=True)
class PassportRead:
    """A passport or an identity card.

    Attributes:
        surnames, given_names: spellings to choose from, the zone's own first; empty where the zone has none.
        births: the birth dates that it can mean, the latest first (ICAO 9303 leaves the century out).
        damaged: the fields to compare with the document.
        name_cut: the name fills its field, so that something may be missing.
        card: set where it is a residence card, which has no passport number to give.
    """

    surnames: tuple[str, ...]
    given_names: tuple[str, ...]
    births: tuple[PartialDate, ...]
    citizenship: str
    sex: Sex
    number: str
    expires_on: date | None
    damaged: tuple[MrzField, ...]
    name_cut: bool
    card: ResidenceCard | None = None


def read_passport(text: str, today: date) -> PassportRead:
    """Read a zone; a garbled keyboard layout is mended.

    Raises:
        BadMrz: it is no machine-readable zone of a travel document.
    """
    found = recognise(text)
    mrz = found.mrz if isinstance(found, PassportScan) else read_mrz(text)
    return _from_zone(mrz, today)


def _from_zone(mrz: Mrz, today: date) -> PassportRead:
    card = residence_card(mrz, today)
    return PassportRead(
        surnames=_spellings(mrz.surname, mrz.nationality),
        given_names=_spellings(mrz.given_names, mrz.nationality),
        births=mrz.birth_century_candidates(today),
        citizenship=countries().standard_code(mrz.nationality),
        sex=Sex(mrz.sex.value),
        number="" if card else mrz.document_number,
        expires_on=None if card else mrz.expires_on(today),
        damaged=mrz.problems,
        name_cut=mrz.name_fills_field,
        card=card,
    )


def _spellings(name: str, nationality: str) -> tuple[str, ...]:
    return spelling_proposals(name, nationality) if name else ()
