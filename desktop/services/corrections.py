"""Correct an application, a case, a decision, or whose case it is; both values are kept, and each can be undone."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Row

from desktop.domain.cases import KINDS_WITH_AN_END, Channel, Outcome
from desktop.domain.catalogue_lookup import UnknownCodeError, application_type
from desktop.domain.changes import Touched
from desktop.domain.corrections import (
    CASE_FIELDS,
    DECISION_FIELDS,
    FOLLOWS,
    HOLDER,
    PAPER,
    ApplicationField,
    Correction,
    CorrectionKind,
    Mistake,
    turned,
)
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import case_rows, people, reissue
from desktop.services.appointments import case_at_this_station
from desktop.services.case_rows import Rewritten
from desktop.services.commands import handles
from desktop.services.correction_record import Grounds, UndoCorrection, correction_of, keep, mark_undone, records_of
from desktop.services.paper_state import void_holding
from desktop.services.people_joined import refuse_joined
from desktop.services.reference import catalogue
from desktop.services.reissue import Draft, Reissued
from desktop.services.work import Work

EVERYTHING_OF_A_CASE = (
    Touched.CASES | Touched.PEOPLE | Touched.PAPERS | Touched.CHECKLISTS | Touched.FEES | Touched.CARDS
)
LONGEST_TEXT = 250


@dataclass(frozen=True, slots=True)
class CorrectApplication:
    """Correct a minor error in what was applied with, on written information that the applicant has brought (R55).

    Attributes:
        what: the part of the application; for `other`, `named` says which.
        said, should_say: as it stands there, and as it should.
        written_note: where the written information is kept.
    """

    case_id: str
    what: ApplicationField
    said: str
    should_say: str
    written_note: str
    named: str = ""


@dataclass(frozen=True, slots=True)
class CorrectCase:
    """Correct a mistake of ours in a case; made by `case_correction`, which finds what the catalogue says.

    Attributes:
        corrections: each only where what stands is what it was.
        because: a coded reason, or words of the clerk's own.
        rewritten: checklist and fee of the corrected application.
        reissue: the numbers of papers that are issued again.
        reissued: what came of that, filled in.
    """

    case_id: str
    corrections: tuple[Correction, ...]
    because: str
    rewritten: Rewritten = field(default_factory=Rewritten)
    reissue: tuple[str, ...] = ()
    reissued: tuple[Reissued, ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectDecision:
    """Correct a mistake of ours in a noted decision: its day, or the validity of the permit."""

    case_id: str
    corrections: tuple[Correction, ...]
    because: str
    reissue: tuple[str, ...] = ()
    reissued: tuple[Reissued, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveCaseToPerson:
    """The case was opened for the wrong person: it is another's, with its appointments, ticks and papers.

    Who looked at whom stays in the journal as it was.
    """

    case_id: str
    person_id: str
    because: str
    reissue: tuple[str, ...] = ()
    reissued: tuple[Reissued, ...] = ()


@dataclass(frozen=True, slots=True)
class ReissuePapers:
    """Issue papers again that still say what was corrected; `reissued` is filled in."""

    entry_id: str
    numbers: tuple[str, ...]
    reissued: tuple[Reissued, ...] = ()


@handles(CorrectApplication, name="correct-application", right=Right.HAND_IN, touches=Touched.CASES)
def correct_application(work: Work, command: CorrectApplication) -> tuple[Correction, ...]:
    """Keep what was wrong and what is right; the application itself lies elsewhere.

    Raises:
        RuleBroken: `place-never-minor` (R19, R55); `written-note-missing` (R55); `nothing-corrected`; `say-which`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if command.what is ApplicationField.PLACE_OF_ATTENDANCE:
        raise RuleBroken("place-never-minor", "R19")
    if not command.written_note.strip():
        raise RuleBroken("written-note-missing", "R55")
    said, should_say = command.said.strip(), command.should_say.strip()
    if said == should_say:
        raise RuleBroken("nothing-corrected")
    if command.what is ApplicationField.OTHER and not command.named.strip():
        raise RuleBroken("say-which")
    made = (Correction(command.what, said, should_say),)
    grounds = Grounds(Mistake.APPLICANT, command.named, command.written_note)
    keep(work, CorrectionKind.APPLICATION, (case.person_id, case.id), made, grounds)
    work.undo = UndoCorrection(work.entry_id)
    return made


