"""`skranke station add-counter`, `join`, `renew-counter` and `retire-counter`: who belongs to a station."""

import argparse
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import SystemClock, data_folder, key_of, system_ids
from desktop.cli.passphrase import hand_out, new_protection
from desktop.cli.station_database import (
    AddCommand,
    add_database,
    administered,
    answering,
    progress,
    refuse_other_schema,
)
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.cli.station_database import Administration
    from desktop.keeping.envelope import Protection
    from desktop.station.address import StationAddress
    from desktop.station.counters import CounterState
    from desktop.station.founding import Membership
    from desktop.station.invitation import Invitation

_LONGEST_CODE = 4
_LONGEST_NAME = 120


def add_parsers(command: AddCommand, words: Words) -> None:
    """Add the commands to those of `station`."""
    add = command("add-counter")
    add.add_argument("name", metavar="NAME", help=words.say("help.station-counter-name"))
    add.add_argument("--code", metavar="CODE", help=words.say("help.station-counter-code"))
    add.add_argument("--desk", metavar="NUMBER", help=words.say("help.station-desk"))
    _add_handing_over(add, words)
    add.set_defaults(run=run_add_counter)
    renew = command("renew-counter")
    renew.add_argument("name", metavar="COUNTER", help=words.say("help.station-counter"))
    _add_handing_over(renew, words)
    renew.set_defaults(run=run_renew_counter)
    retire = command("retire-counter")
    retire.add_argument("name", metavar="COUNTER", help=words.say("help.station-counter"))
    retire.add_argument("--anyway", action="store_true", help=words.say("help.station-anyway"))
    add_database(retire, words)
    retire.set_defaults(run=run_retire_counter)
    join = command("join")
    join.add_argument("file", metavar="FILE", type=Path, help=words.say("help.station-invitation"))
    join.set_defaults(run=run_join)


def run_add_counter(args: argparse.Namespace, words: Words) -> int:
    """Enter a further counter, and write the file with which its PC joins."""
    from desktop.station import counters, roles
    from desktop.station.founding import CounterExists, add_counter

    name = args.name.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise Refused("counter-name-wrong", most=_LONGEST_NAME)
    with administered(args) as station:
        with station.owner.connect() as connection:
            code = args.code or counters.next_code(connection)
            desk = _desk(station, args.desk)
        if not (code.isascii() and code.isalnum() and code.isupper() and len(code) <= _LONGEST_CODE):
            raise Refused("counter-code-wrong", most=_LONGEST_CODE)
        path = _free(args.out or Path(f"skranke-{code}.toml"))
        host = _other_host(station, args.host)
        clock = SystemClock()
        try:
            member = add_counter(station.owner, code, name, desk, clock, system_ids(clock))
        except CounterExists:
            raise Refused("counter-exists", name=name, code=code) from None
        login = roles.add_login(station.admin, station.roles, code)
        _hand_over(path, member, station.address.of_role(login.role, login.password, host))
    print(words.say("counter-added", name=name, code=code, file=path))
    return 0


def run_renew_counter(args: argparse.Namespace, words: Words) -> int:
    """Give a counter a new password, and write the file that its PC is told with."""
    from desktop.station import roles

    with administered(args) as station:
        member, state = _known(station, args.name)
        path = _free(args.out or Path(f"skranke-{state.code}.toml"))
        host = _other_host(station, args.host)
        login = roles.add_login(station.admin, station.roles, state.code)
        _hand_over(path, member, station.address.of_role(login.role, login.password, host))
    print(words.say("counter-renewed", name=state.name, code=state.code, file=path))
    return 0


def run_retire_counter(args: argparse.Namespace, words: Words) -> int:
    """Take a counter out of the station; what it has not handed over is asked about first."""
    from desktop.station import counters, roles

    with administered(args) as station:
        member, state = _known(station, args.name)
        if state.waiting and not args.anyway:
            raise Refused("counter-has-waiting", name=state.name, waiting=state.waiting)
        roles.lock_login(station.admin, station.roles, state.code)
        counters.retire(station.owner, member)
    print(words.say("counter-retired", name=state.name, code=state.code))
    return 0


