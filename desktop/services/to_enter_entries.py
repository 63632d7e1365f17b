"""Read from the journal what was done in the cases that an outage touched, as far as the national systems care."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, select

from desktop.domain.exchange_words import RecordKind
from desktop.domain.outages import EntryKind
from desktop.services.importing.fields import APPOINTMENT, unsaid
from desktop.services.own_chains import chains_of, was_done
from desktop.services.to_enter_table import COMMANDS, FORMS, MAKES, TAKES_BACK, Path
from desktop.storage.models import (
    ClosingItem,
    Desk,
    ImportedRecord,
    JournalEntry,
    JournalPayload,
    ReplayedEntry,
    Waiting,
)

_AT_ONCE = 500
_OF_PERSON = ("correct-person", "undo-correction")
"""What may be noted of a person without naming a case."""
_KEPT_INSIDE = frozenset({"note", "access_needs"})
"""Fields that only the counter knows: correcting them concerns nobody else."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An entry of the journal, read.

    Attributes:
        at: when it was done, UTC; what was written by hand counts when it was written.
        noted_at: when it came into the journal, UTC.
        part: which of several things that one entry says, or empty for the first.
        said: the command, as it stands in the journal.
        own: it was done at this counter, on line or not, and neither repeated from another nor taken in with a file.
        kind: None for what nobody enters, and for what takes something back.
        refs: what it is about; `time:…` first for what is about an appointment.
        place: the desk, the day and the minute that an appointment got; empty for anything else.
        came_with: where an appointment that came with a file was, by the file; empty for any other.
    """

    entry_id: str
    at: datetime
    noted_at: datetime
    staff_id: str
    case_id: str
    command: str
    said: Mapping[str, Any] = field(compare=False)
    own: bool
    part: str = ""
    kind: EntryKind | None = None
    refs: tuple[str, ...] = ()
    place: tuple[object, ...] = ()
    came_with: tuple[object, ...] = ()


def deeds_of(connection: Connection, device: str, began: datetime, ended: datetime | None) -> Iterator[Deed]:
    """Yield everything of the tables that was ever done in the cases which an outage touched, in order.

    Args:
        device: the counter, by either of its chains.
        began, ended: the outage, UTC; None for one that goes on.
    """
    own = chains_of(connection, device)
    rows = {row.id: row for row in _rows(connection, own, began, ended)}
    asked = {_target(row) for row in rows.values()} - rows.keys() - {""}
    for portion in _portions(asked):
        rows.update({row.id: row for row in _read(connection, JournalEntry.id.in_(portion))})
    look_up = _LookUp(connection, rows.values())
    for row in sorted(rows.values(), key=lambda row: (row.at, row.device, row.epoch, row.number)):
        yield from look_up.deeds(row, own=row.device in own and row.replayed is None)


def dig(said: Mapping[str, Any], path: Path) -> str:
    """Return what stands at a place as a text; empty where nothing does."""
    value: Any = said
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return "" if value is None else str(value)


class _LookUp:
    """What ids stand for: the appointment of an item of a review, and of somebody who waited."""

    def __init__(self, connection: Connection, rows: Iterable[Row[Any]]) -> None:
        self._said = {row.id: msgspec.json.decode(row.body) for row in rows}
        items = {dig(said, "item_id") for said in self._said.values()} - {""}
        waits = {dig(said, "waiting_id") for said in self._said.values()} - {""}
        self._items: dict[str, str] = {}
        for portion in _portions(items):
            query = select(ClosingItem.id, ClosingItem.appointment_id).where(ClosingItem.id.in_(portion))
            self._items.update({row.id: row.appointment_id for row in connection.execute(query)})
        self._waits: dict[str, str] = {}
        for portion in _portions(waits):
            held = select(Waiting.id, Waiting.appointment_id).where(
                Waiting.id.in_(portion), Waiting.appointment_id.is_not(None)
            )
            self._waits.update({row.id: row.appointment_id for row in connection.execute(held)})
        appointments = {dig(said, "appointment_id") for said in self._said.values()} - {""}
        self._files = dict(_places_in_files(connection, {*appointments, *self._items.values(), *self._waits.values()}))

    def deeds(self, row: Row[Any], *, own: bool) -> Iterator[Deed]:
        """Yield what an entry says: one thing, or all that stands on a form."""
        said = self._said[row.id]
        whole = Deed(row.id, row.at, row.at, row.staff_id, row.case_id or "", row.command, said, own)
        if row.command not in FORMS:
            yield self._deed(whole)
            return
        written = said["written"]
        at = msgspec.convert(written["at"], datetime, strict=False)
        form = f"form:{written['number']}"
        for command, path in FORMS[row.command]:
            if said.get(path):
                part = "" if path == FORMS[row.command][0][1] else path
                deed = replace(whole, at=at, staff_id=written["by"], command=command, said=said[path], part=part)
                deed = self._deed(deed)
                yield replace(deed, refs=(*deed.refs, form))

    def _deed(self, deed: Deed) -> Deed:
        said = deed.said
        makes = MAKES.get(deed.command)
        if makes is None:
            family, path = TAKES_BACK[deed.command].ref
            return replace(deed, refs=(self._ref(family, path, deed.entry_id, said),))
        refs = tuple(self._ref(family, path, deed.entry_id, said) for family, path in makes.refs)
        kind = makes.kind
        fields = {each["field"] for each in said.get("corrections") or ()}
        if (makes.only is not None and dig(said, makes.only[0]) != makes.only[1]) or (
            fields and fields <= _KEPT_INSIDE
        ):
            kind = None
        if deed.command == "offer-place" and not dig(said, "booking.service"):
            kind = EntryKind.MOVED  # the one that was there already got the time
        if kind not in (EntryKind.BOOKED, EntryKind.MOVED):
            return replace(deed, kind=kind, refs=refs)
        where = said.get("booking", said)
        place = (where["desk_id"], where["day"], where["start"])
        came_with = self._files.get(refs[0].removeprefix("time:"), ())
        return replace(deed, kind=kind, refs=refs, place=place, came_with=came_with)

    def _ref(self, family: str, path: Path, entry_id: str, said: Mapping[str, Any]) -> str:
        value = dig(said, path) if path else entry_id
        match family:
            case "item":
                return f"time:{self._items.get(value, value)}"
            case "offer":
                return f"time:{self._waits.get(value) or dig(said, 'booking.appointment_id')}"
            case _:
                return f"{family}:{value}"


def _places_in_files(connection: Connection, ids: Iterable[str]) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Yield where files said that appointments are."""
    desks = {row.number: row.id for row in connection.execute(select(Desk.number, Desk.id))}
    for portion in _portions(ids):
        query = select(ImportedRecord.id, ImportedRecord.said).where(
            ImportedRecord.kind == RecordKind.APPOINTMENT, ImportedRecord.id.in_(portion)
        )
        for row in connection.execute(query):
            desk, starts, _ = unsaid(row.said)[APPOINTMENT.index("time")]
            local = datetime.fromisoformat(starts)
            yield row.id, (desks.get(desk, ""), local.date().isoformat(), local.hour * 60 + local.minute)


