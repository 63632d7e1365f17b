"""The key file: three ways to one key, each alone, and none on another computer but the two that are typed."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.refusals import RuleBroken
from desktop.keeping import envelope, key_ways, machine_scope
from desktop.keeping.envelope import (
    change_passphrase,
    change_recovery_key,
    check_passphrase,
    is_sealed,
    known_here,
    move_here,
    open_by_either,
    open_by_machine,
    open_by_passphrase,
    open_by_recovery_key,
    portable,
    put_back,
    seal,
)
from desktop.keeping.folder_rights import is_closed, make_closed, protect
from desktop.keeping.key_faults import KEY_FILE, KeyFileDamaged, WrongPassphrase, WrongRecoveryKey
from desktop.keeping.machine_scope_windows import seal as seal_by_windows
from desktop.keeping.machine_scope_windows import unseal
from desktop.keeping.recovery_key import new_recovery_key

PASSPHRASE = "hvit måke over brygga"  # noqa: S105 - of an invented station
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has lists and no bits")


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Return what makes this another computer from then on."""

    def move() -> None:
        monkeypatch.setenv("SKRANKE_MACHINE_DIR", str(tmp_path / "another-computer"))

    return move


def test_the_three_ways_open_the_same_key(tmp_path: Path) -> None:
    made = seal(tmp_path / "data", PASSPHRASE)
    folder = tmp_path / "data"

    assert len(made.key) == 32
    assert is_sealed(folder)
    assert known_here(folder)
    assert open_by_machine(folder) == made.key
    assert open_by_passphrase(folder, PASSPHRASE) == made.key
    assert open_by_recovery_key(folder, made.recovery_key.lower()) == made.key
    assert open_by_either(folder, PASSPHRASE) == open_by_either(folder, made.recovery_key) == made.key


def test_nothing_that_opens_it_stands_in_the_file_or_in_a_repr(tmp_path: Path) -> None:
    made = seal(tmp_path, PASSPHRASE)

    written = (tmp_path / KEY_FILE).read_text(encoding="utf-8") + repr(made) + repr(envelope.Protection(PASSPHRASE))
    for secret in (made.key.hex(), PASSPHRASE, made.recovery_key, made.recovery_key.replace("-", "")):
        assert secret not in written


def test_a_letter_that_keyboards_write_in_two_ways_is_one(tmp_path: Path) -> None:
    made = seal(tmp_path, PASSPHRASE)

    assert open_by_passphrase(tmp_path, " hvit ma\u030ake over brygga ") == made.key


def test_what_is_wrong_is_refused_without_repeating_it(tmp_path: Path) -> None:
    seal(tmp_path, PASSPHRASE)

    with pytest.raises(WrongPassphrase) as wrong:
        open_by_either(tmp_path, "sort måke over brygga")
    with pytest.raises(WrongRecoveryKey) as another:
        open_by_either(tmp_path, new_recovery_key())

    assert str(wrong.value) == "passphrase-wrong"
    assert (another.value.code, another.value.groups) == ("recovery-key-wrong", ())


def test_a_folder_that_was_copied_to_another_computer_opens_by_what_is_typed(tmp_path: Path, elsewhere: Any) -> None:
    made = seal(tmp_path / "data", PASSPHRASE)
    folder = tmp_path / "data"
    elsewhere()

    assert not known_here(folder)
    assert open_by_machine(folder) is None
    key = open_by_recovery_key(folder, made.recovery_key)
    assert key == made.key

    move_here(folder, key)
    assert known_here(folder)
    assert open_by_machine(folder) == made.key
    assert open_by_passphrase(folder, PASSPHRASE) == made.key


def test_the_secret_of_a_computer_counts_only_with_the_systems_own_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal(tmp_path, PASSPHRASE)
    (tmp_path / "machine-id").write_text("another computer")
    monkeypatch.setattr(machine_scope, "_MACHINE_ID", tmp_path / "machine-id")

    assert open_by_machine(tmp_path) is None


def test_what_was_changed_opens_and_what_was_before_does_not(tmp_path: Path) -> None:
    made = seal(tmp_path, PASSPHRASE)

    change_passphrase(tmp_path, made.key, "grå måke over brygga")
    paper = change_recovery_key(tmp_path, made.key)

    assert open_by_passphrase(tmp_path, "grå måke over brygga") == made.key
    assert open_by_recovery_key(tmp_path, paper) == made.key
    assert open_by_machine(tmp_path) == made.key
    with pytest.raises(WrongPassphrase):
        open_by_passphrase(tmp_path, PASSPHRASE)
    with pytest.raises(WrongRecoveryKey):
        open_by_recovery_key(tmp_path, made.recovery_key)


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    made = seal(tmp_path, PASSPHRASE)

    with pytest.raises(FileExistsError):
        seal(tmp_path, "another one altogether")
    with pytest.raises(FileExistsError):
        put_back(tmp_path, portable(tmp_path))

    assert open_by_passphrase(tmp_path, PASSPHRASE) == made.key


