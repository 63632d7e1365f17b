"""`skranke staff`: accounts without a window, first passwords handed out once, and the way back in."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.bootstrap import open_counter
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.demo.station import PASSWORD
from desktop.services.staff import AddStaff, founder
from tests.integration.cli.conftest import Ran, Run
from tests.support.station import hash_of

NEW = "quite another one"


@pytest.fixture
def staff(run: Run, folder: Path) -> Run:
    """Run a command about the staff, at a station with an administrator of its own."""
    store = open_counter(folder)
    staff_id = store.ids.new()
    perform(store, founder(staff_id), AddStaff(staff_id, "boss", "Bo Aas", Role.ADMINISTRATOR, hash_of(PASSWORD)))
    store.close()

    def ran(name: str, *arguments: object) -> Ran:
        return run("staff", name, *arguments, "--data-dir", folder)

    return ran


def test_accounts_come_and_go(staff: Run) -> None:
    ran = staff("add", "nora", "--name", "Nora Øen", "--role", "clerk", "--staff", "boss")
    login, name, password = ran.out.rstrip("\n").split("\t")
    assert (ran.status, ran.err, login, name) == (0, "", "nora", "Nora Øen")
    assert len(password) == 14

    listed = staff("list", "--staff", "boss").out.splitlines()
    assert {line.split()[0] for line in listed[1:]} == {"boss", "administrator", "auditor", "nora", "clerk", "leader"}
    assert [line.split()[0] for line in listed if "has not chosen a password yet" in line] == ["nora"]
    assert staff("leave", "NORA", "--staff", "boss").out == "The account is closed.\n"
    assert "left " in staff("list", "--staff", "boss").out
    back = staff("return", "nora", "--staff", "boss")
    assert back.out.startswith("nora\tNora Øen\t")
    assert password not in back.out
    assert staff("new-password", "nora", "--staff", "boss").out not in (back.out, "")

    assert staff("leave", "administrator", "--staff", "boss").status == 0
    for arguments, said in (
        (("leave", "boss", "--staff", "boss"), "last administrator"),
        (("leave", "nobody", "--staff", "boss"), "no such account"),
        (("list", "--staff", "clerk"), "You do not have the right"),
        (("add", "x1", "--name", "X", "--role", "king", "--staff", "boss"), "--role"),
    ):
        refused = staff(*arguments)
        assert (refused.status, refused.out) == (2, "")
        assert said in refused.err


def test_a_table_gives_accounts_to_all_or_nobody_and_the_passwords_go_where_they_are_wanted(
    staff: Run, tmp_path: Path
) -> None:
    table, out = tmp_path / "staff.csv", tmp_path / "first.txt"
    table.write_text("login,name,role\nnora,Nora Øen,clerk\nx,Xi,clerk\nclerk,Another,clerk\n", encoding="utf-8")
    wrong = staff("import", table, "--passwords", out, "--staff", "boss")
    assert (wrong.status, wrong.out, out.exists()) == (2, "", False)
    assert [line.split(":")[1][:9] for line in wrong.err.splitlines()] == [" Line 3 w", " Line 4 w", " The file"]

    table.write_text("login,name,role\nnora,Nora Øen,clerk\n", encoding="utf-8")
    taken = staff("import", table, "--passwords", out, "--staff", "boss")
    assert (taken.status, taken.err) == (0, "")
    assert "nora" not in taken.out
    assert out.read_text(encoding="utf-8").startswith("nora\tNora Øen\t")
    assert out.stat().st_mode & 0o777 == 0o600
    assert "is there already" in staff("import", table, "--passwords", out, "--staff", "boss").err
    assert "an account already" in staff("import", table, "--staff", "boss").out
    assert staff("import", tmp_path / "nothing.csv", "--staff", "boss").status == 2
    nowhere = staff("new-password", "nora", "--passwords", tmp_path / "no" / "file", "--staff", "boss")
    assert "Nothing was done" in nowhere.err


def test_a_first_password_is_changed_before_anything_else(staff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made = staff("add", "nora", "--name", "Nora", "--role", "administrator", "--staff", "boss")
    monkeypatch.setenv("SKRANKE_PASSWORD", made.out.split("\t")[2].strip())
    assert "Choose your own" in staff("list", "--staff", "nora").err
    assert "SKRANKE_NEW_PASSWORD" in staff("own-password", "--staff", "nora").err
    monkeypatch.setenv("SKRANKE_NEW_PASSWORD", NEW)
    assert staff("own-password", "--staff", "nora").out == "The password is changed.\n"
    monkeypatch.setenv("SKRANKE_PASSWORD", NEW)
    assert staff("list", "--staff", "nora").status == 0


def test_a_locked_out_administrator_comes_back_in_by_the_recovery_key(
    staff: Run, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reset = ("reset", "boss", "--recovery-key")
    assert "not encrypted" in staff(*reset).err
    sealed = run("key", "seal", "--data-dir", folder)
    assert "SKRANKE_RECOVERY_KEY" in staff(*reset).err
    paper = next(line.strip() for line in sealed.out.splitlines() if line.startswith("    "))
    monkeypatch.setenv("SKRANKE_NEW_PASSWORD", NEW)
    monkeypatch.setenv("SKRANKE_RECOVERY_KEY", paper[:-1] + ("A" if paper[-1] != "A" else "B"))
    assert staff(*reset).status == 2
    monkeypatch.setenv("SKRANKE_RECOVERY_KEY", paper)
    assert "No administrator" in staff("reset", "clerk", "--recovery-key").err

    ran = staff(*reset)
    assert (ran.status, ran.out, ran.err) == (0, "The password is changed.\n", "")
    assert staff("list", "--staff", "boss").status == 2
    monkeypatch.setenv("SKRANKE_PASSWORD", NEW)
    assert staff("list", "--staff", "boss").status == 0
