"""Questions of each key have connections of their own: each sees one state, holds nothing, and ends with the store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from desktop.services.queries.find import find
from desktop.storage.plain import rows_of
from tests.support.station import book_person, make_station

PEOPLE = "SELECT count(*) FROM person"


def test_a_question_sees_one_state_and_the_next_sees_what_was_written(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    with station.store.read_plain() as plain:
        assert rows_of(plain, PEOPLE) == [(0,)]
        book_person(station)
        assert rows_of(plain, PEOPLE) == [(0,)]
    assert len(find(station.store, "nguyen")) == 1
    station.store.close()


def test_two_questions_at_once_have_a_connection_each_and_any_thread_may_have_it_next(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    book_person(station)
    with (
        station.store.read_plain() as one,
        station.store.read_plain() as another,
        ThreadPoolExecutor(1) as other_thread,
    ):
        assert one is not another
        assert len(other_thread.submit(find, station.store, "nguyen").result()) == 1
    assert len(find(station.store, "nguyen")) == 1
    station.store.close()


def test_a_question_that_fails_leaves_no_transaction_open(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    with pytest.raises(driver.OperationalError), station.store.read_plain() as plain:
        rows_of(plain, "SELECT nothing FROM nowhere")
    with station.store.read_plain() as again:
        assert again is plain
        assert rows_of(again, PEOPLE) == [(0,)]
    station.store.close()


def test_the_connections_are_closed_with_the_store(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    with station.store.read_plain() as plain:
        rows_of(plain, PEOPLE)
    station.store.close()
    with pytest.raises(driver.ProgrammingError):
        rows_of(plain, PEOPLE)
