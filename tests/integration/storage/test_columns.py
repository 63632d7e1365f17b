"""What the columns refuse, on both databases, whoever writes."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, StatementError

from desktop.domain.appointments import State
from desktop.services.cases import PersonDetails, RegisterPerson
from desktop.services.commands import perform
from desktop.storage import engine
from tests.integration.core.conftest import station
from tests.support.quick_databases import DURABILITY_AS_SHIPPED
from tests.support.station import TestStation, book_person

__all__ = ["station"]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\n", "\x1b", "\x7f", "\x9f"])
def test_a_line_takes_no_control_characters(station: TestStation, character: str) -> None:
    details = PersonDetails(f"Ol{character}sen", "Eva", "1990-01-01", "SWE")
    with pytest.raises(StatementError) as refused:
        perform(station.store, station.clerk, RegisterPerson(station.ids.new(), details))
    assert "Ol" not in str(refused.value)


@pytest.mark.parametrize("character", ["\x01", "\x1f", "\x7f", "\n"])
def test_the_database_itself_takes_none_either(station: TestStation, character: str) -> None:
    booked = book_person(station)
    statement = text("UPDATE person SET family_name = :name")
    with pytest.raises(DBAPIError), station.store.write() as connection:
        connection.execute(statement, {"name": f"a{character}b"})
    assert booked.case_id


def test_a_note_has_lines(station: TestStation) -> None:
    details = PersonDetails("Olsen", "Eva", "1990-01-01", "SWE", note="Ringer igjen.\nHar verge.")
    perform(station.store, station.clerk, RegisterPerson(station.ids.new(), details))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE appointment SET state = 'elsewhere'",
        "UPDATE appointment SET case_id = 'nobody'",
        "UPDATE appointment SET minutes = 0",
        "UPDATE seat SET hold_id = appointment_id",
        "UPDATE seat SET tick = 288",
        "UPDATE person SET born_on = '1991'",
        "UPDATE case_file SET outcome = 'granted'",
        "UPDATE case_file SET outcome = 'rejected', decided_by = 'police', decided_on = '2026-11-23'",
        "UPDATE checklist_line SET missing_by = '2026-12-01', original_seen = (1 = 1)",
    ],
)
def test_what_cannot_be_is_refused_by_the_database(station: TestStation, statement: str) -> None:
    book_person(station)
    with pytest.raises(DBAPIError), station.store.write() as connection:
        connection.execute(text(statement))


def test_every_state_is_one_that_the_database_knows(station: TestStation) -> None:
    book_person(station)
    for state in State:
        with station.store.write() as connection:
            connection.execute(text("UPDATE appointment SET state = :state"), {"state": state.value})
    with station.store.write() as connection:
        connection.execute(text("UPDATE appointment SET state = 'booked'"))


def test_every_commit_is_flushed_and_every_reference_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.support.station import make_station

    monkeypatch.setattr(engine, "DURABILITY", DURABILITY_AS_SHIPPED)
    made = make_station(tmp_path, weeks=1)
    with made.store.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    made.store.close()
