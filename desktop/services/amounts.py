"""Amounts of fees whose year the catalogue does not know: the leader confirms each once, and then it holds.

Until then a fee is *to be checked* and no paper prints its amount. What the catalogue itself knows for a year is never
changed here: a station that has another value writes it into its own files of the catalogue.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from desktop.domain.catalogue import Catalogue, FeeDue, FeeRate, Kind, ReasonGroup
from desktop.domain.catalogue_lookup import application_type, card_fee_due, fee_due, reason_for
from desktop.domain.changes import Touched
from desktop.domain.clock import oslo_day
from desktop.domain.papers import FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import Case, ConfirmedAmount, Fee, Person, Staff

HIGHEST_AMOUNT = 1_000_000


@dataclass(frozen=True, slots=True)
class OpenFee:
    """A fee of a case that is still due, and what it amounts to; whole NOK."""

    fee_id: str
    amount: int
    must_be_checked: bool = False


@dataclass(frozen=True, slots=True)
class ConfirmAmount:
    """Confirm what a fee costs in a year; made by `confirming`, which finds the fees that are still due.

    Attributes:
        fee_code: the fee in the catalogue.
        amount: whole NOK.
        amount_under_18: for those below the age from which `amount` holds; 0 where they pay nothing.
        application: the one application that it holds for, where the catalogue has no amount; empty for all.
        fees: what is due now and gets its amount.
    """

    fee_code: str
    year: int
    amount: int
    amount_under_18: int = 0
    application: str = ""
    fees: tuple[OpenFee, ...] = ()


@dataclass(frozen=True, slots=True)
class WithdrawAmount:
    """Take a confirmation back: the amount is to be checked again, also of the fees that are still due."""

    fee_code: str
    year: int
    application: str = ""
    fees: tuple[OpenFee, ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A confirmation, with who gave it and when (UTC)."""

    amount: int
    amount_under_18: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class FeeOfYear:
    """A fee as it stands in a year.

    Attributes:
        application: set where the catalogue has no amount, so that each application has its own.
        applications: the codes of what costs this fee; empty for a fee of cards.
        amount, amount_under_18: by the catalogue; whole NOK, 0 where the amount is not known, or nothing is paid.
        adult_from: the age in years from which `amount` holds.
        known: whether the catalogue itself knows the amount for the year.
        confirmed: what the station has confirmed, or None.
    """

    fee_code: str
    application: str
    applications: tuple[str, ...]
    amount: int
    amount_under_18: int
    adult_from: int
    source: str
    known: bool
    confirmed: Confirmed | None

    @property
    def must_be_checked(self) -> bool:
        """Tell whether somebody has to confirm the amount."""
        return not self.known and self.confirmed is None


@handles(ConfirmAmount, name="confirm-amount", right=Right.CONFIRM_AMOUNTS, touches=Touched.FEES | Touched.STATION)
def confirm_amount(work: Work, command: ConfirmAmount) -> None:
    """Write the amount, and give it to the fees that are still due.

    Raises:
        RuleBroken: `amount-missing`, it is not positive, or beyond what any fee is.
    """
    if not 0 < command.amount <= HIGHEST_AMOUNT or not 0 <= command.amount_under_18 <= HIGHEST_AMOUNT:
        raise RuleBroken("amount-missing")
    key = (command.fee_code, command.application, command.year)
    before = work.connection.execute(_row(work.station_id, *key)).one_or_none()
    _delete(work, *key)
    work.connection.execute(
        insert(ConfirmedAmount).values(
            station_id=work.station_id,
            fee_code=command.fee_code,
            application=command.application,
            year=command.year,
            amount=command.amount,
            amount_under_18=command.amount_under_18,
            confirmed_by=work.actor.staff_id,
            confirmed_at=work.at,
        )
    )
    old = _set_amounts(work, command.fees)
    work.undo = (
        WithdrawAmount(command.fee_code, command.year, command.application, old)
        if before is None
        else ConfirmAmount(
            command.fee_code, command.year, before.amount, before.amount_under_18, command.application, old
        )
    )


@handles(WithdrawAmount, name="withdraw-amount", right=Right.CONFIRM_AMOUNTS, touches=Touched.FEES | Touched.STATION)
def withdraw_amount(work: Work, command: WithdrawAmount) -> None:
    """Delete the confirmation.

    Raises:
        RuleBroken: `amount-not-confirmed`.
    """
    key = (command.fee_code, command.application, command.year)
    before = work.connection.execute(_row(work.station_id, *key)).one_or_none()
    if before is None:
        raise RuleBroken("amount-not-confirmed")
    _delete(work, *key)
    old = _set_amounts(work, command.fees)
    work.undo = ConfirmAmount(
        command.fee_code, command.year, before.amount, before.amount_under_18, command.application, old
    )


