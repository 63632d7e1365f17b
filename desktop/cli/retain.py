"""`skranke retain`: let closed cases leave this counter after the time that the station has set."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.sign_in import sign_in
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.domain.retention import Gone, Stay
    from desktop.services.retention_runs import Run
    from desktop.services.work import Actor
    from desktop.storage.store import Store


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `retain` to the commands."""
    said = words.say("help.retain")
    options = [shared_options(words)]
    parser = subparsers.add_parser("retain", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--dry-run", action="store_true", help=words.say("help.retain-dry-run"))
    parser.add_argument("--report", metavar="FILE", type=Path, help=words.say("help.retain-report"))
    parser.add_argument("--staff", metavar="NAME", help=words.say("help.retain-staff"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Say what has left, or what would, in numbers; nothing about anybody is said."""
    from desktop.services import retention_runs

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        actor = sign_in(store, args.staff, words) if args.staff else retention_runs.retention_actor(store)
        if args.dry_run:
            foreseen = retention_runs.preview(store, actor)
            print(words.say("retain-would", day=foreseen.before.isoformat()))
            _tell(foreseen.gone, foreseen.stays, words)
            return 0
        done = _run(store, actor, by_itself=not args.staff)
        print(words.say("retain-done", day=done.before.isoformat()))
        _tell(done.gone, done.stays, words)
        if args.report is not None:
            _save(store, done, args.report, words)
    finally:
        store.close()
    return 0


def _run(store: "Store", actor: "Actor", *, by_itself: bool) -> "Run":
    """Let them leave, with a bar on a terminal."""
    from tqdm import tqdm

    from desktop.services import retention_runs

    # On anything but a terminal tqdm shows nothing.
    with tqdm(total=0, desc="retain", file=sys.stderr, leave=False, disable=None) as bar:

        def tell(done: int, total: int) -> None:
            if total != bar.total:
                bar.reset(total)
            bar.update(done - bar.n)

        return retention_runs.run(store, actor, by_itself=by_itself, tell=tell)


def _tell(gone: "Gone", stays: "Mapping[Stay, int]", words: Words) -> None:
    from desktop.services.retention_report import counted, reason

    for name, count in counted(gone, words.language):
        print(f"  {name}: {count}")
    if stays:
        print(words.say("retain-stays"))
    for stay, count in stays.items():
        print(f"  {reason(stay, words.language)}: {count}")


def _save(store: "Store", done: "Run", path: Path, words: Words) -> None:
    from desktop.services.evening_pack_file import save_as
    from desktop.services.retention_report import report_of

    try:
        save_as(path, report_of(store, done, words.language).pdf)
    except OSError as error:
        raise Refused("file-not-written", file=path, why=error.strerror or type(error).__name__) from error
