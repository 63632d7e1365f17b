"""`skranke backup`: take a backup now, or say which there are; for a task that runs by the clock as well."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import SystemClock, data_folder, key_of, program_version
from desktop.cli.parser import shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.keeping.backup_files import Backup
    from desktop.keeping.backup_taking import Taken

LIST = "list"
NOT_IN_SECOND = 1
_FULL = 100


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `backup` to the commands."""
    said = words.say("help.backup")
    options = [shared_options(words)]
    parser = subparsers.add_parser("backup", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("what", nargs="?", choices=[LIST], metavar=LIST, help=words.say("help.backup-list"))
    parser.add_argument("--to", metavar="DIR", type=Path, help=words.say("help.backup-to"))
    parser.add_argument("--json", action="store_true", help=words.say("help.json"))
    parser.add_argument("--progress", choices=["json"], help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Take a backup and say where it lies; nobody signs in, for whoever can run this has the data."""
    if args.progress:
        from desktop.cli import backup_for_window

        return backup_for_window.run(args, words)
    folder = data_folder(args.data_dir, demo=args.demo)
    if args.what == LIST:
        return _list(folder, words, as_json=args.json)
    return _take(folder, args.to, words)


def _take(folder: Path, extra: Path | None, words: Words) -> int:
    from tqdm import tqdm

    from desktop.keeping.backup_faults import BackupFailed
    from desktop.keeping.backup_taking import Taking, take

    # On anything but a terminal tqdm shows nothing.
    with tqdm(total=_FULL, desc="backup", file=sys.stderr, leave=False, disable=None) as bar:

        def tell(fraction: float) -> None:
            bar.update(int(fraction * _FULL) - bar.n)

        try:
            wish = Taking(folder, key_of(folder), SystemClock(), program_version(), on_progress=tell, extra=extra)
            taken = take(wish)
        except BackupFailed as failed:
            raise Refused(f"backup-failed.{failed.fault}", folder=folder) from failed
    _say(taken, words)
    if extra is not None and taken.extra_fault is not None:
        raise Refused(f"backup-failed.{taken.extra_fault}", folder=extra)
    return 0 if taken.second_fault is None else NOT_IN_SECOND


def _say(taken: "Taken", words: Words) -> None:
    print(words.say("backup-taken", path=taken.backup.path))
    if taken.second is not None:
        print(words.say("backup-second", path=taken.second.path))
    elif taken.second_fault is not None:
        print(words.say("backup-no-second", why=words.say(f"backup-second-fault.{taken.second_fault}")))


def _list(folder: Path, words: Words, *, as_json: bool) -> int:
    from desktop.keeping.backups import all_backups

    found = all_backups(folder)
    if as_json:
        print(json.dumps({"backups": [_as_json(backup) for backup in found]}, indent=2))
    elif not found:
        print(words.say("backup-none"))
    else:
        for backup in found:
            print(_line(backup, words))
    return 0


def _as_json(backup: "Backup") -> dict[str, object]:
    note = backup.note()
    return {
        "number": backup.number,
        "path": str(backup.path),
        "taken_at": backup.taken_at.isoformat(),
        "bytes": backup.size,
        "verified_at": note.verified_at.isoformat() if note else None,
        "newest_entry": note.newest_entry.isoformat() if note and note.newest_entry else None,
        "entries": note.entries if note else None,
    }


def _line(backup: "Backup", words: Words) -> str:
    from desktop.cli.words_of_time import instant_text

    note = backup.note()
    checked = words.say("backup-checked") if note else words.say("backup-unchecked")
    size = f"{backup.size / 1_000_000:.1f} MB"
    return f"{backup.number:>6}  {instant_text(backup.taken_at, words)}  {size:>10}  {checked}  {backup.path}"
