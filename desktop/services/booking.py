"""Book somebody: what the booking panel asks, what the advice says to it, and what it does at Enter.

Everything is one transaction: the person, the case with its checklist and fee, the appointment and its letter; or
nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from desktop.domain.advice.advise import Advice, advise
from desktop.domain.advice.deadlines import Deadlines
from desktop.domain.advice.facts import ApplicationFacts, AppointmentFacts, Facts, PermitFacts
from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import ApplicationType, Condition, Document, FeeDue, Kind
from desktop.domain.catalogue_lookup import application_type, checklist_for, service_of
from desktop.domain.changes import Changes
from desktop.domain.clock import oslo_day
from desktop.domain.papers import AppointmentEvent, FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.receipt_number import read_portal_receipt
from desktop.services import amounts
from desktop.services import free_times as times
from desktop.services.advice import SENT_TO, facts_of
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.booking_rules import (
    KEPT_AS,
    Overrule,
    RouteFact,
    Ruling,
    Told,
    facts_that_matter,
    rule_on,
    with_told,
)
from desktop.services.bookings_undone import TakeBookingBack
from desktop.services.cases import NewFee, NewLine, OpenCase, PersonDetails, RegisterPerson
from desktop.services.commands import Command, perform
from desktop.services.families import LinkFamily
from desktop.services.free_times import FreeTime
from desktop.services.no_time import NoteNoTimeAvailable, NoTimeProof
from desktop.services.overbooking import Beside, Overbook
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.stations import home_stations, station_names
from desktop.services.work import Actor
from desktop.storage.store import Store

OFFERED = 12
"""How many free times the panel offers at first."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the panel has asked about an applicant.

    Attributes:
        person_id, case_id: set where the person, or the case, is there already.
        application: the catalogue's code of what is applied for.
        circumstances: the conditions that hold, which decide on lines of the checklist.
        passports: how many passports were held during the past year (R63).
        channel: how the application was sent.
        receipt: the portal's receipt number, word for word, or empty (R40).
        route_facts: what the applicant tells that decides who books.
        sent_to: the station that the application was sent to, where it is not this one (R17).
        manual_reason: the rule by which the counter books for somebody who could do it alone, or empty.
        overrule: a leader books against the advice.
        family: a case whose family a new case joins (R22), or empty.
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
    channel: Channel = Channel.PAPER
    receipt: str = ""
    route_facts: frozenset[RouteFact] = field(default_factory=frozenset)
    sent_to: str = ""
    manual_reason: str = ""
    overrule: Overrule | None = None
    family: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the panel tells before it books.

    Attributes:
        documents: what to bring.
        fee: what it costs, or None where it is free.
        in_time, late: free times on or before the deadline, and after it; all in `in_time` where there is no deadline.
        ruling: whether the counter books, and on what grounds.
        asked: what is worth asking to find out who books.
        station_names: what stations are called, by code.
    """

    application: ApplicationType
    service: str
    minutes: int
    documents: tuple[Document, ...]
    fee: FeeDue | None
    advice: Advice
    in_time: tuple[FreeTime, ...]
    late: tuple[FreeTime, ...]
    ruling: Ruling
    asked: tuple[RouteFact, ...]
    station_names: Mapping[str, str]
    channel: Channel

    @property
    def deadlines(self) -> Deadlines | None:
        """The dates that count back from the permit's expiry, or None."""
        return self.advice.conclusions.deadlines.value


@dataclass(frozen=True, slots=True)
class Booked:
    """What was booked, and the command that takes it back; none for an appointment that was moved."""

    case_id: str
    appointment_id: str
    booking_number: str
    letter: str
    changes: Changes
    undo: TakeBookingBack | None = None


@dataclass(frozen=True, slots=True)
class NoTimeNoted:
    """The proof that was kept, and with which case."""

    case_id: str
    proof: NoTimeProof
    changes: Changes


def offer(store: Store, request: Request, *, start_day: date | None = None) -> Offer:
    """Return what to bring, what it costs, by when, and the first free times; those before the deadline first."""
    now = store.clock.now()
    today = oslo_day(now)
    known = catalogue()
    errand = service_of(known, request.application)
    station = store.device.station_id
    untold = _facts(request, today, station)
    with store.read() as connection:
        names = station_names(connection)
        postcode = request.person.postcode
        homes = home_stations(connection, postcode) if postcode else None
        told = Told(request.route_facts, request.sent_to)
        facts = (
            facts_of(connection, request.case_id, today, station)
            if request.case_id
            else with_told(untold, told, homes, names)
        )
        advice = advise(facts, holidays())
        deadlines = advice.conclusions.deadlines.value
        fee = _fee_due(connection, request, today)
        last = deadlines.attend_by if deadlines else None
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
        fee=fee,
        advice=advice,
        in_time=in_time,
        late=late,
        ruling=rule_on(facts, first_visit=True, reason=request.manual_reason, names=names),
        asked=facts_that_matter(untold),
        station_names=names,
        channel=request.channel,
    )


def book(
    store: Store, actor: Actor, request: Request, time: FreeTime, hold_id: str = "", beside: Beside | None = None
) -> Booked:
    """Book a free time, or one more beside those at a taken one, and write the letter.

    Raises:
        RuleBroken: as for registering a person, opening a case, linking a family and booking an appointment, which
            obeys the advice; nothing was written.
    """
    commands = commands_for(store, request, time, hold_id, beside)
    outcome = perform(store, actor, *commands)
    booked = next(each for each in commands if isinstance(each, BookAppointment | Overbook))
    appointment = booked.booking if isinstance(booked, Overbook) else booked
    registered = next((each.person_id for each in commands if isinstance(each, RegisterPerson)), "")
    undo = TakeBookingBack(appointment.appointment_id, "" if request.case_id else appointment.case_id, registered)
    letter = str(outcome.result)
    return Booked(
        appointment.case_id, appointment.appointment_id, appointment.booking_number, letter, outcome.changes, undo
    )