@handles(CorrectCase, name="correct-case", right=Right.BOOK, touches=EVERYTHING_OF_A_CASE)
def correct_case(work: Work, command: CorrectCase) -> tuple[Correction, ...]:
    """Write what changes and what follows from it, and return both.

    Raises:
        RuleBroken: `reason-needed`; `nothing-corrected`; `not-correctable`; `corrected-meanwhile`;
            `registered-in-future`; `held-since-in-future`; `paper-not-wrong`.
    """
    case = _case(work, command.case_id, command.corrections, CASE_FIELDS, command.because)
    made = (*command.corrections, *_kind_and_type(case, command.corrections))
    _refuse_case_values(work, {each.field: case_rows.value_of(each.field, each.after) for each in made})
    drafts = _drafts(work, (case.id,), command.reissue)
    case_rows.write_columns(work, case, made)
    fields = {each.field for each in made}
    if fields & {"application", "channel", "registered_on", "permit_expires_on"}:
        channel = Channel(next((each.after for each in made if each.field == "channel"), case.channel))
        made += case_rows.rewrite(work, case, command.rewritten, channel)
    return _finish(work, command, CorrectionKind.CASE, case, made, drafts)


@handles(CorrectDecision, name="correct-decision", right=Right.NOTE_DECISION, touches=EVERYTHING_OF_A_CASE)
def correct_decision(work: Work, command: CorrectDecision) -> tuple[Correction, ...]:
    """Write what changes, also into the order of a card that has the same validity.

    Raises:
        RuleBroken: `not-decided`; `decision-in-future`; `validity-missing`; `validity-backwards`; and as for a case.
    """
    case = _case(work, command.case_id, command.corrections, DECISION_FIELDS, command.because)
    if case.decided_on is None:
        raise RuleBroken("not-decided")
    _refuse_decision_values(work, case, command.corrections)
    drafts = _drafts(work, (case.id,), command.reissue)
    case_rows.write_columns(work, case, command.corrections)
    orders = case_rows.validity_of_orders(work, case, command.corrections)
    case_rows.write_what_follows(work, case.id, orders)
    return _finish(work, command, CorrectionKind.DECISION, case, (*command.corrections, *orders), drafts)


