"""Opening the demonstration, the data folder, and the log without people."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop import bootstrap
from desktop.bootstrap import CounterClock, data_folder, system_ids
from desktop.domain.appointments import State
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.invented import NotInvented, forget_demo, open_demo
from desktop.keeping.envelope import open_by_machine
from desktop.logs import HIDDEN, log_to
from desktop.services.commands import perform
from desktop.services.demo.invented import last_published_day
from desktop.services.demo.station import staff_members
from desktop.services.queries.staff import staff_members as staff_of
from desktop.services.staff import AddStaff, founder
from tests.support.station import MONDAY, make_station

NOON = instant_of(MONDAY, 12 * 60)


def test_a_demonstration_is_made_the_first_time_and_opened_afterwards(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []

    def progress(fraction: float, words: str) -> None:
        told.append((fraction, words))

    clock = CounterClock(SetClock(NOON))
    first = open_demo(tmp_path, clock, cases=3, progress=progress, language=Language.ENGLISH)
    first.close()
    again = open_demo(tmp_path, clock, cases=3, progress=progress)
    again.close()

    assert told[0] == (0.0, "Setting up the station")
    assert told[-1] == (1.0, "Finishing")
    assert first.device == again.device


def test_one_whose_calendar_has_run_out_is_set_aside_and_made_anew(tmp_path: Path) -> None:
    today = SetClock(NOON)
    store = open_demo(tmp_path, CounterClock(today), cases=3)
    old_last = last_published_day(store)
    store.close()
    assert old_last is not None

    today.put(instant_of(old_last + timedelta(days=1), 12 * 60))
    store = open_demo(tmp_path, CounterClock(today), cases=3)
    new_last = last_published_day(store)
    store.close()

    assert new_last is not None
    assert new_last > old_last
    assert sorted(path.name for path in tmp_path.glob("*.db")) == ["skranke-until-2027-01-08.db", "skranke.db"]
    assert open_by_machine(tmp_path) is not None, "the key is the same as before"


def test_a_real_station_is_never_taken_for_a_demonstration(tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2

    make_station(tmp_path).store.close()
    connection = dbapi2.connect(str(tmp_path / "skranke.db"), isolation_level=None)
    connection.execute("UPDATE station SET invented = 0")
    connection.close()
    before = (tmp_path / "skranke.db").read_bytes()

    with pytest.raises(NotInvented):
        open_demo(tmp_path, CounterClock(SetClock(NOON)), cases=3)

    with pytest.raises(NotInvented):
        forget_demo(tmp_path)

    assert (tmp_path / "skranke.db").read_bytes() == before


def test_a_demonstration_is_thrown_away_whole_and_the_next_one_has_fresh_people(tmp_path: Path) -> None:
    clock = CounterClock(SetClock(NOON))
    forget_demo(tmp_path)  # where there is none yet, nothing is to be done
    store = open_demo(tmp_path, clock, cases=3)
    perform(store, founder(store.ids.new()), AddStaff(store.ids.new(), "anna", "Anna Sol", Role.CLERK, "x"))
    store.close()

    forget_demo(tmp_path)
    assert [path.name for path in tmp_path.rglob("*.db*")] == []
    assert not (tmp_path / "second-journal").exists()
    store = open_demo(tmp_path, clock, cases=3)
    logins = {row.login for row in staff_of(store)}
    store.close()
    assert logins == {member.login for member in staff_members()}


def test_the_data_folder_is_the_one_asked_for_or_the_users_own_where_there_is_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert data_folder(tmp_path / "there") == tmp_path / "there"
    assert data_folder(None, demo=True) == tmp_path / "skranke-demo"
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "file" / "machine"))
    (tmp_path / "file").write_text("no folder can be made here")
    assert data_folder(None) == tmp_path / "skranke"


def test_a_counter_lies_in_the_folder_of_the_machine_unless_it_lies_in_the_users_already(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "machine"))

    assert data_folder(None) == tmp_path / "machine" / "data"

    (tmp_path / "skranke").mkdir()
    (tmp_path / "skranke" / "skranke.db").touch()
    assert data_folder(None) == tmp_path / "skranke"


def test_real_ids_are_new_each_time_and_in_order() -> None:
    ids = system_ids()
    made = [ids.new() for _ in range(50)]

    assert sorted(made) == made
    assert len(set(made)) == 50
    assert system_ids().new() not in made


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "skranke.log"
    root = logging.getLogger()
    level = root.level
    handler = log_to(path)
    yield path
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_the_log_keeps_numbers_and_codes_and_no_names(log: Path) -> None:
    logging.getLogger("desktop.services").warning("%s waits since %d, %s", "Nguyễn", 7, State.ARRIVED)

    line = log.read_text(encoding="utf-8")
    assert f"{HIDDEN} waits since 7, arrived" in line
    assert "Nguyễn" not in line


def test_of_a_librarys_message_only_the_place_stands(log: Path) -> None:
    logging.getLogger("somelibrary").error("could not store Nguyễn")
    logging.getLogger("somelibrary").info("chatter")

    assert "Nguyễn" not in log.read_text(encoding="utf-8")
    assert log.read_text(encoding="utf-8").count("test_bootstrap:") == 1


def test_of_an_exception_the_kind_and_the_lines_stand_and_not_the_text(log: Path) -> None:
    try:
        int("Nguyễn")
    except ValueError:
        logging.getLogger("ui").exception("A fault: %s", ValueError("Nguyễn"))

    written = log.read_text(encoding="utf-8")
    assert "ERROR ui A fault: ValueError" in written
    assert "test_of_an_exception" in written
    assert written.rstrip().endswith("ValueError")
    assert "Nguyễn" not in written.replace('int("Nguyễn")', "").replace('ValueError("Nguyễn")', "")


def test_logging_goes_into_the_data_folder(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    bootstrap.set_up_logging(tmp_path / "new")
    (handler,) = [handler for handler in root.handlers if handler not in before]
    logging.getLogger("skranke").info("started")
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()

    assert "INFO skranke started" in (tmp_path / "new" / "skranke.log").read_text(encoding="utf-8")