def due(
    connection: Connection,
    application_code: str,
    registered_on: date,
    age: int | None,
    permit_expired: bool,  # noqa: FBT001 - a fact of the case, as in the catalogue's own question
) -> FeeDue | None:
    """Return what an application costs at this station: the catalogue's answer, or what was confirmed for the year.

    Args:
        connection: a unit of work.
        application_code: what is applied for.
        registered_on: the day that fixes the rate.
        age: in whole years on that day; None where it is not known, which counts as grown up.
        permit_expired: whether the permit, or the card for a new card, had expired by then.

    Raises:
        UnknownCodeError: there is no such application.
    """
    known = catalogue()
    found = fee_due(known, application_code, registered_on, age, permit_expired)
    if found is None or not found.must_be_checked:
        return found
    code = _fee_code(known, application_code, permit_expired=permit_expired)
    return _as_confirmed(connection, known, found, code, application_code, registered_on, age)


def card_due(
    connection: Connection, reason_code: str, ordered_on: date, age: int | None, *, old_card_withheld: bool
) -> FeeDue | None:
    """Return what a residence card costs at this station, as `due` does for an application.

    Raises:
        UnknownCodeError: there is no such reason for a card order.
    """
    known = catalogue()
    found = card_fee_due(known, reason_code, ordered_on, age, old_card_withheld=old_card_withheld)
    if found is None or not found.must_be_checked:
        return found
    reason = reason_for(known, ReasonGroup.CARD_ORDER, reason_code)
    code = reason.fee_without_old_card if old_card_withheld and reason.fee_without_old_card else reason.fee
    return _as_confirmed(connection, known, found, code, "", ordered_on, age)


def fees_of_year(connection: Connection, year: int, today: date) -> tuple[FeeOfYear, ...]:
    """Return the fees of the catalogue as they stand in a year; in this year as of today.

    Args:
        connection: a unit of work.
        year: this one or another.
        today: the local day in Oslo.
    """
    known = catalogue()
    day = today if year == today.year else date(year, 1, 1)
    confirmed = _confirmations(connection, year)
    found: list[FeeOfYear] = []
    for code in dict.fromkeys(rate.code for rate in known.fees):
        rate = _rate(known, code, day)
        using = tuple(item.code for item in known.application_types if code in (item.fee, item.fee_late))
        cards = any(code in (reason.fee, reason.fee_without_old_card) for reason in known.reasons)
        if rate is None or not (using or cards):
            continue
        lines = [("", using)] if rate.amount else [(application, (application,)) for application in using]
        found += [
            FeeOfYear(
                fee_code=code,
                application=application,
                applications=applications,
                amount=rate.amount,
                amount_under_18=rate.amount_under_18,
                adult_from=rate.adult_from,
                source=rate.source,
                known=_is_known(rate, day),
                confirmed=confirmed.get((code, application)),
            )
            for application, applications in lines
        ]
    return tuple(found)


def confirming(
    connection: Connection, fee: FeeOfYear, year: int, amount: int, amount_under_18: int = 0
) -> ConfirmAmount:
    """Return the command that confirms an amount, with the fees of cases that are still due and were to be checked."""
    amounts = (amount, amount_under_18)
    return ConfirmAmount(
        fee.fee_code, year, *amounts, fee.application, _open_fees(connection, fee, year, amounts, must_be_checked=False)
    )


def withdrawing(connection: Connection, fee: FeeOfYear, year: int) -> WithdrawAmount:
    """Return the command that takes a confirmation back, with the fees of cases that are still due."""
    amounts = (fee.amount, fee.amount_under_18)
    fees = _open_fees(connection, fee, year, amounts, must_be_checked=True)
    return WithdrawAmount(fee.fee_code, year, fee.application, fees)


