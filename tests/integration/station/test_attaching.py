"""A program that is attached to its station: its settings, a protected line, and the mail."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from psycopg import sql
from sqlalchemy import select

from desktop.domain.appointments import Standing
from desktop.domain.languages import Language
from desktop.domain.mail import Attempt, Letter, MailServer, NoticeState, Sending
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.importing.files import take_in_file
from desktop.services.mail_sending import send_due
from desktop.services.mail_server import SetMailServer
from desktop.services.stations import SitAtDesk
from desktop.services.watch import Watch
from desktop.station import following
from desktop.station.address import SETTINGS_FILE, checked_address, read_address, write_address
from desktop.station.attaching import attach, follower_of
from desktop.station.clock import StationClock
from desktop.station.messages import LineDown, TurnedAway
from desktop.station.postgres_line import PostgresLine
from desktop.storage.models import Device, Notice
from desktop.storage.store import Store, store_on
from tests.integration.mail.test_outbox import put_down
from tests.integration.station.test_two_counters import BERG, standing
from tests.support.exchange import appointment, case, write_file
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.smtp_server import CERTIFICATE, KEY
from tests.support.station import book_person, make_station

REMOTE = "postgresql://skranke_s1@db.example.org:5433/skranke"
ODD = 'a "b" \\c æ'
"""A password that has to be escaped."""


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


# The settings, and what they lead to.


def test_the_settings_are_written_for_their_owner_and_read_again(tmp_path: Path) -> None:
    assert read_address(tmp_path) is None
    given = replace(checked_address(REMOTE, str(CERTIFICATE)), password=ODD, answer=timedelta(seconds=5))
    write_address(tmp_path, given)
    read = read_address(tmp_path)
    assert read is not None
    assert read.password == given.password
    assert (read.answer, read.contact) == (timedelta(seconds=5), timedelta(seconds=1.5))
    assert read.url.host == "db.example.org"
    assert dict(read.url.query)["sslmode"] == "verify-full"
    assert Path(read.root_certificate).parent == tmp_path, "the certificate stays beside the settings"
    assert given.password not in repr(read)
    settings = tmp_path / SETTINGS_FILE
    assert stat.S_IMODE(settings.stat().st_mode) == 0o600
    settings.chmod(0o644)
    read_address(tmp_path)
    assert stat.S_IMODE(settings.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("url = [", "station-settings-unreadable"),
        ("password = 'x'", "station-settings-wrong"),
        ("url = 1", "station-settings-wrong"),
        ("url = 'postgresql:///x'\nanswer_seconds = 'soon'", "station-settings-wrong"),
        ("url = 'postgresql:///x'\nanswer_seconds = true", "station-settings-wrong"),
        ("url = 'postgresql:///x'\ncontact_seconds = 0.0", "station-settings-wrong"),
        ("url = 'postgresql:///x'\nanswers_seconds = 3", "station-settings-wrong"),
        ("url = 'sqlite:///x'", "station-url-wrong"),
        ("url = 'postgresql:///x?hostaddr=192.0.2.1'", "station-url-parameter"),
        ("url = 'postgresql://db.example.org/x'", "station-no-root-certificate"),
        ("url = 'postgresql://db.example.org/x'\nroot_certificate = 'gone.crt'", "station-root-certificate-missing"),
    ],
)
def test_wrong_settings_are_refused_in_a_sentence(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / SETTINGS_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(RuleBroken) as refused:
        read_address(tmp_path)
    assert refused.value.code == code


@pytest.mark.parametrize("host", ["", "localhost", "127.0.0.1", "[::1]"])
def test_nothing_leaves_the_computer_without_a_network(host: str) -> None:
    assert "sslmode" not in checked_address(f"postgresql://a@{host}/x").connection_url
    assert "sslmode" not in checked_address("postgresql://a@/x?host=/run/postgresql").connection_url


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://a@db.example.org/x",
        "postgresql://a@192.0.2.1/x",
        "postgresql://a@localhost/x?host=db.example.org",
        "postgresql://a@/x?host=/run/postgresql&host=db.example.org:5432",
        "postgresql://a@localhost.example.org/x",
    ],
)
def test_what_goes_over_a_network_is_verified(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    built = checked_address(url, str(CERTIFICATE)).url.query
    assert (built["sslmode"], built["sslrootcert"]) == ("verify-full", str(CERTIFICATE))
    for weaker in ("disable", "allow", "prefer", "require", "verify-ca"):
        with pytest.raises(RuleBroken, match="station-not-tls"):
            checked_address(f"{url}{'&' if '?' in url else '?'}sslmode={weaker}", str(CERTIFICATE))
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        with monkeypatch.context() as changed:
            changed.setenv(name, "192.0.2.1")
            with pytest.raises(RuleBroken, match="station-no-root-certificate"):
                checked_address("postgresql:///x")


def test_a_real_server_must_show_its_certificate_and_ask_for_the_password(tmp_path: Path) -> None:
    station = make_station(tmp_path / "one", weeks=1)
    with ExitStack() as closing:
        closing.callback(station.store.close)
        cluster = closing.enter_context(Cluster())
        port = _over_tls(cluster)

        def contact(host: str, password: str, certificate: Path = CERTIFICATE) -> None:
            wanted = f"?sslmode=verify-full&sslrootcert={certificate}"
            address = checked_address(f"postgresql://skranke:{password}@{host}:{port}/postgres{wanted}")
            clock = StationClock(station.clock)
            line = PostgresLine(address.connection_url, station.store.device, "d", clock, station.ids)
            try:
                with line._answers(), line.station.engine.connect() as connection:
                    ssl = connection.exec_driver_sql("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
                    assert ssl.scalar_one() is True
            finally:
                line.close()

        contact("localhost", "rett")
        with pytest.raises(TurnedAway) as turned_away:
            contact("localhost", "galt")
        assert "password authentication failed" in str(turned_away.value.__cause__)
        with pytest.raises(LineDown) as down:
            contact("127.0.0.2", "rett")  # the certificate is another's
        assert "does not match host name" in str(down.value.__cause__)
        other = tmp_path / "other.crt"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout",
             tmp_path / "other.key", "-out", other],
            check=True, capture_output=True,
        )  # fmt: skip
        with pytest.raises(LineDown) as down:
            contact("localhost", "rett", other)
        assert "certificate verify failed" in str(down.value.__cause__)


def _over_tls(cluster: Cluster) -> int:
    """Have a server take nothing but TLS and passwords over the network, and return its port."""
    data = cluster.folder / "data"
    for source, name in ((CERTIFICATE, "server.crt"), (KEY, "server.key")):
        shutil.copy(source, data / name)
        (data / name).chmod(0o600)
        os.chown(data / name, cluster._account.uid, cluster._account.gid)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(f"\nlisten_addresses = '127.0.0.1, 127.0.0.2'\nssl = on\nport = {port}\n")
    with (data / "pg_hba.conf").open("w", encoding="utf-8") as rules:
        rules.write("local all all trust\nhostssl all all 127.0.0.0/8 scram-sha-256\n")
    cluster._execute(sql.SQL("ALTER ROLE {} PASSWORD 'rett'").format(sql.Identifier("skranke")))
    log = cluster.folder / "server.log"  # or the server would keep our pipe open
    restart = ("--pgdata", data, "--log", log, "--wait", "--mode", "fast", "restart")
    cluster._account.run(cluster.binaries / "pg_ctl", *restart)
    return port


# Attached.


def test_a_counter_that_is_alone_stays_so(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    assert attach(station.store, tmp_path, station.clock) is None
    assert station.store.station is None
    assert station.store.of_record() is station.store
    station.store.close()


def again(counter: OneCounter, folder: Path) -> Store:
    """Open the file of a counter once more, as its program does at a start."""
    store = store_on(counter.store.engine, counter.station.clock, counter.station.ids)
    assert attach(store, folder, counter.station.clock, "1.2.3") is follower_of(store)
    return store


def test_it_asks_its_station_and_hands_over_what_waits_when_it_is_closed(two: Several, tmp_path: Path) -> None:
    first = two.counters[0]
    folder = tmp_path / "settings"
    folder.mkdir()
    url = first.line.behind.station.engine.url.set(drivername="postgresql").render_as_string()
    write_address(folder, checked_address(url))
    store = again(first, folder)
    booked = book_person(replace(first.station, store=store))
    assert standing(first, booked) == Standing.FIRM
    desk = first.station.desks[1].desk_id
    perform(store, first.station.clerk, SitAtDesk(desk))  # a fact of this PC alone
    with store.read() as connection:
        assert connection.execute(select(Device.desk_id)).scalar_one() == desk
    follower = follower_of(store)
    assert follower is not None
    assert follower.standing().waiting == 1
    assert store.of_record() is not store
    store.close()
    assert first.follower.standing().waiting == 0
    two.settle()
    two.assert_equal()


def test_without_settings_it_goes_on_by_itself(two: Several, tmp_path: Path) -> None:
    second = two.counters[1]
    store = again(second, tmp_path)
    assert standing(second, book_person(replace(second.station, store=store))) == Standing.PROVISIONAL
    assert store.of_record() is None
    store.close()
    two.settle()
    two.assert_equal()


def test_what_was_never_answered_is_settled_at_the_next_start(two: Several, tmp_path: Path) -> None:
    first = two.counters[0]
    first.line.mode = Mode.LOSES_ANSWERS
    with pytest.MonkeyPatch.context() as killed:
        killed.setattr(following.Follower, "_alone", _killed)
        with pytest.raises(KeyboardInterrupt):
            book_person(first.station)
    folder = tmp_path / "settings"
    folder.mkdir()
    url = first.line.behind.station.engine.url.set(drivername="postgresql").render_as_string()
    write_address(folder, checked_address(url))
    again(first, folder).close()
    two.settle()
    two.assert_equal()
    with first.store.read() as connection:
        assert len(connection.exec_driver_sql("SELECT id FROM appointment").all()) == 1


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_screens_hear_of_what_was_pulled_and_not_of_every_contact(two: Several) -> None:
    first, second = two.counters
    second.settle()
    watch = Watch(second.store)
    two.clock.advance(minutes=1)
    second.follower.sync()
    assert second.follower.standing().heard_at is not None
    assert not watch.moved()
    book_person(first.station)
    assert not watch.moved()
    second.follower.sync()
    assert watch.moved()
    assert not watch.moved()
    second.line.mode = Mode.DOWN
    book_person(second.station, BERG, nth=1)
    assert watch.moved()
    watch.close()


@dataclass
class Post:
    """A transport that takes everything."""

    letters: list[Letter] = field(default_factory=list)

    def send(self, server: MailServer, letter: Letter) -> Attempt:
        """Take a letter."""
        assert server.host == "127.0.0.1"
        self.letters.append(letter)
        return Attempt(Sending.SENT, "250")


def test_mail_is_sent_once_for_the_station_and_rests_while_it_cannot_be_asked(two: Several) -> None:
    first, second = two.counters
    everything = replace(first.station.leader, rights=frozenset(Right))
    perform(first.store, everything, SetMailServer(True, "127.0.0.1", 2525, "s", "timer@station.example.org", "pw"))
    for counter in two.counters:
        line, follower = counter.line, counter.follower
        counter.store.at_station = _Of(follower, line.behind.station)
    put_down(first.station)
    two.settle()
    two.clock.advance(minutes=5)  # a booking can be taken back for a while before anybody is told
    post = Post()
    second.follower.work_alone(by_hand=True)
    assert send_due(second.store, post, half).tried == 0
    second.follower.work_alone(by_hand=False)
    assert send_due(second.store, post, half).sent == 1
    assert send_due(first.store, post, half).tried == 0, "the other has sent it, though its own file does not know yet"
    assert len(post.letters) == 1
    two.settle()
    with first.store.read() as connection:
        states = connection.execute(select(Notice.state).where(Notice.sent_at.is_not(None))).scalars().all()
    assert states == [NoticeState.SENT]
    two.assert_equal()


@dataclass
class _Of:
    follower: following.Follower
    station: Store

    def __call__(self) -> Store | None:
        return self.station if self.follower.why_alone is None else None


def half() -> float:
    return 0.5


def test_a_file_is_taken_in_at_the_station_or_not_at_all(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    for counter in two.counters:
        counter.store.at_station = _Of(counter.follower, counter.line.behind.station)
    path = tmp_path / "day.jsonl"
    write_file(path, [case("c1"), appointment("a1", "c1", starts="2026-12-01T09:00:00+01:00", desk="1")])
    first.follower.work_alone(by_hand=True)
    with pytest.raises(RuleBroken, match="import-needs-station"):
        take_in_file(first.store, first.station.clerk, path, Language.ENGLISH)
    first.follower.work_alone(by_hand=False)
    assert take_in_file(first.store, first.station.clerk, path, Language.ENGLISH).counts.added == 2
    two.settle()
    with second.store.read() as connection:
        assert len(connection.exec_driver_sql("SELECT id FROM appointment").all()) == 1
    two.assert_equal()
