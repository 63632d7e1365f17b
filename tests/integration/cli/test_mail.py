"""`skranke mail send`: what is due goes, through a real server, and a server that is away is told by the status."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.mail_server import SetMailServer
from tests.integration.cli.conftest import Run
from tests.support.smtp_server import SENDER, MailHost
from tests.support.station import MORNING, TestStation, book_person, make_station


@pytest.fixture
def host() -> Iterator[MailHost]:
    running = MailHost().start()
    yield running
    running.stop()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[TestStation]:
    """Give a station that nobody has been booked at yet."""
    station = make_station(tmp_path / "station", weeks=1)
    yield station
    station.store.close()


def set_up(station: TestStation, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    administrator = replace(station.leader, rights=frozenset(Right))
    perform(station.store, administrator, SetMailServer(True, "127.0.0.1", port, "", SENDER))
    book_person(station, nth=6)
    monkeypatch.setattr("desktop.bootstrap.SystemClock.now", lambda _: MORNING + timedelta(minutes=3))


def test_what_is_due_goes_once(
    run: Run, small: TestStation, host: MailHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    set_up(small, host.settings().port, monkeypatch)

    ran = run("mail", "send", "--data-dir", tmp_path / "station")
    again = run("mail", "send", "--data-dir", tmp_path / "station")

    assert (ran.status, ran.out, ran.err) == (0, "Sent: 1. Waiting: 0.\n", "")
    assert again.out == "Sent: 0. Waiting: 0.\n"
    assert [message["To"] for message in host.office.taken] == ["anh@example.org"]


def test_a_server_that_is_away_is_told(
    run: Run, small: TestStation, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stopped = MailHost().start()
    stopped.stop()
    set_up(small, stopped.settings().port, monkeypatch)

    ran = run("mail", "send", "--data-dir", tmp_path / "station")

    assert (ran.status, ran.out) == (1, "Sent: 0. Waiting: 1.\n")
    assert "no-server" in ran.err
    assert "anh" not in ran.err


def test_where_mail_is_off_nothing_goes(run: Run, folder: Path) -> None:
    ran = run("mail", "send", "--data-dir", folder)

    assert (ran.status, ran.out) == (0, "E-mail is switched off at this station. Nothing was sent.\n")
    assert run("mail", "--data-dir", folder).status == 2
