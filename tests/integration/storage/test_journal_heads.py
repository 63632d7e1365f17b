"""The journal's signed heads: one a day, and what was kept elsewhere finds what is consistent in itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from desktop.domain.journal_heads import BEGINNING, SignedHead, in_groups, read_key
from desktop.exchange.journal_heads import HeadFileError, read_heads, write_heads
from desktop.services.commands import perform
from desktop.services.journal_heads import (
    HeadCheck,
    HeadFault,
    check_heads,
    head_file,
    heads,
    is_signed,
    public_key,
    sign_day,
)
from desktop.services.looks import LookFor
from desktop.storage.journal import Entry, append
from desktop.storage.journal_walk import walk
from desktop.storage.models import JournalEntry, JournalHead, JournalPayload
from tests.support.station import MONDAY, TestStation, make_station


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    made = make_station(tmp_path / "station", weeks=1)
    yield made
    made.store.close()


def day_passes(station: TestStation, looks: int = 2) -> None:
    """Let something happen, and the next morning come."""
    for _ in range(looks):
        perform(station.store, station.clerk, LookFor("Berg", 0))
    station.clock.advance(days=1)


def check(station: TestStation, file: bytes, key: str = "") -> HeadCheck:
    with station.store.read() as connection:
        return check_heads(connection, read_heads(file), key)


def write_anew(station: TestStation, after: int) -> None:
    """Write the end of the chain anew, so that it is consistent in itself: what only somebody can who has the file."""
    store = station.store
    with store.write() as connection:
        rows = connection.execute(
            select(JournalEntry, JournalPayload.salt, JournalPayload.body)
            .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
            .where(JournalEntry.number > after)
            .order_by(JournalEntry.number)
        ).all()
        ids = [row.id for row in rows]
        connection.execute(delete(JournalPayload).where(JournalPayload.entry_id.in_(ids)))
        connection.execute(delete(JournalEntry).where(JournalEntry.id.in_(ids)))
        for row in rows:
            entry = Entry(
                row.id, row.device, row.epoch, "somebody-else", row.at, row.command, row.case_id, row.body, row.salt
            )
            append(connection, entry)


def test_each_day_is_signed_once_and_only_when_it_is_over(station: TestStation) -> None:
    store = station.store
    assert sign_day(store) is None, "the first day is not over"
    day_passes(station)
    first = sign_day(store)
    assert first is not None
    assert (first.day, first.previous, first.public) == (MONDAY, BEGINNING, public_key(store))
    assert sign_day(store) is None
    perform(store, station.clerk, LookFor("Lie", 0))  # of today: in tomorrow's head
    station.clock.advance(days=1)
    second = sign_day(store)
    assert second is not None
    assert second.previous == first.digest
    assert second.chains[0].number == first.chains[0].number + 1
    station.clock.advance(days=3)
    assert sign_day(store) is None, "nobody has done anything since"
    station.clock.advance(days=-30)
    assert sign_day(store) is None, "the clock was put back"
    assert heads(store) == (first, second)
    assert all(is_signed(head) for head in heads(store))


def test_what_the_auditor_kept_holds_and_finds_a_chain_that_was_written_anew(station: TestStation) -> None:
    for _ in range(3):
        day_passes(station)
        sign_day(station.store)
    kept = head_file(station.store)
    signed = [head.chains[0] for head in heads(station.store)]
    found = check(station, kept, public_key(station.store))
    assert (found.heads, found.first, found.last, found.chains, found.breaks) == (
        3,
        MONDAY,
        MONDAY + timedelta(days=2),
        1,
        (),
    )

    write_anew(station, signed[0].number + 1)
    with station.store.read() as connection:
        assert walk(connection).holds, "by itself it looks whole"
    (broken,) = check(station, kept).breaks
    assert (broken.day, broken.fault, broken.chain, broken.held) == (
        MONDAY + timedelta(days=1),
        HeadFault.OTHER,
        signed[1],
        signed[0].number,
    )


def test_a_chain_that_was_cut_off_at_its_end_is_found(station: TestStation) -> None:
    day_passes(station)
    kept = head_file(station.store)
    with station.store.write() as connection:
        last = select(JournalEntry.id).order_by(JournalEntry.number.desc()).limit(1).scalar_subquery()
        connection.execute(delete(JournalPayload).where(JournalPayload.entry_id == last))
        connection.execute(delete(JournalEntry).where(JournalEntry.id == last))
        assert walk(connection).holds
    (broken,) = check(station, kept).breaks
    assert (broken.fault, broken.day, broken.held) == (HeadFault.GONE, MONDAY, 0)


def test_heads_that_were_changed_left_out_or_signed_by_another_are_found(station: TestStation) -> None:
    for _ in range(3):
        day_passes(station)
        sign_day(station.store)
    first, second, third = read_heads(head_file(station.store))

    def faults(*kept: SignedHead, key: str = "") -> list[tuple[date, HeadFault]]:
        found = check(station, write_heads("demo", "S1", kept), key)
        return [(each.day, each.fault) for each in found.breaks]

    assert faults(second, third) == [], "a file may begin with any day"
    assert faults(first, third) == [(third.day, HeadFault.LEFT_OUT)]
    other_day = replace(second, day=date(2026, 12, 24))
    assert faults(first, other_day) == [(other_day.day, HeadFault.UNSIGNED)]
    assert faults(first, key="0" * 64) == [(first.day, HeadFault.UNSIGNED)]
    with station.store.write() as connection:
        connection.execute(update(JournalHead).values(signature="0" * 128).where(JournalHead.day == second.day))
    assert faults(*heads(station.store)) == [(second.day, HeadFault.UNSIGNED)]


def test_the_key_is_known_however_it_is_written() -> None:
    key = "0123456789abcdef" * 4
    assert read_key(f" {in_groups(key).upper()} ") == key
    for wrong in ("", "0123", "x" * 64, key + "00"):
        with pytest.raises(ValueError):  # noqa: PT011 - one sentence is said for all of them
            read_key(wrong)


HEX = st.text("0123456789abcdef", min_size=64, max_size=64)
LINES = st.binary(max_size=300) | st.builds(
    lambda day, key: (
        b'{"day":"%s","made_at":"","chains":[["d",1,1,"%s"]],"previous":"%s"}'
        % (day.isoformat().encode(), key.encode(), key.encode())
    ),
    st.dates(),
    HEX,
)


@given(st.binary(max_size=400), st.lists(LINES, max_size=3))
def test_no_file_brings_the_reader_down(head: bytes, lines: list[bytes]) -> None:
    first = b'{"format":"skranke-journal-heads","version":1,"station":"demo","counter":"S1"}'
    for begins in (head, first):
        file = b"\n".join((begins, *lines))
        with suppress(HeadFileError):
            assert len(read_heads(file)) <= file.count(b"\n")


def test_a_head_is_read_as_it_was_written(station: TestStation) -> None:
    with station.store.write() as connection:
        connection.execute(
            insert(JournalHead).values(
                day=MONDAY - timedelta(days=9),
                made_at=station.clock.now(),
                chains=[["dév", 2, 7, "a" * 64]],
                previous=BEGINNING,
                public="b" * 64,
                signature="c" * 128,
            )
        )
    day_passes(station)
    assert read_heads(head_file(station.store)) == heads(station.store)
    assert len(heads(station.store)) == 2
