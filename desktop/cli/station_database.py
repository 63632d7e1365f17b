"""`skranke station init` and `upgrade`: make a counter that was alone the first of a station, and keep its schema."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.words import Refused, Words
from desktop.domain.refusals import RuleBroken

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from desktop.station.address import StationAddress
    from desktop.station.roles import Roles

URL_VARIABLE = "SKRANKE_STATION_URL"
AddCommand = Callable[[str], argparse.ArgumentParser]


@dataclass(frozen=True, slots=True)
class Administration:
    """A station's database, and the two ways in: as who is signed in, and as the owner."""

    address: "StationAddress"
    admin: "Engine"
    owner: "Engine"
    roles: "Roles"


def add_parsers(command: AddCommand, words: Words) -> None:
    """Add `init` and `upgrade` to the commands of `station`."""
    init = command("init")
    init.add_argument("url", metavar="URL", nargs="?", help=words.say("help.station-url"))
    init.add_argument("--name", metavar="NAME", help=words.say("help.station-counter-name"))
    add_certificate(init, words)
    init.set_defaults(run=run_init)
    upgrade = command("upgrade")
    add_database(upgrade, words)
    upgrade.add_argument(
        "--update-by", metavar="DATE", type=date.fromisoformat, help=words.say("help.station-update-by")
    )
    upgrade.set_defaults(run=run_upgrade)


def add_database(parser: argparse.ArgumentParser, words: Words) -> None:
    """Add the options that say where the station's database is, with the administrator's role."""
    parser.add_argument("--url", metavar="URL", help=words.say("help.station-url"))
    add_certificate(parser, words)


def add_certificate(parser: argparse.ArgumentParser, words: Words) -> None:
    """Add the option that names the authority of the server's certificate."""
    said = words.say("help.station-certificate")
    parser.add_argument("--root-certificate", metavar="FILE", default="", help=said)


def run_init(args: argparse.Namespace, words: Words) -> int:
    """Copy this counter into the empty database, and make it the first of the station."""
    from desktop.station import roles
    from desktop.station.address import SETTINGS_FILE, write_address
    from desktop.station.founding import HasStation, found_station
    from desktop.storage.models import StationLink

    folder = data_folder(args.data_dir, demo=args.demo)
    store = open_counter(folder)
    try:
        with store.read() as connection:
            if connection.execute(StationLink.__table__.select()).first() is not None:
                raise Refused("counter-has-station")
        with reached(args) as (address, admin):
            _refuse_what_is_there(admin)
            known = roles.prepare(admin)
            owner = roles.owner_engine(address.connection_url, known)
            _clear_unfinished(admin, owner, known)
            login = roles.add_login(admin, known, store.device.counter)
            # Before the link: without it nobody reads them, and with it they are needed at once.
            write_address(folder, address.of_role(login.role, login.password))
            name = args.name or words.say("counter-named", code=store.device.counter)
            try:
                with progress("init") as tell:
                    found_station(store, owner, name, tell)
            except HasStation:
                raise Refused("counter-has-station") from None
            except BaseException:
                (folder / SETTINGS_FILE).unlink(missing_ok=True)
                raise
            roles.grant(owner, known)
        code = store.device.counter
    finally:
        store.close()
    print(words.say("station-made", name=name, code=code, database=known.database))
    return 0


def run_upgrade(args: argparse.Namespace, words: Words) -> int:
    """Bring the station's schema up to this program's, and say by when the counters are to follow."""
    from desktop.station import counters, roles
    from desktop.storage import schema

    with administered(args, any_schema=True) as station:
        with station.owner.connect() as connection:
            before = schema.schema_number(connection)
        stepped = before < schema.NEWEST
        if stepped:
            schema.upgrade(station.owner)
        roles.grant(station.owner, station.roles)
        if stepped or args.update_by is not None:
            counters.update_by(station.owner, args.update_by)
    print(words.say("station-upgraded" if stepped else "station-up-to-date", number=schema.NEWEST))
    if args.update_by is not None:
        print(words.say("station-update-by", day=args.update_by.isoformat()))
    return 0


