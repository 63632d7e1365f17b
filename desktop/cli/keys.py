"""`skranke key`: how the data of this counter are encrypted, and who can open them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.passphrase import NEW_PASSPHRASE_VARIABLE, PASSPHRASE_VARIABLE, asked, hand_out, new_protection
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.services.key_changes import KeyChange

NOT_SEALED = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `key` with its own commands."""
    said = words.say("help.key")
    parser = subparsers.add_parser("key", parents=[shared_options(words)], add_help=False, help=said, description=said)
    commands = parser.add_subparsers(dest="deed", metavar="COMMAND", title=words.say("help.commands"), required=True)
    for name, run in (
        ("status", run_status),
        ("seal", run_seal),
        ("move-here", run_move_here),
        ("change-passphrase", run_change_passphrase),
        ("new-recovery-key", run_new_recovery_key),
    ):
        text = words.say(f"help.key-{name}")
        options = [shared_options(words)]
        commands.add_parser(name, parents=options, add_help=False, help=text, description=text).set_defaults(run=run)


def run_status(args: argparse.Namespace, words: Words) -> int:
    """Say whether the data are encrypted, whether this computer opens them, and who can look into the folder."""
    from desktop.keeping.envelope import open_by_machine, read_key_file
    from desktop.keeping.folder_rights import is_closed

    folder = _folder(args)
    if not _is_encrypted(folder):
        print(words.say("key-in-clear", folder=folder))
        return NOT_SEALED
    file = read_key_file(folder)
    here = open_by_machine(folder) is not None
    print(words.say("key-sealed", folder=folder, name=file.name))
    print(words.say("key-opens-here" if here else "key-opens-not-here"))
    if not is_closed(folder):
        print(words.say("key-folder-open", folder=folder))
    return 0


def run_seal(args: argparse.Namespace, words: Words) -> int:
    """Encrypt a station that lies in clear."""
    from desktop.keeping.sealing import AlreadySealed, seal_station
    from desktop.services.key_changes import KeyChange
    from desktop.storage.encrypting import CopyDiffers, InUse

    folder = _folder(args)
    if _is_encrypted(folder):
        raise Refused("key-sealed-already", folder=folder)
    protection = new_protection(words)
    open_counter(folder).close()  # what only the second journal has comes into the database
    try:
        seal_station(folder, protection)
    except AlreadySealed:
        raise Refused("key-sealed-already", folder=folder) from None
    except InUse:
        raise Refused("key-in-use") from None
    except CopyDiffers:
        raise Refused("key-copy-differs") from None
    note(folder, KeyChange.SEALED)
    print(words.say("key-was-sealed", folder=folder))
    hand_out(protection.recovery_key, words)
    return 0


def run_move_here(args: argparse.Namespace, words: Words) -> int:
    """Have this computer open a data folder that was copied from another one."""
    from desktop.keeping.envelope import move_here, open_by_either
    from desktop.services.key_changes import KeyChange

    folder = _sealed_folder(args)
    move_here(folder, open_by_either(folder, asked(words, "passphrase-or-recovery-key", PASSPHRASE_VARIABLE)))
    note(folder, KeyChange.MOVED)
    print(words.say("key-moved-here", folder=folder))
    return 0


def run_change_passphrase(args: argparse.Namespace, words: Words) -> int:
    """Put another passphrase in the place of the present one; the recovery key does as well, where that is lost."""
    from desktop.keeping.envelope import change_passphrase, open_by_either
    from desktop.services.key_changes import KeyChange

    folder = _sealed_folder(args)
    key = open_by_either(folder, asked(words, "passphrase-or-recovery-key", PASSPHRASE_VARIABLE))
    change_passphrase(folder, key, new_protection(words, NEW_PASSPHRASE_VARIABLE).passphrase)
    note(folder, KeyChange.PASSPHRASE, key)
    print(words.say("key-passphrase-changed"))
    return 0


def run_new_recovery_key(args: argparse.Namespace, words: Words) -> int:
    """Hand out another recovery key; the paper in the safe opens nothing any more."""
    from desktop.keeping.envelope import change_recovery_key, open_by_either
    from desktop.services.key_changes import KeyChange

    folder = _sealed_folder(args)
    key = open_by_either(folder, asked(words, "passphrase-or-recovery-key", PASSPHRASE_VARIABLE))
    paper = change_recovery_key(folder, key)
    hand_out(paper, words)
    note(folder, KeyChange.RECOVERY_KEY, key)
    return 0


def _folder(args: argparse.Namespace) -> Path:
    from desktop.storage.store import DATABASE_FILE, NoStation

    folder = data_folder(args.data_dir, demo=args.demo)
    if not (folder / DATABASE_FILE).exists():
        raise NoStation
    return folder


def _is_encrypted(folder: Path) -> bool:
    from desktop.keeping.opening import is_in_clear
    from desktop.storage.store import DATABASE_FILE

    return not is_in_clear(folder / DATABASE_FILE)


def _sealed_folder(args: argparse.Namespace) -> Path:
    from desktop.keeping.envelope import is_sealed
    from desktop.keeping.key_faults import KeyFileMissing

    folder = _folder(args)
    if not _is_encrypted(folder):
        raise Refused("key-in-clear", folder=folder)
    if not is_sealed(folder):
        raise KeyFileMissing
    return folder


def note(folder: Path, change: "KeyChange", key: bytes | None = None) -> None:
    """Have the journal say what was done; by whom the system's account tells, not the program."""
    from desktop.services.key_changes import note_key_change

    store = open_counter(folder, key=key)
    try:
        note_key_change(store, change)
    finally:
        store.close()
