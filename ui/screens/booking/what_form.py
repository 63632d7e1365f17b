"""What was typed into the block *What* of the booking panel, and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Condition, Kind
from desktop.domain.catalogue_lookup import application_type, checklist_for
from desktop.domain.receipt_number import ReceiptProblem, read_portal_receipt
from desktop.services.booking import Request
from desktop.services.booking_rules import Overrule, RouteFact
from desktop.services.cases import PersonDetails
from desktop.services.reference import catalogue
from ui.screens.booking.form import Fault, Part, Problem, is_minor, read_expiry

EXPIRY_MATTERS = frozenset({Kind.RENEWAL, Kind.PERMANENT})
"""What is applied for on top of a permit: the deadline counts back from its expiry (R33)."""


@dataclass(frozen=True, slots=True)
class WhatForm:
    """The block *What* as it was typed.

    Attributes:
        application: the catalogue's code, or what was typed where it is none.
        renewable: None where nobody knows.
        passports: held during the past year (R63).
        channel: how it was sent.
        channel_chosen: the clerk has said so; otherwise it is proposed by what is applied for.
        receipt: the portal's receipt number as typed (R40).
        route_facts: what the applicant tells that decides who books.
        sent_to: the station that it was sent to, where it is not this one (R17).
    """

    application: str = ""
    permit_expires: str = ""
    renewable: bool | None = None
    circumstances: frozenset[Condition] = field(default_factory=frozenset)
    passports: int = 1
    channel: Channel = Channel.PAPER
    channel_chosen: bool = False
    receipt: str = ""
    route_facts: frozenset[RouteFact] = field(default_factory=frozenset)
    sent_to: str = ""

    @property
    def is_online(self) -> bool:
        """Tell whether there is a case in the portal."""
        return self.channel is not Channel.PAPER


@dataclass(frozen=True, slots=True)
class Grounds:
    """On what grounds the counter books: the rule that the clerk gives, or why a leader books all the same."""

    reason: str = ""
    overrule: str = ""


NO_GROUNDS = Grounds()
"""Nothing was given."""


@dataclass(frozen=True, slots=True)
class WhatRead:
    """What the block *What* means."""

    permit_expires_on: date | None
    problems: tuple[Problem, ...]


def read_what(form: WhatForm, today: date) -> WhatRead:
    """Read the block *What*."""
    problems: list[Problem] = []
    if not is_application(form.application):
        fault = Fault.APPLICATION_UNKNOWN if form.application.strip() else Fault.APPLICATION_MISSING
        return WhatRead(None, (Problem(Part.APPLICATION, fault),))
    expires_on = None
    if asks_for_expiry(form.application):
        expires_on, wrong = read_expiry(form.permit_expires, today)
        if wrong is not None:
            problems.append(Problem(Part.PERMIT_EXPIRES, wrong))
    if form.is_online and form.receipt.strip():
        problem = read_portal_receipt(form.receipt.strip(), today).problem
        if problem:
            problems.append(Problem(Part.RECEIPT, _RECEIPT_FAULTS[problem]))
    return WhatRead(expires_on, tuple(problems))


def make_request(
    person: PersonDetails,
    what: WhatForm,
    requested_by: RequestedBy,
    today: date,
    *,
    person_id: str = "",
    case_id: str = "",
    grounds: Grounds = NO_GROUNDS,
    family: str = "",
) -> Request:
    """Return what the booking is made from.

    Raises:
        UnknownCodeError: the application is none of the catalogue.
    """
    asked = asks_for_expiry(what.application)
    circumstances = what.circumstances & circumstances_of(what.application, today)
    if is_minor(person.born_on, today):
        circumstances |= {Condition.UNDER_18}
    return Request(
        person=person,
        application=what.application,
        requested_by=requested_by,
        person_id=person_id,
        case_id=case_id,
        permit_expires_on=read_what(what, today).permit_expires_on,
        permit_renewable=what.renewable if asked else None,
        circumstances=frozenset(circumstances),
        passports=what.passports,
        channel=what.channel,
        receipt=what.receipt.strip() if what.is_online else "",
        route_facts=what.route_facts if what.is_online else what.route_facts & {RouteFact.LIVES_ABROAD},
        sent_to=" ".join(what.sent_to.split()) if what.is_online else "",
        manual_reason=grounds.reason if what.is_online else "",
        overrule=Overrule(grounds.overrule.strip()) if grounds.overrule.strip() else None,
        family=family,
    )


def is_application(code: str) -> bool:
    """Tell whether the catalogue has an application."""
    return any(application.code == code for application in catalogue().application_types)


def asks_for_expiry(application: str) -> bool:
    """Tell whether the expiry of a permit matters to an application."""
    return is_application(application) and application_type(catalogue(), application).kind in EXPIRY_MATTERS


def asks_for_passports(application: str, today: date) -> bool:
    """Tell whether the checklist has a line for each passport."""
    return any(document.per_passport for document in checklist_for(catalogue(), application, today, _EVERYTHING, 1))


def circumstances_of(application: str, today: date) -> frozenset[Condition]:
    """Return the circumstances that decide on lines of an application's checklist and that the clerk is asked for."""
    lines = checklist_for(catalogue(), application, today, _EVERYTHING, 1)
    return frozenset(document.condition for document in lines) & ASKED


def usual_circumstances(application: str, today: date) -> frozenset[Condition]:
    """Return what mostly holds: who renews a permit has a card."""
    if not asks_for_expiry(application):
        return frozenset()
    return circumstances_of(application, today) & {Condition.HAS_OLD_CARD}


def usual_channel(application: str) -> Channel:
    """Return how an application is mostly sent: on paper where there is nothing else (R5, R6)."""
    if is_application(application) and not application_type(catalogue(), application).paper_only:
        return Channel.ELECTRONIC
    return Channel.PAPER


ASKED = frozenset(Condition) - {
    Condition.ALWAYS,
    Condition.UNDER_18,  # from the birth date
    Condition.BRINGS_PHOTO,  # the station's to say (C4)
    Condition.PREPAID,  # a paper application is paid at the counter (R63)
}
_EVERYTHING = frozenset(Condition)
_RECEIPT_FAULTS: Mapping[ReceiptProblem, Fault] = {
    ReceiptProblem.NO_DATE: Fault.RECEIPT_NO_DATE,
    ReceiptProblem.IMPOSSIBLE_DATE: Fault.RECEIPT_IMPOSSIBLE_DATE,
    ReceiptProblem.FUTURE: Fault.RECEIPT_FUTURE,
    ReceiptProblem.BEFORE_PORTAL: Fault.RECEIPT_BEFORE_PORTAL,
    ReceiptProblem.COUNTER_NUMBER: Fault.RECEIPT_COUNTER_NUMBER,
}
