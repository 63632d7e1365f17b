"""Entries of the journal in words: what a line of an extract and of the auditor's screen says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, func, select

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.corrections import FOLLOWS, HOLDER, PAPER, Correction
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.services.wording import errand, reason
from desktop.storage.models import (
    Case,
    CorrectionRecord,
    Device,
    JournalEntry,
    JournalPayload,
    Person,
    Staff,
    StationCounter,
)

ADDRESS = frozenset({"street", "postcode", "city", "letterbox_name", "address", "address-abroad"})
"""Of a correction of these, only that it was made is said: a protected address is never printed."""


@dataclass(frozen=True, slots=True)
class ExtractWords:
    """The words for what the journal keeps as codes, the same as on screen.

    Attributes:
        event: what was done, by the name of its command.
        was_is: what was corrected: `surname: Nguyen → Nguyễn`.
        field: what a field is called.
    """

    event: Callable[[str], str]
    was_is: Callable[[Correction, Language], str]
    field: Callable[[str], str]


_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


_chain_of_counter = (StationCounter.id == JournalEntry.device) | (StationCounter.device == JournalEntry.device)
"""A counter's own chain, or the one that it has at its station."""


def place(row: Row[Any]) -> str:
    """Return where an entry stands: counter, epoch after the first, and number, such as `S1/1042`."""
    epoch = f".{row.epoch}" if row.epoch > 1 else ""
    return f"{row.counter or ''}{epoch}/{row.number}".lstrip("/")


def entries() -> Select[*tuple[Any, ...]]:
    """Return a query of entries with what a line of them says; whoever asks narrows it down."""
    return (
        select(
            JournalEntry.id,
            JournalEntry.at,
            JournalEntry.epoch,
            JournalEntry.number,
            JournalEntry.command,
            JournalPayload.body,
            func.coalesce(StationCounter.counter, Device.counter).label("counter"),
            Staff.name.label("by"),
            JournalEntry.case_id,
            Case.person_id,
            Case.application,
            Person.family_name,
            Person.given_names,
            Person.protection,
        )
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .join(Device, Device.id == JournalEntry.device, isouter=True)
        .join(StationCounter, _chain_of_counter, isouter=True)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .join(Case, Case.id == JournalEntry.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
    )


def because(row: Row[Any], language: Language) -> Iterator[str]:
    """Yield the reason that was given, what was searched for, and the number of what was printed or made."""
    # Retention may have taken the body away; who did what, and when, stays.
    said: Mapping[str, Any] = msgspec.json.decode(row.body) if row.body else {}
    for name in ("because", "reason", "query", "number"):
        text = said.get(name)
        if isinstance(text, str) and text:
            yield reason_word(text, language) if name in ("because", "reason") else text


def reason_word(text: str, language: Language) -> str:
    """Return a coded reason in words, whichever group it is from; what was written by hand stays as it is."""
    for group in ReasonGroup:
        worded = reason(group, text, language)
        if worded != text:
            return worded
    return text


def corrected(
    connection: Connection, portion: Sequence[str], language: Language, words: ExtractWords
) -> dict[str, list[str]]:
    """Return what was corrected, in words, by the ids of entries; of an address only that it was."""
    rows = connection.execute(
        select(CorrectionRecord)
        .where(CorrectionRecord.entry_id.in_(portion))
        .order_by(CorrectionRecord.entry_id, CorrectionRecord.position)
    ).all()
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.field == PAPER or row.field in FOLLOWS:
            continue
        if row.field in ADDRESS or row.field == HOLDER:
            said = words.field(row.field)
        else:
            said = words.was_is(Correction(row.field, row.before_value, row.after_value), language)
        found.setdefault(row.entry_id, []).append(said.translate(_ISOLATES))
    return found


def whose(row: Row[Any], language: Language) -> str:
    """Return whose case an entry is about and what is applied for; empty where it is about none."""
    if row.application is None:
        return ""
    return f"{display_name(row.family_name, row.given_names)}, {errand_word(row.application, language)}"


def errand_word(application: str, language: Language) -> str:
    """Return what is applied for; a code that the catalogue has no more stays as it is."""
    try:
        return errand(application, language)
    except UnknownCodeError:
        return application
