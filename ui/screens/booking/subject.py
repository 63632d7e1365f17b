"""About whom the panel books: somebody new, somebody who is here already, a case, or an appointment to be moved."""

from dataclasses import dataclass
from datetime import timedelta

from desktop.domain.cases import RequestedBy
from desktop.domain.catalogue_lookup import UnknownCodeError, service, service_of
from desktop.domain.clock import oslo_day
from desktop.domain.papers import LineState
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Store
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.day import AppointmentRow, appointments_between
from desktop.services.queries.hits import Hit
from desktop.services.reference import catalogue
from desktop.services.wording import document
from ui.screens.booking.form import typed_date
from ui.screens.booking.what_form import WhatForm
from ui.session import BookingStart, Session

_FURTHER = ("follow-up", "missing-documents", "card-order", "card-collection")
"""Errands for which somebody comes again."""
_PAST_DAYS = 60


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known before anything is typed.

    Attributes:
        person_id: somebody who is registered, or empty.
        case: the case that a further time is booked for, or None.
        moving: the appointment that gets another time, or None.
        service: the errand, where it is not the application's own.
        relative: the case of somebody with whose family this one comes, or None (R22).
    """

    person_id: str = ""
    case: CasePage | None = None
    moving: AppointmentRow | None = None
    service: str = ""
    relative: CasePage | None = None

    @property
    def is_new(self) -> bool:
        """Tell whether everything is to be asked."""
        return self.case is None


def subject_of(store: Store, wanted: BookingStart) -> Subject:
    """Return the case, or the appointment to be moved, that the panel opens with.

    Raises:
        RuleBroken: as for each of the two.
    """
    if wanted.moving:
        return subject_of_move(store, wanted.moving, wanted.case_id)
    return subject_of_case(store, wanted.case_id)


def look_up(session: Session, hit: Hit) -> Subject | None:
    """Return somebody who was found and whose look is in the journal by now, or tell why not."""
    try:
        return subject_of_case(session.store, hit.case_id)
    except RuleBroken as broken:
        session.tell(broken)
        return None


def relative_of(session: Session, case_id: str) -> CasePage | None:
    """Return the case with whose family one more comes, or tell why not."""
    try:
        return case_page(session.store, case_id, session.today)
    except RuleBroken as broken:
        session.tell(broken)
        return None


def subject_of_case(store: Store, case_id: str, chosen: str = "") -> Subject:
    """Return a case to book a further time for; the errand that comes next, unless another one is chosen.

    Raises:
        RuleBroken: `no-case`, or `belongs-to` (R17).
    """
    page = case_page(store, case_id, oslo_day(store.clock.now()))
    return Subject(page.person_id, page, None, chosen or _next_errand(page))


def subject_of_move(store: Store, appointment_id: str, case_id: str = "") -> Subject:
    """Return an appointment that gets another time.

    Raises:
        RuleBroken: `no-appointment`; `no-case` or `belongs-to` (R17).
    """
    today = oslo_day(store.clock.now())
    if not case_id:
        around = appointments_between(store, today - timedelta(days=_PAST_DAYS), today + timedelta(days=HORIZON_DAYS))
        case_id = next((row.case_id for row in around if row.appointment_id == appointment_id), "")
        if not case_id:
            raise RuleBroken("no-appointment")
    page = case_page(store, case_id, today)
    row = next((row for row in page.appointments if row.appointment_id == appointment_id), None)
    if row is None:
        raise RuleBroken("no-appointment")
    return Subject(page.person_id, page, row, row.service)


def errands_of(subject: Subject) -> tuple[str, ...]:
    """Return the errands that a further time can be for, the application's own first."""
    if subject.case is None or subject.moving is not None:
        return ()
    own = service_of(catalogue(), subject.case.application).code
    return tuple(dict.fromkeys((own, *_FURTHER)))


def errand_of(subject: Subject, application: str) -> tuple[str, int]:
    """Return the code of the errand and how many minutes it takes.

    Raises:
        UnknownCodeError: the catalogue has no such application.
    """
    if subject.moving is not None:
        return subject.moving.service, subject.moving.minutes
    found = service(catalogue(), subject.service) if subject.service else service_of(catalogue(), application)
    return found.code, found.minutes


def requested_by_of(subject: Subject) -> RequestedBy:
    """Return how the request probably came in: as the one before, but never by the portal."""
    before = subject.case.requested_by if subject.case is not None else RequestedBy.PHONE
    return RequestedBy.PHONE if before is RequestedBy.PORTAL else before


def what_of(page: CasePage) -> WhatForm:
    """Return the block *What* as a case has it; the circumstances are those of its checklist."""
    lines = []
    for line in page.lines:
        try:
            lines.append(document(line.document))
        except UnknownCodeError:
            continue  # a document of an earlier catalogue
    passports = [found.code for found in lines if found.per_passport]
    return WhatForm(
        application=page.application,
        permit_expires=typed_date(str(page.permit_expires_on or "")),
        renewable=page.permit_renewable,
        circumstances=frozenset(found.condition for found in lines),
        passports=max((passports.count(code) for code in passports), default=1),
        channel=page.channel,
        channel_chosen=True,
        receipt=page.receipt,
    )


def _next_errand(page: CasePage) -> str:
    if page.attended_at is None:
        return service_of(catalogue(), page.application).code
    if page.decision is None and any(line.state is LineState.MISSING for line in page.lines):
        return "missing-documents"
    return "follow-up"
