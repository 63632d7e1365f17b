"""`skranke verify`: walk the journal's chains, and compare the seats with the appointments."""

import argparse

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Words

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
    return DOES_NOT_HOLD if journal.breaks or seats.wrong else 0
