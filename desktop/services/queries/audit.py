"""The journal as those read it who audit: page by page, and an entry in words.

Everything here is journalled before anything of it is returned: the question, once, and each entry that is opened.
Addresses are never among what is returned, as in an extract; whoever needs one looks at the person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, or_, select

from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.audit import ReadEntry, ReadJournal, case_of_entry
from desktop.services.audit_extract import cases_asked_of, entries_about, wanted
from desktop.services.commands import require
from desktop.services.looks import journalled, needs_reason
from desktop.services.queries.entry_facts import Fact, as_kept, facts_of
from desktop.services.queries.journal_words import ExtractWords, because, corrected, entries, errand_word, place
from desktop.services.work import Actor
from desktop.storage.models import Case, JournalEntry
from desktop.storage.store import Store

PAGE = 100
"""So many entries are read at a time."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """An entry, in a line.

    Attributes:
        place: where it stands, such as `S1/1042`.
        at: UTC.
        command: what was done, by its name in the journal.
        by: who; empty for the program itself.
        who: whose case it is about; empty where it is about none.
        errand: what is applied for.
        because: the reason, what was searched for, or the number of the paper.
        protected: whether the person's address is; a reason is asked before the entry is opened.
    """

    entry_id: str
    place: str
    at: datetime
    command: str
    by: str
    case_id: str
    who: str
    errand: str
    because: str
    protected: bool


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """An entry in words.

    Attributes:
        corrected: what was corrected, in words; of an address only that it was.
        facts: what the command said, field by field; empty where retention has taken it away.
        kept: the command as it is kept, without what is secret and without addresses; empty as `facts`.
        hash: of the entry, by which it can be found in an extract and in the signed heads.
    """

    row: AuditRow
    corrected: tuple[str, ...]
    facts: tuple[Fact, ...]
    kept: str
    hash: str

    @property
    def removed(self) -> bool:
        """Tell whether retention has taken away what the command said."""
        return not self.kept


def ask(store: Store, actor: Actor, question: ReadJournal, language: Language) -> tuple[AuditRow, ...]:
    """Return the newest entries that a question is about; that it was asked is in the journal first.

    Raises:
        RuleBroken: `look-needs-reason`, it is about a protected person and nobody has said why today; and as for
            `ReadJournal`; `no-right`; `look-not-journalled`.
    """
    require(actor, Right.READ_JOURNAL)
    if case_to_look_at(store, actor, question):
        raise RuleBroken("look-needs-reason")
    journalled(store, actor, question)
    return page(store, actor, question, language)


def page(
    store: Store, actor: Actor, question: ReadJournal, language: Language, after: AuditRow | None = None
) -> tuple[AuditRow, ...]:
    """Return the entries that follow one, the newest first: what was asked has been journalled.

    Raises:
        RuleBroken: `no-right`; `no-case`.
    """
    require(actor, Right.READ_JOURNAL)
    station = store.device.station_id
    with store.read() as connection:
        columns = JournalEntry.id, JournalEntry.at
        query = wanted(select(*columns), station, question, entries_about(connection, station, question))
        if after is not None:
            # The first condition says nothing new; by it the index is entered where the page begins.
            same = and_(JournalEntry.at == after.at, JournalEntry.id < after.entry_id)
            query = query.where(JournalEntry.at <= after.at, or_(JournalEntry.at < after.at, same))
        query = query.order_by(JournalEntry.at.desc(), JournalEntry.id.desc()).limit(PAGE)
        ids = [row.id for row in connection.execute(query)]
        found = {row.id: row for row in connection.execute(entries().where(JournalEntry.id.in_(ids)))}
        return tuple(_row(found[entry_id], language) for entry_id in ids)


def entry(store: Store, actor: Actor, entry_id: str, language: Language, words: ExtractWords) -> AuditEntry:
    """Return an entry in words; that it was read is in the journal first.

    Raises:
        RuleBroken: `no-entry`; `belongs-to` (R17); `look-needs-reason`; `no-right`; `look-not-journalled`.
    """
    require(actor, Right.READ_JOURNAL)
    if case_behind(store, actor, entry_id):
        raise RuleBroken("look-needs-reason")
    journalled(store, actor, ReadEntry(entry_id))
    with store.read() as connection:
        row = connection.execute(entries().add_columns(JournalEntry.hash).where(JournalEntry.id == entry_id)).one()
        said = _said(row)
        return AuditEntry(
            _row(row, language),
            tuple(corrected(connection, [entry_id], language, words).get(entry_id, ())),
            facts_of(connection, said, language, frozenset(filter(None, (row.case_id, row.person_id)))),
            as_kept(said),
            row.hash,
        )


def case_to_look_at(store: Store, actor: Actor, question: ReadJournal) -> str:
    """Return the case for which a reason has to be given before a question is answered; empty for none.

    Raises:
        RuleBroken: `no-case`.
    """
    with store.read() as connection:
        cases = cases_asked_of(connection, store.device.station_id, question)
    return cases[0] if cases and all(needs_reason(store, actor, case_id) for case_id in cases) else ""


def case_behind(store: Store, actor: Actor, entry_id: str) -> str:
    """Return the case for which a reason has to be given before an entry is opened; empty for none.

    An entry that is about no case may still say who somebody is, such as that by which a person was registered.

    Raises:
        RuleBroken: `no-entry`; `belongs-to` (R17).
    """
    station = store.device.station_id
    with store.read() as connection:
        case_id = case_of_entry(connection, station, entry_id)
        if case_id is None:
            row = connection.execute(entries().where(JournalEntry.id == entry_id)).one()
            case_id = _case_of_person(connection, station, str(_said(row).get("person_id", "")))
    return case_id if case_id and needs_reason(store, actor, case_id) else ""


def _case_of_person(connection: Connection, station: str, person_id: str) -> str | None:
    query = select(Case.id).where(Case.person_id == person_id, Case.station_id == station).order_by(Case.id).limit(1)
    return connection.execute(query).scalar_one_or_none()


def _said(row: Row[Any]) -> Mapping[str, Any]:
    """Return what a command said; nothing, where retention has taken it away."""
    return msgspec.json.decode(row.body) if row.body else {}


def _row(row: Row[Any], language: Language) -> AuditRow:
    known = row.application is not None
    return AuditRow(
        row.id,
        place(row),
        row.at,
        row.command,
        row.by or "",
        row.case_id if known and row.case_id else "",
        display_name(row.family_name, row.given_names) if known else "",
        errand_word(row.application, language) if known else "",
        "; ".join(because(row, language)),
        known and row.protection != AddressProtection.NONE,
    )
