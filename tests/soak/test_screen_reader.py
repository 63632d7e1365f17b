"""The real program on a display, read from outside by AT-SPI: what a screen reader on Linux has to go by."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.services.demo.station import make_station

READER = Path(__file__).with_name("reader.py")
PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 600
LOOKING = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def can_read() -> bool:
    """Say whether there is what a reader needs; `.ci/system-packages reader` sees to it."""
    programs = all(shutil.which(name) for name in ("dbus-run-session", "xvfb-run", PYTHON))
    return programs and subprocess.run([PYTHON, "-c", LOOKING], check=False, stderr=subprocess.DEVNULL).returncode == 0


@pytest.mark.soak
@pytest.mark.skipif(not can_read(), reason="AT-SPI cannot be read here: see .ci/system-packages reader")
def test_sign_in_calendar_people_and_checklist_are_read_and_used_from_outside(tmp_path: Path) -> None:
    make_station(tmp_path / "data", cases=60, seed=1, day=date.today())  # noqa: DTZ011 - the day of the program's clock
    program = [sys.executable, "-m", "desktop", "--language", "en", "--data-dir", str(tmp_path / "data")]
    asked = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", PYTHON, "-W", "ignore", str(READER), *program],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"},
    )

    assert asked.returncode == 0, asked.stderr
    read: dict[str, Any] = json.loads(asked.stdout.splitlines()[-1])  # the bus says something too
    assert read["locale"].startswith("en")
    assert [name for _, name, _ in read["sign-in"]] == ["Staff name", "Password", "Sign in"]
    assert "The user name or the password is wrong. Try again." in read["announced"]
    assert any("min free" in line for line in read["calendar"]), "the headings of days and desks"
    assert any("Desk " in line and "–" in line for line in read["calendar"]), "appointments"
    assert any(line.startswith("Expected") for line in read["people"])
    assert all("required" in line or "if it applies" in line for line in read["checklist"])
    assert any("not looked at yet" in line for line in read["checklist"])