@contextmanager
def administered(args: argparse.Namespace, *, any_schema: bool = False) -> "Iterator[Administration]":
    """Open a station's database as its administrator.

    Raises:
        RuleBroken: `station-not-admin`; the address is wrong.
        Refused: no address; the server cannot be reached; there is no station; it is of another age than the program.
    """
    from desktop.station import roles

    with reached(args) as (address, admin):
        known = roles.roles_of(admin)
        if not roles.may_own(admin, known):
            raise RuleBroken("station-not-admin", database=known.database)
        owner = roles.owner_engine(address.connection_url, known)
        with owner.connect() as connection:
            refuse_other_schema(connection, any_schema=any_schema)
        yield Administration(address, admin, owner, known)


@contextmanager
def reached(args: argparse.Namespace) -> "Iterator[tuple[StationAddress, Engine]]":
    """Open the database that the options lead to.

    Raises:
        RuleBroken: the address is wrong.
        Refused: `station-no-url`, `station-not-reached`.
    """
    from desktop.station.address import checked_address
    from desktop.station.roles import admin_engine

    url = args.url or os.environ.get(URL_VARIABLE)
    if not url:
        raise Refused("station-no-url", variable=URL_VARIABLE)
    address = checked_address(url, args.root_certificate)
    with answering():
        yield address, admin_engine(address.connection_url)


@contextmanager
def answering() -> Iterator[None]:
    """Say in a sentence that the server does not answer, or turns whoever asks away.

    Raises:
        Refused: `station-not-reached`, with what the server says.
    """
    from sqlalchemy.exc import OperationalError, ProgrammingError

    try:
        yield
    except (OperationalError, ProgrammingError) as error:
        if getattr(error.orig, "pgconn", None) is None and "psycopg" not in type(error.orig).__module__:
            raise
        lines = str(error.orig).splitlines()
        raise Refused("station-not-reached", why=lines[0].rstrip(".") if lines else "") from None


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], object]]:
    """Show on a terminal how many rows have been copied; on anything else tqdm shows nothing."""
    from tqdm import tqdm

    with tqdm(total=0, desc=label, file=sys.stderr, leave=False, disable=None) as bar:

        def tell(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield tell


def refuse_other_schema(connection: "Connection", *, any_schema: bool = False) -> None:
    """Refuse a database that has no station, or one that another program has made or must bring up first.

    Raises:
        Refused: `no-station-database`, `station-newer`, `station-older`.
    """
    from sqlalchemy import inspect

    from desktop.storage import schema

    if not inspect(connection).has_table("station_counter"):
        raise Refused("no-station-database")
    number = schema.schema_number(connection)
    if number == 0 or number > schema.NEWEST:
        raise Refused("station-newer")
    if number < schema.NEWEST and not any_schema:
        raise Refused("station-older")


def _refuse_what_is_there(admin: "Engine") -> None:
    """Refuse a database with a station, or with anything else.

    Raises:
        Refused: `station-exists`, `database-not-empty`.
    """
    from sqlalchemy import inspect

    with admin.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return
        if "station_counter" not in tables:
            raise Refused("database-not-empty")


def _clear_unfinished(admin: "Engine", owner: "Engine", known: "Roles") -> None:
    """Take away what an `init` left that did not come to its end: a schema to which no counter belongs.

    Raises:
        Refused: `station-exists`.
    """
    from sqlalchemy import inspect, select

    from desktop.station import roles
    from desktop.storage.models import StationCounter

    with owner.connect() as connection:
        if not inspect(connection).has_table("station_counter"):
            return
        if connection.execute(select(StationCounter.id)).first() is not None:
            raise Refused("station-exists")
    roles.drop_all(owner, known)
    roles.prepare(admin)  # the owner's right to make tables went with them
