"""From the rows to what a paper says."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from desktop.domain.appointments import Standing
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import service_of
from desktop.domain.clock import wall_clock
from desktop.domain.help_language import help_language_of
from desktop.domain.languages import Language
from desktop.domain.papers import (
    AppointmentEvent,
    AppointmentLetter,
    CardOrderPaper,
    Delivery,
    DocumentLine,
    FeeOnPaper,
    FeeState,
    HandInReceipt,
    OrderReason,
    PaperKind,
)
from desktop.domain.till import PaymentMethod
from desktop.services.advice import advice_on
from desktop.services.card_letters import card_letter
from desktop.services.checklist_builder import checklist_to_bring, fee_to_bring
from desktop.services.help_wish import help_wish
from desktop.services.help_wording import to_bring
from desktop.services.on_paper import address_on_paper, person_on_paper, station_on_paper, told_to_applicant
from desktop.services.queries.case_page import biometrics_of, lines_of
from desktop.services.queries.fees import FeeRow, fee_of
from desktop.services.reference import catalogue
from desktop.services.rights_note_builder import note_on_rights
from desktop.services.wording import document, errand_on_paper, exemption, reason, service, word
from desktop.services.work import Work
from desktop.storage.models import Appointment, CardOrder, Case, Desk, Person, table

ON_RECEIPT = frozenset({"rights", "submission", "deadline"})
"""The topics of advice that the receipt tells the applicant about."""


# Asked at every letter, and putting them together takes longer than asking them.
_CASE = select(table(Case)).where(Case.id == bindparam("case_id"))
_PERSON = select(table(Person)).where(Person.id == bindparam("person_id"))
_AT_DESK = (
    select(table(Appointment), Desk.number.label("desk"))
    .join(Desk, Desk.id == Appointment.desk_id)
    .where(Appointment.id == bindparam("appointment_id"))
)


def build(work: Work, kind: PaperKind, case_id: str | None, number: str, **what: Any) -> object:
    """Return what a paper says, from the rows as they stand within the unit of work.

    The builder of a paper that is about no case gets neither a case nor a person.
    """
    builders: dict[PaperKind, Callable[..., object]] = {
        PaperKind.APPOINTMENT_LETTER: _appointment_letter,
        PaperKind.RECEIPT: _receipt,
        PaperKind.CARD_ORDER: _card_order,
        PaperKind.CARD_LETTER: card_letter,
        PaperKind.NOTE_ON_RIGHTS: note_on_rights,
        PaperKind.CHECKLIST: checklist_to_bring,
    }
    if case_id is None:
        return builders[kind](work, None, None, number, **what)
    case = work.connection.execute(_CASE, {"case_id": case_id}).one()
    person = work.connection.execute(_PERSON, {"person_id": case.person_id}).one()
    return builders[kind](work, case, person, number, **what)


def template_version(kind: PaperKind) -> str:
    """Return the version of the template of a kind of paper."""
    from desktop.printing.render import template_version as version

    return version(kind)


def _appointment_letter(
    work: Work,
    case: Row[Any],
    person: Row[Any],
    number: str,
    *,
    appointment_id: str,
    event: AppointmentEvent,
    earlier: str,
    help_code: str | None = None,
) -> AppointmentLetter:
    """Return the letter; `help_code` is None for the help translation of the person's last paper, empty for none."""
    language = Language(person.language)
    wish = help_wish(work.connection, person.id) if help_code is None else help_language_of(help_code)
    row = work.connection.execute(_AT_DESK, {"appointment_id": appointment_id}).one()
    fee = fee_of(work.connection, case.id)
    deadlines = advice_on(work.connection, case.id, work.today, work.station_id).conclusions.deadlines.value
    lines = lines_of(work.connection, case.id)
    return AppointmentLetter(
        language=language,
        number=number,
        event=event,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        booking_number=row.booking_number,
        day=row.day,
        start=wall_clock(row.start),
        minutes=row.minutes,
        desk=row.desk,
        errand=_errand_of_visit(case.application, row.service, language),
        documents=tuple(to_bring(line.document, language, wish) for line in lines),
        fee=fee_to_bring(fee),
        attend_by=deadlines.attend_by if deadlines and case.attended_at is None else None,
        earlier=datetime.fromisoformat(earlier) if earlier else None,
        provisional=row.standing == Standing.PROVISIONAL and event is not AppointmentEvent.CANCELLED,
        made_at=work.at,
        clerk=work.actor.name,
        by_paper=case.channel == "paper",
        help=wish,
    )


