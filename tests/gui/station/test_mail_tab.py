"""The tab "E-mail": the server is set up and tried, and the window sends what is due."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.mail_server import mail_settings
from tests.gui.station.conftest import AtStation, show
from tests.support.counter import Counter
from tests.support.smtp_server import MailHost
from ui.mail_sender import MailSender
from ui.messages import Level
from ui.tasks import InlineTaskRunner


@pytest.fixture
def host() -> Iterator[MailHost]:
    running = MailHost().start()
    yield running
    running.stop()


def set_up(at_station: AtStation, host: MailHost) -> None:
    tab, server = at_station.screen.mail, host.settings()
    at_station.screen.show_tab(tab)
    tab.active.setChecked(True)
    tab.host.setText(server.host)
    tab.port.setValue(server.port)
    tab.sent_from.setText(server.sender)
    tab.save_button.click()


def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(at_station: AtStation) -> None:
    tab = at_station.screen.mail
    at_station.screen.show_tab(tab)
    tab.active.setChecked(True)
    tab.host.setText("mail.example.org")
    tab.sent_from.setText("the station")
    tab.password.setText("open sesame")

    tab.save_button.click()

    assert "no e-mail address" in tab.fields["sender"].error
    assert (tab.host.text(), tab.password.text()) == ("mail.example.org", "open sesame")
    assert not mail_settings(at_station.counter.station.store).active
    tab.sent_from.setText("times@example.org")
    tab.save_button.click()
    assert (tab.password.text(), tab.password.placeholderText()) == ("", "kept")
    assert mail_settings(at_station.counter.station.store).has_password


def test_the_window_sends_what_is_due(at_station: AtStation, host: MailHost) -> None:
    counter = at_station.counter
    set_up(at_station, host)
    counter.book(nth=6)
    counter.station.clock.advance(minutes=3)
    sender = MailSender(counter.session, tasks=InlineTaskRunner())

    sender.look()
    sender.look()

    assert [message["To"] for message in host.office.taken] == ["anh@example.org"]
    at_station.settle()
    assert at_station.screen.mail.state == "Last tried: 23 Nov 2026 08:03. Waiting: 0"
    sender.stop()
    sender.look()


def test_the_settings_are_tried_with_a_message(at_station: AtStation, host: MailHost) -> None:
    set_up(at_station, host)
    tab = at_station.screen.mail
    tab.recipient.setText("me")
    tab.test_button.click()
    assert tab.recipient_field.error == "Write an e-mail address, such as post@example.org."

    tab.recipient.setText("me@example.org")
    tab.test_button.click()
    assert at_station.counter.messages.last.level is Level.SUCCESS
    assert [message["Subject"] for message in host.office.taken] == ["Test message"]
    host.office.answer_to_recipient = "550 nobody here"
    tab.test_button.click()

    last = at_station.counter.messages.last
    assert (last.level, last.details) == (Level.PROBLEM, "The mail server answered 550.")


def test_a_clerk_looks_on(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk

    station = show(counter, qtbot)
    tab = station.screen.mail

    assert not tab.save_button.isVisibleTo(tab)
    assert not tab.host.isEnabled()
    assert tab.state == "No e-mail is sent. Who is to be told stands under Items, Post and phone."
