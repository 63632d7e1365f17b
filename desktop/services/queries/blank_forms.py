"""Numbers that stand on forms which were to be filled in by hand."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from desktop.domain.blank_forms import BlankFormKind
from desktop.domain.refusals import RuleBroken
from desktop.services.form_rows import outcome_of
from desktop.storage.models import AuditExtractRow, BlankFormRow, IssuedPaper, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ReservedForm:
    """A form whose number was reserved.

    Attributes:
        reserved_at: UTC.
        entered: what was written on it is in the program, under this number.
    """

    number: str
    kind: BlankFormKind
    reserved_by: str
    reserved_at: datetime
    entered: bool


@dataclass(frozen=True, slots=True)
class ReservedBundle:
    """The forms that were reserved together: the first number and the last, and how many there are."""

    bundle: str
    first: str
    last: str
    forms: int
    reserved_by: str
    reserved_at: datetime


def reserved_form(connection: Connection, number: str) -> ReservedForm | None:
    """Return the form with a number, or None where no such number was reserved."""
    entered = select(IssuedPaper.number).where(IssuedPaper.number == BlankFormRow.number).exists()
    row = connection.execute(
        select(
            BlankFormRow.number,
            BlankFormRow.kind,
            Staff.name.label("by"),
            BlankFormRow.reserved_at,
            entered.label("entered"),
        )
        .join(Staff, Staff.id == BlankFormRow.reserved_by)
        .where(BlankFormRow.number == number)
    ).one_or_none()
    if row is None:
        return None
    return ReservedForm(row.number, BlankFormKind(row.kind), row.by, row.reserved_at, bool(row.entered))


def no_paper(connection: Connection, number: str) -> RuleBroken:
    """Return what is to be said of a number under which no paper was issued: it may be of another series of ours."""
    form = reserved_form(connection, number)
    if form is not None:
        settled = outcome_of(connection, number)
        if settled is not None:
            return RuleBroken(f"form-{settled.outcome}", number=number, by=settled.noted_by_name, at=settled.noted_at)
        return RuleBroken("blank-form-not-entered", number=number, by=form.reserved_by, at=form.reserved_at)
    extract = connection.execute(
        select(AuditExtractRow.made_at, AuditExtractRow.lines, Staff.name)
        .join(Staff, Staff.id == AuditExtractRow.made_by)
        .where(AuditExtractRow.number == number)
    ).one_or_none()
    if extract is not None:
        return RuleBroken(
            "journal-extract", number=number, by=extract.name, at=extract.made_at, lines=str(extract.lines)
        )
    return RuleBroken("no-paper")


def last_bundle(store: Store) -> ReservedBundle | None:
    """Return the forms that were last reserved at this counter, or None."""
    mine = BlankFormRow.counter == store.device.counter
    with store.read() as connection:
        newest = connection.execute(
            select(BlankFormRow.bundle).where(mine).order_by(BlankFormRow.running.desc()).limit(1)
        ).scalar_one_or_none()
        if newest is None:
            return None
        row = connection.execute(
            select(
                func.min(BlankFormRow.number).label("first"),
                func.max(BlankFormRow.number).label("last"),
                func.count().label("forms"),
                Staff.name.label("by"),
                BlankFormRow.reserved_at.label("at"),
            )
            .join(Staff, Staff.id == BlankFormRow.reserved_by)
            .where(BlankFormRow.bundle == newest, mine)
            .group_by(Staff.name, BlankFormRow.reserved_at)
        ).one()
    return ReservedBundle(newest, row.first, row.last, row.forms, row.by, row.at)
