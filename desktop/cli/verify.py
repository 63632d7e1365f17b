"""`skranke verify`: walk the journal's chains, and compare the seats and the search index with the rows."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Words

if TYPE_CHECKING:
    from desktop.cli.chains import ChainNames
    from desktop.storage.journal_walk import Tell, Walk
    from desktop.storage.search_check import IndexCheck

DOES_NOT_HOLD = 1
PROGRAM = "skranke verify"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `verify` to the commands."""
    said = words.say("help.verify")
    options = [shared_options(words)]
    parser = subparsers.add_parser("verify", parents=options, add_help=False, help=said, description=said)
    parser.add_argument("--heads", metavar="FILE", type=Path, help=words.say("help.verify-heads"))
    parser.add_argument("--key", metavar="KEY", help=words.say("help.verify-key"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Say what holds and what does not; status 1 where something does not. It shows nothing about anybody."""
    from desktop.cli.chains import chain_names
    from desktop.cli.heads import check, read_file, tell_check
    from desktop.cli.seat_check import check_seats
    from desktop.storage.journal_walk import walk
    from desktop.storage.search_check import check_index

    kept, key = read_file(args.heads, args.key)
    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        with store.read() as connection:
            with _bar() as tell:
                journal = walk(connection, tell)
            heads = check(connection, kept, key)
            seats = check_seats(connection)
            with _bar() as tell:
                index = check_index(connection, tell)
            names = chain_names(connection)
    finally:
        store.close()
    holds = _tell_journal(journal, names, words)
    if heads is not None:
        holds &= tell_check(PROGRAM, heads, names, words)
    if seats.wrong:
        complain(PROGRAM, words.say("seats-broken", count=len(seats.wrong), appointment=seats.wrong[0]))
    else:
        print(words.say("seats-whole", appointments=seats.appointments, held=seats.held))
    if index.holds:
        print(words.say("index-whole", people=index.people, identifiers=index.identifiers))
    else:
        complain(PROGRAM, words.say("index-broken", what=", ".join(_differing(index, words))))
    return 0 if holds and index.holds and not seats.wrong else DOES_NOT_HOLD


def _tell_journal(journal: "Walk", names: "ChainNames", words: Words) -> bool:
    from desktop.cli.words_of_time import instant_text

    for found in journal.breaks:
        several = "-several" if found.last > found.number else ""
        where = {"chain": names.say(found.device, found.epoch, words), "last": found.last}
        at = instant_text(found.at, words)
        fault = words.say(f"fault-{found.fault}{several}", number=found.number, at=at, **where)
        complain(PROGRAM, words.say("journal-broken", fault=fault, **where))
    if journal.stray:
        complain(PROGRAM, words.say("journal-stray", count=journal.stray))
    if journal.holds:
        print(words.say("journal-whole", entries=journal.entries, removed=journal.removed))
    if journal.removed:
        print(words.say("journal-removed", at=instant_text(journal.newest_removed, words)))
    return journal.holds


@contextmanager
def _bar() -> "Iterator[Tell]":
    """Show a bar on a terminal: at a large station it takes minutes. On anything else tqdm shows nothing."""
    from tqdm import tqdm

    with tqdm(total=0, desc="verify", file=sys.stderr, leave=False, disable=None) as bar:

        def tell(done: int, total: int) -> None:
            if total != bar.total or done < bar.n:
                bar.reset(total)
            bar.update(done - bar.n)

        yield tell


def _differing(index: "IndexCheck", words: Words) -> "list[str]":
    """Return how many of which kind differ; the numbers alone."""
    found = (("name", index.names), *index.by_kind, ("word", index.words), ("shown", index.shown))
    return [f"{words.say('index-kind.' + kind)} {count}" for kind, count in found if count]
