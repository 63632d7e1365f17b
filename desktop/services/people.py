"""Correct what is known of a person; the journal keeps both values of what changed (R55)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from desktop.domain.cases import AddressProtection, Channel, Sex
from desktop.domain.changes import Touched
from desktop.domain.corrections import Correction as Correction
from desktop.domain.corrections import CorrectionKind, Mistake
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import search_index
from desktop.services.appointments import case_at_this_station, refuse_other_station
from desktop.services.cases import PersonDetails
from desktop.services.commands import handles
from desktop.services.correction_record import Grounds, UndoCorrection, keep
from desktop.services.people_joined import refuse_joined
from desktop.services.reissue import Reissued, as_correction, drafts, issue_again
from desktop.services.work import Work
from desktop.storage.models import Case, Person

FIELDS: tuple[str, ...] = tuple(PersonDetails.__slots__)
"""The names of what is known of a person."""

IN_THE_APPLICATION = frozenset(
    {"family_name", "given_names", "born_on", "citizenship", "sex", "passport_number", "born_at"}
)
"""What the applicant has said in the application itself: corrected only on written information (R55)."""


@dataclass(frozen=True, slots=True)
class CorrectPerson:
    """Correct what is known of a person.

    Attributes:
        details: all of it as it should be; in the journal there are only the corrections that followed from it.
        case_id: the case at hand, on whose time line it stands; empty for the person's newest.
        written_note: what the applicant has given in writing, as it can be found again (R55).
        corrections: what changes; each only where what stands is what it was.
        mistake: whose it is; our own needs no written information from the applicant, but a reason.
        because: a coded reason, or words of the clerk's own.
        reissue: the numbers of papers that say the wrong thing and are issued again.
        reissued: what came of that, filled in.
    """

    person_id: str
    details: PersonDetails | None = None
    case_id: str = ""
    written_note: str = ""
    corrections: tuple[Correction, ...] = ()
    mistake: Mistake = Mistake.APPLICANT
    because: str = ""
    reissue: tuple[str, ...] = ()
    reissued: tuple[Reissued, ...] = ()


@handles(CorrectPerson, name="correct-person", right=Right.BOOK, touches=Touched.PEOPLE | Touched.PAPERS)
def correct_person(work: Work, command: CorrectPerson) -> tuple[Correction, ...]:
    """Write what changes, and return it.

    Raises:
        RuleBroken: `no-person`; `belongs-to` (R17); `nothing-corrected`; `corrected-meanwhile`, something else stands
            there by now; `name-missing`; `written-note-missing` (R55), for what was sent electronically;
            `reason-needed`, for a mistake of ours; `paper-not-wrong`.
    """
    case = _case(work, command)
    row = work.connection.execute(select(Person).where(Person.id == command.person_id)).one()
    now = person_details(row)
    corrections = command.corrections or corrections_between(now, command.details or now)
    after = corrected(now, corrections)
    if not corrections:
        raise RuleBroken("nothing-corrected")
    if not (after.family_name.strip() or after.given_names.strip()):
        raise RuleBroken("name-missing")
    _refuse_without_grounds(command, case, {each.field for each in corrections})
    papers = drafts(work, work.cases, command.reissue) if command.reissue else ()
    write_person(work, command.person_id, corrections)
    issued = issue_again(work, papers, command.reissue, command.reissued)
    kept = (*corrections, *(as_correction(each) for each in issued))
    whose = (command.person_id, case.id if case is not None else None)
    keep(work, CorrectionKind.PERSON, whose, kept, Grounds(command.mistake, command.because, command.written_note))
    work.command = replace(command, details=None, corrections=corrections, reissued=issued)
    work.undo = UndoCorrection(work.entry_id)
    return corrections


def write_person(
    work: Work, person_id: str, corrections: Iterable[Correction], *, whatever_stands: bool = False
) -> None:
    """Write corrections into the register, and what the person is found by.

    Raises:
        RuleBroken: `corrected-meanwhile`, `person-joined`, unless the values are to be written whatever stands there.
    """
    chosen = tuple(corrections)
    if not whatever_stands:
        refuse_joined(work.connection, person_id)
    row = work.connection.execute(select(Person).where(Person.id == person_id)).one()
    now = person_details(row)
    if whatever_stands:
        chosen = tuple(replace(each, before=_stored(getattr(now, each.field))) for each in chosen)
    after = corrected(now, chosen)
    columns = {each.field: getattr(after, each.field) for each in chosen}
    work.connection.execute(update(Person).where(Person.id == person_id).values(**columns))
    search_index.put_person(
        work,
        person_id,
        (after.family_name, after.given_names),
        born_on=after.born_on,
        duf=after.duf,
        national_id=after.national_id,
        passport=after.passport_number,
        phone=after.phone,
    )


def correction(
    person_id: str, before: PersonDetails, after: PersonDetails, *, case_id: str = "", written_note: str = ""
) -> CorrectPerson:
    """Return the command that corrects what somebody saw (`before`); what another corrected meanwhile is not lost."""
    return CorrectPerson(person_id, None, case_id, written_note, corrections_between(before, after))


def corrections_between(before: PersonDetails, after: PersonDetails) -> tuple[Correction, ...]:
    """Return what differs, in the order of the fields."""
    pairs = ((name, _stored(getattr(before, name)), _stored(getattr(after, name))) for name in FIELDS)
    return tuple(Correction(name, was, is_) for name, was, is_ in pairs if was != is_)


def corrected(person: PersonDetails, corrections: Iterable[Correction]) -> PersonDetails:
    """Return a person with corrections.

    Raises:
        RuleBroken: `corrected-meanwhile`.
    """
    for each in corrections:
        if _stored(getattr(person, each.field)) != each.before:
            raise RuleBroken("corrected-meanwhile")
        after: dict[str, Any] = {each.field: _value(each.field, each.after)}
        person = replace(person, **after)
    return person


def person_details(row: Row[Any]) -> PersonDetails:
    """Return what is known of a person, from the row."""
    return PersonDetails(**{name: _value(name, _stored(getattr(row, name))) for name in FIELDS})


def own_cases(work: Work, person_id: str) -> list[Row[Any]]:
    """Return the cases of a person at this station, the newest first; somebody may be here without one.

    Raises:
        RuleBroken: `no-person`; `belongs-to`, all the cases are another station's (R17).
    """
    cases = _cases_of(work.connection, person_id)
    own = [case for case in cases if case.station_id == work.station_id]
    if cases and not own:
        refuse_other_station(work.connection, work.station_id, cases[0].station_id)
    if not cases and not _is_known(work.connection, person_id):
        raise RuleBroken("no-person")
    return own


def _case(work: Work, command: CorrectPerson) -> Row[Any] | None:
    """Return the case at hand, and say which cases are touched."""
    if command.case_id and case_at_this_station(work, command.case_id).person_id != command.person_id:
        raise RuleBroken("no-person")
    own = own_cases(work, command.person_id)
    work.cases.update(case.id for case in own)
    at_hand = next((case for case in own if case.id == command.case_id), own[0] if own else None)
    if at_hand is not None:
        work.about(at_hand.id)
    return at_hand


def _refuse_without_grounds(command: CorrectPerson, case: Row[Any] | None, fields: set[str]) -> None:
    if case is None or case.channel == Channel.PAPER or not fields & IN_THE_APPLICATION:
        return
    if command.mistake is Mistake.APPLICANT and not command.written_note.strip():
        raise RuleBroken("written-note-missing", "R55")
    if command.mistake is Mistake.OURS and not command.because.strip():
        raise RuleBroken("reason-needed")


def _cases_of(connection: Connection, person_id: str) -> Sequence[Row[Any]]:
    query: Select[*tuple[Any, ...]] = (
        select(Case.id, Case.station_id, Case.channel)
        .where(Case.person_id == person_id)
        .order_by(Case.opened_at.desc(), Case.id.desc())
    )
    return connection.execute(query).all()


def _is_known(connection: Connection, person_id: str) -> bool:
    return connection.execute(select(Person.id).where(Person.id == person_id)).first() is not None


def _stored(value: object) -> str:
    return "" if value is None else str(value)


def _value(field: str, text: str) -> Any:
    if field == "passport_expires_on":
        return date.fromisoformat(text) if text else None
    codes = {"sex": Sex, "language": Language, "protection": AddressProtection}
    return codes[field](text) if field in codes else text
