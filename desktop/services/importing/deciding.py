"""Decide what a file and a clerk say differently: keep what stands here, or take what the file says; and take it back.

Keeping and taking back both end in a state that was there before, so an undo writes values and never guesses.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, select, update

from desktop.domain.changes import Touched
from desktop.domain.exchange_words import BadLine, Decided, RecordKind, Remark
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.importing import appointments, cases, standing
from desktop.services.importing.fields import APPOINTMENT, CASE, WHOLE_CASE, Values, unsaid
from desktop.services.importing.merging import Merged
from desktop.services.importing.people import People
from desktop.services.importing.taking import Taking
from desktop.services.work import Work
from desktop.storage.bulk import no_watch
from desktop.storage.models import Appointment, ImportItem

_TOUCHES = Touched.PEOPLE | Touched.CASES | Touched.APPOINTMENTS | Touched.FEES


@dataclass(frozen=True, slots=True)
class DecideItem:
    """Decide an item.

    Attributes:
        take: let what the file says stand here; otherwise what stands here is kept.
        case_id: the case that it is about, filled in.
    """

    item_id: str
    take: bool
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class ReopenItem:
    """Take a decision back; what was taken from the file gives way again to what stood here."""

    item_id: str


@handles(DecideItem, name="decide-import-item", right=Right.BOOK, touches=_TOUCHES)
def decide(work: Work, command: DecideItem) -> None:
    """Write the decision, and the value where it is the file's.

    Raises:
        RuleBroken: `no-import-item`; `import-item-decided`; `import-item-changed`, something else stands here by now;
            `seat-taken`, somebody sits on the file's time; `line-…`, the file's value cannot stand here.
    """
    item = _item(work, command.item_id)
    if item.decided != Decided.OPEN:
        raise RuleBroken("import-item-decided")
    if command.take and item.remark == Remark.DIFFERS:
        _exchange(work, item, unsaid(item.ours)[0], unsaid(item.theirs)[0])
    _decide(work, item, Decided.TAKEN if command.take else Decided.KEPT)
    work.command = replace(command, case_id=work.case_id or "")
    work.undo = ReopenItem(item.id)


@handles(ReopenItem, name="reopen-import-item", right=Right.BOOK, touches=_TOUCHES)
def reopen(work: Work, command: ReopenItem) -> None:
    """Write that it is open again.

    Raises:
        RuleBroken: `no-import-item`; `import-item-open`; as for `decide`.
    """
    item = _item(work, command.item_id)
    if item.decided == Decided.OPEN:
        raise RuleBroken("import-item-open")
    taken = item.decided == Decided.TAKEN
    if taken and item.remark == Remark.DIFFERS:
        _exchange(work, item, unsaid(item.theirs)[0], unsaid(item.ours)[0])
    _decide(work, item, Decided.OPEN)
    work.undo = DecideItem(item.id, taken)


def _item(work: Work, item_id: str) -> Row[Any]:
    mine = (ImportItem.id == item_id, ImportItem.station_id == work.station_id)
    item = work.connection.execute(select(ImportItem).where(*mine)).one_or_none()
    if item is None:
        raise RuleBroken("no-import-item")
    case_id = item.record_id
    if item.kind == RecordKind.APPOINTMENT:
        of_appointment = select(Appointment.case_id).where(Appointment.id == item.record_id)
        case_id = work.connection.execute(of_appointment).scalar_one_or_none()
    if case_id is None:
        raise RuleBroken("no-import-item")
    work.about(case_id)
    return item


def _decide(work: Work, item: Row[Any], decided: Decided) -> None:
    settled = decided is not Decided.OPEN
    values = {"decided_by": work.actor.staff_id, "decided_at": work.at} if settled else {}
    open_again = {"decided_by": None, "decided_at": None}
    work.connection.execute(
        update(ImportItem).where(ImportItem.id == item.id).values(decided=decided, **(values or open_again))
    )


def _exchange(work: Work, item: Row[Any], stands: Any, wanted: Any) -> None:
    """Write another value of one field, where nothing else stands there by now."""
    taking = Taking(
        connection=work.connection,
        station_id=work.station_id,
        staff_id=work.actor.staff_id,
        at=work.at,
        file_id=item.file_id,
        made_at=None,
        has_search=work.has_search,
        watch=no_watch,
    )
    try:
        _WRITERS[RecordKind(item.kind)](taking, item, stands, wanted)
    except BadLine as fault:
        raise RuleBroken(f"line-{fault.fault}", key=fault.key, detail=fault.detail) from None


def _write_case(taking: Taking, item: Row[Any], stands: Any, wanted: Any) -> None:
    there = standing.cases(taking.connection, [item.record_id])[item.record_id]
    values = _with(WHOLE_CASE, there.case_values + there.person_values, item.field, stands, wanted)
    if item.field in CASE:
        cases.write_case(taking, there, values, frozenset({item.field}))
        return
    people = People(taking)
    people.know(there.person.id, there.person_values)
    people.change(there.person.id, values[len(CASE) :])
    people.write()


def _write_appointment(taking: Taking, item: Row[Any], stands: Any, wanted: Any) -> None:
    there = standing.appointments(taking.connection, [item.record_id], taking.numbers)[item.record_id]
    values = _with(APPOINTMENT, there.values, item.field, stands, wanted)
    appointments.write(
        taking, [(there.row, Merged(values, frozenset({item.field}), (), frozenset()))], refuse_taken=True
    )


_WRITERS: dict[RecordKind, Callable[[Taking, Row[Any], Any, Any], None]] = {
    RecordKind.CASE: _write_case,
    RecordKind.APPOINTMENT: _write_appointment,
}


def _with(names: tuple[str, ...], values: Values, field: str, stands: Any, wanted: Any) -> Values:
    at = names.index(field)
    if values[at] != stands:
        raise RuleBroken("import-item-changed")
    return [*values[:at], wanted, *values[at + 1 :]]
