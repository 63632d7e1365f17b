"""What a file brought and a person has to look at: differences, and times outside the published plan."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from desktop.domain.exchange_words import Decided, RecordKind, Remark
from desktop.services.derived_ids import derived_id
from desktop.services.importing.fields import said
from desktop.services.importing.merging import Difference, Merged
from desktop.services.importing.taking import Taking, portions
from desktop.storage.bulk import delete_rows, insert_rows
from desktop.storage.models import ImportItem

_COLUMNS = (
    "id", "station_id", "kind", "record_id", "remark", "field", "ours", "theirs", "file_id", "noted_at", "decided",
)  # fmt: skip
_AGAIN = (
    "ON CONFLICT (id) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs, file_id = excluded.file_id, "
    "noted_at = excluded.noted_at, decided = excluded.decided, decided_by = NULL, decided_at = NULL"
)


def item_id(kind: RecordKind, record_id: str, remark: Remark, field: str = "") -> str:
    """Return the id of what is to be decided: a field of a record has one place, whatever files say of it."""
    return derived_id("import-item", kind, record_id, remark, field)


def note_differences(taking: Taking, kind: RecordKind, found: Iterable[tuple[str, Merged]]) -> None:
    """Write in which fields somebody has to decide; where both sides agree by now there is nothing left to decide."""
    merged = list(found)
    rows = _rows(taking, kind, ((record_id, one.differences) for record_id, one in merged))
    insert_rows(taking.connection, "import_item", _COLUMNS, rows, otherwise=_AGAIN)
    _drop_settled(taking, kind, {record_id: one.agreed | one.changed for record_id, one in merged})


def note_overruled(taking: Taking, kind: RecordKind, found: Iterable[tuple[str, Iterable[Difference]]]) -> None:
    """Write what an older file says differently, where nobody has been asked about the field yet."""
    rows = _rows(taking, kind, found)
    insert_rows(taking.connection, "import_item", _COLUMNS, rows, otherwise="ON CONFLICT (id) DO NOTHING")


def _rows(taking: Taking, kind: RecordKind, found: Iterable[tuple[str, Iterable[Difference]]]) -> list[tuple[Any, ...]]:
    return [
        (
            item_id(kind, record_id, Remark.DIFFERS, each.field),
            taking.station_id,
            kind.value,
            record_id,
            Remark.DIFFERS.value,
            each.field,
            said([each.ours]),
            said([each.theirs]),
            taking.file_id,
            taking.now,
            Decided.OPEN.value,
        )
        for record_id, differences in found
        for each in differences
    ]


def note_outside_plan(taking: Taking, times: Iterable[tuple[str, str]]) -> None:
    """Flag appointments, by id, whose time (as it is kept) lies outside the published plan."""
    rows = [
        (
            item_id(RecordKind.APPOINTMENT, appointment_id, Remark.OUTSIDE_PLAN),
            taking.station_id,
            RecordKind.APPOINTMENT.value,
            appointment_id,
            Remark.OUTSIDE_PLAN.value,
            "",
            "[]",
            said([time]),
            taking.file_id,
            taking.now,
            Decided.OPEN.value,
        )
        for appointment_id, time in times
    ]
    insert_rows(taking.connection, "import_item", _COLUMNS, rows, otherwise=_AGAIN)


def _drop_settled(taking: Taking, kind: RecordKind, agreed: dict[str, frozenset[str]]) -> None:
    is_open = (ImportItem.station_id == taking.station_id, ImportItem.decided == Decided.OPEN)
    if taking.connection.execute(select(ImportItem.id).where(*is_open).limit(1)).first() is None:
        return
    gone: list[str] = []
    for portion in portions(agreed):
        query = select(ImportItem.id, ImportItem.record_id, ImportItem.field).where(
            ImportItem.kind == kind,
            ImportItem.record_id.in_(portion),
            ImportItem.remark == Remark.DIFFERS,
            ImportItem.decided == Decided.OPEN,
        )
        gone += [row.id for row in taking.connection.execute(query) if row.field in agreed[row.record_id]]
    delete_rows(taking.connection, "import_item", "id", gone)
