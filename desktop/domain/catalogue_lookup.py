"""Questions to the catalogue: what to bring, what it costs, how long it takes, how long the card holds."""

from datetime import date

from desktop.domain.catalogue import (
    AS_PERMIT,
    ApplicationType,
    Catalogue,
    Checklist,
    Condition,
    Document,
    FeeDue,
    FeeRate,
    Kind,
    PermitType,
    Reason,
    ReasonGroup,
    Service,
)


class UnknownCodeError(LookupError):
    """A code that the catalogue does not have; the text is the code."""


def application_type(catalogue: Catalogue, code: str) -> ApplicationType:
    """Return what can be applied for under a code.

    Raises:
        UnknownCodeError: there is nothing under the code.
    """
    for application in catalogue.application_types:
        if application.code == code:
            return application
    raise UnknownCodeError(code)


def paper_applications(catalogue: Catalogue) -> tuple[ApplicationType, ...]:
    """Return what is applied for on paper at the counter (R5, R6), in the order of the catalogue."""
    return tuple(application for application in catalogue.application_types if application.paper_only)


def types_for(catalogue: Catalogue, kind: Kind, type_: PermitType) -> tuple[ApplicationType, ...]:
    """Return what can be applied for of a kind and a type, in the order of the catalogue; empty where nothing is."""
    return tuple(
        application
        for application in catalogue.application_types
        if application.kind is kind and application.type is type_
    )


def service(catalogue: Catalogue, code: str) -> Service:
    """Return a service by its code.

    Raises:
        UnknownCodeError: there is no such service.
    """
    for known in catalogue.services:
        if known.code == code:
            return known
    raise UnknownCodeError(code)


def service_of(catalogue: Catalogue, application_code: str) -> Service:
    """Return the service for which an application's first appointment is booked.

    Raises:
        UnknownCodeError: there is no such application.
    """
    return service(catalogue, application_type(catalogue, application_code).service)


def checklist_for(
    catalogue: Catalogue, application_code: str, on: date, circumstances: frozenset[Condition], passports: int
) -> tuple[Document, ...]:
    """Return what has to be brought, as the list stands on a day.

    A line with a condition is there where the condition is among the circumstances. A line for each passport is
    repeated for as many passports as the person held during the past year (R63). A day before all versions gets the
    first one.

    Raises:
        UnknownCodeError: there is no such application.
        ValueError: the number of passports is negative.
    """
    if passports < 0:
        raise ValueError("a negative number of passports")
    holding = circumstances | {Condition.ALWAYS}
    # Whether people bring a photo is the station's to say, whatever the circumstances (C4).
    photo = {Condition.BRINGS_PHOTO}
    holding = holding | photo if catalogue.terms.applicant_brings_photo else holding - photo
    return tuple(
        document
        for document in checklist_version(catalogue, application_code, on).documents
        if document.condition in holding
        for _ in range(passports if document.per_passport else 1)
    )


def checklist_version(catalogue: Catalogue, application_code: str, on: date) -> Checklist:
    """Return the list of an application as it stands on a day; a day before all versions gets the first one.

    Raises:
        UnknownCodeError: there is no such application.
    """
    code = application_type(catalogue, application_code).checklist
    versions = sorted(
        (known for known in catalogue.checklists if known.code == code), key=lambda known: known.valid_from
    )
    return ([version for version in versions if version.valid_from <= on] or versions[:1])[-1]


def fee_due(
    catalogue: Catalogue,
    application_code: str,
    registered_on: date,
    age: int | None,
    permit_expired: bool,  # noqa: FBT001 - a fact of the case like the ones before it
) -> FeeDue | None:
    """Return what an application costs by the day on which it was registered and paid (facts §5), None if it is free.

    Args:
        catalogue: the reference data.
        application_code: what is applied for.
        registered_on: the day that fixes the rate.
        age: in whole years on that day; None where it is not known, which counts as grown up.
        permit_expired: whether the permit, or the card for a new card, had expired by then.

    Raises:
        UnknownCodeError: there is no such application.
    """
    application = application_type(catalogue, application_code)
    code = application.fee_late if permit_expired and application.fee_late else application.fee
    return _due(catalogue, code, registered_on, age)


def card_fee_due(
    catalogue: Catalogue, reason_code: str, ordered_on: date, age: int | None, *, old_card_withheld: bool
) -> FeeDue | None:
    """Return what a residence card costs for the reason of its order, or None where it is free.

    A card that would be free costs the fee where there is an old one and it is not handed in (facts §5).

    Raises:
        UnknownCodeError: there is no such reason for a card order.
    """
    reason = reason_for(catalogue, ReasonGroup.CARD_ORDER, reason_code)
    code = reason.fee_without_old_card if old_card_withheld and reason.fee_without_old_card else reason.fee
    return _due(catalogue, code, ordered_on, age)


def reasons_for(catalogue: Catalogue, group: ReasonGroup) -> tuple[Reason, ...]:
    """Return the reasons that can be given for something, in the order of the catalogue."""
    return tuple(reason for reason in catalogue.reasons if reason.group is group)


def reason_for(catalogue: Catalogue, group: ReasonGroup, code: str) -> Reason:
    """Return a coded reason.

    Raises:
        UnknownCodeError: the group has no such reason.
    """
    for reason in reasons_for(catalogue, group):
        if reason.code == code:
            return reason
    raise UnknownCodeError(code)


def card_valid_to(
    catalogue: Catalogue, application_code: str, valid_from: date, permit_valid_to: date | None
) -> date | None:
    """Return the last day of the card that follows an application; None where none follows or the end is open.

    A number of years is counted to the same date, from 29 February to the 28th (C11, facts §6).

    Raises:
        UnknownCodeError: there is no such application.
    """
    validity = application_type(catalogue, application_code).card_validity
    if not validity:
        return None
    if validity == AS_PERMIT:
        return permit_valid_to
    leap_day = (valid_from.month, valid_from.day) == (2, 29)
    return valid_from.replace(year=valid_from.year + int(validity), day=28 if leap_day else valid_from.day)


def _due(catalogue: Catalogue, code: str, on: date, age: int | None) -> FeeDue | None:
    """Return the amount of a fee. Outside all rates the nearest one stands in, to be checked: unknown is never free."""
    rates = sorted((rate for rate in catalogue.fees if rate.code == code), key=lambda rate: rate.valid_from)
    if not rates:
        return None
    begun = [rate for rate in rates if rate.valid_from <= on]
    rate = begun[-1] if begun else rates[0]
    known = _holds(rate, on) and on.year <= rate.year_confirmed
    amount = rate.amount if age is None or age >= rate.adult_from else rate.amount_under_18
    if amount == 0 and _is_free(rate, age):
        return None
    return FeeDue(amount, must_be_checked=not known or amount == 0, source=rate.source)


def _holds(rate: FeeRate, on: date) -> bool:
    return rate.valid_from <= on and (rate.valid_to is None or on <= rate.valid_to)


def _is_free(rate: FeeRate, age: int | None) -> bool:
    """Tell whether nothing to pay means free: for the young; for others it means that the amount is not known."""
    return age is not None and age < rate.adult_from
