"""An extract from the journal in words, and as a table."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from desktop.domain.alphabet import name_key
from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractLine
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.rights import Right
from desktop.exchange.formulas import harmless
from desktop.services.audit_extract import ExtractMade, MakeAuditExtract
from desktop.services.commands import perform, require
from desktop.services.guidance import station_contact
from desktop.services.lists import MadeList
from desktop.services.queries.journal_words import (
    ExtractWords,
    because,
    corrected,
    entries,
    errand_word,
    place,
    whose,
)
from desktop.services.work import Actor
from desktop.storage.models import AuditExtractRow, Case, JournalEntry, Person, Staff
from desktop.storage.store import Store

_AT_ONCE = 500


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
        table.writerow((label, harmless(value)))
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
        table.writerow([harmless(each) for each in said])
    return written.getvalue().encode("utf-8-sig")


def staff_names(store: Store, actor: Actor) -> tuple[StaffName, ...]:
    """Return everybody who works or worked here, by name.

    Raises:
        RuleBroken: `no-right`.
    """
    require(actor, Right.READ_JOURNAL)
    query = select(Staff.id, Staff.name).where(Staff.station_id == store.device.station_id)
    with store.read() as connection:
        found = (StaffName(row.id, row.name) for row in connection.execute(query))
        return tuple(sorted(found, key=lambda one: name_key(one.name)))


def _subject(connection: Connection, command: MakeAuditExtract, language: Language) -> tuple[str, str]:
    """Return whom or what an extract is about, and when they were born."""
    person: Select[*tuple[Any, ...]] = select(Person.family_name, Person.given_names, Person.born_on)
    match command.about:
        case ExtractAbout.CASE:
            query = person.add_columns(Case.application).join(Case, Case.person_id == Person.id)
            row = connection.execute(query.where(Case.id == command.subject)).one()
            name = display_name(row.family_name, row.given_names)
            return f"{name}, {errand_word(row.application, language)}", row.born_on
        case ExtractAbout.PERSON:
            row = connection.execute(person.where(Person.id == command.subject)).one()
            return display_name(row.family_name, row.given_names), row.born_on
        case ExtractAbout.STAFF:
            known = connection.execute(select(Staff.name).where(Staff.id == command.subject)).scalar_one_or_none()
            return known or command.subject, ""
        case ExtractAbout.STATION:
            return "", ""


def _lines(
    connection: Connection, wanted: Sequence[str], language: Language, words: ExtractWords
) -> Iterator[ExtractLine]:
    for portion in (wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)):
        found = corrected(connection, portion, language, words)
        rows = {row.id: row for row in connection.execute(entries().where(JournalEntry.id.in_(portion)))}
        for entry_id in portion:
            row = rows[entry_id]
            yield ExtractLine(
                entry=place(row),
                at=row.at,
                by=row.by or "",
                what=words.event(row.command),
                because="; ".join(filter(None, (*because(row, language), *found.get(entry_id, ())))),
                about=whose(row, language),
            )