def _receipt(work: Work, case: Row[Any], person: Row[Any], number: str, *, first: bool) -> HandInReceipt:
    language = Language(person.language)
    advice = advice_on(work.connection, case.id, work.today, work.station_id)
    rights = (finding for finding in advice.findings if finding.topic in ON_RECEIPT)
    booking = (
        work.connection.execute(
            select(Appointment.booking_number)
            .where(Appointment.case_id == case.id, Appointment.day == work.today)
            .order_by(Appointment.start.desc())
            .limit(1)
        )
        .scalars()
        .one_or_none()
    )
    return HandInReceipt(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        errand=errand_on_paper(case.application, language),
        handed_in_at=work.at,
        first=first,
        documents=_document_lines(work, case.id, language),
        fee=_fee(fee_of(work.connection, case.id), language),
        rights=told_to_applicant(rights, language),
        clerk=work.actor.name,
        permit_expires_on=case.permit_expires_on,
        portal_receipt=case.receipt,
        booking_number=booking or "",
    )


def _card_order(work: Work, case: Row[Any], person: Row[Any], number: str, *, order_id: str) -> CardOrderPaper:
    language = Language(person.language)
    order = work.connection.execute(select(CardOrder).where(CardOrder.id == order_id)).one()
    taken = biometrics_of(work.connection, case.id)
    posted = order.delivery == Delivery.POST
    return CardOrderPaper(
        language=language,
        number=number,
        station=station_on_paper(work, language),
        person=person_on_paper(person, language),
        sex=person.sex,
        permit=errand_on_paper(case.application, language),
        valid_from=order.valid_from,
        valid_to=order.valid_to,
        photo=bool(taken and taken.photo),
        fingerprints=bool(taken and taken.fingerprints),
        signature=bool(taken and taken.signature),
        no_photo_because=reason(ReasonGroup.NO_PHOTO, taken.no_photo_because if taken else "", language),
        no_fingerprints_because=reason(
            ReasonGroup.NO_FINGERPRINTS, taken.no_fingerprints_because if taken else "", language
        ),
        no_signature_because=reason(ReasonGroup.NO_SIGNATURE, taken.no_signature_because if taken else "", language),
        delivery=Delivery(order.delivery),
        delivery_address=address_on_paper(person) if posted else (),
        letterbox_name=person.letterbox_name if posted else "",
        reason=OrderReason(order.reason),
        old_card=_old_card(order, language),
        fee=FeeOnPaper(FeeState.DUE if order.fee else FeeState.NONE, order.fee),
        ordered_by=work.actor.name,
        ordered_at=work.at,
        born_at=person.born_at,
    )


def _errand_of_visit(application: str, code: str, language: Language) -> str:
    """Return what the visit is for: a further visit in a case says so, the first is for the application itself."""
    named = errand_on_paper(application, language)
    first = service_of(catalogue(), application).code == code
    return named if first else f"{service(code, language)} – {named[:1].lower()}{named[1:]}"


def _document_lines(work: Work, case_id: str, language: Language) -> tuple[DocumentLine, ...]:
    return tuple(
        DocumentLine(
            name=document(line.document).name.into(language),
            state=line.state,
            original_seen=line.original_seen,
            copy_taken=line.copy_taken,
            missing_by=line.missing_by,
            note=line.note or reason(ReasonGroup.NOT_RELEVANT, line.not_relevant_because, language),
        )
        for line in lines_of(work.connection, case_id)
    )


def _fee(fee: FeeRow | None, language: Language) -> FeeOnPaper:
    if fee is None:
        return FeeOnPaper(FeeState.NONE, 0)
    amount = None if fee.must_be_checked else fee.amount
    return FeeOnPaper(
        fee.state,
        amount,
        fee.terminal_receipt,
        exemption(fee.exempt_because, language),
        by_invoice=fee.payment_id != "" and fee.method is PaymentMethod.INVOICE,
    )


def _old_card(order: Row[Any], language: Language) -> str:
    if order.old_card_handed_in:
        return word("old-card-handed-in", language)
    return reason(ReasonGroup.OLD_CARD_NOT_HANDED_IN, order.old_card_note, language)
