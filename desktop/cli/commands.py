"""All commands of the command line; whoever opens the window needs none of them."""

import argparse

from desktop.cli import (
    advise,
    backup,
    demo,
    evening_pack,
    export,
    find,
    heads,
    health,
    ical,
    import_,
    keys,
    mail,
    recovered,
    reindex,
    restore,
    retain,
    simulate,
    staff,
    station,
    tour,
    verify,
)
from desktop.cli.words import Words


def add_commands(parser: argparse.ArgumentParser, words: Words) -> None:
    """Add every command to the parser."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=words.say("help.commands"))
    data = (find, ical, verify, import_, export, reindex, retain, mail, evening_pack)
    trust = (heads, health, backup, restore, recovered, keys)
    for module in (demo, *data, *trust, station, staff, simulate, tour):
        module.add_parser(commands, words)
    advise.add_parser(commands)
