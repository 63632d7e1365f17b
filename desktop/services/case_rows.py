"""Write corrected values into a case, and what follows from them: its checklist, its fee, its card order."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Date, Row, delete, insert, select, update

from desktop.domain.cases import Channel
from desktop.domain.catalogue import Condition
from desktop.domain.corrections import Correction
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.services import search_index
from desktop.services.cases import NewFee
from desktop.services.checklist_state import write_version
from desktop.services.work import Work
from desktop.storage.models import CardOrder, Case, CaseChecklist, ChecklistLine, Fee, table
from desktop.storage.search import Identifier, IdentifierKind

YES, NO = "yes", "no"
_DATES = frozenset(
    {
        "registered_on",
        "permit_expires_on",
        "permit_held_since",
        "decided_on",
        "permit_valid_from",
        "permit_valid_to",
        "order_valid_from",
        "order_valid_to",
    }
)
_FLAGS = frozenset({"permit_renewable", "permit_permanent"})
_ORDER = {"order_valid_from": "valid_from", "order_valid_to": "valid_to"}


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The day from which the list of an application stands, and its fee, by the catalogue."""

    checklist_from: date | None = None
    fee: NewFee | None = None


def stored(value: object) -> str:
    """Return a value as a correction keeps it."""
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else str(value)


def value_of(field: str, text: str) -> Any:
    """Return the value that a correction keeps as a text.

    Raises:
        RuleBroken: `not-correctable`, it is none.
    """
    try:
        if field in _DATES:
            return date.fromisoformat(text) if text else None
    except ValueError:
        raise RuleBroken("not-correctable") from None
    if field in _FLAGS:
        return {YES: True, NO: False}.get(text)
    return text


def write_columns(
    work: Work, case: Row[Any], corrections: Iterable[Correction], *, whatever_stands: bool = False
) -> None:
    """Write corrections into the row of a case, and into what it is found by.

    Raises:
        RuleBroken: `corrected-meanwhile`.
    """
    chosen = tuple(corrections)
    if not whatever_stands and any(stored(getattr(case, each.field)) != each.before for each in chosen):
        raise RuleBroken("corrected-meanwhile")
    columns = {each.field: value_of(each.field, each.after) for each in chosen}
    if not columns:
        return
    work.connection.execute(update(Case).where(Case.id == case.id).values(**columns))
    if "receipt" in columns:
        for number, put in ((case.receipt, search_index.drop_identifier), (columns["receipt"], _put)):
            put(work, case.person_id, Identifier(IdentifierKind.RECEIPT, number, case.id))


def move_to(work: Work, case_id: str, person_id: str) -> None:
    """Let a case, with everything that hangs on it, be another person's."""
    work.connection.execute(update(Case).where(Case.id == case_id).values(person_id=person_id))
    search_index.move_case(work, case_id, person_id)


def rewrite(work: Work, case: Row[Any], wanted: Rewritten, channel: Channel) -> tuple[Correction, ...]:
    """Bring checklist and fee in line with a corrected application, and return what that changed.

    What was ticked, and what was paid, stays.
    """
    found = [_rewrite_list(work, case.id, wanted.checklist_from)] if wanted.checklist_from else []
    found.append(_rewrite_fee(work, case.id, wanted.fee, channel))
    return tuple(each for each in found if each is not None)


