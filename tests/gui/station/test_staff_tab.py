"""The tab *Staff*: giving, changing, closing and opening accounts, first passwords shown once, and tables of staff."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.rights import Right, Role
from desktop.domain.sign_in_rules import SignInRules
from desktop.services.queries.staff import StaffMember, staff_members
from desktop.services.sign_in_rules import sign_in_rules
from desktop.services.staff import sign_in
from tests.gui.station.conftest import AtStation
from ui.clipboard import clipboard_watch
from ui.messages import Level
from ui.screens.staff.form import proposed_login
from ui.screens.staff.tab import StaffTab


@pytest.fixture
def tab(at_station: AtStation) -> StaffTab:
    """The tab in front, as the administrator sees it."""
    session = at_station.counter.session
    session.actor = replace(session.actor, rights=session.actor.rights | {Right.MANAGE_STAFF})
    at_station.screen.show_tab(at_station.screen.staff)
    at_station.screen.staff.read()
    return at_station.screen.staff


def member(at_station: AtStation, login: str) -> StaffMember:
    return next(each for each in staff_members(at_station.counter.station.store) if each.login == login)


def test_somebody_gets_an_account_and_the_first_password_is_shown_once(at_station: AtStation, tab: StaffTab) -> None:
    tab.add_button.click()
    QTest.keyClicks(tab.form.name, "Åse Ødegård")
    assert tab.form.login.text() == "ase"
    tab.form.login.setText("clerk")
    QTest.keyClick(tab.form.login, Qt.Key.Key_Return)
    assert tab.form.login_field.error == "The user name is taken. Choose another."
    assert tab.form.name.text() == "Åse Ødegård"

    tab.form.login.setText("ase")
    QTest.keyClick(tab.form.login, Qt.Key.Key_Return)

    assert (member(at_station, "ase").name, member(at_station, "ase").role) == ("Åse Ødegård", Role.CLERK)
    (first,) = tab.passwords.passwords
    assert first.password in tab.passwords.text.toPlainText()
    assert sign_in(at_station.counter.station.store, "ase", first.password).must_change
    tab.passwords.copy_button.click()
    assert QGuiApplication.clipboard().text() == first.password
    clipboard_watch().forget()
    at_station.screen.show_tab(at_station.screen.fees)
    at_station.screen.show_tab(tab)
    assert tab.passwords.passwords == ()
    assert tab.passwords.text.toPlainText() == ""


def test_an_account_is_changed_closed_and_opened_again(at_station: AtStation, tab: StaffTab) -> None:
    messages = at_station.counter.messages
    tab.list.go_to(member(at_station, "clerk").staff_id)
    tab.form.name.setText("Kari Berg Lie")
    tab.form.role.setCurrentIndex(tab.form.role.findData(Role.LEADER.value))
    tab.read()
    assert tab.form.name.text() == "Kari Berg Lie", "what is typed stays over a refresh"
    tab.form.save_button.click()
    assert (member(at_station, "clerk").name, member(at_station, "clerk").role) == ("Kari Berg Lie", Role.LEADER)

    tab.form.leave_button.click()
    assert member(at_station, "clerk").left_at is not None
    assert not tab.form.save_button.isVisible()
    assert tab.form.return_button.isVisible()
    undo = messages.last.offer
    assert undo is not None
    undo.run()
    assert member(at_station, "clerk").left_at is None

    tab.form.leave_button.click()
    tab.form.return_button.click()
    assert member(at_station, "clerk").first_password
    assert len(tab.passwords.passwords) == 1
    tab.form.password_button.click()
    assert [each.login for each in tab.passwords.passwords] == ["clerk"]


def test_a_table_is_taken_whole_or_not_at_all(at_station: AtStation, tab: StaffTab, tmp_path: Path) -> None:
    store, path = at_station.counter.station.store, tmp_path / "staff.csv"
    before = staff_members(store)
    path.write_text("login;name;role\nkim;Kim Ny;clerk\nlea;Lea Ny;chief\n;Nobody;clerk\n")
    tab.take_file(path)
    told = at_station.counter.messages.last
    assert told.level is Level.PROBLEM
    assert [line.split(":")[0] for line in told.details.splitlines()] == ["Line 3", "Line 4"]
    assert staff_members(store) == before

    path.write_text("login;name;role\nkim;Kim Ny;clerk\nlea;Lea Ny;leader\n")
    tab.take_file(path)
    assert {each.login for each in tab.passwords.passwords} == {"kim", "lea"}
    saved = tmp_path / "out.txt"
    tab.passwords._ask_file = lambda _, __: saved
    tab.passwords.save_button.click()
    assert all(each.password in saved.read_text(encoding="utf-8-sig") for each in tab.passwords.passwords)
    assert saved.stat().st_mode & 0o077 == 0
    tab.take_file(tmp_path / "away.csv")
    assert at_station.counter.messages.last.text == "The file cannot be read. Check that it is there, and try again."


def test_the_rules_for_locking_are_set_and_taken_back(at_station: AtStation, tab: StaffTab) -> None:
    store = at_station.counter.station.store
    before = sign_in_rules(store)
    tab.rules.minutes.setValue(3)
    tab.rules.hours.setValue(0)
    tab.rules.save_button.click()
    assert sign_in_rules(store) == SignInRules(3, 0)
    undo = at_station.counter.messages.last.offer
    assert undo is not None
    undo.run()
    assert sign_in_rules(store) == before


def test_whoever_looks_after_nothing_only_reads(at_station: AtStation) -> None:
    screen = at_station.screen
    screen.show_tab(screen.staff)
    screen.staff.read()
    tab = screen.staff
    assert len(tab.model.rows) == 2
    buttons = (tab.add_button, tab.file_button, tab.form.save_button, tab.form.leave_button, tab.rules.save_button)
    assert not any(made.isVisible() for made in buttons)
    tab.list.setCurrentIndex(tab.model.index(1))
    tab.leaves()
    assert tab.form.refusal.text == "You do not have the right to do this. Ask the shift leader."


@pytest.mark.parametrize(
    ("name", "login"), [("Åse Ødegård", "ase"), ("  Ærlig  Ø", "aerlig"), ("Nguyễn", "nguyn"), ("", "")]
)
def test_a_staff_name_is_proposed(name: str, login: str) -> None:
    assert proposed_login(name) == login
