"""From the values that should stand to the command that corrects a case or its decision."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from desktop.domain.cases import Channel
from desktop.domain.catalogue import Kind
from desktop.domain.catalogue_lookup import UnknownCodeError, application_type, checklist_version
from desktop.domain.clock import oslo_day
from desktop.domain.corrections import CASE_FIELDS, Correction
from desktop.domain.papers import FeeState
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.services import amounts, case_rows
from desktop.services.case_facts import read_case
from desktop.services.case_rows import Rewritten, stored
from desktop.services.cases import NewFee
from desktop.services.corrections import CorrectCase, CorrectDecision
from desktop.services.reference import catalogue
from desktop.storage.models import Person
from desktop.storage.store import Store


def case_correction(
    store: Store,
    case_id: str,
    values: Mapping[str, object],
    because: str,
    *,
    seen: Mapping[str, object] | None = None,
) -> CorrectCase:
    """Return the command that corrects a case, with the checklist and the fee that the application then has.

    Args:
        store: the database.
        case_id: the case.
        values: what should stand, by column.
        because: why.
        seen: what stood there when somebody looked; what another corrected meanwhile is then not lost.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17); `not-correctable`, there is no such application.
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        made = _corrections(case, values, seen or {})
        after = {name: getattr(case, name) for name in CASE_FIELDS} | {
            each.field: case_rows.value_of(each.field, each.after) for each in made
        }
        born_on = connection.execute(select(Person.born_on).where(Person.id == case.person_id)).scalar_one()
        today = oslo_day(store.clock.now())
        known = catalogue()
        try:
            kind = application_type(known, after["application"]).kind
        except UnknownCodeError:
            raise RuleBroken("not-correctable") from None
        on_paper = after["channel"] == Channel.PAPER
        day = (after["registered_on"] if not on_paper else None) or oslo_day(case.opened_at)
        age = _age(born_on, day)
        expires = after["permit_expires_on"]
        expired = kind is Kind.RENEWAL and expires is not None and expires < day
        due = amounts.due(connection, after["application"], day, age, expired)
    state = FeeState.DUE if on_paper else FeeState.PREPAID
    fee = NewFee(store.ids.new(), state, due.amount, due.must_be_checked, due.source) if due else None
    other = any(each.field == "application" for each in made)
    checklist_from = checklist_version(known, after["application"], today).valid_from if other else None
    return CorrectCase(case_id, made, because, Rewritten(checklist_from, fee))


def decision_correction(
    store: Store, case_id: str, values: Mapping[str, object], because: str, *, seen: Mapping[str, object] | None = None
) -> CorrectDecision:
    """Return the command that corrects a decision; arguments as for a case.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        case = read_case(connection, store, case_id)
        return CorrectDecision(case_id, _corrections(case, values, seen or {}), because)


def _corrections(case: Row[Any], values: Mapping[str, object], seen: Mapping[str, object]) -> tuple[Correction, ...]:
    pairs = ((name, stored(seen.get(name, getattr(case, name))), stored(value)) for name, value in values.items())
    return tuple(Correction(name, before, after) for name, before, after in pairs if before != after)


def _age(born_on: str, day: date) -> int | None:
    try:
        return PartialDate.parse(born_on).age_on(day)
    except BadBirthDate:
        return None
