"""The tests' own PostgreSQL: it is real, its databases are apart, and it never outlives the tests."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import URL, NullPool, create_engine, text

from tests.support import postgres as support
from tests.support.postgres import Cluster, PostgresMissing, find_binaries


def _run(url: URL, statement: str) -> object:
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        result = connection.execute(text(statement))
        return result.scalar() if result.returns_rows else None


def test_it_is_a_server_new_enough_for_a_station(postgres_url: URL) -> None:
    number = _run(postgres_url, "SELECT current_setting('server_version_num')::int")

    assert isinstance(number, int)
    assert number >= support.OLDEST * 10_000


def test_it_listens_on_a_socket_of_its_own_only(postgres: Cluster, postgres_url: URL) -> None:
    assert _run(postgres_url, "SHOW listen_addresses") == ""
    assert _run(postgres_url, "SHOW unix_socket_directories") == str(postgres.folder)
    assert postgres.folder.stat().st_mode & 0o077 == 0


def test_it_keeps_norwegian_letters_and_time_in_utc(postgres_url: URL) -> None:
    assert _run(postgres_url, "SHOW server_encoding") == "UTF8"
    assert _run(postgres_url, "SELECT lower('ÆØÅ')") == "æøå"
    assert _run(postgres_url, "SHOW timezone") == "UTC"


def test_two_databases_do_not_see_each_other(postgres: Cluster) -> None:
    first, second = postgres.create_database(), postgres.create_database()
    _run(postgres.url(first), "CREATE TABLE seat (tick int PRIMARY KEY)")

    assert _run(postgres.url(first), "SELECT to_regclass('seat') IS NOT NULL") is True
    assert _run(postgres.url(second), "SELECT to_regclass('seat') IS NOT NULL") is False

    postgres.drop_database(first)
    postgres.drop_database(second)


def test_a_template_is_prepared_once_and_copied(postgres: Cluster) -> None:
    prepared: list[URL] = []

    def prepare(url: URL) -> None:
        prepared.append(url)
        _run(url, "CREATE TABLE seat AS SELECT generate_series(1, 96) AS tick")

    copies = [postgres.create_database(postgres.template("seats", prepare)) for _ in range(2)]
    _run(postgres.url(copies[0]), "DELETE FROM seat")

    assert len(prepared) == 1
    assert [_run(postgres.url(copy), "SELECT count(*) FROM seat") for copy in copies] == [0, 96]
    for copy in copies:
        postgres.drop_database(copy)


def test_a_database_is_dropped_although_somebody_is_connected(postgres: Cluster) -> None:
    name = postgres.create_database()
    engine = create_engine(postgres.url(name), poolclass=NullPool)
    connection = engine.connect()
    connection.execute(text("SELECT 1"))

    postgres.drop_database(name)

    connection.invalidate()
    assert name not in str(_run(postgres.url("postgres"), "SELECT array_agg(datname) FROM pg_database"))


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_server_is_gone_when_the_test_process_is_killed(number: signal.Signals, tmp_path: Path) -> None:
    program = (
        "import signal, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # ignored where the tests run in the background
        "from tests.support.postgres import Cluster\n"
        "cluster = Cluster(); cluster.start()\n"
        "print(cluster.folder, (cluster.folder / 'data' / 'postmaster.pid').read_text().split()[0], flush=True)\n"
        "time.sleep(600)\n"
    )
    root = Path(support.__file__).parents[2]
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=root)
    assert process.stdout is not None
    folder, server = process.stdout.readline().split()
    assert _lives(int(server))

    process.send_signal(number)
    process.communicate()

    _wait_until_gone(Path(folder), int(server))


def test_stopping_removes_the_folder_and_may_be_repeated() -> None:
    cluster = Cluster()
    cluster.start()
    folder = cluster.folder
    server = int((folder / "data" / "postmaster.pid").read_text().split()[0])

    cluster.stop()
    cluster.stop()

    assert not folder.exists()
    assert not _lives(server)


def test_without_postgresql_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(Path, "glob", lambda *_: iter(()))

    with pytest.raises(PostgresMissing, match="apt-get install postgresql"):
        find_binaries()


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]


def _wait_until_gone(folder: Path, server: int) -> None:
    for _ in range(3000):  # a minute: not how long it may take, only the end of a wait that is in vain
        if not folder.exists() and not _lives(server):
            return
        time.sleep(0.02)
    pytest.fail(f"the server {server} or its folder {folder} is still there")
