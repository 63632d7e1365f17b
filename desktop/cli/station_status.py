"""`skranke station status`: the counters of a station, and how each stands."""

import argparse
import json
import os
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder
from desktop.cli.station_database import (
    URL_VARIABLE,
    AddCommand,
    add_database,
    answering,
    reached,
    refuse_other_schema,
)
from desktop.cli.words import Refused, Words
from desktop.domain.clock import OSLO

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from desktop.station.counters import CounterState, StationState

_COLUMNS = ("code", "counter", "desk", "heard", "waiting", "behind", "clock", "program")


def add_parsers(command: AddCommand, words: Words) -> None:
    """Add `status` to the commands of `station`."""
    status = command("status")
    status.add_argument("--json", action="store_true", help=words.say("help.json"))
    add_database(status, words)
    status.set_defaults(run=run_status)


def run_status(args: argparse.Namespace, words: Words) -> int:
    """Say how the station and its counters stand; asked with the counter's own role, where no URL is given."""
    if args.url or os.environ.get(URL_VARIABLE):
        with reached(args) as (_, admin):
            state = _asked(admin)
    else:
        state = _asked_by_counter(data_folder(args.data_dir, demo=args.demo))
    if args.json:
        print(json.dumps(asdict(state), indent=2, ensure_ascii=False, default=_as_text))
    else:
        _print(state, words)
    return 0


def _asked_by_counter(folder: Path) -> "StationState":
    from desktop.station.address import read_address
    from desktop.station.roles import admin_engine

    address = read_address(folder)
    if address is None:
        raise Refused("no-station-settings", folder=folder, variable=URL_VARIABLE)
    with answering():
        return _asked(admin_engine(address.connection_url))


def _asked(engine: "Engine") -> "StationState":
    from desktop.station.counters import state_of

    with engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        refuse_other_schema(connection)
        return state_of(connection)


def _as_text(value: object) -> str:
    assert isinstance(value, datetime | date)  # noqa: S101 - nothing else in a state lacks a form in JSON
    return value.isoformat()


def _print(state: "StationState", words: Words) -> None:
    print(words.say("station-status", name=state.name, code=state.code, schema=state.schema, position=state.position))
    if state.update_by is not None:
        print(words.say("station-update-by", day=state.update_by.isoformat()))
    if state.conflicts:
        print(words.say("station-conflicts", count=state.conflicts))
    heads = tuple(words.say(f"column-{name}") for name in _COLUMNS)
    rows = [heads, *(_row(counter, words) for counter in state.counters)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(heads))]
    for row in rows:
        print("  ".join(f"{text:<{width}}" for text, width in zip(row, widths, strict=True)).rstrip())


def _row(counter: "CounterState", words: Words) -> tuple[str, ...]:
    if counter.retired_at is not None:
        day = counter.retired_at.astimezone(OSLO).date().isoformat()
        return (counter.code, counter.name, "", words.say("counter-is-retired", day=day), "", "", "", "")
    if counter.heard_at is None:
        return (counter.code, counter.name, counter.desk, words.say("never-heard"), "", "", "", "")
    heard = f"{counter.heard_at.astimezone(OSLO):%Y-%m-%d %H:%M}"
    clock = f"{counter.offset_ms / 1000:+.1f} s"
    numbers = (str(counter.waiting), str(counter.behind))
    return (counter.code, counter.name, counter.desk, heard, *numbers, clock, counter.program)
