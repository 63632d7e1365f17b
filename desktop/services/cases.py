"""People and their cases: register, open, decide."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, update

from desktop.domain.cases import (
    KINDS_WITH_AN_END,
    STATUS_AFTER,
    AddressProtection,
    CaseStatus,
    Channel,
    DecisionAuthor,
    LetterSays,
    Outcome,
    RequestedBy,
    Sex,
)
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.catalogue_lookup import checklist_version
from desktop.domain.changes import Touched
from desktop.domain.checklist import NOTHING_SAID, OWN_PASSPORT
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import search_index
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.checklist_state import columns_of, opening_answers, write_version
from desktop.services.commands import handles
from desktop.services.people_joined import standing
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import Case, ChecklistLine, Fee, Person, table
from desktop.storage.search import Identifier, IdentifierKind

_ADD_PERSON = insert(table(Person))
_ADD_CASE = insert(table(Case))
_ADD_LINE = insert(table(ChecklistLine))
_ADD_FEE = insert(table(Fee))


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What is known of a person.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for an unknown month or day.
        citizenship: ISO 3166 alpha-3, or a code of ICAO 9303 such as `XXA`.
        duf, national_id: digits only, or empty.
        phone: E.164, or empty.
        born_at: the place of birth, as in the passport.
        interpreter: the language that an interpreter is needed for, or empty.
        access_needs: what the person needs to be able to attend, such as a room without stairs.
    """

    family_name: str
    given_names: str
    born_on: str
    citizenship: str
    sex: Sex = Sex.UNKNOWN
    duf: str = ""
    national_id: str = ""
    passport_number: str = ""
    passport_expires_on: date | None = None
    phone: str = ""
    email: str = ""
    language: Language = Language.BOKMAL
    street: str = ""
    postcode: str = ""
    city: str = ""
    protection: AddressProtection = AddressProtection.NONE
    letterbox_name: str = ""
    born_at: str = ""
    interpreter: str = ""
    access_needs: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPerson:
    """Write down a person."""

    person_id: str
    details: PersonDetails


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line of the checklist, as the catalogue had it when the case was opened."""

    line_id: str
    document: str
    required: bool


@dataclass(frozen=True, slots=True)
class NewFee:
    """The fee, as the catalogue had it when the case was opened; whole NOK."""

    fee_id: str
    state: FeeState
    amount: int
    must_be_checked: bool
    source: str
    exempt_because: str = ""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Open a case for an application.

    Attributes:
        lines: what the applicant has to bring; none where the case has no checklist.
        checklist_from: the day from which the version of the checklist stands; filled in.
    """

    case_id: str
    person_id: str
    application: str
    kind: Kind
    type: PermitType
    channel: Channel
    requested_by: RequestedBy
    lines: tuple[NewLine, ...] = ()
    fee: NewFee | None = None
    receipt: str = ""
    registered_on: date | None = None
    permit_expires_on: date | None = None
    permit_renewable: bool | None = None
    permit_permanent: bool | None = None
    permit_held_since: date | None = None
    other_facts: dict[str, str | bool] | None = None
    family_id: str | None = None
    note: str = ""
    checklist_from: date | None = None


@dataclass(frozen=True, slots=True)
class NoteDecision:
    """Note a decision: granted or forwarded by the police, or received from UDI (R47).

    Attributes:
        valid_from, valid_to: the validity of the permit that was granted; a permanent one has no last day.
    """

    case_id: str
    decided_on: date
    decided_by: DecisionAuthor
    outcome: Outcome
    letter_says: LetterSays | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class RetractDecision:
    """Take a noted decision back; `earlier` is what stood before it, where the case had been forwarded."""

    case_id: str
    earlier: NoteDecision | None = None


@handles(RegisterPerson, name="register-person", right=Right.BOOK, touches=Touched.PEOPLE)
def register_person(work: Work, command: RegisterPerson) -> str:
    """Write the person, and return the id.

    Raises:
        RuleBroken: `name-missing`.
    """
    details = command.details
    if not (details.family_name.strip() or details.given_names.strip()):
        raise RuleBroken("name-missing")
    columns = {name: getattr(details, name) for name in PersonDetails.__slots__}
    work.connection.execute(_ADD_PERSON, {"id": command.person_id, **columns})
    search_index.put_person(
        work,
        command.person_id,
        (details.family_name, details.given_names),
        born_on=details.born_on,
        duf=details.duf,
        national_id=details.national_id,
        passport=details.passport_number,
        phone=details.phone,
    )
    return command.person_id


