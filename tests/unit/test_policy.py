"""What IT has decided for a computer: every key, and a clear fault for whatever it cannot say."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from desktop.domain.languages import Language
from desktop.domain.policy import Policy, PolicyWrong, read_policy
from desktop.domain.sign_in_rules import SignInRules

EXAMPLE = Path(__file__).parents[2] / "resources" / "installer" / "policy.toml"
ALL = Policy(
    language=Language.NYNORSK,
    language_locked=True,
    data_folder="/srv/skranke/data",
    data_locked=True,
    idle_minutes=5,
    pin=False,
    second_place="/mnt/backup",
    station_url="postgresql://db.example.org/skranke",
    root_certificate="system",
)
WRITTEN = """
[language]
usual = "nn"
locked = true
[data]
folder = "/srv/skranke/data"
locked = true
[sign_in]
idle_minutes_at_most = 5
pin = false
[backups]
second_place = "/mnt/backup"
[station]
url = "postgresql://db.example.org/skranke"
root_certificate = "system"
"""


def test_every_key_is_read() -> None:
    assert read_policy(WRITTEN.encode()) == ALL
    assert [field.name for field in fields(Policy) if getattr(ALL, field.name) == field.default] == []


def test_what_is_left_out_decides_nothing() -> None:
    assert read_policy(b"") == Policy()
    assert Policy().languages == tuple(Language)
    assert Policy().capped(SignInRules(60, 24)) == SignInRules(60, 24)


def test_the_shipped_file_decides_nothing_and_each_of_its_lines_can_be_taken() -> None:
    shipped = EXAMPLE.read_text(encoding="utf-8")
    keys = [line.removeprefix("# ") for line in shipped.splitlines() if line.startswith("# ") and " = " in line]
    opened = "\n".join(
        line.removeprefix("# ") if line.removeprefix("# ") in keys else line for line in shipped.splitlines()
    )

    assert read_policy(shipped.encode()) == Policy()
    assert len(keys) == len(fields(Policy))
    assert read_policy(opened.encode()).data_folder == tomllib.loads(opened)["data"]["folder"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("no toml", ""),
        ("\udcff", ""),
        ("language = 'nn'", "language"),
        ("[languages]\nusual = 'nn'", "languages.usual"),
        ("[language]\nusual = 'sv'", "language.usual"),
        ("[language]\nlocked = true", "language.locked"),
        ("[data]\nfolder = ''", "data.folder"),
        ("[data]\nfolder = 3", "data.folder"),
        ("[data]\nlocked = true", "data.locked"),
        ("[sign_in]\nidle_minutes_at_most = 0", "sign_in.idle_minutes_at_most"),
        ("[sign_in]\nidle_minutes_at_most = 61", "sign_in.idle_minutes_at_most"),
        ("[sign_in]\nidle_minutes_at_most = true", "sign_in.idle_minutes_at_most"),
        ("[sign_in]\nidle_minutes = 5", "sign_in.idle_minutes"),
        ("[sign_in]\npin = 'no'", "sign_in.pin"),
    ],
)
def test_a_fault_names_its_key(text: str, key: str) -> None:
    with pytest.raises(PolicyWrong) as refused:
        read_policy(text.encode("utf-8", "surrogateescape"))

    assert refused.value.key == key


def test_a_byte_order_mark_of_an_editor_does_no_harm() -> None:
    assert read_policy(b"\xef\xbb\xbf[sign_in]\r\npin = false\r\n") == Policy(pin=False)


@pytest.mark.parametrize(("station", "decided", "holds"), [(10, 5, 5), (3, 5, 3), (10, 0, 10)])
def test_a_station_may_be_stricter_and_never_laxer(station: int, decided: int, holds: int) -> None:
    assert Policy(idle_minutes=decided).capped(SignInRules(station, 12)) == SignInRules(holds, 12)


def test_where_no_pin_will_do_none_does() -> None:
    assert Policy(pin=False).capped(SignInRules(10, 12)).pin_hours == 0


def test_a_locked_language_is_the_only_one() -> None:
    assert ALL.languages == (Language.NYNORSK,)
