"""Write the note on a correction: what stood and what stands, and which papers were issued again (R55)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import Row, select

from desktop.domain.cases import AddressProtection
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.changes import Touched
from desktop.domain.correction_note import (
    ADDRESS,
    KEPT_INSIDE,
    WITHOUT_VALUES,
    CorrectedLine,
    CorrectionNote,
    ReplacedPaper,
)
from desktop.domain.corrections import FOLLOWS, PAPER, ApplicationField, CorrectionKind, Mistake
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.printing.texts import load
from desktop.services import papers
from desktop.services.appointments import case_at_this_station
from desktop.services.case_papers import issue_for_step, person_of
from desktop.services.commands import handles
from desktop.services.correction_record import records_of
from desktop.services.countries import countries
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.papers import PaperData
from desktop.services.wording import errand_on_paper
from desktop.services.work import Work
from desktop.storage.models import IssuedPaper, PersonJoin, Staff


@dataclass(frozen=True, slots=True)
class IssueCorrectionNote:
    """Write the note on a correction; number and words are filled in for the journal.

    Attributes:
        case_id: the case among whose papers the note is kept.
        entry_id: the entry in the journal under which the correction is kept.
    """

    case_id: str
    entry_id: str
    number: str = ""
    paper: PaperData | None = None


@handles(IssueCorrectionNote, name="issue-correction-note", right=Right.BOOK, touches=Touched.PAPERS)
def issue_correction_note(work: Work, command: IssueCorrectionNote) -> str:
    """Write the note, and return its number.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `no-correction`, there is none of this case or its person;
            `correction-undone`, it does not hold any more; `correction-not-for-paper`, it is about something that the
            station keeps for its own work.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    records = records_of(work, command.entry_id)
    if not records or not _concerns(work, case, records[0]):
        raise RuleBroken("no-correction")
    if records[0].undone_at is not None:
        raise RuleBroken("correction-undone")
    if not any(is_for_paper(record.field) for record in records):
        raise RuleBroken("correction-not-for-paper")
    number = command.number or papers.next_number(work)
    data = command.paper or msgspec.to_builtins(_note(work, case, records, number))
    issue_for_step(work, PaperKind.CORRECTION_NOTE, case.id, number, data, correction=command.entry_id)
    work.command = replace(command, number=number, paper=data)
    return number


def is_for_paper(field: str) -> bool:
    """Tell whether a note tells of a corrected field: it was itself corrected, and concerns the applicant."""
    return field != PAPER and field not in FOLLOWS and field not in KEPT_INSIDE


def _concerns(work: Work, case: Row[Any], record: Row[Any]) -> bool:
    """Tell whether a correction was made in a case, or of the person whose it is now.

    What was corrected of somebody whose the case was said to be is nothing for its holder.
    """
    if record.kind != CorrectionKind.PERSON:
        return bool(record.case_id == case.id)
    joined = select(PersonJoin.gone_id).where(PersonJoin.kept_id == case.person_id, PersonJoin.parted_at.is_(None))
    return record.person_id in {case.person_id, *work.connection.execute(joined).scalars()}


def _note(work: Work, case: Row[Any], records: tuple[Row[Any], ...], number: str) -> CorrectionNote:
    person = person_of(work, case)
    language = Language(person.language)
    first = records[0]
    by = work.connection.execute(select(Staff.name).where(Staff.id == first.corrected_by)).scalar_one()
    secret = person.protection != AddressProtection.NONE or _was_protected(records)
    return CorrectionNote(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        correction=first.entry_id,
        kind=CorrectionKind(first.kind),
        mistake=Mistake(first.mistake),
        written_note=first.written_note,
        corrected_at=first.corrected_at,
        corrected_by=by,
        lines=tuple(_line(each, language, secret=secret) for each in records if is_for_paper(each.field)),
        replaced=tuple(_replaced(work, each, language) for each in records if each.field == PAPER),
        made_at=work.at,
        clerk=work.actor.name,
    )


def _was_protected(records: Iterable[Row[Any]]) -> bool:
    """Tell whether the very correction ended or began the protection, so that a value may be of that time."""
    return any(record.field == "protection" for record in records)


def _line(record: Row[Any], language: Language, *, secret: bool) -> CorrectedLine:
    named = record.because if record.field == ApplicationField.OTHER else ""
    if record.field in WITHOUT_VALUES or (secret and record.field in ADDRESS):
        return CorrectedLine(record.field, "", "", named, hidden=True)
    before, after = (_value(record.field, text, language) for text in (record.before_value, record.after_value))
    return CorrectedLine(record.field, before, after, named)


def _value(field: str, text: str, language: Language) -> str:
    if not text or field not in ("citizenship", "application"):
        return text
    try:
        return countries().name(text, language) if field == "citizenship" else errand_on_paper(text, language)
    except UnknownCodeError:  # an errand of an earlier catalogue
        return text


def _replaced(work: Work, record: Row[Any], language: Language) -> ReplacedPaper:
    kind = work.connection.execute(
        select(IssuedPaper.kind).where(IssuedPaper.number == record.after_value)
    ).scalar_one()
    return ReplacedPaper(load(language, PaperKind(kind))("document-name"), record.before_value, record.after_value)
