"""The facts as the tables read them: the words of the rules, each defined once.

An unknown flag counts as false in a row that asks whether it holds, an unknown channel is not paper, and an application
is taken for sent unless it is known to be a draft.
"""

from datetime import date
from typing import NamedTuple

from desktop.domain.advice.calendar_sums import CountedBack, counted_back
from desktop.domain.advice.facts import ApplicationFacts, Eea, Facts, WithdrawnBy
from desktop.domain.cases import Channel, Outcome
from desktop.domain.catalogue import Kind, PermitType

_RECEIPT_DATE_LENGTH = 8
_NO_APPLICATION = ApplicationFacts()


class Situation(NamedTuple):
    """The facts of a case with what follows from them by definition.

    Attributes:
        application: one of which nothing is known where there is none; `facts.application` tells the two apart.
        registered_on: G, the date of registration, also of a draft.
        receipt_lacks_date: whether there is a receipt number that does not begin with a possible date (R40).
        submitted_on: S, the date on which the application counts as submitted (R32, C7).
        handed_in: whether the application has gone beyond taking back (R57, R58).
        granted: whether the application is decided and granted.
        before_expiry: the dates counted back from E; `None` where the expiry is unknown.
    """

    facts: Facts
    today: date
    application: ApplicationFacts
    kind: Kind | None
    is_paper: bool
    is_sent: bool
    sent_by_eid: bool
    registered_on: date | None
    receipt_lacks_date: bool
    attended_on: date | None
    submitted_on: date | None
    expires_on: date | None
    before_expiry: CountedBack | None
    is_permanent: bool
    is_eea_citizen: bool
    handed_in: bool
    granted: bool
    withdrawn_by_another: bool

    def registered_before(self, day: date) -> bool:
        """Return whether the application is known to have been registered before a day."""
        return self.registered_on is not None and self.registered_on < day

    def registered_by(self, day: date) -> bool:
        """Return whether the application is known to have been registered on or before a day."""
        return self.registered_on is not None and self.registered_on <= day

    def registered_from(self, day: date) -> bool:
        """Return whether the application is known to have been registered on or after a day."""
        return self.registered_on is not None and self.registered_on >= day

    def decided_from(self, day: date) -> bool:
        """Return whether the application is known to have been decided on or after a day."""
        decided_on = self.facts.decision.decided_on
        return decided_on is not None and decided_on >= day


def date_of_receipt(receipt: str, today: date) -> date | None:
    """Return the date of registration that a receipt number begins with (R40).

    `None` where its first eight characters are not ASCII digits, make no date, or make one after today.
    """
    digits = receipt[:_RECEIPT_DATE_LENGTH]
    if len(digits) < _RECEIPT_DATE_LENGTH or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        registered_on = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return registered_on if registered_on <= today else None


def read_situation(facts: Facts) -> Situation:
    """Return the facts with what follows from them by definition."""
    application = facts.application or _NO_APPLICATION
    registered_on = application.registered_on
    dated = date_of_receipt(application.receipt, facts.today) if application.receipt is not None else None
    if registered_on is None:
        registered_on = dated
    is_sent = application.sent is not False
    sent_by_eid = is_sent and application.channel is Channel.EID_UPLOAD
    submitted_on = registered_on if sent_by_eid and registered_on is not None else facts.attended_on
    decision, expires_on, withdrawal = facts.decision, facts.permit.expires_on, facts.withdrawal
    return Situation(
        facts=facts,
        today=facts.today,
        application=application,
        kind=application.kind,
        is_paper=application.channel is Channel.PAPER,
        is_sent=is_sent,
        sent_by_eid=sent_by_eid,
        registered_on=registered_on,
        receipt_lacks_date=application.receipt is not None and dated is None,
        attended_on=facts.attended_on,
        submitted_on=submitted_on,
        expires_on=expires_on,
        before_expiry=counted_back(expires_on) if expires_on is not None else None,
        is_permanent=facts.permit.permanent is True,
        is_eea_citizen=facts.applicant.eea is Eea.CITIZEN,
        handed_in=facts.attended_on is not None
        or facts.documents_uploaded is True
        or (sent_by_eid and application.type is PermitType.WORK),
        granted=decision.decided_on is not None and decision.outcome is Outcome.GRANTED,
        withdrawn_by_another=withdrawal is not None and withdrawal.by is not WithdrawnBy.APPLICANT,
    )
