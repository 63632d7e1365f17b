"""Photo, fingerprints and signature: taken at the counter, or stored already and used again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.fingerprints import FINGERPRINTS_FROM_AGE as FINGERPRINTS_FROM_AGE
from desktop.domain.fingerprints import Fingerprints, fingerprints_on
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station, refuse_closed_case
from desktop.services.commands import handles
from desktop.services.stored_biometrics import IN_REGISTER as IN_REGISTER
from desktop.services.stored_biometrics import Biometric, born_of, checks_for, stored_of, stored_since
from desktop.services.work import Work
from desktop.storage.models import Biometrics, Case

UNDER_AGE = "under-age"
AGE_UNCERTAIN = "age-uncertain"
"""Reasons for no fingerprints that are about the age."""


@dataclass(frozen=True, slots=True)
class RecordBiometrics:
    """Note what was taken, and the coded reason for what was not.

    Attributes:
        checked: the codes of what was checked before stored ones are used again (`resources/biometrics.toml`).
    """

    case_id: str
    photo: bool
    fingerprints: bool
    signature: bool
    no_photo_because: str = ""
    no_fingerprints_because: str = ""
    no_signature_because: str = ""
    checked: tuple[str, ...] = ()

    @property
    def reused(self) -> frozenset[Biometric]:
        """What is used again."""
        pairs = (
            (Biometric.PHOTO, self.no_photo_because),
            (Biometric.FINGERPRINTS, self.no_fingerprints_because),
            (Biometric.SIGNATURE, self.no_signature_because),
        )
        return frozenset(what for what, because in pairs if because == IN_REGISTER)


@dataclass(frozen=True, slots=True)
class NotedBiometrics:
    """What stood on a case: what was noted, when (UTC) and by whom, and the day from which the case counts it."""

    record: RecordBiometrics
    taken_at: datetime
    staff_id: str
    counts_from: date | None


@dataclass(frozen=True, slots=True)
class RestoreBiometrics:
    """Let what stood before stand again; None for nothing.

    Attributes:
        stands: what is to give way; where something else stands by now, nothing is done.
    """

    case_id: str
    stands: NotedBiometrics | None
    before: NotedBiometrics | None


@handles(RecordBiometrics, name="record-biometrics", right=Right.HAND_IN, touches=Touched.CASES)
def record_biometrics(work: Work, command: RecordBiometrics) -> None:
    """Write what was taken; noted again, it replaces what was noted before.

    Raises:
        RuleBroken: `case-closed`; `reason-needed`; `too-young-for-fingerprints`; `old-enough-for-fingerprints`;
            `age-is-certain`; for stored ones `stored-before-april-2021` (R52), `too-young-for-stored-prints`,
            `reuse-unchecked`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    _refuse_without_reason(command)
    needed = fingerprints_on(born_of(work.connection, case.person_id), work.today)
    _refuse_against_age(command, needed)
    if command.reused:
        _refuse_reuse(work, command, case)
    before = _noted(work, case)
    # Since 16 April 2021 what lies in the register already can be used again.
    given = command.photo or Biometric.PHOTO in command.reused
    after = NotedBiometrics(command, work.at, work.actor.staff_id, work.today if given else None)
    _write(work, command.case_id, after)
    work.undo = RestoreBiometrics(command.case_id, _noted(work, case_at_this_station(work, case.id)), before)


@handles(RestoreBiometrics, name="restore-biometrics", right=Right.HAND_IN, touches=Touched.CASES)
def restore_biometrics(work: Work, command: RestoreBiometrics) -> None:
    """Write what stood before.

    Raises:
        RuleBroken: `biometrics-changed-meanwhile`; `card-ordered`, a card has been ordered with them.
    """
    from desktop.services.cards import live_order

    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if _noted(work, case) != command.stands:
        raise RuleBroken("biometrics-changed-meanwhile")
    if command.before is None and live_order(work.connection, command.case_id):
        raise RuleBroken("card-ordered")
    _write(work, command.case_id, command.before)
    work.undo = RestoreBiometrics(command.case_id, command.before, command.stands)


def _write(work: Work, case_id: str, noted: NotedBiometrics | None) -> None:
    work.connection.execute(delete(Biometrics).where(Biometrics.case_id == case_id))
    if noted is not None:
        record = noted.record
        work.connection.execute(
            insert(Biometrics).values(
                case_id=case_id,
                photo=record.photo,
                fingerprints=record.fingerprints,
                signature=record.signature,
                no_photo_because=record.no_photo_because,
                no_fingerprints_because=record.no_fingerprints_because,
                no_signature_because=record.no_signature_because,
                taken_at=noted.taken_at,
                staff_id=noted.staff_id,
            )
        )
    counts_from = noted.counts_from if noted is not None else None
    work.connection.execute(update(Case).where(Case.id == case_id).values(biometrics_on=counts_from))


def _noted(work: Work, case: Row[Any]) -> NotedBiometrics | None:
    row = work.connection.execute(select(Biometrics).where(Biometrics.case_id == case.id)).one_or_none()
    if row is None:
        return None
    record = RecordBiometrics(
        case.id,
        photo=row.photo,
        fingerprints=row.fingerprints,
        signature=row.signature,
        no_photo_because=row.no_photo_because,
        no_fingerprints_because=row.no_fingerprints_because,
        no_signature_because=row.no_signature_because,
    )
    return NotedBiometrics(record, row.taken_at, row.staff_id, case.biometrics_on)


def _refuse_without_reason(command: RecordBiometrics) -> None:
    pairs: Iterable[tuple[bool, str]] = (
        (command.photo, command.no_photo_because),
        (command.fingerprints, command.no_fingerprints_because),
        (command.signature, command.no_signature_because),
    )
    if any(not taken and not because.strip() for taken, because in pairs):
        raise RuleBroken("reason-needed")


def _refuse_against_age(command: RecordBiometrics, needed: Fingerprints) -> None:
    has_prints = command.fingerprints or Biometric.FINGERPRINTS in command.reused
    if has_prints and needed is Fingerprints.TOO_YOUNG:
        raise RuleBroken("too-young-for-fingerprints", age=FINGERPRINTS_FROM_AGE)
    if command.fingerprints or needed is Fingerprints.AGE_UNCERTAIN:
        return
    if needed is Fingerprints.REQUIRED and command.no_fingerprints_because == UNDER_AGE:
        raise RuleBroken("old-enough-for-fingerprints", age=FINGERPRINTS_FROM_AGE)
    if command.no_fingerprints_because == AGE_UNCERTAIN:
        raise RuleBroken("age-is-certain")


def _refuse_reuse(work: Work, command: RecordBiometrics, case: Row[Any]) -> None:
    stored = stored_of(work.connection, case.person_id, work.station_id, case.id)
    handed_in = oslo_day(case.attended_at) if case.attended_at else None
    if stored is None and handed_in is not None and handed_in < stored_since():
        raise RuleBroken("stored-before-april-2021", "R52", day=handed_in)
    if Biometric.FINGERPRINTS in command.reused and stored is not None and stored.too_young:
        raise RuleBroken("too-young-for-stored-prints", age=FINGERPRINTS_FROM_AGE)
    if not checks_for(command.reused) <= set(command.checked):
        raise RuleBroken("reuse-unchecked")
