"""Forms that were to be filled in by hand: which nobody has entered yet, and who could have written them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import aliased

from desktop.domain.alphabet import name_key
from desktop.domain.blank_forms import BlankFormKind, FormOutcome
from desktop.domain.refusals import RuleBroken
from desktop.services.form_rows import form_row
from desktop.storage.models import BlankFormRow, EnteredForm, Staff
from desktop.storage.store import Store

_Noter = aliased(Staff)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form with a number.

    Attributes:
        reserved_at: UTC; forms that were reserved at the same moment are of one bundle.
        outcome: what became of it, or None where it waits to be entered.
        noted_by, noted_at: who said so and when, UTC; empty and None where it waits.
    """

    number: str
    kind: BlankFormKind
    reserved_by: str
    reserved_at: datetime
    outcome: FormOutcome | None = None
    noted_by: str = ""
    noted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the station's staff, who may have left by now."""

    staff_id: str
    name: str


def waiting_forms(store: Store) -> tuple[FormRow, ...]:
    """Return the forms of the station that nobody has entered or noted as not used, the oldest first."""
    query = _forms().where(BlankFormRow.station_id == store.device.station_id, EnteredForm.number.is_(None))
    order = (BlankFormRow.reserved_at, BlankFormRow.counter, BlankFormRow.running)
    with store.read() as connection:
        return tuple(_row(row) for row in connection.execute(query.order_by(*order)))


def count_waiting_forms(store: Store) -> int:
    """Return how many forms wait."""
    query = (
        select(func.count())
        .select_from(BlankFormRow)
        .join(EnteredForm, EnteredForm.number == BlankFormRow.number, isouter=True)
        .where(BlankFormRow.station_id == store.device.station_id, EnteredForm.number.is_(None))
    )
    with store.read() as connection:
        return int(connection.execute(query).scalar_one())


def form(store: Store, number: str) -> FormRow:
    """Return a form by its number, as it is typed or scanned.

    Raises:
        RuleBroken: `no-form`; `belongs-to` (R17).
    """
    with store.read() as connection:
        known = form_row(connection, store.device.station_id, number)
        return _row(connection.execute(_forms().where(BlankFormRow.number == known.number)).one())


def waiting_form(store: Store, typed: str) -> str:
    """Return the number of the form that a text names, if that waits to be entered here; else an empty text."""
    try:
        row = form(store, typed)
    except RuleBroken:
        return ""
    return row.number if row.outcome is None else ""


def colleagues(store: Store) -> tuple[Colleague, ...]:
    """Return everybody who works or worked at the station, by name."""
    query = select(Staff.id, Staff.name).where(Staff.station_id == store.device.station_id)
    with store.read() as connection:
        found = (Colleague(row.id, row.name) for row in connection.execute(query))
        return tuple(sorted(found, key=lambda one: name_key(one.name)))


def _forms() -> Select[*tuple[Any, ...]]:
    return (
        select(
            BlankFormRow.number,
            BlankFormRow.kind,
            BlankFormRow.reserved_at,
            Staff.name.label("reserved_by"),
            EnteredForm.outcome,
            EnteredForm.noted_at,
            _Noter.name.label("noted_by"),
        )
        .join(Staff, Staff.id == BlankFormRow.reserved_by)
        .join(EnteredForm, EnteredForm.number == BlankFormRow.number, isouter=True)
        .join(_Noter, _Noter.id == EnteredForm.noted_by, isouter=True)
    )


def _row(row: Any) -> FormRow:
    return FormRow(
        row.number,
        BlankFormKind(row.kind),
        row.reserved_by,
        row.reserved_at,
        FormOutcome(row.outcome) if row.outcome else None,
        row.noted_by or "",
        row.noted_at,
    )