def _open_fees(
    connection: Connection, fee: FeeOfYear, year: int, amounts: tuple[int, int], *, must_be_checked: bool
) -> tuple[OpenFee, ...]:
    """Return the fees of cases that cost this fee and are still due, with the amount of each by age."""
    rows = connection.execute(
        select(
            *(Fee.id, Case.application, Case.kind, Case.opened_at, Case.registered_on, Case.permit_expires_on),
            Person.born_on,
        )
        .join(Case, Case.id == Fee.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(
            Fee.state == FeeState.DUE,
            Fee.purpose == "application",
            Case.application.in_(fee.applications),
        )
        .order_by(Fee.id)
    )
    grown_up, young = amounts
    found = []
    for row in rows:
        day = row.registered_on or oslo_day(row.opened_at)
        if day.year != year or _fee_code_of(row, day) != fee.fee_code:
            continue
        age = _age(row.born_on, day)
        amount = grown_up if age is None or age >= fee.adult_from else young
        # Nothing to pay cannot be taken at the terminal: a fee that is there all the same stays one to look at.
        if amount or must_be_checked:
            found.append(OpenFee(row.id, amount, must_be_checked))
    return tuple(found)


def _fee_code_of(row: Row[*tuple[Any, ...]], day: date) -> str:
    expired = row.kind == Kind.RENEWAL and row.permit_expires_on is not None and row.permit_expires_on < day
    return _fee_code(catalogue(), row.application, permit_expired=expired)


def _fee_code(known: Catalogue, application_code: str, *, permit_expired: bool) -> str:
    application = application_type(known, application_code)
    return application.fee_late if permit_expired and application.fee_late else application.fee


def _as_confirmed(
    connection: Connection,
    known: Catalogue,
    found: FeeDue,
    code: str,
    application: str,
    day: date,
    age: int | None,
) -> FeeDue | None:
    """Return a fee with the amount that was confirmed for its year; as it was found where none was."""
    rate = _rate(known, code, day)
    if rate is None:
        return found
    confirmation = _confirmations(connection, day.year).get((code, "" if rate.amount else application))
    if confirmation is None:
        return found
    amount = confirmation.amount if age is None or age >= rate.adult_from else confirmation.amount_under_18
    return FeeDue(amount, must_be_checked=False, source=found.source) if amount else None


def _confirmations(connection: Connection, year: int) -> dict[tuple[str, str], Confirmed]:
    rows = connection.execute(
        select(ConfirmedAmount, Staff.name.label("by"))
        .join(Staff, Staff.id == ConfirmedAmount.confirmed_by)
        .where(ConfirmedAmount.year == year)
    )
    return {
        (row.fee_code, row.application): Confirmed(row.amount, row.amount_under_18, row.by, row.confirmed_at)
        for row in rows
    }


def _rate(known: Catalogue, code: str, on: date) -> FeeRate | None:
    """Return the rate of a fee on a day; the first one where the day is before all of them."""
    rates = sorted((rate for rate in known.fees if rate.code == code), key=lambda rate: rate.valid_from)
    begun = [rate for rate in rates if rate.valid_from <= on]
    return begun[-1] if begun else next(iter(rates), None)


def _is_known(rate: FeeRate, on: date) -> bool:
    holds = rate.valid_from <= on and (rate.valid_to is None or on <= rate.valid_to)
    return holds and on.year <= rate.year_confirmed and rate.amount > 0


def _set_amounts(work: Work, fees: Iterable[OpenFee]) -> tuple[OpenFee, ...]:
    """Write the amounts of fees that are still due, and return what they were before."""
    before = []
    for fee in fees:
        where = (Fee.id == fee.fee_id) & (Fee.state == FeeState.DUE)
        row = work.connection.execute(select(Fee.amount, Fee.must_be_checked).where(where)).one_or_none()
        if row is None:
            continue
        before.append(OpenFee(fee.fee_id, row.amount, row.must_be_checked))
        amounts = {"amount": fee.amount, "must_be_checked": fee.must_be_checked}
        work.connection.execute(update(Fee).where(where).values(**amounts))
    return tuple(before)


def _row(station_id: str, fee_code: str, application: str, year: int) -> Any:
    return select(ConfirmedAmount).where(*_key(station_id, fee_code, application, year))


def _delete(work: Work, fee_code: str, application: str, year: int) -> None:
    work.connection.execute(delete(ConfirmedAmount).where(*_key(work.station_id, fee_code, application, year)))


def _key(station_id: str, fee_code: str, application: str, year: int) -> tuple[Any, ...]:
    return (
        ConfirmedAmount.station_id == station_id,
        ConfirmedAmount.fee_code == fee_code,
        ConfirmedAmount.application == application,
        ConfirmedAmount.year == year,
    )


def _age(born_on: str, today: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(today)
    except BadBirthDate:
        return None
