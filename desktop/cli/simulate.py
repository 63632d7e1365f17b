"""`skranke simulate`: the proof that nothing is lost or booked twice, whatever happens to lines and programs."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Refused, Words

if TYPE_CHECKING:
    from desktop.station.simulate.simulation import Report

VIOLATED = 1
COUNTERS, DAYS, SEED, ACTS = 3, 1, 1, 20
MOST_COUNTERS, MOST_DAYS, MOST_ACTS = 40, 30, 500
CHECK_NAMES = (
    *("nothing-lost", "nothing-twice", "told-as-done", "nothing-unexpected", "all-quiet", "rows-equal"),
    *("seats-single", "seats-fit", "refusals-kept", "shares-kept", "chains-hold", "chains-counted", "index-equal"),
)
"""Written here as well, so that the command line starts without reading the simulation; a test compares them."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `simulate` to the commands."""
    said = words.say("help.simulate")
    options = [shared_options(words)]
    parser = subparsers.add_parser("simulate", parents=options, add_help=False, help=said, description=said)
    for name, most, usual in (
        ("counters", MOST_COUNTERS, COUNTERS),
        ("days", MOST_DAYS, DAYS),
        ("acts", MOST_ACTS, ACTS),
    ):
        text = words.say(f"help.simulate-{name}", most=most, usual=usual)
        parser.add_argument(f"--{name}", metavar="N", type=_up_to(most), default=usual, help=text)
    seed = words.say("help.simulate-seed", usual=SEED)
    parser.add_argument("--seed", metavar="S", type=int, default=SEED, help=seed)
    parser.add_argument("--station", metavar="URL", default="", help=words.say("help.simulate-station"))
    broken = words.say("help.simulate-break", checks=", ".join(CHECK_NAMES))
    parser.add_argument("--break", dest="broken", metavar="CHECK", choices=CHECK_NAMES, help=broken)
    parser.add_argument("--json", action="store_true", help=words.say("help.simulate-json"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Make a history, check it, and tell; status 1 where something does not hold."""
    from desktop.station.founding import StationExists
    from desktop.station.simulate.breaking import NothingToBreak
    from desktop.station.simulate.cluster import PostgresMissing
    from desktop.station.simulate.holding import Check
    from desktop.station.simulate.simulation import Size, simulate

    size = Size(args.counters, args.days, args.seed, args.acts)
    broken = Check(args.broken) if args.broken else None
    try:
        with _database(args.station) as url, _progress() as tell:
            report = simulate(url, size, broken, tell)
    except PostgresMissing:
        raise Refused("simulate-no-postgres") from None
    except StationExists:
        raise Refused("simulate-not-empty") from None
    except NothingToBreak:
        raise Refused("simulate-nothing-to-break") from None
    _tell(report, words, as_json=args.json)
    return 0 if report.holds else VIOLATED


def _tell(report: "Report", words: Words, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(report.as_json(), indent=2))
    else:
        seen = report.evidence
        said = {"commands": seen.commands, "kills": seen.kills, "conflicts": report.conflicts}
        print(words.say("simulated", digest=report.digest[:16], **said))
        for check, found in report.checks.items():
            result = words.say("simulate-violated" if found.violations else "simulate-holds")
            print(f"{check.value:<20}{found.looked_at:>8}  {result}")
    for check, found in report.checks.items():
        for violation in found.violations:
            complain("skranke simulate", f"{check.value}: {violation}")


@contextmanager
def _database(url: str) -> Iterator[str]:
    """Give the database that was named, or one on a server that is gone afterwards."""
    if url:
        _refuse_unusable(url)
        yield url
        return
    from desktop.station.simulate.cluster import Cluster

    with Cluster() as cluster:
        yield cluster.url(cluster.create_database()).render_as_string(hide_password=False)


def _refuse_unusable(url: str) -> None:
    from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

    from desktop.storage.engine import postgres_engine

    try:
        engine = postgres_engine(url)
        try:
            if engine.dialect.name != "postgresql":
                raise Refused("simulate-no-database")
            engine.connect().close()
        finally:
            engine.dispose()
    except (ArgumentError, DBAPIError, NoSuchModuleError, ImportError):
        raise Refused("simulate-no-database") from None


@contextmanager
def _progress() -> Iterator[Callable[[int, int], object]]:
    """Give somebody to tell the progress to: a bar on a terminal, nobody elsewhere."""
    from tqdm import tqdm

    with tqdm(total=0, desc="simulate", file=sys.stderr, leave=False, disable=None) as bar:

        def tell(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield tell


def _up_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        found = int(text)
        if not 1 <= found <= most:
            raise argparse.ArgumentTypeError("out of range")
        return found

    return number
