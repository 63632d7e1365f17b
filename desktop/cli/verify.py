"""`skranke verify`: walk the journal's chains, and compare the seats and the search index with the rows."""

import argparse
import sys
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Words

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop.storage.search_check import IndexCheck

DOES_NOT_HOLD = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `verify` to the commands."""
    said = words.say("help.verify")
    options = [shared_options(words)]
    parser = subparsers.add_parser("verify", parents=options, add_help=False, help=said, description=said)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Say what holds and what does not; status 1 where something does not. It shows nothing about anybody."""
    from desktop.cli.seat_check import check_seats
    from desktop.storage.journal import walk

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        with store.read() as connection:
            journal, seats = walk(connection), check_seats(connection)
            index = _check_index(connection)
    finally:
        store.close()
    for found in journal.breaks:
        fault = words.say(f"fault-{found.fault}")
        where = {"device": found.device, "epoch": found.epoch, "number": found.number}
        complain("skranke verify", words.say("journal-broken", fault=fault, **where))
    if not journal.breaks:
        print(words.say("journal-whole", entries=journal.entries, removed=journal.removed))
    if seats.wrong:
        complain("skranke verify", words.say("seats-broken", count=len(seats.wrong), appointment=seats.wrong[0]))
    else:
        print(words.say("seats-whole", appointments=seats.appointments, held=seats.held))
    if index.holds:
        print(words.say("index-whole", people=index.people, identifiers=index.identifiers))
    else:
        complain("skranke verify", words.say("index-broken", what=", ".join(_differing(index, words))))
    return 0 if index.holds and not (journal.breaks or seats.wrong) else DOES_NOT_HOLD


def _check_index(connection: "Connection") -> "IndexCheck":
    """Compare the search index with the rows, with a bar on a terminal: at a large station it takes minutes."""
    from tqdm import tqdm

    from desktop.storage.search_check import check_index

    # On anything but a terminal tqdm shows nothing.
    with tqdm(total=0, desc="verify", file=sys.stderr, leave=False, disable=None) as bar:

        def tell(done: int, total: int) -> None:
            if total != bar.total or done < bar.n:
                bar.reset(total)
            bar.update(done - bar.n)

        return check_index(connection, tell)


def _differing(index: "IndexCheck", words: Words) -> "list[str]":
    """Return how many of which kind differ; the numbers alone."""
    found = (("name", index.names), *index.by_kind, ("word", index.words), ("shown", index.shown))
    return [f"{words.say('index-kind.' + kind)} {count}" for kind, count in found if count]