@handles(OpenCase, name="open-case", right=Right.BOOK, touches=Touched.CASES | Touched.CHECKLISTS | Touched.FEES)
def open_case(work: Work, command: OpenCase) -> str:
    """Write the case with its checklist and its fee, and return the id."""
    work.about(command.case_id)
    person_id = standing(work.connection, command.person_id)
    if person_id != command.person_id:  # the entry has been joined into another one since it was looked at
        work.command = command = replace(command, person_id=person_id)
    work.connection.execute(
        _ADD_CASE,
        {
            "id": command.case_id,
            "station_id": work.station_id,
            "person_id": command.person_id,
            "family_id": command.family_id,
            "application": command.application,
            "kind": command.kind,
            "type": command.type,
            "channel": command.channel,
            "status": CaseStatus.REGISTERED,
            "requested_by": command.requested_by,
            "receipt": command.receipt,
            "registered_on": command.registered_on,
            "permit_expires_on": command.permit_expires_on,
            "permit_renewable": command.permit_renewable,
            "permit_permanent": command.permit_permanent,
            "permit_held_since": command.permit_held_since,
            "opened_at": work.at,
            "other_facts": command.other_facts or {},
            "note": command.note,
        },
    )
    _write_lines(work, command)
    if fee := command.fee:
        work.connection.execute(
            _ADD_FEE,
            {
                "id": fee.fee_id,
                "case_id": command.case_id,
                "purpose": "application",
                "state": fee.state,
                "amount": fee.amount,
                "must_be_checked": fee.must_be_checked,
                "source": fee.source,
                "exempt_because": fee.exempt_because,
            },
        )
    search_index.put_identifier(
        work, command.person_id, Identifier(IdentifierKind.RECEIPT, command.receipt, command.case_id)
    )
    return command.case_id


@handles(NoteDecision, name="note-decision", right=Right.NOTE_DECISION, touches=Touched.CASES)
def note_decision(work: Work, command: NoteDecision) -> None:
    """Write the decision.

    Raises:
        RuleBroken: `police-never-reject` (R47), `case-closed`, `not-handed-in` (R48), `decided-already`,
            `decision-in-future`, `validity-missing`, `validity-backwards`.
    """
    work.about(command.case_id)
    row = case_at_this_station(work, command.case_id)
    answered = row.outcome == Outcome.FORWARDED and command.decided_by is DecisionAuthor.UDI
    decided = row.decided_on is not None and not answered
    if not decided:
        refuse_closed_case(row)
    _refuse_decision(work, command, Kind(row.kind), handed_in=row.attended_at is not None, decided=decided)
    _write_decision(work, command)
    work.undo = RetractDecision(command.case_id, _decision_of(row) if answered else None)


@handles(RetractDecision, name="retract-decision", right=Right.NOTE_DECISION, touches=Touched.CASES)
def retract_decision(work: Work, command: RetractDecision) -> None:
    """Go back to the state before the decision.

    Raises:
        RuleBroken: `not-decided`; `card-ordered`, a card has been ordered on it.
    """
    from desktop.services.cards import live_order

    work.about(command.case_id)
    row = case_at_this_station(work, command.case_id)
    if row.decided_on is None:
        raise RuleBroken("not-decided")
    if live_order(work.connection, command.case_id):
        raise RuleBroken("card-ordered")
    if command.earlier is not None:
        _write_decision(work, command.earlier)
        return
    status = CaseStatus.HANDED_IN if row.attended_at else CaseStatus.REGISTERED
    nothing = dict.fromkeys(
        ("decided_on", "decided_by", "outcome", "letter_says", "permit_valid_from", "permit_valid_to")
    )
    work.connection.execute(update(Case).where(Case.id == command.case_id).values(status=status, **nothing))


def _write_decision(work: Work, command: NoteDecision) -> None:
    work.connection.execute(
        update(Case)
        .where(Case.id == command.case_id)
        .values(
            status=STATUS_AFTER[command.outcome],
            decided_on=command.decided_on,
            decided_by=command.decided_by,
            outcome=command.outcome,
            letter_says=command.letter_says,
            permit_valid_from=command.valid_from,
            permit_valid_to=command.valid_to,
        )
    )


def _decision_of(row: Row[Any]) -> NoteDecision:
    return NoteDecision(
        case_id=row.id,
        decided_on=row.decided_on,
        decided_by=DecisionAuthor(row.decided_by),
        outcome=Outcome(row.outcome),
        letter_says=LetterSays(row.letter_says) if row.letter_says else None,
        valid_from=row.permit_valid_from,
        valid_to=row.permit_valid_to,
    )


def _write_lines(work: Work, command: OpenCase) -> None:
    rows = [
        {
            "id": line.line_id,
            "case_id": command.case_id,
            "position": position,
            "document": line.document,
            "passport": OWN_PASSPORT,
            "name": "",
            "required": line.required,
            **columns_of(NOTHING_SAID),
        }
        for position, line in enumerate(command.lines)
    ]
    if not rows:
        return
    work.connection.execute(_ADD_LINE, rows)
    version = checklist_version(catalogue(), command.application, command.checklist_from or work.today)
    answers, held = opening_answers([line.document for line in command.lines], version)
    write_version(work, command.case_id, version.valid_from, held, answers, is_new=True)
    work.command = replace(command, checklist_from=version.valid_from)


def _refuse_decision(work: Work, command: NoteDecision, kind: Kind, *, handed_in: bool, decided: bool) -> None:
    if command.outcome is Outcome.REJECTED and command.decided_by is DecisionAuthor.POLICE:
        raise RuleBroken("police-never-reject", "R47")
    if not handed_in:
        raise RuleBroken("not-handed-in", "R48")
    if decided:
        raise RuleBroken("decided-already")
    if command.decided_on > work.today:
        raise RuleBroken("decision-in-future")
    if command.outcome is Outcome.GRANTED:
        has_end = kind in KINDS_WITH_AN_END
        if has_end and (command.valid_from is None or command.valid_to is None):
            raise RuleBroken("validity-missing")
        if command.valid_from and command.valid_to and command.valid_to <= command.valid_from:
            raise RuleBroken("validity-backwards")
