"""`skranke station`: found a station, know the others, take in the postcode register.

What makes several counters of one is in `station_database`, `station_counters` and `station_status`.
"""

import argparse
import os
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, found_station, open_counter
from desktop.cli import station_counters, station_database, station_status
from desktop.cli.parser import BAD_USAGE, complain, shared_options
from desktop.cli.passphrase import hand_out, new_protection
from desktop.cli.sign_in import PASSWORD_VARIABLE, sign_in
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.exchange.station_table import RefusedLine, StationTable

PROGRAM = "skranke station"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `station` with its own commands."""
    said = words.say("help.station")
    parser = subparsers.add_parser(
        "station", parents=[shared_options(words)], add_help=False, help=said, description=said
    )
    commands = parser.add_subparsers(dest="deed", metavar="COMMAND", title=words.say("help.commands"), required=True)

    def command(name: str) -> argparse.ArgumentParser:
        text = words.say(f"help.station-{name}")
        options = [shared_options(words)]
        return commands.add_parser(name, parents=options, add_help=False, help=text, description=text)

    new = command("new")
    new.add_argument("--csv", metavar="FILE", type=Path, required=True, help=words.say("help.station-csv"))
    new.add_argument("--code", metavar="CODE", required=True, help=words.say("help.station-code"))
    new.add_argument("--login", metavar="NAME", required=True, help=words.say("help.station-login"))
    new.add_argument("--name", metavar="NAME", required=True, help=words.say("help.station-staff-name"))
    new.set_defaults(run=run_new)
    add = command("add")
    add.add_argument("--csv", metavar="FILE", type=Path, required=True, help=words.say("help.station-csv"))
    add.add_argument("--staff", metavar="NAME", required=True, help=words.say("help.staff"))
    add.set_defaults(run=run_add)
    listing = command("list")
    listing.set_defaults(run=run_list)
    postcodes = command("postcodes")
    postcodes.add_argument("file", metavar="FILE", type=Path, help=words.say("help.station-postcode-file"))
    postcodes.add_argument("--staff", metavar="NAME", required=True, help=words.say("help.staff"))
    postcodes.set_defaults(run=run_postcodes)
    for module in (station_database, station_counters, station_status):
        module.add_parsers(command, words)


def run_new(args: argparse.Namespace, words: Words) -> int:
    """Found the station of a line of the table; the others of the table are known from the first day."""
    from desktop.services.station_setup import Administrator

    table = _table(args.csv, args.code)
    station = next((line.station for line in table.stations if line.station.code == args.code), None)
    if station is None:
        _complain_of(table.refused, words)
        raise Refused("station-not-in-table", code=args.code)
    password = _new_password(words)
    protection = new_protection(words)
    folder = data_folder(args.data_dir, demo=args.demo)
    others = tuple(line.station for line in table.stations if line.station.code != args.code)
    found_station(folder, station, Administrator(args.login, args.name, *password), protection, others)
    print(words.say("station-founded", name=station.name.into(words.language), folder=folder))
    hand_out(protection.recovery_key, words)
    _complain_of(table.refused, words)
    return BAD_USAGE if table.refused else 0


def run_add(args: argparse.Namespace, words: Words) -> int:
    """Know the other stations of a table; status 2 where a line was refused. The rest is taken all the same."""
    from desktop.services.station_setup import add_stations

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        table = _table(args.csv)
        added = add_stations(store, sign_in(store, args.staff, words), table)
    finally:
        store.close()
    for line in added.taken:
        print(words.say("station-taken", name=line.station.name.into(words.language), code=line.station.code))
    if added.ours is not None:
        print(words.say("station-ours", line=added.ours.number))
    print(words.say("stations-counted", taken=len(added.taken), refused=len({line.number for line in added.refused})))
    _complain_of(added.refused, words)
    return BAD_USAGE if added.refused else 0


def run_list(args: argparse.Namespace, words: Words) -> int:
    """List the stations that are known, this one first, with the postcodes that each serves."""
    from desktop.services.queries.station import station_profile
    from desktop.services.stations import other_stations

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        own = station_profile(store)
        with store.read() as connection:
            others = other_stations(connection)
    finally:
        store.close()
    rows = [
        (own.station_id, own.name, ", ".join(own.postcodes), words.say("this-station")),
        *((other.station_id, other.name, ", ".join(other.postcodes), "") for other in others),
    ]
    heads = (words.say("column-code"), words.say("column-station"), words.say("column-postcodes"), "")
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(4)]
    for row in (heads, *rows):
        print("  ".join(f"{text:<{width}}" for text, width in zip(row, widths, strict=True)).rstrip())
    return 0


def run_postcodes(args: argparse.Namespace, words: Words) -> int:
    """Take in the postcode register; status 2 where a line was refused. The rest is taken all the same."""
    from desktop.services.commands import perform
    from desktop.services.postcodes import ImportPostcodes, read_file

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        try:
            register = read_file(args.file)
        except OSError as error:
            raise _unreadable(args.file, error) from error
        perform(store, sign_in(store, args.staff, words), ImportPostcodes(register.lines))
    finally:
        store.close()
    print(words.say("postcodes-taken", count=len(register.lines)))
    if register.refused:
        lines = ", ".join(str(number) for number in register.refused[:10]) + ("…" if len(register.refused) > 10 else "")
        complain(f"{PROGRAM} postcodes", words.say("postcodes-refused", count=len(register.refused), lines=lines))
    return BAD_USAGE if register.refused else 0


def _table(path: Path, ours: str = "") -> "StationTable":
    from desktop.services.station_setup import read_table

    try:
        return read_table(path, ours)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> Refused:
    return Refused("file-unreadable", file=path, why=error.strerror or type(error).__name__)


def _complain_of(refused: "tuple[RefusedLine, ...]", words: Words) -> None:
    from desktop.services.station_setup import sentence

    for line in refused:
        said = sentence(line.problem, words.language)
        complain(PROGRAM, words.say("line-refused", line=line.number, why=said))


def _new_password(words: Words) -> tuple[str, str]:
    """Return the password and what was typed the second time; from the environment it is one and the same."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is not None:
        return given, given
    if not sys.stdin.isatty():
        raise Refused("no-password")
    return getpass(words.say("new-password"), sys.stderr), getpass(words.say("password-again"), sys.stderr)
