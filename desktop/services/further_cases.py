"""Open a further case for somebody who is here already, such as for a travel document (R65)."""

from datetime import date

from sqlalchemy import select

from desktop.domain.cases import CaseStatus, Channel, RequestedBy
from desktop.domain.catalogue import ApplicationType, Catalogue, Condition, Kind
from desktop.domain.catalogue_lookup import application_type, checklist_for, fee_due
from desktop.domain.clock import oslo_day
from desktop.domain.papers import FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import ADULT
from desktop.services.case_facts import read_case
from desktop.services.cases import NewFee, NewLine, OpenCase
from desktop.services.commands import Outcome, perform
from desktop.services.reference import catalogue
from desktop.services.work import Actor
from desktop.storage.models import Case, Person
from desktop.storage.store import Store

ON_ITS_OWN = (Kind.TRAVEL_DOCUMENT, Kind.RESIDENCE_CARD, Kind.PERMANENT, Kind.CITIZENSHIP)
"""What is applied for beside another application, those that are asked for most first."""

_UNDER_WAY = (CaseStatus.REGISTERED, CaseStatus.HANDED_IN, CaseStatus.FORWARDED)


def further_applications(known: Catalogue) -> tuple[ApplicationType, ...]:
    """Return what can be applied for on paper in a case of its own, travel documents first."""
    return tuple(
        application
        for kind in ON_ITS_OWN
        for application in known.application_types
        if application.kind is kind and application.paper_only
    )


def open_further_case(
    store: Store, actor: Actor, case_id: str, application: str, requested_by: RequestedBy = RequestedBy.COUNTER
) -> Outcome:
    """Open a case for another application of the same person; the outcome's result is its id.

    The checklist and the fee are the catalogue's of today.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `applied-already`, the same is under way.
        UnknownCodeError: the catalogue has no such application.
    """
    today = oslo_day(store.clock.now())
    known = catalogue()
    wanted = application_type(known, application)
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        under_way = select(Case.id).where(
            Case.person_id == case.person_id,
            Case.station_id == store.device.station_id,
            Case.application == application,
            Case.status.in_(_UNDER_WAY),
        )
        if connection.execute(under_way).first():
            raise RuleBroken("applied-already")
        born_on = connection.execute(select(Person.born_on).where(Person.id == case.person_id)).scalar_one()
    age = _age(born_on, today)
    circumstances = frozenset({Condition.UNDER_18}) if age is not None and age < ADULT else frozenset()
    documents = checklist_for(known, application, today, circumstances, 1)
    due = fee_due(known, application, today, age, permit_expired=False)
    command = OpenCase(
        case_id=store.ids.new(),
        person_id=case.person_id,
        application=wanted.code,
        kind=wanted.kind,
        type=wanted.type,
        channel=Channel.PAPER,
        requested_by=requested_by,
        lines=tuple(NewLine(store.ids.new(), document.code, document.required) for document in documents),
        fee=NewFee(store.ids.new(), FeeState.DUE, due.amount, due.must_be_checked, due.source) if due else None,
        permit_expires_on=case.permit_expires_on,
        permit_renewable=case.permit_renewable,
        permit_permanent=case.permit_permanent,
    )
    return perform(store, actor, command)


def _age(born_on: str, today: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(today)
    except BadBirthDate:
        return None
