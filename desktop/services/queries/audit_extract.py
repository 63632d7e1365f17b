"""An extract from the journal in words, and as a table."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, func, select

from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractLine
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.clock import OSLO
from desktop.domain.corrections import FOLLOWS, HOLDER, PAPER, Correction
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.rights import Right
from desktop.services.audit_extract import ExtractMade, MakeAuditExtract
from desktop.services.commands import perform, require
from desktop.services.guidance import station_contact
from desktop.services.lists import MadeList
from desktop.services.till import SIGNS_OF_A_FORMULA
from desktop.services.wording import errand, reason
from desktop.services.work import Actor
from desktop.storage.models import (
    AuditExtractRow,
    Case,
    CorrectionRecord,
    Device,
    JournalEntry,
    JournalPayload,
    Person,
    Staff,
    StationCounter,
)
from desktop.storage.store import Store

_AT_ONCE = 500
_ADDRESS = frozenset({"street", "postcode", "city", "letterbox_name", "address", "address-abroad"})
"""Of a correction of these, only that it was made is said: a protected address is never printed."""
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


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


@dataclass(frozen=True, slots=True)
class StaffName:
    """Somebody of the staff, as one chooses them."""

    staff_id: str
    name: str


def audit_extract(
    store: Store, actor: Actor, command: MakeAuditExtract, language: Language, words: ExtractWords
) -> AuditExtract:
    """Make an extract; that it was made is in the journal before anything of it is shown.

    Raises:
        RuleBroken: as for the command; `no-right`.
    """
    outcome = perform(store, actor, command)
    made = outcome.result
    assert isinstance(made, ExtractMade)  # noqa: S101 - what the handler returns
    station = station_contact(store, language)
    with store.read() as connection:
        subject, born_on = _subject(connection, command, language)
        lines = tuple(_lines(connection, made.entries, language, words))
        made_at = connection.execute(
            select(AuditExtractRow.made_at).where(AuditExtractRow.number == made.number)
        ).scalar_one()
    return AuditExtract(
        language,
        made.number,
        station,
        command.about,
        command.what,
        subject,
        born_on,
        command.first,
        command.last,
        lines,
        made.digest,
        made_at,
        actor.name,
    )


def extract_pdf(extract: AuditExtract) -> MadeList:
    """Return an extract as a paper."""
    from desktop.printing.audit_extract import load_texts, render_extract

    texts = load_texts(extract.language)
    title = f"{texts('document-name')} {extract.number}"
    return MadeList(title, f"{texts('file')}-{extract.number.lower()}", render_extract(extract))


def extract_table(extract: AuditExtract) -> bytes:
    """Return an extract as a table that a Norwegian spreadsheet opens as it is.

    UTF-8 with a byte-order mark, semicolons; above the heading stand the number, what it is about, and its check sum.
    Times are those of Oslo. No text is taken for a formula.
    """
    from desktop.printing.audit_extract import about, load_texts

    texts = load_texts(extract.language)
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    for label, value in (*about(extract, texts), (texts("digest"), extract.digest)):
        table.writerow((label, _harmless(value)))
    table.writerow(())
    columns = (
        "column-entry",
        "column-date",
        "column-time",
        "column-who",
        "column-what",
        "column-because",
        "column-case",
    )
    table.writerow([texts(column) for column in columns])
    for line in extract.lines:
        local = line.at.astimezone(OSLO)
        said = (line.entry, local.date().isoformat(), f"{local:%H:%M:%S}", line.by, line.what, line.because, line.about)
        table.writerow([_harmless(each) for each in said])
    return written.getvalue().encode("utf-8-sig")


def staff_names(store: Store, actor: Actor) -> tuple[StaffName, ...]:
    """Return everybody who works or worked here, by name.

    Raises:
        RuleBroken: `no-right`.
    """
    require(actor, Right.READ_JOURNAL)
    query = select(Staff.id, Staff.name).where(Staff.station_id == store.device.station_id).order_by(Staff.name)
    with store.read() as connection:
        return tuple(StaffName(row.id, row.name) for row in connection.execute(query))


def _subject(connection: Connection, command: MakeAuditExtract, language: Language) -> tuple[str, str]:
    """Return whom or what an extract is about, and when they were born."""
    person: Select[*tuple[Any, ...]] = select(Person.family_name, Person.given_names, Person.born_on)
    match command.about:
        case ExtractAbout.CASE:
            query = person.add_columns(Case.application).join(Case, Case.person_id == Person.id)
            row = connection.execute(query.where(Case.id == command.subject)).one()
            name = display_name(row.family_name, row.given_names)
            return f"{name}, {_errand(row.application, language)}", row.born_on
        case ExtractAbout.PERSON:
            row = connection.execute(person.where(Person.id == command.subject)).one()
            return display_name(row.family_name, row.given_names), row.born_on
        case ExtractAbout.STAFF:
            known = connection.execute(select(Staff.name).where(Staff.id == command.subject)).scalar_one_or_none()
            return known or command.subject, ""
        case ExtractAbout.STATION:
            return "", ""


def _lines(
    connection: Connection, entries: Sequence[str], language: Language, words: ExtractWords
) -> Iterator[ExtractLine]:
    for portion in (entries[at : at + _AT_ONCE] for at in range(0, len(entries), _AT_ONCE)):
        corrected = _corrected(connection, portion, language, words)
        rows = {row.id: row for row in connection.execute(_entries(portion))}
        for entry_id in portion:
            row = rows[entry_id]
            epoch = f".{row.epoch}" if row.epoch > 1 else ""
            yield ExtractLine(
                entry=f"{row.counter or ''}{epoch}/{row.number}".lstrip("/"),
                at=row.at,
                by=row.by or "",
                what=words.event(row.command),
                because="; ".join(filter(None, (*_because(row, language), *corrected.get(entry_id, ())))),
                about=_whose(row, language),
            )


_chain_of_counter = (StationCounter.id == JournalEntry.device) | (StationCounter.device == JournalEntry.device)
"""A counter's own chain, or the one that it has at its station."""