def run_join(args: argparse.Namespace, words: Words) -> int:
    """Make this PC the counter that a file names; one that it is already gets the new password."""
    from desktop.station.invitation import read_invitation

    try:
        invitation = read_invitation(args.file)
    except OSError as error:
        raise Refused("file-unreadable", file=args.file, why=error.strerror or type(error).__name__) from error
    folder = data_folder(args.data_dir, demo=args.demo)
    told = _tell_again(folder, invitation)
    protection = None if told else new_protection(words)
    if protection is not None:
        _copy_station(folder, invitation, protection)
    said = "counter-told" if told else "counter-joined"
    print(words.say(said, code=invitation.member.counter, folder=folder, file=args.file))
    if protection is not None:
        hand_out(protection.recovery_key, words)
    return 0


def _add_handing_over(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--out", metavar="FILE", type=Path, help=words.say("help.station-out"))
    parser.add_argument("--host", metavar="HOST", default="", help=words.say("help.station-host"))
    add_database(parser, words)


def _desk(station: "Administration", number: str | None) -> str | None:
    from desktop.station.counters import desk_numbered

    if number is None:
        return None
    with station.owner.connect() as connection:
        desk = desk_numbered(connection, number)
    if desk is None:
        raise Refused("no-such-desk", number=number)
    return desk


def _known(station: "Administration", name: str) -> "tuple[Membership, CounterState]":
    from desktop.station.counters import member_named

    with station.owner.connect() as connection:
        found = member_named(connection, name)
    if found is None:
        raise Refused("no-such-counter", name=name)
    return found


def _free(path: Path) -> Path:
    """Return a path where nothing lies, before anything is written at the station."""
    if path.exists():
        raise Refused("file-there", file=path)
    if not path.absolute().parent.is_dir():
        raise Refused("file-not-written", file=path, why=path.parent)
    return path


def _other_host(station: "Administration", host: str) -> str:
    """Look whether counters can use the name of the server, before anything is written at the station."""
    station.address.of_role("", "", host)
    return host


def _hand_over(path: Path, member: "Membership", address: "StationAddress") -> None:
    from desktop.station.invitation import invitation_for, write_invitation

    try:
        write_invitation(path, invitation_for(member, address))
    except OSError as error:
        raise Refused("file-not-written", file=path, why=error.strerror or type(error).__name__) from error


def _tell_again(folder: Path, invitation: "Invitation") -> bool:
    """Write down the new way to the station, where this PC is the counter already; say whether it is.

    Raises:
        Refused: `joined-another`, the PC has another station or another counter.
    """
    from desktop.bootstrap import CounterClock
    from desktop.station.address import read_address, write_address
    from desktop.storage.models import StationLink
    from desktop.storage.store import DATABASE_FILE, open_store

    if not (folder / DATABASE_FILE).exists():
        return False
    clock = CounterClock()
    store = open_store(folder, clock, system_ids(clock), key_of(folder))
    try:
        with store.read() as connection:
            linked = connection.execute(StationLink.__table__.select()).first() is not None
        if not linked or store.device.id != invitation.member.id:
            raise Refused("joined-another", folder=folder)
    finally:
        store.close()
    address, before = invitation.address(folder), read_address(folder)
    if before is not None:
        address = replace(address, answer=before.answer, contact=before.contact)
    write_address(folder, address)
    return True


def _copy_station(folder: Path, invitation: "Invitation", protection: "Protection") -> None:
    """Copy all that the station has, encrypted; what does not come to its end leaves nothing behind."""
    from desktop.keeping.folder_rights import make_closed
    from desktop.keeping.opening import forget_new, key_for_new
    from desktop.station.address import SETTINGS_FILE, write_address
    from desktop.station.founding import join_station
    from desktop.station.roles import admin_engine
    from desktop.storage.store import DATABASE_FILE

    make_closed(folder)
    address = invitation.address(folder)
    clock = SystemClock()
    engine = admin_engine(address.connection_url)
    try:
        with answering(), progress("join") as tell:
            with engine.connect() as connection:
                refuse_other_schema(connection)
            key = key_for_new(folder, protection)
            write_address(folder, address)
            join_station(folder, invitation.member, engine, clock, system_ids(clock), key, tell).close()
    except BaseException:
        for name in (SETTINGS_FILE, DATABASE_FILE, f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm"):
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
        forget_new(folder)
        raise
