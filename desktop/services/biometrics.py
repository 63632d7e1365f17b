"""Photo, fingerprints and signature, taken at the counter."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.partial_date import PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import Biometrics, Case, Person

FINGERPRINTS_FROM_AGE = 6
"""From the sixth birthday on fingerprints are required (Immigration Act §100 a; the birthday itself is our reading)."""

IN_REGISTER = "in-register"
"""The reason for taking none that says that there are some to be used again."""


@dataclass(frozen=True, slots=True)
class RecordBiometrics:
    """Note what was taken, and the coded reason for what was not."""

    case_id: str
    photo: bool
    fingerprints: bool
    signature: bool
    no_photo_because: str = ""
    no_fingerprints_because: str = ""
    no_signature_because: str = ""


@handles(RecordBiometrics, name="record-biometrics", right=Right.HAND_IN, touches=Touched.CASES)
def record_biometrics(work: Work, command: RecordBiometrics) -> None:
    """Write what was taken; noted again, it replaces what was noted before.

    Raises:
        RuleBroken: `reason-needed`; `too-young-for-fingerprints`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    _refuse_without_reason(command)
    born_on = work.connection.execute(select(Person.born_on).where(Person.id == case.person_id)).scalar_one()
    if command.fingerprints and not fingerprints_required(PartialDate.parse(born_on), work):
        raise RuleBroken("too-young-for-fingerprints", age=FINGERPRINTS_FROM_AGE)
    work.connection.execute(delete(Biometrics).where(Biometrics.case_id == command.case_id))
    work.connection.execute(
        insert(Biometrics).values(
            case_id=command.case_id,
            photo=command.photo,
            fingerprints=command.fingerprints,
            signature=command.signature,
            no_photo_because=command.no_photo_because,
            no_fingerprints_because=command.no_fingerprints_because,
            no_signature_because=command.no_signature_because,
            taken_at=work.at,
            staff_id=work.actor.staff_id,
        )
    )
    # Since 16 April 2021 what lies in the register already can be used again.
    given = command.photo or command.no_photo_because == IN_REGISTER
    taken_on = work.today if given else None
    work.connection.execute(update(Case).where(Case.id == command.case_id).values(biometrics_on=taken_on))


def fingerprints_required(born_on: PartialDate, work: Work) -> bool:
    """Tell whether somebody is old enough for fingerprints on the day of the work."""
    return born_on.age_on(work.today) >= FINGERPRINTS_FROM_AGE


def _refuse_without_reason(command: RecordBiometrics) -> None:
    pairs = (
        (command.photo, command.no_photo_because),
        (command.fingerprints, command.no_fingerprints_because),
        (command.signature, command.no_signature_because),
    )
    if any(not taken and not because.strip() for taken, because in pairs):
        raise RuleBroken("reason-needed")
