"""`skranke ical`: the plan and the appointments as a calendar file, which says nothing about anybody."""

import argparse
from datetime import date
from pathlib import Path

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import shared_options
from desktop.cli.words import Refused, Words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `ical` to the commands."""
    said = words.say("help.ical")
    options = [shared_options(words)]
    parser = subparsers.add_parser("ical", parents=options, add_help=False, help=said, description=said)
    for name, destination in (("from", "first"), ("to", "last")):
        parser.add_argument(
            f"--{name}",
            dest=destination,
            metavar="YYYY-MM-DD",
            type=date.fromisoformat,
            required=True,
            help=words.say(f"help.ical-{name}"),
        )
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help=words.say("help.ical-out"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Write the file, and say what is in it. Nobody signs in, for nobody is in the file."""
    from desktop.services.calendar_export import calendar_of

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        made = calendar_of(store, args.first, args.last, words.language)
    finally:
        store.close()
    try:
        args.out.write_bytes(made.body)
    except OSError as error:
        raise Refused("file-not-written", file=args.out, why=error.strerror or type(error).__name__) from error
    print(words.say("ical-made", file=args.out, appointments=made.appointments, stretches=made.stretches))
    return 0