@handles(MoveCaseToPerson, name="move-case-to-person", right=Right.BOOK, touches=EVERYTHING_OF_A_CASE)
def move_case_to_person(work: Work, command: MoveCaseToPerson) -> tuple[Correction, ...]:
    """Let the case be another person's.

    Raises:
        RuleBroken: `reason-needed`; `no-person`; `person-joined`; `belongs-to` (R17); `same-person`; `paper-not-wrong`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if not command.because.strip():
        raise RuleBroken("reason-needed")
    refuse_joined(work.connection, command.person_id)
    if case.person_id == command.person_id:
        raise RuleBroken("same-person")
    work.cases.update(other.id for other in people.own_cases(work, command.person_id))
    drafts = _drafts(work, (case.id,), command.reissue)
    case_rows.move_to(work, case.id, command.person_id)
    made = (Correction(HOLDER, case.person_id, command.person_id),)
    return _finish(work, command, CorrectionKind.WRONG_PERSON, case, made, drafts)


@handles(ReissuePapers, name="reissue-papers", right=Right.BOOK, touches=Touched.PAPERS)
def reissue_papers(work: Work, command: ReissuePapers) -> tuple[str, ...]:
    """Issue the papers again, and return their new numbers.

    Raises:
        RuleBroken: `no-correction`; `paper-not-wrong`.
    """
    records = _records(work, command.entry_id)
    first = records[0]
    drafts = drafts_before(work, command.entry_id, command.numbers)
    issued = reissue.issue_again(work, drafts, command.numbers, command.reissued)
    papers = tuple(reissue.as_correction(each) for each in issued)
    grounds = Grounds(Mistake(first.mistake), first.because, first.written_note)
    whose = (first.person_id, first.case_id)
    keep(work, CorrectionKind(first.kind), whose, papers, grounds, command.entry_id)
    work.command = replace(command, reissued=issued)
    return tuple(each.number for each in issued)


@handles(UndoCorrection, name="undo-correction", right=Right.LOOK, touches=EVERYTHING_OF_A_CASE)
def undo_correction(work: Work, command: UndoCorrection) -> None:
    """Write what stood before; a paper that was issued again gives way to the one that it replaced, a note is void.

    Raises:
        RuleBroken: `no-correction`; `no-right`; `belongs-to` (R17); `corrected-meanwhile`.
    """
    records = _records(work, command.entry_id)
    right = _NEEDS[CorrectionKind(records[0].kind)]
    if right not in work.actor.rights:
        raise RuleBroken("no-right", right=right)
    if (records[0].undone_at is None) == command.again:
        raise RuleBroken("corrected-meanwhile")
    _apply(work, records, back=not command.again)
    mark_undone(work, command.entry_id, undone=not command.again)
    if not command.again:
        for case_id in cases_of(work, records[0]):
            void_holding(work, case_id, (PaperKind.CORRECTION_NOTE,), correction=command.entry_id)
    work.undo = UndoCorrection(command.entry_id, again=not command.again)


def drafts_before(work: Work, entry_id: str, only: Collection[str] | None = None) -> tuple[Draft, ...]:
    """Return the papers that a correction has to do with, drafted as if it had not been made."""
    records = _records(work, entry_id)
    with work.connection.begin_nested() as try_out:
        _apply(work, records, back=True, whatever_stands=True)
        found = reissue.drafts(work, cases_of(work, records[0]), only)
        try_out.rollback()
    return found


def cases_of(work: Work, record: Row[Any]) -> tuple[str, ...]:
    """Return the cases of this station whose papers a correction has to do with."""
    if record.kind == CorrectionKind.PERSON:
        return tuple(case.id for case in people.own_cases(work, record.person_id))
    return (record.case_id,)


_NEEDS = {
    CorrectionKind.APPLICATION: Right.HAND_IN,
    CorrectionKind.PERSON: Right.BOOK,
    CorrectionKind.CASE: Right.BOOK,
    CorrectionKind.DECISION: Right.NOTE_DECISION,
    CorrectionKind.WRONG_PERSON: Right.BOOK,
}


def _case(
    work: Work, case_id: str, corrections: Collection[Correction], allowed: Collection[str], because: str
) -> Row[Any]:
    work.about(case_id)
    case = case_at_this_station(work, case_id)
    if not corrections:
        raise RuleBroken("nothing-corrected")
    if any(each.field not in allowed or each.before == each.after for each in corrections):
        raise RuleBroken("not-correctable")
    if not because.strip():
        raise RuleBroken("reason-needed")
    return case


def _drafts(work: Work, case_ids: Collection[str], only: Collection[str]) -> tuple[Draft, ...]:
    return reissue.drafts(work, case_ids, only) if only else ()


def _finish(
    work: Work,
    command: CorrectCase | CorrectDecision | MoveCaseToPerson,
    kind: CorrectionKind,
    case: Row[Any],
    made: tuple[Correction, ...],
    drafts: Iterable[Draft],
) -> tuple[Correction, ...]:
    """Issue papers again, keep both values, and return what was corrected."""
    issued = reissue.issue_again(work, drafts, command.reissue, command.reissued)
    kept = (*made, *(reissue.as_correction(each) for each in issued))
    keep(work, kind, (case.person_id, case.id), kept, Grounds(Mistake.OURS, command.because))
    work.command = replace(command, reissued=issued)
    work.undo = UndoCorrection(work.entry_id)
    return made


def _records(work: Work, entry_id: str) -> tuple[Row[Any], ...]:
    """Return what was corrected together, at this station."""
    records = records_of(work, entry_id)
    if not records:
        raise RuleBroken("no-correction")
    first = records[0]
    if first.case_id is not None:
        work.about(first.case_id)
        case_at_this_station(work, first.case_id)
    if first.kind == CorrectionKind.PERSON:
        work.cases.update(case.id for case in people.own_cases(work, first.person_id))
    return records


def _apply(work: Work, records: Iterable[Row[Any]], *, back: bool, whatever_stands: bool = False) -> None:
    """Write one side of what was corrected together."""
    kept = tuple(records)
    kind, person_id, case_id = CorrectionKind(kept[0].kind), kept[0].person_id, kept[0].case_id
    chosen = [turned(correction_of(record)) if back else correction_of(record) for record in kept]
    values = [each for each in chosen if each.field not in FOLLOWS - {"kind", "type"} and each.field != PAPER]
    match kind:
        case CorrectionKind.APPLICATION:
            pass
        case CorrectionKind.PERSON:
            people.write_person(work, person_id, values, whatever_stands=whatever_stands)
        case CorrectionKind.WRONG_PERSON:
            _apply_holder(work, case_id, values[0], whatever_stands=whatever_stands)
        case CorrectionKind.CASE | CorrectionKind.DECISION:
            case = case_at_this_station(work, case_id)
            case_rows.write_columns(work, case, values, whatever_stands=whatever_stands)
            follows = [each for each in chosen if each.field in FOLLOWS - {"kind", "type"}]
            case_rows.write_what_follows(work, case_id, follows, whatever_stands=whatever_stands)
    if not whatever_stands:
        for each in chosen:
            if each.field == PAPER:
                reissue.exchange(work, each)


def _apply_holder(work: Work, case_id: str, holder: Correction, *, whatever_stands: bool) -> None:
    case = case_at_this_station(work, case_id)
    if not whatever_stands and case.person_id != holder.before:
        raise RuleBroken("corrected-meanwhile")
    case_rows.move_to(work, case_id, holder.after)


def _kind_and_type(case: Row[Any], corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return what a corrected application means for what kind of case it is."""
    code = next((each.after for each in corrections if each.field == "application"), None)
    if code is None:
        return ()
    try:
        wanted = application_type(catalogue(), code)
    except UnknownCodeError:
        raise RuleBroken("not-correctable") from None
    pairs = (("kind", case.kind, wanted.kind.value), ("type", case.type, wanted.type.value))
    return tuple(Correction(name, before, after) for name, before, after in pairs if before != after)


def _refuse_case_values(work: Work, values: Mapping[str, Any]) -> None:
    if "channel" in values and values["channel"] not in set(Channel):
        raise RuleBroken("not-correctable")
    if (registered := values.get("registered_on")) is not None and registered > work.today:
        raise RuleBroken("registered-in-future")
    if (since := values.get("permit_held_since")) is not None and since > work.today:
        raise RuleBroken("held-since-in-future")


def _refuse_decision_values(work: Work, case: Row[Any], corrections: Iterable[Correction]) -> None:
    values = {name: getattr(case, name) for name in DECISION_FIELDS}
    values |= {each.field: case_rows.value_of(each.field, each.after) for each in corrections}
    begins, ends = values["permit_valid_from"], values["permit_valid_to"]
    if values["decided_on"] is None:
        raise RuleBroken("not-decided")
    if values["decided_on"] > work.today:
        raise RuleBroken("decision-in-future")
    if case.outcome == Outcome.GRANTED and case.kind in KINDS_WITH_AN_END and (begins is None or ends is None):
        raise RuleBroken("validity-missing")
    if begins is not None and ends is not None and ends <= begins:
        raise RuleBroken("validity-backwards")
