"""A folder that was handed to a group: whoever of it comes next can work on; and one that was not stays its owner's."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.of_group import file_mode, make_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights are no bits there")
OLD_UMASK = 0o022


def modes(folder: Path) -> dict[str, str]:
    return {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in (folder, *folder.rglob("*"))}


def at_work(folder: Path) -> None:
    """Make a station there, and let a clerk look somebody up and a backup be made, in a process of its own."""
    environment = {**os.environ, "SKRANKE_PASSWORD": "skranke-demo", "SKRANKE_MACHINE_DIR": str(folder)}
    where = ["--data-dir", str(folder / "data")]
    words = (["demo", "--cases", "1"], ["find", "Ali", "--staff", "clerk"], ["backup"])
    program = f"from desktop.__main__ import main\nfor each in {words!r}: assert not main([*each, *{where!r}])"
    command = [sys.executable, "-c", program]
    subprocess.run(command, env=environment, check=True, capture_output=True, umask=OLD_UMASK)


def test_all_that_is_made_in_a_groups_folder_is_the_groups(tmp_path: Path) -> None:
    machine = tmp_path / "machine"
    for folder in (machine, machine / "data"):
        folder.mkdir()
        folder.chmod(0o2770)

    at_work(machine)

    found = modes(machine)
    assert {"machine.key", "skranke.db", "skranke.key", "skranke.machine", "in-use.lock", "state.json"} <= set(found)
    assert set(found.values()) == {"0o660", "0o2770"}


def test_elsewhere_it_is_its_owners_alone(tmp_path: Path) -> None:
    made = tmp_path / "second-journal"
    make_folder(made)

    assert oct(stat.S_IMODE(made.stat().st_mode)) == "0o700"
    assert oct(file_mode(made)) == "0o600"
