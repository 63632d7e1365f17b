"""Take in the cases of a batch: what is new, what changed, what a clerk has changed here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.domain.exchange_words import BadLine, LineFault, RecordKind
from desktop.domain.till import FeePurpose
from desktop.exchange.reading import ReadLine
from desktop.exchange.records import CaseLine
from desktop.services.countries import countries
from desktop.services.importing import foreign, items, overruled, rows, standing
from desktop.services.importing.fields import CASE, PERSON, WHOLE_CASE, Values, case_values, said, unsaid
from desktop.services.importing.merging import Merged, merge
from desktop.services.importing.people import People
from desktop.services.importing.standing import SaidBefore, StandingCase
from desktop.services.importing.taking import Taking
from desktop.storage import search_bulk
from desktop.storage.bulk import insert_rows, rows_in, update_rows
from desktop.storage.search import IdentifierKind

OWN = len(CASE)
RECEIPT, FEE = CASE.index("receipt"), CASE.index("fee")

_NEW_FEE = ("id", "case_id", "purpose", "must_be_checked", "source", "exempt_because", *rows.FEE_COLUMNS)


Written = tuple[StandingCase, tuple[Any, ...], Sequence[Any], frozenset[str]]
"""A case as it stands, its columns and its fields as they shall stand, and which of these are another."""


@dataclass(frozen=True, slots=True)
class _Read:
    read: ReadLine
    id: str
    values: Values
    said: str


def take(taking: Taking, lines: Iterable[tuple[ReadLine, CaseLine]]) -> None:
    """Write the cases of some lines with their people and fees, and count what became of each."""
    wanted = [
        _Read(read, line.id, values, said(values))
        for read, line in taking.watched(_own(taking, list(lines)))
        for values in (case_values(line),)
    ]
    taking.watch()
    before = standing.said_before(taking.connection, RecordKind.CASE, [one.id for one in wanted])
    fresh: list[_Read] = []
    known: list[_Read] = []
    behind: list[overruled.Line] = []
    for one in wanted:
        earlier = before.get(one.id)
        if earlier is None:
            fresh.append(one)
        elif earlier.said == one.said or is_older(taking, earlier):
            taking.counts.unchanged += 1
            behind.append((one.id, one.id, one.values))
        else:
            known.append(one)
    overruled.note(taking, RecordKind.CASE, WHOLE_CASE, behind, before, partial(_stand, taking))
    there = _there(taking, [one.id for one in fresh])
    people = People(taking)
    people.look_up([one.values[OWN + 5] for one in fresh], [one.id for one in fresh])
    taking.watch()
    _add(taking, people, [one for one in fresh if one.id not in there])
    _change(taking, known + [one for one in fresh if one.id in there], before)


def is_older(taking: Taking, earlier: SaidBefore) -> bool:
    """Tell whether a later file has spoken already."""
    return taking.made_at is not None and earlier.made_at is not None and taking.made_at < earlier.made_at


def keep_said(taking: Taking, kind: RecordKind, records: Iterable[tuple[str, str]]) -> None:
    """Keep what the file says of records, for the next comparison."""
    insert_rows(
        taking.connection,
        "imported_record",
        ("kind", "id", "said", "file_id"),
        [(kind.value, record_id, text, taking.file_id) for record_id, text in records],
        otherwise="ON CONFLICT (kind, id) DO UPDATE SET said = excluded.said, file_id = excluded.file_id",
        watch=taking.watch,
    )


def write_case(taking: Taking, there: StandingCase, values: Sequence[Any], changed: frozenset[str]) -> None:
    """Write what changed of one case, its person left out.

    Raises:
        BadLine: `bad-code`.
    """
    _write(taking, [(there, rows.case_columns(values, there.row), values, changed)])


def _own(taking: Taking, lines: list[tuple[ReadLine, CaseLine]]) -> list[tuple[ReadLine, CaseLine]]:
    own: list[tuple[ReadLine, CaseLine]] = []
    elsewhere: dict[str, list[CaseLine]] = {}
    known = countries()
    for read, line in lines:
        if line.station != taking.station_id:
            taking.refuse(read, LineFault.BELONGS_TO, "station", line.station)
            elsewhere.setdefault(line.station, []).append(line)
        elif line.person.citizenship not in known:
            taking.refuse(read, LineFault.BAD_CODE, "person.citizenship")
        else:
            own.append((read, line))
    for station, theirs in elsewhere.items():
        identifiers = [one for line in theirs for one in foreign.identifiers_of(line)]
        foreign.keep(taking.connection, taking.secret, station, identifiers, taking.watch)
    return own


def _stand(taking: Taking, ids: list[str]) -> dict[str, Values]:
    there = standing.cases(taking.connection, ids)
    return {case_id: case.case_values + case.person_values for case_id, case in there.items()}


def _there(taking: Taking, ids: list[str]) -> set[str]:
    return {row[0] for row in rows_in(taking.connection, "SELECT id FROM case_file WHERE id", ids)}


def _add(taking: Taking, people: People, new: list[_Read]) -> None:
    cases: list[tuple[Any, ...]] = []
    fees: list[tuple[Any, ...]] = []
    lists: list[tuple[Any, ...]] = []
    kept: list[tuple[str, str]] = []
    receipts: list[tuple[str, str, str, str]] = []
    merged: list[tuple[str, Merged]] = []
    today = taking.now[:10]
    for one in taking.watched(new):
        try:
            columns = rows.case_columns(one.values)
        except BadLine as fault:
            taking.refuse(one.read, fault)
            continue
        person = one.values[OWN:]
        person_id = people.same(person)
        if person_id is None:
            person_id = people.add(one.id, person)
        else:
            both = merge(PERSON, None, person, people.values(person_id))
            people.change(person_id, both.values)
            merged.append((one.id, both))
        opened = rows.opened_at(columns[5], taking.now)
        asked = rows.requested_by(columns[0])
        cases.append((one.id, taking.station_id, person_id, asked, opened, *columns))
        fee = rows.fee_columns(one.values)
        if fee is not None:
            fees.append((one.id, one.id, FeePurpose.APPLICATION.value, False, rows.SOURCE, "", *fee))
        since = rows.list_from(columns[1], columns[5] or today)
        if since is not None:
            lists.append((one.id, since, 1, "{}"))
        kept.append((one.id, one.said))
        receipts.append((IdentifierKind.RECEIPT.value, columns[4], person_id, one.id))
        taking.counts.added += 1
    taking.note_cases(case_id for case_id, _ in kept)
    people.write()
    own = ("id", "station_id", "person_id", "requested_by", "opened_at", *rows.CASE_COLUMNS)
    watch = taking.watch
    insert_rows(taking.connection, "case_file", own, cases, watch=watch)
    insert_rows(taking.connection, "fee", _NEW_FEE, fees, watch=watch)
    listed = ("case_id", "valid_from", "passports", "answers")
    insert_rows(taking.connection, "case_checklist", listed, lists, watch=watch)
    keep_said(taking, RecordKind.CASE, kept)
    items.note_differences(taking, RecordKind.CASE, merged)
    if taking.has_search and not taking.first_load:
        search_bulk.put_people(taking.connection, (), (), receipts, watch)


def _change(taking: Taking, known: list[_Read], before: dict[str, SaidBefore]) -> None:
    if not known:
        return
    bases = {one.id: unsaid(before[one.id].said) for one in taking.watched(known) if one.id in before}
    # Mostly a phone or an address is another: then nothing else of the case is looked at.
    whole = [one for one in known if one.id not in bases or bases[one.id][:OWN] != one.values[:OWN]]
    there = standing.cases(taking.connection, [one.id for one in whole])
    owners = standing.owners(taking.connection, [one.id for one in known])
    people = People(taking)
    people.read({owner.person_id for owner in owners.values()})
    written: list[Written] = []
    merged: list[tuple[str, Merged]] = []
    kept: list[tuple[str, str]] = []
    for one in taking.watched(known):
        owner, case, base = owners[one.id], there.get(one.id), bases.get(one.id)
        if owner.station_id != taking.station_id:
            taking.refuse(one.read, LineFault.BELONGS_TO, "station", owner.station_id)
            continue
        person = people.values(owner.person_id)
        if case is None:
            both = merge(PERSON, base[OWN:] if base else None, one.values[OWN:], person)
            people.change(owner.person_id, both.values)
        else:
            both = merge(WHOLE_CASE, base, one.values, case.case_values + person)
            try:
                columns = rows.case_columns(both.values, case.row)
            except BadLine as fault:
                taking.refuse(one.read, fault)
                continue
            people.change(owner.person_id, both.values[OWN:])
            written.append((case, columns, both.values, both.changed))
        if both.changed:
            taking.counts.changed += 1
            taking.cases.add(one.id)
        else:
            taking.counts.unchanged += 1
        merged.append((one.id, both))
        kept.append((one.id, one.said))
    people.write()
    _write(taking, written)
    keep_said(taking, RecordKind.CASE, kept)
    items.note_differences(taking, RecordKind.CASE, merged)


def _write(taking: Taking, written: Sequence[Written]) -> None:
    own = frozenset(CASE) - {"fee"}
    cases = [(*columns, case.row.id) for case, columns, _, changed in written if changed & own]
    update_rows(taking.connection, "case_file", rows.CASE_COLUMNS, "id", cases, watch=taking.watch)
    fresh: list[tuple[Any, ...]] = []
    fees: list[tuple[Any, ...]] = []
    for case, _, values, changed in written:
        columns = rows.fee_columns(values) if "fee" in changed else None
        if columns is not None and case.fee is None:
            purpose = FeePurpose.APPLICATION.value
            fresh.append((case.row.id, case.row.id, purpose, False, rows.SOURCE, "", *columns))
        elif columns is not None:
            fees.append((*columns, case.fee.id))
    insert_rows(taking.connection, "fee", _NEW_FEE, fresh)
    update_rows(taking.connection, "fee", rows.FEE_COLUMNS, "id", fees)
    if taking.has_search and not taking.first_load:
        receipts = [
            (
                (kind, case.row.receipt, case.person.id, case.row.id),
                (kind, values[RECEIPT], case.person.id, case.row.id),
            )
            for case, _, values, changed in written
            if "receipt" in changed
            for kind in (IdentifierKind.RECEIPT.value,)
        ]
        search_bulk.put_people(
            taking.connection, (), [old for old, _ in receipts], [new for _, new in receipts], taking.watch
        )
