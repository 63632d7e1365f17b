"""From the rows to what the checklist to bring says."""

from typing import Any

from sqlalchemy import Row, select

from desktop.domain.appointments import State
from desktop.domain.checklist import Line
from desktop.domain.checklist_paper import AppointmentToCome, ChecklistToBring
from desktop.domain.clock import wall_clock
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.papers import DocumentToBring, FeeState, LineState
from desktop.services.advice import advice_on
from desktop.services.checklist_state import CaseList, case_list
from desktop.services.checklist_wording import passport_of_line
from desktop.services.help_wording import to_bring
from desktop.services.on_paper import person_on_paper, station_on_paper
from desktop.services.queries.fees import FeeRow, fee_of
from desktop.services.wording import errand_on_paper
from desktop.services.work import Work
from desktop.storage.models import Appointment, Desk

_COMES_OR_IS_HERE = (State.BOOKED, State.ARRIVED, State.IN_SERVICE)
_STILL_TO_BRING = frozenset({LineState.OPEN, LineState.MISSING})


def checklist_to_bring(
    work: Work, case: Row[Any], person: Row[Any], number: str, *, help_language: HelpLanguage | None
) -> ChecklistToBring:
    """Return what somebody has to bring, as the case stands on the day of the unit of work."""
    language = Language(person.language)
    listed = case_list(work.connection, case, work.today)
    deadlines = advice_on(work.connection, case.id, work.today, work.station_id).conclusions.deadlines.value
    asked = [line for line in listed.lines if line.asked_for]

    def documents(lines: list[Line]) -> tuple[DocumentToBring, ...]:
        return tuple(_document(line, listed, language, help_language) for line in lines)

    to_come = [line for line in asked if line.state in _STILL_TO_BRING]
    return ChecklistToBring(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        documents=documents([line for line in to_come if line.required]),
        if_it_applies=documents([line for line in to_come if not line.required]),
        handed_in=documents([line for line in asked if line.state is LineState.BROUGHT]),
        fee=fee_to_bring(fee_of(work.connection, case.id)),
        attend_by=deadlines.attend_by if deadlines and case.attended_at is None else None,
        appointment=_next_appointment(work, case.id),
        submitted=case.attended_at is not None,
        by_paper=case.channel == "paper",
        made_at=work.at,
        clerk=work.actor.name,
        help=help_language,
    )


def fee_to_bring(fee: FeeRow | None) -> int | None:
    """Return what is to be paid at the counter: whole NOK, 0 for nothing, None where it must be checked first."""
    if fee is None or fee.state is not FeeState.DUE:
        return 0
    return None if fee.must_be_checked else fee.amount


def _document(line: Line, listed: CaseList, language: Language, help_language: HelpLanguage | None) -> DocumentToBring:
    which = "" if line.own else passport_of_line(line, listed, language)
    return to_bring(line.document, language, help_language, name=line.name, which=which)


def _next_appointment(work: Work, case_id: str) -> AppointmentToCome | None:
    row = work.connection.execute(
        select(Appointment, Desk.number.label("desk"))
        .join(Desk, Desk.id == Appointment.desk_id)
        .where(Appointment.case_id == case_id, Appointment.state.in_(_COMES_OR_IS_HERE), Appointment.day >= work.today)
        .order_by(Appointment.day, Appointment.start)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return AppointmentToCome(row.booking_number, row.day, wall_clock(row.start), row.minutes, row.desk)