def test_the_copy_beside_a_backup_opens_by_what_is_typed_alone(tmp_path: Path) -> None:
    made = seal(tmp_path / "data", PASSPHRASE)
    put_back(tmp_path / "other", portable(tmp_path / "data"))

    assert not known_here(tmp_path / "other")
    assert open_by_machine(tmp_path / "other") is None
    assert open_by_passphrase(tmp_path / "other", PASSPHRASE) == made.key


def test_a_damaged_file_is_told_apart_from_a_wrong_passphrase(tmp_path: Path) -> None:
    seal(tmp_path, PASSPHRASE)
    path = tmp_path / KEY_FILE
    whole = path.read_bytes()
    said = json.loads(whole)
    said["passphrase"]["memory"] = 1 << 40
    torn = (whole[: len(whole) // 2], b"", b"\x00" * 100, b"[]", b"{}", b"[" * 60_000, json.dumps(said).encode())
    flipped = (bytes([*whole[:at], whole[at] ^ 1, *whole[at + 1 :]]) for at in range(10, len(whole) - 10, 7))

    for damaged in (*torn, *flipped):
        path.write_bytes(damaged)
        with pytest.raises(KeyFileDamaged):
            open_by_passphrase(tmp_path, PASSPHRASE)


def test_a_write_that_fails_leaves_the_key_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = seal(tmp_path, PASSPHRASE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        change_passphrase(tmp_path, made.key, "grå måke over brygga")
    monkeypatch.undo()

    assert open_by_passphrase(tmp_path, PASSPHRASE) == made.key
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


@pytest.mark.parametrize(
    ("passphrase", "again", "code"),
    [
        ("short", "short", "passphrase-too-short"),
        ("           a", "           a", "passphrase-too-short"),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "passphrase-too-short"),
        ("a b c" * 101, "a b c" * 101, "passphrase-too-short"),
        ("abcdefghij" * 51, "abcdefghij" * 51, "passphrase-too-long"),
        (PASSPHRASE, "hvit måke over bryggen", "passphrases-differ"),
    ],
)
def test_a_passphrase_that_is_no_good_is_refused(passphrase: str, again: str, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_passphrase(passphrase, again)

    assert refused.value.code == code
    check_passphrase(PASSPHRASE, f" {PASSPHRASE}")


@POSIX
def test_only_the_owner_looks_into_what_the_program_makes(tmp_path: Path) -> None:
    seal(tmp_path / "data", PASSPHRASE)
    (tmp_path / "open").mkdir(mode=0o755)
    make_closed(tmp_path / "open")

    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / KEY_FILE).stat().st_mode) == 0o600
    secret = machine_scope.machine_folder() / machine_scope.SECRET_FILE
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert is_closed(tmp_path / "data")
    assert not is_closed(tmp_path / "open"), "a folder that was there belongs to whoever made it"


@POSIX
def test_a_folder_that_was_handed_to_a_group_stays_the_groups(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2770)

    seal(shared / "data", PASSPHRASE)
    protect(shared / "data")

    assert stat.S_IMODE((shared / "data").stat().st_mode) == 0o2770
    assert stat.S_IMODE((shared / "data" / KEY_FILE).stat().st_mode) == 0o660


class Windows:
    """Windows' own sealing, as far as the program sees it: one machine, and the entropy that has to be the same."""

    def __init__(self, machine: bytes) -> None:
        self.machine = machine
        self.flags: list[int] = []

    def CryptProtectData(self, *args: Any) -> bytes:  # noqa: N802 - Windows' own name
        data, _, entropy, _, _, flags = args
        self.flags.append(flags)
        return self.machine + bytes(entropy) + bytes(data)

    def CryptUnprotectData(self, *args: Any) -> tuple[str, bytes]:  # noqa: N802
        sealed, entropy, *_ = args
        if not sealed.startswith(self.machine + entropy):
            raise self.error
        return "", sealed[len(self.machine + entropy) :]

    class error(Exception):  # noqa: N801 - as pywintypes calls it
        """What pywin32 raises; it is no OSError."""


def test_windows_seals_for_the_machine_and_no_other_opens_it() -> None:
    here, there = Windows(b"here"), Windows(b"there")
    sealed = seal_by_windows(b"wrapped key", b"entropy", here)

    assert here.flags == [0x4 | 0x1], "for the machine, and without a question"
    assert unseal(sealed, b"entropy", here) == b"wrapped key"
    assert unseal(sealed, b"another", here) is None
    assert unseal(sealed, b"entropy", there) is None


def test_what_a_passphrase_costs_as_shipped() -> None:
    assert key_ways.Argon2() == key_ways.Argon2(time=3, memory=256 * 1024, lanes=4)
