"""`skranke restore`: show what is in a backup, and go back to it when somebody says so."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import SystemClock, data_folder, key_of, system_ids
from desktop.cli.parser import shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.domain.recovery import CaughtUp
    from desktop.keeping.backup_files import Backup
    from desktop.keeping.restoring import Contained, RestoreLook

NOT_DONE = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `restore` to the commands."""
    said = words.say("help.restore")
    options = [shared_options(words)]
    parser = subparsers.add_parser("restore", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("which", nargs="?", metavar="WHICH", help=words.say("help.restore-which"))
    parser.add_argument("--yes", action="store_true", help=words.say("help.restore-yes"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Show what is in the backup, and go back to it; status 1 where nobody said so."""
    from desktop.keeping.restoring import look_at, restore
    from desktop.storage.backup_copy import CopyFailed

    folder = data_folder(args.data_dir, demo=args.demo)
    key = _key(folder, args.which, words)
    look = look_at(folder, key, _chosen(folder, args.which, key))
    _show(look, words)
    if not (args.yes or _agreed(words)):
        print(words.say("restore-not-done"))
        return NOT_DONE
    clock = SystemClock()
    try:
        done = restore(folder, key, look, clock, system_ids(clock))
    except CopyFailed as failed:
        raise Refused(f"backup-failed.{failed.fault}", folder=folder) from failed
    print(words.say("restored"))
    if done.aside:
        print(words.say("restore-aside", path=folder / done.aside))
    _say_caught_up(done.caught_up, words)
    return 0


def _key(folder: Path, which: str | None, words: Words) -> bytes | None:
    """Return the key of the data here; on a new computer it is asked who may open what lies wrapped beside the backup.

    From then on this computer opens it by itself.
    """
    from desktop.cli.passphrase import PASSPHRASE_VARIABLE, asked
    from desktop.keeping import envelope
    from desktop.keeping.key_faults import KEY_FILE, NotThisMachine
    from desktop.storage.store import DATABASE_FILE

    beside = Path(which).parent / KEY_FILE if which else folder / KEY_FILE
    if (folder / DATABASE_FILE).exists() or envelope.is_sealed(folder) or not beside.exists():
        try:
            return key_of(folder)
        except NotThisMachine:
            brought = False
    else:
        envelope.put_back(folder, beside.read_bytes())
        brought = True
    try:
        key = envelope.open_by_either(folder, asked(words, "passphrase-or-recovery-key", PASSPHRASE_VARIABLE))
        envelope.move_here(folder, key)
    except BaseException:
        if brought:
            (folder / KEY_FILE).unlink()  # whoever tries again begins anew
        raise
    return key


def _chosen(folder: Path, which: str | None, key: bytes | None) -> "Backup":
    """Return the backup that was asked for, by number or file; the newest one that holds where none was.

    Raises:
        Refused: `restore-none`, there is none; `restore-not-found`, none is called that.
    """
    from desktop.keeping.backup_files import read_name
    from desktop.keeping.backups import all_backups, newest_good

    if which is None:
        found = newest_good(folder, key)
        if found is None:
            raise Refused("restore-none", folder=folder)
        return found
    if which.isdecimal():
        found = next((each for each in all_backups(folder) if each.number == int(which)), None)
    else:
        path = Path(which)
        found = read_name(path) if path.is_file() else None
    if found is None:
        raise Refused("restore-not-found")
    return found


def _show(look: "RestoreLook", words: Words) -> None:
    from desktop.cli.words_of_time import instant_text

    print(words.say("restore-backup", path=look.backup.path, at=instant_text(look.backup.taken_at, words)))
    print(_contained(look.contained, words))
    if look.present is not None:
        print(words.say("restore-present"))
        print(_contained(look.present, words))
    elif look.newer is None:
        print(words.say("restore-unreadable"))
    else:
        print(words.say("restore-nothing-here"))
    if look.newer:
        print(words.say("restore-newer", newer=look.newer))
    if look.kept:
        print(words.say("restore-kept", kept=look.kept))
    if look.left_out:
        print(words.say("restore-left-out", left_out=look.left_out))


def _contained(contained: "Contained", words: Words) -> str:
    from desktop.cli.words_of_time import instant_text

    return words.say(
        "restore-contained",
        people=contained.people,
        cases=contained.cases,
        appointments=contained.appointments,
        newest=instant_text(contained.newest_entry, words),
    )


def _agreed(words: Words) -> bool:
    """Ask at the terminal.

    Raises:
        Refused: `restore-needs-yes`, there is none.
    """
    if not sys.stdin.isatty():
        raise Refused("restore-needs-yes")
    print(words.say("restore-question"), end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {words.say("restore-answer"), words.say("restore-answer")[:1]}


def _say_caught_up(caught_up: "CaughtUp", words: Words) -> None:
    if caught_up.again or caught_up.anew:
        print(words.say("restore-caught-up", entries=caught_up.again + caught_up.anew))
    if caught_up.marked or caught_up.sent_on:
        print(words.say("restore-marked", entries=caught_up.marked + caught_up.sent_on))
