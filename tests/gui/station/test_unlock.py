"""Data from another computer: opened once by what is typed, and from then on by this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bootstrap import is_from_elsewhere
from desktop.domain.languages import Language
from desktop.keeping.envelope import Sealed, open_by_machine, seal
from desktop.keeping.key_faults import KEY_FILE
from tests.support.accessibility import walk
from ui.screens.station.unlock import UnlockDialog
from ui.tasks import InlineTaskRunner

PASSPHRASE = "grey gulls over the quay"  # noqa: S105 - of an invented station


@pytest.fixture
def brought(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sealed:
    """A key that another computer has put away."""
    made = seal(tmp_path / "data", PASSPHRASE)
    monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "this-computer"))
    return made


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, brought: Sealed) -> Iterator[UnlockDialog]:
    tasks = InlineTaskRunner()
    made = UnlockDialog(tmp_path / "data", tasks, Language.ENGLISH)
    qtbot.addWidget(made)
    made.show()
    yield made
    tasks.shutdown()
    tasks.deleteLater()


def test_what_was_typed_wrong_stays_and_is_told(dialog: UnlockDialog, brought: Sealed, tmp_path: Path) -> None:
    walk(dialog)
    assert is_from_elsewhere(tmp_path / "data")
    dialog.open_button.click()
    assert dialog.field.error == "Type the passphrase or the recovery key."

    dialog.typed.setText("white gulls over the quay")
    dialog.open_button.click()
    assert dialog.field.error.startswith("That is not the passphrase")
    assert dialog.typed.text() == "white gulls over the quay"

    parts = brought.recovery_key.split("-")
    parts[4] = ("2" if parts[4][0] != "2" else "3") + parts[4][1:]
    dialog.typed.setText("-".join(parts))
    dialog.open_button.click()
    assert "group 5 of the recovery key" in dialog.field.error
    assert dialog.isVisible()


@pytest.mark.parametrize("by_paper", [False, True])
def test_what_is_right_opens_it_for_this_computer(
    dialog: UnlockDialog, brought: Sealed, tmp_path: Path, by_paper: bool
) -> None:
    dialog.typed.setText(brought.recovery_key if by_paper else PASSPHRASE)

    dialog.open_button.click()

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert open_by_machine(tmp_path / "data") == brought.key
    assert not is_from_elsewhere(tmp_path / "data")
    assert dialog.typed.text() == ""


def test_a_damaged_key_file_is_told(dialog: UnlockDialog, tmp_path: Path) -> None:
    (tmp_path / "data" / KEY_FILE).write_text("{}")
    dialog.typed.setText(PASSPHRASE)

    dialog.open_button.click()

    assert "skranke.key is damaged" in dialog.field.error


def test_what_is_typed_can_be_looked_at(dialog: UnlockDialog) -> None:
    assert dialog.typed.echoMode() is QLineEdit.EchoMode.Password
    dialog.show_button.click()
    assert dialog.typed.echoMode() is QLineEdit.EchoMode.Normal
