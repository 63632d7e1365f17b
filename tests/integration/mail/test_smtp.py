"""The conversation with a real mail server: what goes over, and what comes of each way in which it can go wrong."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.mail import Attempt, Letter, MailServer, Sending
from desktop.mail.smtp import MailLine
from tests.support.smtp_server import (
    DROP_AFTER_READING,
    DROP_WHILE_READING,
    SAY_NOTHING,
    SENDER,
    MailHost,
    trusting,
)

LETTER = Letter(
    message_id="<one@station.example.org>",
    sender=SENDER,
    sender_name="Ålesund politistasjon",
    recipient="anh@example.org",
    language="nb",
    subject="Time hos politiet",
    text="Hei, Nguyễn Thị Ánh\n\n.En linje som begynner med punktum.\n",
    at=datetime(2026, 11, 23, 7, 0, tzinfo=UTC),
    calendar=b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
)


@pytest.fixture(scope="module")
def host() -> Iterator[MailHost]:
    running = MailHost().start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def safe_host() -> Iterator[MailHost]:
    running = MailHost(encrypted=True, login=True).start()
    yield running
    running.stop()


def test_a_message_arrives_as_it_was_written(host: MailHost) -> None:
    host.office.taken.clear()

    assert MailLine().send(host.settings(), LETTER) == Attempt(Sending.SENT, "250")

    (message,) = host.office.taken
    assert message["From"] == "Ålesund politistasjon <timer@station.example.org>"
    assert (message["To"], message["Subject"]) == ("anh@example.org", "Time hos politiet")
    assert (message["Message-ID"], message["Auto-Submitted"]) == (LETTER.message_id, "auto-generated")
    text, calendar = message.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == LETTER.text
    assert calendar.get_content_type() == "text/calendar"
    assert calendar["Content-Type"].params["method"] == "PUBLISH"
    assert calendar.get_content().encode() == LETTER.calendar


def test_the_line_is_encrypted_and_logged_in(safe_host: MailHost) -> None:
    assert MailLine(trusting()).send(safe_host.settings(), LETTER).sending is Sending.SENT
    assert safe_host.office.encrypted == [True]


def test_nothing_goes_to_a_server_that_is_not_who_it_says(safe_host: MailHost) -> None:
    before = len(safe_host.office.taken)

    assert MailLine().send(safe_host.settings(), LETTER) == Attempt(Sending.UNREACHABLE, "certificate")
    assert len(safe_host.office.taken) == before


def test_a_wrong_password_is_told(safe_host: MailHost) -> None:
    server = safe_host.settings("wrong")

    assert MailLine(trusting()).send(server, LETTER) == Attempt(Sending.UNREACHABLE, "login")
    assert "wrong" not in repr(server)


def test_a_server_elsewhere_must_encrypt(host: MailHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MailServer, "is_loopback", False)
    before = len(host.office.taken)

    assert MailLine().send(host.settings(), LETTER) == Attempt(Sending.UNREACHABLE, "no-starttls")
    assert len(host.office.taken) == before


@pytest.mark.parametrize(
    ("host_name", "here"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("mail.example.org", False), ("10.0.0.1", False)],
)
def test_what_is_this_computer(host_name: str, here: bool) -> None:
    assert MailServer(host_name, 25, "", SENDER).is_loopback is here


@pytest.mark.parametrize(
    ("mishap", "outcome"),
    [
        (DROP_WHILE_READING, Attempt(Sending.PERHAPS, "line-lost")),
        (DROP_AFTER_READING, Attempt(Sending.PERHAPS, "line-lost")),
        (SAY_NOTHING, Attempt(Sending.PERHAPS, "time-out")),
        ("451 later", Attempt(Sending.LATER, "451")),
        ("421 closing", Attempt(Sending.UNREACHABLE, "421")),
        ("554 no", Attempt(Sending.REFUSED, "554")),
    ],
)
def test_what_comes_of_a_mishap(host: MailHost, mishap: str, outcome: Attempt) -> None:
    host.office.mishaps = [mishap]

    assert MailLine(time_out=5, patience=0.3).send(host.settings(), LETTER) == outcome
    assert host.office.mishaps == []


def test_a_recipient_may_be_refused_for_now_or_for_good(host: MailHost) -> None:
    found = []
    for answer in ("450 busy", "550 nobody here"):
        host.office.answer_to_recipient = answer
        found.append(MailLine().send(host.settings(), LETTER))
    host.office.answer_to_recipient = ""

    assert found == [Attempt(Sending.LATER, "450"), Attempt(Sending.REFUSED, "550")]


def test_no_server_is_no_fault_of_the_message() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    outcome = MailLine().send(MailServer("127.0.0.1", port, "", SENDER), LETTER)

    assert outcome == Attempt(Sending.UNREACHABLE, "no-server")


def test_a_header_cannot_be_smuggled_in(host: MailHost) -> None:
    before = len(host.office.taken)
    evil = replace(LETTER, subject="Time\nBcc: all@example.org")

    assert MailLine().send(host.settings(), evil) == Attempt(Sending.REFUSED, "unwritable")
    assert len(host.office.taken) == before
