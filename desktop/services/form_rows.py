"""The rows of forms that are filled in by hand: what a form is, and what became of it."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from desktop.domain.blank_forms import BlankFormKind, FormOutcome
from desktop.domain.changes import Touched
from desktop.domain.own_series import BadSeriesNumber, SeriesNumber
from desktop.domain.papers import ByHand
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import refuse_other_station
from desktop.services.desks import refuse_unknown_desk
from desktop.services.work import Actor, Work
from desktop.services.written import Written
from desktop.storage.models import BlankFormRow, Case, EnteredForm, Staff


def form_number(text: str) -> str:
    """Return the number of a form as it is kept.

    Raises:
        RuleBroken: `no-form`, it is no such number, or its check digits do not fit.
    """
    try:
        return str(SeriesNumber.parse(text))
    except BadSeriesNumber:
        raise RuleBroken("no-form") from None


def form_row(connection: Connection, station_id: str, number: str) -> Row[Any]:
    """Return the row of a form of this station.

    Raises:
        RuleBroken: `no-form`; `belongs-to` (R17).
    """
    row = connection.execute(select(BlankFormRow).where(BlankFormRow.number == form_number(number))).one_or_none()
    if row is None:
        raise RuleBroken("no-form")
    refuse_other_station(connection, station_id, row.station_id)
    return row


def outcome_of(connection: Connection, number: str) -> Row[Any] | None:
    """Return what became of a form, with the name of who noted it, or None where it still waits."""
    query: Select[*tuple[Any, ...]] = (
        select(*EnteredForm.__table__.columns, Staff.name.label("noted_by_name"))
        .join(Staff, Staff.id == EnteredForm.noted_by)
        .where(EnteredForm.number == number)
    )
    return connection.execute(query).one_or_none()


def refuse_settled(connection: Connection, number: str) -> None:
    """Refuse a form that does not wait any more.

    Raises:
        RuleBroken: `form-entered`; `form-spoilt`; `form-unused`: with the number, who noted it, and when.
    """
    settled = outcome_of(connection, number)
    if settled is not None:
        code = f"form-{settled.outcome}"
        raise RuleBroken(code, number=number, by=settled.noted_by_name, at=settled.noted_at)


def note_outcome(work: Work, number: str, outcome: FormOutcome, written: Written | None = None) -> None:
    """Write what became of a form."""
    work.connection.execute(
        insert(EnteredForm).values(
            number=number,
            station_id=work.station_id,
            outcome=outcome,
            entry_id=work.entry_id,
            written_by=written.by if written else None,
            written_at=written.at if written else None,
            noted_by=work.actor.staff_id,
            noted_at=work.at,
        )
    )
    work.touched |= Touched.PAPERS


def as_it_was(work: Work, written: Written, kind: BlankFormKind) -> Work:
    """Return the unit of work as of the moment at which the form was written, and as of who wrote it.

    The rules of that moment hold; the rights are those of who enters it.

    Raises:
        RuleBroken: `no-form`; `belongs-to` (R17); `form-of-other-kind`; `form-entered`, `form-spoilt`, `form-unused`;
            `form-in-future`; `form-before-reserved`; `no-writer`; `no-desk`.
    """
    row = form_row(work.connection, work.station_id, written.number)
    if row.kind != kind:
        raise RuleBroken("form-of-other-kind", number=row.number)
    refuse_settled(work.connection, row.number)
    if written.at > work.at:
        raise RuleBroken("form-in-future")
    # A form has hours and minutes only.
    if written.at < row.reserved_at.replace(second=0, microsecond=0):
        raise RuleBroken("form-before-reserved", at=row.reserved_at)
    name = work.connection.execute(
        select(Staff.name).where(Staff.id == written.by, Staff.station_id == work.station_id)
    ).scalar_one_or_none()
    if name is None:
        raise RuleBroken("no-writer")
    if written.desk_id:
        refuse_unknown_desk(work, written.desk_id)
    return replace(
        work,
        at=written.at,
        actor=Actor(written.by, name, work.actor.rights, written.desk_id or None),
        by_hand=ByHand(row.number, name, work.actor.name, work.at),
    )


def refuse_later_case(then: Work, written: Written, case_id: str) -> None:
    """Refuse a case that was registered after the form was written, unless it is said that this is why.

    Raises:
        RuleBroken: `form-before-case`, with when the case was registered.
    """
    opened = then.connection.execute(select(Case.opened_at).where(Case.id == case_id)).scalar_one_or_none()
    if opened is not None and opened > written.at and not written.registered_since:
        raise RuleBroken("form-before-case", at=opened)