def commands_for(
    store: Store, request: Request, time: FreeTime, hold_id: str = "", beside: Beside | None = None
) -> tuple[Command, ...]:
    """Return what a booking consists of, in order: the person, the case, the family, the appointment, the letter."""
    case_id, commands = _opening(store, request)
    errand = service_of(catalogue(), request.application)
    appointment = BookAppointment(
        appointment_id=store.ids.new(),
        case_id=case_id,
        desk_id=time.desk_id,
        day=time.day,
        start=time.start,
        minutes=time.minutes,
        service=errand.code,
        booking_number=make_booking_number(store.ids.source),
        requested_by=request.requested_by,
        hold_id=hold_id,
        note=request.note,
        manual_reason=request.manual_reason,
        overrule=request.overrule,
    )
    commands.append(appointment if beside is None else Overbook(appointment, beside.taken, beside.reason))
    commands.append(IssueAppointmentLetter(appointment.appointment_id, AppointmentEvent.BOOKED))
    return tuple(commands)


def note_no_time(store: Store, actor: Actor, request: Request) -> NoTimeNoted:
    """Note that no time is free in time, for somebody who is registered now if need be, with a case to come back to.

    Raises:
        RuleBroken: as for registering a person and opening a case; `times-are-free` and what else
            `no_time.NoteNoTimeAvailable` refuses; nothing was written.
    """
    case_id, commands = _opening(store, request)
    outcome = perform(store, actor, *commands, NoteNoTimeAvailable(case_id))
    assert isinstance(outcome.result, NoTimeProof)  # noqa: S101 - what the handler returns
    return NoTimeNoted(case_id, outcome.result, outcome.changes)


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


def _opening(store: Store, request: Request) -> tuple[str, list[Command]]:
    """Return the id of the case, and what registers the person, opens the case and links it, as far as is not done."""
    commands: list[Command] = []
    person_id = request.person_id or store.ids.new()
    if not request.person_id:
        commands.append(RegisterPerson(person_id, request.person))
    case_id = request.case_id or store.ids.new()
    if not request.case_id:
        commands.append(_open_case(store, request, person_id, case_id))
        if request.family:
            commands.append(LinkFamily(store.ids.new(), (request.family, case_id)))
    return case_id, commands


def _open_case(store: Store, request: Request, person_id: str, case_id: str) -> OpenCase:
    today = oslo_day(store.clock.now())
    known = catalogue()
    application = application_type(known, request.application)
    documents = checklist_for(known, request.application, today, request.circumstances, request.passports)
    with store.read() as connection:
        due = _fee_due(connection, request, today)
    return OpenCase(
        case_id=case_id,
        person_id=person_id,
        application=application.code,
        kind=application.kind,
        type=application.type,
        channel=request.channel,
        requested_by=request.requested_by,
        lines=tuple(NewLine(store.ids.new(), document.code, document.required) for document in documents),
        fee=_new_fee(store, request, due),
        receipt=request.receipt,
        registered_on=_registered_on(request, today),
        permit_expires_on=request.permit_expires_on,
        permit_renewable=_renewable(request, application),
        permit_permanent=None,
        other_facts=_other_facts(request),
        note=request.note,
    )


def _facts(request: Request, today: date, station_id: str) -> Facts:
    application = application_type(catalogue(), request.application)
    return Facts(
        today=today,
        station=station_id,
        application=ApplicationFacts(
            channel=request.channel,
            kind=application.kind,
            type=application.type,
            registered_on=_registered_on(request, today),
            receipt=request.receipt or None,
            place=station_id,
        ),
        permit=PermitFacts(expires_on=request.permit_expires_on, renewable=_renewable(request, application)),
        appointment=AppointmentFacts(),
    )


def _registered_on(request: Request, today: date) -> date | None:
    return read_portal_receipt(request.receipt, today).registered_on if request.receipt else None


def _other_facts(request: Request) -> dict[str, str | bool]:
    facts = dict(KEPT_AS[told] for told in RouteFact if told in request.route_facts)
    return {**facts, SENT_TO: request.sent_to} if request.sent_to else facts


def _new_fee(store: Store, request: Request, due: FeeDue | None) -> NewFee | None:
    """Return the fee: due at the counter for paper, paid in the portal for what was sent there (R63)."""
    if due is None:
        return None
    state = FeeState.DUE if request.channel is Channel.PAPER else FeeState.PREPAID
    return NewFee(store.ids.new(), state, due.amount, due.must_be_checked, due.source)


def _renewable(request: Request, application: ApplicationType) -> bool | None:
    return request.permit_renewable if request.permit_renewable is not None else application.renewable


def _fee_due(connection: Connection, request: Request, today: date) -> FeeDue | None:
    application = application_type(catalogue(), request.application)
    # The day of registration fixes the rate (facts §5); on paper that is the day at the counter.
    day = _registered_on(request, today) or today
    expired = (
        application.kind is Kind.RENEWAL and request.permit_expires_on is not None and request.permit_expires_on < day
    )
    return amounts.due(connection, request.application, day, _age(request.person.born_on, day), expired)


def _age(born_on: str, today: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(today)
    except BadBirthDate:
        return None