def validity_of_orders(work: Work, case: Row[Any], corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return what a corrected validity means for the orders of cards that have the same and are not cancelled."""
    found = []
    orders = select(CardOrder).where(CardOrder.case_id == case.id, CardOrder.cancelled_at.is_(None))
    for order in work.connection.execute(orders).all():
        for each in corrections:
            field = f"order_{each.field.removeprefix('permit_')}"
            if field in _ORDER and each.after and stored(getattr(order, _ORDER[field])) == each.before:
                found.append(Correction(field, each.before, each.after, order.id))
    return tuple(found)


def write_what_follows(
    work: Work, case_id: str, corrections: Iterable[Correction], *, whatever_stands: bool = False
) -> None:
    """Write what follows from a correction: orders, checklist, fee.

    Raises:
        RuleBroken: `corrected-meanwhile`; `validity-backwards`.
    """
    orders: dict[str, list[Correction]] = {}
    for each in corrections:
        if each.field in _ORDER:
            orders.setdefault(each.row_id, []).append(each)
        elif each.field == "checklist":
            _exchange_list(work, case_id, each, whatever_stands=whatever_stands)
        else:
            _exchange_fee(work, case_id, each, whatever_stands=whatever_stands)
    for order_id, chosen in orders.items():
        _write_order(work, order_id, chosen, whatever_stands=whatever_stands)


def _put(work: Work, person_id: str, identifier: Identifier) -> None:
    search_index.put_identifier(work, person_id, identifier)


def _write_order(work: Work, order_id: str, corrections: Sequence[Correction], *, whatever_stands: bool) -> None:
    order = work.connection.execute(select(CardOrder).where(CardOrder.id == order_id)).one()
    if not whatever_stands and any(stored(getattr(order, _ORDER[c.field])) != c.before for c in corrections):
        raise RuleBroken("corrected-meanwhile")
    columns = {_ORDER[each.field]: value_of(each.field, each.after) for each in corrections}
    if columns.get("valid_to", order.valid_to) <= columns.get("valid_from", order.valid_from):
        raise RuleBroken("validity-backwards")
    work.connection.execute(update(CardOrder).where(CardOrder.id == order_id).values(**columns))


# The checklist


def _rewrite_list(work: Work, case_id: str, valid_from: date) -> Correction | None:
    """Let the case have the list of its corrected application; what was said about a document stays said."""
    before = _list(work, case_id)
    said = select(ChecklistLine.document).where(ChecklistLine.case_id == case_id)
    documents = list(work.connection.execute(said).scalars())
    if before is None and not documents:
        return None
    held = before["passports"] if before else 1
    answers = before["answers"] if before else {}
    write_version(work, case_id, valid_from, held, {Condition(code): holds for code, holds in answers.items()})
    texts = _json([before] if before else []), _json([_list(work, case_id)])
    return None if texts[0] == texts[1] else Correction("checklist", *texts)


def _exchange_list(work: Work, case_id: str, change: Correction, *, whatever_stands: bool) -> None:
    now = _list(work, case_id)
    if not whatever_stands and _json([now] if now else []) != change.before:
        raise RuleBroken("corrected-meanwhile")
    work.connection.execute(delete(CaseChecklist).where(CaseChecklist.case_id == case_id))
    for row in _rows_of(change.after):
        work.connection.execute(insert(CaseChecklist).values(**_from_json(CaseChecklist, row)))


def _list(work: Work, case_id: str) -> dict[str, Any] | None:
    wanted = select(CaseChecklist).where(CaseChecklist.case_id == case_id)
    row = work.connection.execute(wanted).mappings().one_or_none()
    return dict(row) if row is not None else None


# The fee


def _rewrite_fee(work: Work, case_id: str, due: NewFee | None, channel: Channel) -> Correction | None:
    """Let an amount that nobody has paid yet be the catalogue's for the corrected application."""
    row = _fee(work, case_id)
    state = FeeState.DUE if channel is Channel.PAPER else FeeState.PREPAID
    if row is None:
        if due is None:
            return None
        values: dict[str, Any] = {"state": state, "amount": due.amount, "must_be_checked": due.must_be_checked}
        fresh = {**values, "source": due.source, "exempt_because": ""}
        work.connection.execute(insert(Fee).values(id=due.fee_id, case_id=case_id, purpose="application", **fresh))
        return Correction("fee", _json([]), _json([_fee(work, case_id)]), due.fee_id)
    if not _is_unsettled(row):
        return None
    if due is None:
        values = {"state": FeeState.NONE, "amount": 0, "must_be_checked": False}
    else:
        values = {
            "state": state,
            "amount": due.amount,
            "must_be_checked": due.must_be_checked,
            "source": due.source,
        }
    work.connection.execute(update(Fee).where(Fee.id == row["id"]).values(**values))
    texts = _json([row]), _json([_fee(work, case_id)])
    return None if texts[0] == texts[1] else Correction("fee", *texts, row["id"])


def _exchange_fee(work: Work, case_id: str, change: Correction, *, whatever_stands: bool) -> None:
    now = _fee(work, case_id)
    if not whatever_stands and _json([now] if now else []) != change.before:
        raise RuleBroken("corrected-meanwhile")
    stood = _rows_of(change.after)
    if now is not None and not stood:
        work.connection.execute(delete(Fee).where(Fee.id == now["id"]))
        return
    if not stood:
        return
    values = _from_json(Fee, stood[0])
    if now is None:
        work.connection.execute(insert(Fee).values(**values))
    else:
        work.connection.execute(update(Fee).where(Fee.id == now["id"]).values(**values))


def _fee(work: Work, case_id: str) -> dict[str, Any] | None:
    wanted = select(Fee).where(Fee.case_id == case_id, Fee.purpose == "application")
    row = work.connection.execute(wanted).mappings().one_or_none()
    return dict(row) if row is not None else None


def _is_unsettled(fee: Mapping[str, Any]) -> bool:
    """Tell whether nothing has been said of a fee beside what the catalogue and the channel say."""
    said = {"id", "case_id", "purpose", "state", "amount", "must_be_checked", "source"}
    open_ = fee["state"] in (FeeState.DUE, FeeState.PREPAID, FeeState.NONE)
    return open_ and not any(value for name, value in fee.items() if name not in said)


# Rows as texts


def _json(rows: Sequence[Mapping[str, Any] | None]) -> str:
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, default=str)


def _rows_of(text: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


def _from_json(model: type[CaseChecklist | Fee], row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a row that was kept as text; days are days again."""
    days = {column.name for column in table(model).columns if isinstance(column.type, Date)}
    return {name: date.fromisoformat(value) if value and name in days else value for name, value in row.items()}
