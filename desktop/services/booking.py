"""Book somebody who applied on paper: what the booking panel asks, and what it does at Enter.

Everything is one transaction: the person, the case with its checklist and fee, the appointment and its letter; or
nothing.
"""

from dataclasses import dataclass, field
from datetime import date

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.deadlines import Deadlines
from desktop.domain.advice.facts import ApplicationFacts, AppointmentFacts, Facts, PermitFacts
from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import ApplicationType, Condition, Document, FeeDue, Kind
from desktop.domain.catalogue_lookup import application_type, checklist_for, fee_due, service_of
from desktop.domain.changes import Changes
from desktop.domain.clock import oslo_day
from desktop.domain.papers import AppointmentEvent, FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.services import free_times as times
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.cases import NewFee, NewLine, OpenCase, PersonDetails, RegisterPerson
from desktop.services.commands import Command, perform
from desktop.services.free_times import FreeTime
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.work import Actor
from desktop.storage.store import Store

OFFERED = 12
"""How many free times the panel offers at first."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the panel has asked about an applicant who applied on paper.

    Attributes:
        person_id, case_id: set where the person, or the case, is there already.
        application: the catalogue's code of what is applied for.
        circumstances: the conditions that hold, which decide on lines of the checklist.
        passports: how many passports were held during the past year (R63).
    """

    person: PersonDetails
    application: str
    requested_by: RequestedBy
    person_id: str = ""
    case_id: str = ""
    permit_expires_on: date | None = None
    permit_renewable: bool | None = None
    circumstances: frozenset[Condition] = field(default_factory=frozenset)
    passports: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the panel tells before it books.

    Attributes:
        documents: what to bring.
        fee: what it costs, or None where it is free.
        in_time, late: free times on or before the deadline, and after it; all in `in_time` where there is no deadline.
    """

    application: ApplicationType
    service: str
    minutes: int
    documents: tuple[Document, ...]
    fee: FeeDue | None
    advice: Advice
    in_time: tuple[FreeTime, ...]
    late: tuple[FreeTime, ...]

    @property
    def deadlines(self) -> Deadlines | None:
        """The dates that count back from the permit's expiry, or None."""
        return self.advice.conclusions.deadlines.value


@dataclass(frozen=True, slots=True)
class Booked:
    """What was booked."""

    case_id: str
    appointment_id: str
    booking_number: str
    letter: str
    changes: Changes


def offer(store: Store, request: Request, *, start_day: date | None = None) -> Offer:
    """Return what to bring, what it costs, by when, and the first free times; those before the deadline first."""
    now = store.clock.now()
    today = oslo_day(now)
    known = catalogue()
    errand = service_of(known, request.application)
    advice = advise(_facts(request, today, store.device.station_id), holidays())
    deadlines = advice.conclusions.deadlines.value
    last = deadlines.attend_by if deadlines else None
    station = store.device.station_id
    with store.read() as connection:
        search = (connection, station, errand.code, errand.minutes, now)
        in_time = times.free_times(*search, start_day=start_day, end_day=last, limit=OFFERED)
        late: tuple[FreeTime, ...] = ()
        if last is not None and len(in_time) < OFFERED:
            after = max(last, today) if last >= today else today
            begin = date.fromordinal(after.toordinal() + 1) if last >= today else today
            late = times.free_times(*search, start_day=max(begin, start_day or begin), limit=OFFERED - len(in_time))
    return Offer(
        application=application_type(known, request.application),
        service=errand.code,
        minutes=errand.minutes,
        documents=checklist_for(known, request.application, today, request.circumstances, request.passports),
        fee=_fee_due(request, today),
        advice=advice,
        in_time=in_time,
        late=late,
    )


def book(store: Store, actor: Actor, request: Request, time: FreeTime, hold_id: str = "") -> Booked:
    """Book a free time, and write the letter.

    Raises:
        RuleBroken: as for registering a person, opening a case and booking an appointment; nothing was written.
    """
    commands: list[Command] = []
    person_id = request.person_id or store.ids.new()
    if not request.person_id:
        commands.append(RegisterPerson(person_id, request.person))
    case_id = request.case_id or store.ids.new()
    if not request.case_id:
        commands.append(_open_case(store, request, person_id, case_id))
    errand = service_of(catalogue(), request.application)
    appointment_id = store.ids.new()
    number = make_booking_number(store.ids.source)
    commands.append(
        BookAppointment(
            appointment_id=appointment_id,
            case_id=case_id,
            desk_id=time.desk_id,
            day=time.day,
            start=time.start,
            minutes=time.minutes,
            service=errand.code,
            booking_number=number,
            requested_by=request.requested_by,
            hold_id=hold_id,
            note=request.note,
        )
    )
    commands.append(IssueAppointmentLetter(appointment_id, AppointmentEvent.BOOKED))
    outcome = perform(store, actor, *commands)
    return Booked(case_id, appointment_id, number, str(outcome.result), outcome.changes)


def move(store: Store, actor: Actor, appointment_id: str, time: FreeTime, earlier: str, hold_id: str = "") -> str:
    """Move an appointment, and return the number of the letter that says so; `earlier` is its local time before."""
    outcome = perform(
        store,
        actor,
        MoveAppointment(appointment_id, time.desk_id, time.day, time.start, hold_id),
        IssueAppointmentLetter(appointment_id, AppointmentEvent.MOVED, earlier),
    )
    return str(outcome.result)


def cancel(store: Store, actor: Actor, appointment_id: str, reason: str) -> str:
    """Cancel an appointment, and return the number of the letter that says so."""
    outcome = perform(
        store,
        actor,
        CancelAppointment(appointment_id, reason),
        IssueAppointmentLetter(appointment_id, AppointmentEvent.CANCELLED),
    )
    return str(outcome.result)


def _open_case(store: Store, request: Request, person_id: str, case_id: str) -> OpenCase:
    today = oslo_day(store.clock.now())
    known = catalogue()
    application = application_type(known, request.application)
    documents = checklist_for(known, request.application, today, request.circumstances, request.passports)
    due = _fee_due(request, today)
    return OpenCase(
        case_id=case_id,
        person_id=person_id,
        application=application.code,
        kind=application.kind,
        type=application.type,
        channel=Channel.PAPER,
        requested_by=request.requested_by,
        lines=tuple(NewLine(store.ids.new(), document.code, document.required) for document in documents),
        fee=NewFee(store.ids.new(), FeeState.DUE, due.amount, due.must_be_checked, due.source) if due else None,
        permit_expires_on=request.permit_expires_on,
        permit_renewable=_renewable(request, application),
        permit_permanent=None,
        note=request.note,
    )


def _facts(request: Request, today: date, station_id: str) -> Facts:
    application = application_type(catalogue(), request.application)
    return Facts(
        today=today,
        station=station_id,
        application=ApplicationFacts(channel=Channel.PAPER, kind=application.kind, type=application.type),
        permit=PermitFacts(expires_on=request.permit_expires_on, renewable=_renewable(request, application)),
        appointment=AppointmentFacts(),
    )


def _renewable(request: Request, application: ApplicationType) -> bool | None:
    return request.permit_renewable if request.permit_renewable is not None else application.renewable


def _fee_due(request: Request, today: date) -> FeeDue | None:
    application = application_type(catalogue(), request.application)
    expired = (
        application.kind is Kind.RENEWAL and request.permit_expires_on is not None and request.permit_expires_on < today
    )
    return fee_due(catalogue(), request.application, today, _age(request.person.born_on, today), expired)


def _age(born_on: str, today: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(today)
    except BadBirthDate:
        return None