def _entries(portion: Sequence[str]) -> Select[*tuple[Any, ...]]:
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
            Case.application,
            Person.family_name,
            Person.given_names,
        )
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .join(Device, Device.id == JournalEntry.device, isouter=True)
        .join(StationCounter, _chain_of_counter, isouter=True)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .join(Case, Case.id == JournalEntry.case_id, isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .where(JournalEntry.id.in_(portion))
    )


def _because(row: Row[Any], language: Language) -> Iterator[str]:
    """Yield the reason that was given, what was searched for, and the number of what was printed or made."""
    # Retention may have taken the body away; who did what, and when, stays.
    said: Mapping[str, Any] = msgspec.json.decode(row.body) if row.body else {}
    for name in ("because", "reason", "query", "number"):
        text = said.get(name)
        if isinstance(text, str) and text:
            yield _reason(text, language) if name in ("because", "reason") else text


def _reason(text: str, language: Language) -> str:
    """Return a coded reason in words, whichever group it is from; what was written by hand stays as it is."""
    for group in ReasonGroup:
        worded = reason(group, text, language)
        if worded != text:
            return worded
    return text


def _corrected(
    connection: Connection, portion: Sequence[str], language: Language, words: ExtractWords
) -> dict[str, list[str]]:
    rows = connection.execute(
        select(CorrectionRecord)
        .where(CorrectionRecord.entry_id.in_(portion))
        .order_by(CorrectionRecord.entry_id, CorrectionRecord.position)
    ).all()
    found: dict[str, list[str]] = {}
    for row in rows:
        if row.field == PAPER or row.field in FOLLOWS:
            continue
        if row.field in _ADDRESS or row.field == HOLDER:
            said = words.field(row.field)
        else:
            said = words.was_is(Correction(row.field, row.before_value, row.after_value), language)
        found.setdefault(row.entry_id, []).append(said.translate(_ISOLATES))
    return found


def _whose(row: Row[Any], language: Language) -> str:
    if row.application is None:
        return ""
    return f"{display_name(row.family_name, row.given_names)}, {_errand(row.application, language)}"


def _errand(application: str, language: Language) -> str:
    try:
        return errand(application, language)
    except UnknownCodeError:
        return application


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(SIGNS_OF_A_FORMULA) else text
