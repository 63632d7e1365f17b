"""`skranke export`: give out what this counter did, as an exchange file, or as tables where its name ends in `.csv`."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.import_ import actor_of
from desktop.cli.parser import shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.storage.store import Store


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `export` to the commands."""
    said = words.say("help.export")
    options = [shared_options(words)]
    parser = subparsers.add_parser("export", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("file", metavar="FILE", type=Path, help=words.say("help.export-file"))
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--since", metavar="DATE", type=date.fromisoformat, help=words.say("help.export-since"))
    chosen.add_argument("--unsent", action="store_true", help=words.say("help.export-unsent"))
    parser.add_argument("--staff", metavar="NAME", help=words.say("help.exchange-staff"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Write the file and say how much is in it."""
    from desktop.services.exporting import give_out_file

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        if args.unsent and store.station is not None:
            return _seal(store, args.file, words)
        given = give_out_file(store, actor_of(store, args.staff, words), args.file, args.since)
    except OSError as error:
        raise Refused("file-not-written", file=args.file, why=error.strerror or type(error).__name__) from error
    finally:
        store.close()
    print(f"cases {given.cases} · appointments {given.appointments} · events {given.events}")
    return 0


def _seal(store: "Store", path: Path, words: Words) -> int:
    """Write what the station does not have into a sealed file, for another of its counters to take in."""
    from desktop.station.sealed import SUFFIX, is_sealed, seal

    if not is_sealed(path):
        raise Refused("name-of-sealed", suffix=SUFFIX)
    print(words.say("sealed", count=seal(store, path), file=path))
    return 0
