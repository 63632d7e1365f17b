"""What the journal keeps beside its chain: which contents leave with a case, and which by their own age.

The entry itself stays, with the digest of what it said: the chain still holds, and tells a content that was removed
from one that was forged.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, delete, exists, or_, select

from desktop.domain.clock import instant_of
from desktop.services.retention_rows import retention_table
from desktop.services.retention_stays import given_out, not_in_open_outage
from desktop.storage.models import Case, JournalEntry, JournalPayload, Person, RecoveredEntry

AT_ONCE = 300
_TEXTS = re.compile(r'"((?:[^"\\]|\\.)*)"')
"""The texts of a JSON body."""
_LONGEST_ID = 64


def of_cases(connection: Connection, case_ids: Sequence[str]) -> set[str]:
    """Return the entries about some cases that have a content."""
    found: set[str] = set()
    for begins in range(0, len(case_ids), AT_ONCE):
        query = (
            select(JournalPayload.entry_id)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.case_id.in_(case_ids[begins : begins + AT_ONCE]))
        )
        found.update(connection.execute(query).scalars())
    return found


def naming(connection: Connection, ids: Collection[str]) -> dict[str, set[str]]:
    """Return, by the id of a case or a person, the entries that name it in their content and are not about that case.

    It reads the whole journal once; what is about the station names nobody.
    """
    found: dict[str, set[str]] = {}
    wanted = frozenset(ids)
    if not wanted:
        return found
    query = (
        select(JournalEntry.id, JournalEntry.case_id, JournalPayload.body)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(JournalEntry.command.not_in(retention_table().about_station))
    )
    for entry_id, about, body in connection.execution_options(yield_per=1000).execute(query):
        for named in wanted & _ids(body):
            if named != about:
                found.setdefault(named, set()).add(entry_id)
    return found


def still_wanted(connection: Connection, entry_ids: Collection[str]) -> frozenset[str]:
    """Return which of some entries have not been given out, or may have to be entered elsewhere yet."""
    asked = sorted(entry_ids)
    found: set[str] = set()
    for begins in range(0, len(asked), AT_ONCE):
        query = select(JournalEntry.id).where(
            JournalEntry.id.in_(asked[begins : begins + AT_ONCE]), ~(given_out() & not_in_open_outage())
        )
        found.update(connection.execute(query).scalars())
    return frozenset(found)


def left_over(connection: Connection, before: date) -> Iterator[tuple[str, ...]]:
    """Return, in portions, the entries of before a local day whose content is about nobody who is here.

    They are what was searched for, bookings that were taken back, and what a counter pushed after the case had left.
    """
    query = (
        select(JournalEntry.id, JournalPayload.body)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(*_left_over(before))
    )
    for rows in connection.execution_options(yield_per=AT_ONCE).execute(query).partitions():
        texts = {row.id: _ids(row.body) for row in rows}
        here = _here(connection, sorted(frozenset().union(*texts.values())))
        yield tuple(entry_id for entry_id, named in texts.items() if not named & here)


def leaving_by_age(connection: Connection, entry_ids: Sequence[str], before: date) -> tuple[str, ...]:
    """Return which of some entries are as old as that, given out, and about no case that is here."""
    found: list[str] = []
    for begins in range(0, len(entry_ids), AT_ONCE):
        asked = JournalEntry.id.in_(entry_ids[begins : begins + AT_ONCE])
        found += connection.execute(select(JournalEntry.id).where(asked, *_left_over(before))).scalars()
    return tuple(found)


def _ids(body: str) -> frozenset[str]:
    """Return the texts of a JSON body that can be an id: such a one has nothing that JSON escapes."""
    found = _TEXTS.findall(body)
    return frozenset(text for text in found if len(text) <= _LONGEST_ID and "\\" not in text and text.isprintable())


def _left_over(before: date) -> tuple[ColumnElement[bool], ...]:
    return (
        JournalEntry.at < instant_of(before, 0),
        JournalEntry.command.not_in(retention_table().about_station),
        or_(JournalEntry.case_id.is_(None), ~exists().where(Case.id == JournalEntry.case_id)),
        given_out(),
        not_in_open_outage(),
    )


def _here(connection: Connection, ids: Sequence[str]) -> frozenset[str]:
    """Return which of some texts are the id of a case or a person that is here."""
    found: set[str] = set()
    for begins in range(0, len(ids), AT_ONCE):
        portion = ids[begins : begins + AT_ONCE]
        for model in (Case, Person):
            found.update(connection.execute(select(model.id).where(model.id.in_(portion))).scalars())
    return frozenset(found)


def remove(connection: Connection, entry_ids: Collection[str]) -> int:
    """Remove the contents of entries, and return how many there were."""
    asked = sorted(entry_ids)
    count = 0
    for begins in range(0, len(asked), AT_ONCE):
        portion = asked[begins : begins + AT_ONCE]
        if connection.dialect.name == "sqlite":  # the station has no such rows: they are the counter's own
            connection.execute(delete(RecoveredEntry).where(RecoveredEntry.entry_id.in_(portion)))
        count += connection.execute(delete(JournalPayload).where(JournalPayload.entry_id.in_(portion))).rowcount
    return count