def _rows(connection: Connection, own: Collection[str], began: datetime, ended: datetime | None) -> Iterator[Row[Any]]:
    within = [JournalEntry.device.in_(own), JournalEntry.at >= began, JournalEntry.command.in_(COMMANDS)]
    if ended is not None:
        # What was written by hand is entered afterwards.
        within.append((JournalEntry.at < ended) | JournalEntry.command.in_(FORMS))
    cases = connection.execute(select(JournalEntry.case_id).where(*within).distinct()).scalars().all()
    for portion in _portions(case_id for case_id in cases if case_id is not None):
        yield from _read(connection, JournalEntry.case_id.in_(portion))
    of_person = JournalEntry.command.in_(_OF_PERSON), JournalEntry.at >= began, JournalEntry.case_id.is_(None)
    yield from _read(connection, *of_person)


def _read(connection: Connection, *which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """Return entries whose content is still there, and which a station has not refused."""
    columns = (
        *(JournalEntry.id, JournalEntry.at, JournalEntry.device, JournalEntry.epoch, JournalEntry.number),
        *(JournalEntry.staff_id, JournalEntry.case_id, JournalEntry.command),
    )
    query: Select[*tuple[Any, ...]] = (
        select(*columns, JournalPayload.body, ReplayedEntry.entry_id.label("replayed"))
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .join(ReplayedEntry, ReplayedEntry.entry_id == JournalEntry.id, isouter=True)
        .where(JournalEntry.command.in_(COMMANDS), was_done(), *which)
    )
    rows: Sequence[Any] = connection.execute(query).all()
    return rows


def _target(row: Row[Any]) -> str:
    """Return the entry that an undone correction is kept under, or nothing."""
    return dig(msgspec.json.decode(row.body), "entry_id") if row.command == "undo-correction" else ""


def _portions(ids: Iterable[str]) -> Iterator[list[str]]:
    every = sorted(ids)
    for at in range(0, len(every), _AT_ONCE):
        yield every[at : at + _AT_ONCE]
